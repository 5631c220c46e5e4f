import type { MessageKey, Translate } from '../../lib/domain/text';
import type { GrantLine } from '../../lib/partners/overview';

/** One grant on one line: what kind of access, with which roles, until when, and how it goes on then. */
export function grantWords(grant: GrantLine, text: Translate): string {
  const kinds = grant.access.map((kind) => text(`access.${kind}` as MessageKey)).join(', ');
  const period = grant.printed?.period ?? grant.until;
  const end = period === undefined ? [] : [text('popup.ends', [period])];
  const extends_ =
    (grant.autoExtendDays ?? 0) > 0 ? [text('popup.extends', [String(grant.autoExtendDays)])] : [];
  const maker = grant.microsoftMade ? [text('popup.microsoft_made')] : [];
  return [kinds, rolesText(grant, text), ...end, ...extends_, ...maker].join(' \u00b7 ');
}

function rolesText(grant: GrantLine, text: Translate): string {
  const names = grant.roles.map((role) => role.name).join(', ');
  if (names !== '') return grant.rolesComplete ? names : text('popup.roles_more', [names]);
  return text(grant.rolesComplete ? 'popup.no_roles' : 'popup.unread_roles');
}
