import { UNVERIFIED } from './words/publisher';

const NEVER_SHOWN =
  'script, style, noscript, template, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], consent-lens-panel';
/** Attributes that say in words what an element is. */
const NAMES = ['aria-label', 'title', 'alt'];
/** In characters; what is longer is a sentence. */
const LONGEST = 60;

/**
 * Whether something on the page says that the publisher is unverified: an element of its own with nothing
 * but that word, its name for screen readers, or an attribute for it. This only ever adds caution.
 */
export function saysUnverified(region: Element): boolean {
  return [...region.querySelectorAll('*')].some(
    (element) => saysNo(element) && element.closest(NEVER_SHOWN) === null,
  );
}

function saysNo(element: Element): boolean {
  const text = element.childElementCount === 0 ? (element.textContent ?? '') : '';
  return (
    [text, ...NAMES.map((name) => element.getAttribute(name) ?? '')].some(isWord) ||
    [...element.attributes].some(
      ({ name, value }) => /verif/.test(name) && /^(?:false|no|0)$/i.test(value),
    )
  );
}

function isWord(text: string): boolean {
  return text.length < LONGEST && UNVERIFIED.test(text.replace(/\s+/g, ' ').trim());
}
