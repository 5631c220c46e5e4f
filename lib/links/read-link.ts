import { linkReader } from './link-reader';
import { findLookalike } from './lookalike';

export { LONGEST_LINK } from './link-reader';

/**
 * The link witness: says what one link asks for, from the address alone. Never throws. A wrapped link is
 * read inside; nothing is opened.
 * @param raw a link as pasted, published or shown in the address bar.
 */
export const readLink = linkReader(findLookalike);
