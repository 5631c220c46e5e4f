import type { MessageKey, Translate } from '../../lib/domain/text';
import type { Grant, KnownPartner } from '../../lib/partners/ledger';
import { accessOf } from '../../lib/partners/record-reading';
import { useText } from '../text-context';

type Props = { readonly partner: KnownPartner; readonly unseenSince?: string | undefined };

/** One partner: who, by what kind of access, with which roles, until when. */
export function PartnerItem({ partner, unseenSince }: Props) {
  const text = useText();
  const access = accessOf(partner);
  return (
    <li
      data-partner={partner.name}
      data-tenant={partner.tenantId ?? ''}
      data-access={access.join(' ')}
    >
      <span class="initials" aria-hidden="true">
        {initials(partner.name)}
      </span>
      <div class="about">
        <p class="name">{partner.name}</p>
        {dapFirst(partner.grants).map((grant) => (
          <p class="dim" key={JSON.stringify(grant)}>
            {describe(grant, text)}
          </p>
        ))}
        {unseenSince !== undefined && <p class="dim">{text('popup.not_seen', [unseenSince])}</p>}
      </div>
      {access.includes('dap') && <span class="tag">{text('access.dap')}</span>}
    </li>
  );
}

function dapFirst(grants: readonly Grant[]): Grant[] {
  const rank = ({ access }: Grant) => (access.includes('dap') ? 0 : 1);
  return [...grants].sort((one, other) => rank(one) - rank(other));
}

function describe(grant: Grant, text: Translate): string {
  const kinds = grant.access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
  const names = grant.roles.map((role) => role.name).join(', ');
  const roles = rolesText(grant, names, text);
  const end = grant.period === undefined ? [] : [text('popup.ends', [grant.period])];
  return [kinds, roles, ...end].join(' \u00b7 ');
}

function rolesText(grant: Grant, names: string, text: Translate): string {
  if (names !== '') return grant.rolesComplete ? names : text('popup.roles_more', [names]);
  return text(grant.rolesComplete ? 'popup.no_roles' : 'popup.unread_roles');
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase())
    .join('');
}
