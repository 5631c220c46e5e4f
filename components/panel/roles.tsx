import type { RoleLine } from '../../lib/domain/sheet';

/** So many roles are seen at once; the weak ones after them open on request. */
const FIRST = 5;

type Props = { readonly roles: readonly RoleLine[]; readonly more: string };

/** The roles in plain words, the strong ones marked. */
export function Roles({ roles, more }: Props) {
  const rest = roles.slice(FIRST);
  return (
    <>
      <RoleItems roles={roles.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>
            {more} ({rest.length})
          </summary>
          <RoleItems roles={rest} />
        </details>
      )}
    </>
  );
}

function RoleItems({ roles }: { readonly roles: readonly RoleLine[] }) {
  return (
    <ul class="roles">
      {roles.map(({ name, meaning, mark, note }) => (
        <li>
          <span class="name">{name}</span>
          {mark !== undefined && <span class="mark">{mark}</span>}
          <p>{meaning}</p>
          {note !== undefined && <p class="note">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
