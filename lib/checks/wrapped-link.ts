import type { LinkDoubt, WrapperStep } from '../domain/link';
import type { Check } from './check';
import { finding } from './finding';

/** Why a link could not be followed to its end. What each means, `link-doubt` says. */
const STOPPED: readonly LinkDoubt[] = ['opaque-wrapper', 'damaged-wrapper', 'too-many-wrappers'];

/** The link stood inside other addresses: names the services that they belong to. */
export const wrappedLink: Check = {
  id: 'wrapped-link',
  run({ link: { wrappers = [], doubts } }) {
    if (wrappers.length === 0) return [];
    const say = doubts.some((doubt) => STOPPED.includes(doubt)) ? 'around' : 'read';
    return [finding(`wrapped-link.${say}`, 'note', 'safeLinks', namesOf(wrappers))];
  },
};

/** Each service once, from the outermost to the innermost. */
function namesOf(wrappers: readonly WrapperStep[]): string {
  return [...new Set(wrappers.map(({ wrapper }) => wrapper))].join(', ');
}
