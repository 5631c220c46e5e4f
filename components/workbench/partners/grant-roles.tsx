import type { Grant } from '../../../lib/partners/ledger';
import { roleLines, setWords } from '../../../lib/sheets/partners/role-lines';
import { useText } from '../../text-context';

/** The roles of a grant in plain words, and whether they are one of Microsoft's own sets. */
export function GrantRoles({ grant }: { readonly grant: Grant }) {
  const text = useText();
  const { roles, rolesComplete } = grant;
  const set = setWords(grant, text);
  return (
    <div class="grant-roles">
      <h5>{text('partners.roles')}</h5>
      {roles.length === 0 && (
        <p>{text(rolesComplete ? 'panel.no_roles' : 'panel.roles_unknown')}</p>
      )}
      {roles.length > 0 && !rolesComplete && <p>{text('panel.roles_cut')}</p>}
      <ul>
        {roleLines(roles, text).map(({ name, meaning, mark }) => (
          <li key={name}>
            <span class="name">{name}</span>
            {mark !== undefined && <span class="tag">{mark}</span>}
            <span class="meaning">{meaning}</span>
          </li>
        ))}
      </ul>
      {set !== undefined && (
        <details>
          <summary>{set.title}</summary>
          <p>{text('plan.set_why')}</p>
          <ul>
            {set.cases.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
