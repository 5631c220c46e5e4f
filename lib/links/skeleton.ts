import unhomoglyph from 'unhomoglyph';
import { decodeLabel } from './decode-label';

/**
 * What a host name looks like: two names with the same skeleton can be taken for each other. Accents are
 * taken off, Unicode's confusable letters made one, and so are `i` and `l`, `vv` and `w`, `cl` and `d`.
 * Source: https://www.unicode.org/reports/tr39/#Confusable_Detection; the pairs are our own addition.
 * @param host lower case.
 */
export function skeletonOf(host: string): string {
  const letters = host.split('.').map(decodeLabel).join('.');
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '');
  return unhomoglyph(plain)
    .toLowerCase()
    .replaceAll('i', 'l')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}
