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
  { danger, access, roles }: Pick<Grant, 'danger' | 'access' | 'roles'>,
  text: Translate,
): { readonly look: LinkVerdict; readonly words: string } {
  if (danger !== 'limited') {
    return { look: DANGER_LOOKS[danger], words: text(`partners.danger.${danger}`) };
  }
  // Roles say nothing about what an app may do, and a kind that nobody knows may be anything.
  if (access.includes('app')) return { look: 'cannot-tell', words: text('partners.danger.app') };
  if (access.every((one) => one === 'other')) {
    return { look: 'cannot-tell', words: text('partners.danger.other') };
  }
  const key: MessageKey = roles.length === 0 ? 'partners.danger.none' : 'partners.danger.limited';
  return { look: DANGER_LOOKS.limited, words: text(key) };
}
