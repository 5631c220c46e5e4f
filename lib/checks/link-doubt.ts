import type { Check } from './check';
import { finding } from './finding';

/** The link leaves open what it asks for: each reason is told. */
export const linkDoubt: Check = {
  id: 'link-doubt',
  run: ({ link }) =>
    [...new Set(link.doubts)].map((doubt) =>
      finding(`link-doubt.${doubt}`, 'cannot-tell', 'relationshipLink'),
    ),
};
