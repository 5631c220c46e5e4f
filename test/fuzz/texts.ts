import { escapeSome, mixedCase, sprinkle } from './escape';
import type { Random } from './random';
import { WRAPS, type Wrap } from './wrap';

/** One way to write a whole link differently. None changes what it asks for. */
export type TextDisguise = (link: string, random: Random) => string;

const ALL_WRAPS = Object.values(WRAPS) as [Wrap, ...Wrap[]];
const INVISIBLE = ['\u200b', '\u2060', '\u00ad', '\u202e', '\ufe0f', '\u034f', '\u3164'] as const;
const SPACES = [' ', '\r\n', '\n', '\t', '\u00a0', '\u2003', '\r\n '] as const;

export const TEXT_DISGUISES: readonly [TextDisguise, ...TextDisguise[]] = [
  (link, random) => random.pick(ALL_WRAPS)(link),
  (link, random) => random.pick(ALL_WRAPS)(link),
  (link, random) => random.pick(ALL_WRAPS)(link),
  (link, random) => link.replaceAll('&', random.pick(['&amp;', '&amp;amp;', '&AMP;', '\\&'])),
  (link, random) => link.replaceAll('#', random.pick(['\\#', '#'])).replaceAll('_', '\\_'),
  (link) => link + link,
  (link, random) => `${link}${random.pick(SPACES)}${link}`,
  (link, random) => sprinkle(link, random.pick(INVISIBLE), random),
  (link, random) => sprinkle(link, random.pick(SPACES), random),
  (link, random) => `${random.pick(SPACES)}${link}${random.pick(SPACES)}`,
  (link, random) => {
    const end = link.indexOf('/', 8);
    return end < 0 ? link : mixedCase(link.slice(0, end), random) + link.slice(end);
  },
];

/** Also encodes what separates parameters, which may change what a link means, and never for the better. */
export const encodeSeparators: TextDisguise = (link, random) => {
  const [before = '', ...search] = link.split('?');
  return search.length === 0 ? link : `${before}?${escapeSome(search.join('?'), random, /[!-~]/)}`;
};
