import type { LinkVerdict } from '../../domain/finding';
import type { MessageKey, Translate } from '../../domain/text';
import type { Danger } from '../../partners/danger';
import type { Grant } from '../../partners/ledger';

/** How a danger looks: the shape and colour of a verdict. None of them is that of `clear`. */
export const DANGER_LOOKS: Readonly<Record<Danger, LinkVerdict>> = {
  dap: 'danger',
  global: 'danger',
  strong: 'caution',
  unread: 'cannot-tell',
  limited: 'not-consent',
};

/** How dangerous a grant is, in words, and how that looks. */
export function dangerWords(
  grant: Pick<Grant, 'danger' | 'access' | 'roles' | 'scopes'>,
  text: Translate,
): { readonly danger: Danger; readonly look: LinkVerdict; readonly words: string } {
  const { danger } = grant;
  const words = text(keyOf(danger, grant));
  return { danger, look: isFinal(danger, grant) ? 'caution' : DANGER_LOOKS[danger], words };
}

/** It gives no roles, but no admin can take it back. */
function isFinal(danger: Danger, { access }: Pick<Grant, 'access'>): boolean {
  return danger === 'limited' && access.includes('oem');
}

function keyOf(danger: Danger, { access, roles }: Pick<Grant, 'access' | 'roles'>): MessageKey {
  if (danger === 'dap' || danger === 'global') return `partners.danger.${danger}`;
  if (access.includes('app') && roles.length === 0) return `partners.danger.app.${danger}`;
  if (isFinal(danger, { access })) return 'partners.danger.oem';
  if (access.every((one) => one === 'other')) return 'partners.danger.other';
  return danger === 'limited' && roles.length === 0
    ? 'partners.danger.none'
    : `partners.danger.${danger}`;
}
