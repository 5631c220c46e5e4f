import type { LinkVerdict } from '../lib/domain/finding';

const SHAPES: Readonly<Record<LinkVerdict, string>> = {
  // An octagon, a triangle, a circle, a rounded square: told apart without colour.
  danger: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z',
  caution: 'M10 1l9.5 17.5H.5z',
  clear: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  'cannot-tell': 'M4 1h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  'not-consent': 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
};
const SIGNS: Readonly<Record<LinkVerdict, string>> = {
  danger: 'M9 5h2v6H9zm0 8h2v2H9z',
  caution: 'M9 7h2v5H9zm0 7h2v2H9z',
  clear: 'M8.6 14.3 4.7 10.4l1.4-1.4 2.5 2.5 5.3-5.3 1.4 1.4z',
  'cannot-tell':
    'M9 13h2v2H9zM10 4.5a3.3 3.3 0 0 1 3.3 3.2c0 1.7-1 2.4-1.7 2.9-.5.4-.6.6-.6 1.2H9c0-1.6.8-2.3 1.5-2.8.6-.4.8-.7.8-1.3a1.3 1.3 0 0 0-2.6 0h-2A3.3 3.3 0 0 1 10 4.5z',
  'not-consent': 'M5 9h10v2H5z',
};

/** The verdict's own shape, so that it is not told by colour alone. */
export function VerdictIcon({ verdict }: { readonly verdict: LinkVerdict }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
      <path class="shape" d={SHAPES[verdict]} />
      <path class="sign" d={SIGNS[verdict]} />
    </svg>
  );
}
