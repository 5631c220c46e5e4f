import type { MessageKey, Translate } from '../../lib/domain/text';
import type { GrantLine, Overview } from '../../lib/partners/overview';
import { useText } from '../text-context';
import type { DateWords } from './date-words';

type Props = { readonly partner: Overview['partners'][number]; readonly dates: DateWords };

/** One partner: who, by what kind of access, with which roles, until when. */
export function PartnerItem({ partner, dates }: Props) {
  const text = useText();
  const { access } = partner;
  const unseen = partner.grants.every((grant) => grant.unseen);
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
          <p class="dim" key={grant.key}>
            {describe(grant, text)}
          </p>
        ))}
        {unseen && (
          <p class="dim">{text('popup.not_seen', [dates.day(lastSeen(partner.grants))])}</p>
        )}
      </div>
      {access.includes('dap') && <span class="tag">{text('access.dap')}</span>}
    </li>
  );
}

function dapFirst(grants: readonly GrantLine[]): GrantLine[] {
  const rank = ({ access }: GrantLine) => (access.includes('dap') ? 0 : 1);
  return [...grants].sort((one, other) => rank(one) - rank(other));
}

function describe(grant: GrantLine, text: Translate): string {
  const kinds = grant.access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
  const names = grant.roles.map((role) => role.name).join(', ');
  const roles = rolesText(grant, names, text);
  const period = grant.printed?.period ?? grant.until;
  const end = period === undefined ? [] : [text('popup.ends', [period])];
  return [kinds, roles, ...end].join(' \u00b7 ');
}

function rolesText(grant: GrantLine, names: string, text: Translate): string {
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

function lastSeen(grants: readonly GrantLine[]): string {
  return (
    grants
      .map((grant) => grant.lastSeen)
      .sort()
      .at(-1) ?? ''
  );
}
