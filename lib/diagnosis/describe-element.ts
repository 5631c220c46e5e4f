import { INPUT_TYPES, MARKS, ROLES, STATE_VALUES, STATES, TAGS } from './element-words';

/**
 * Describes one element, without what is in it: its tag, role, states, and of its own text only how long it
 * is and whether it has letters or digits.
 * @returns words of the report's own list, never one of the page.
 */
export function describeElement(element: Element): string {
  return [
    describeKind(element),
    ...describeControl(element),
    ...STATES.flatMap((name) => describeState(element, name)),
    ...MARKS.filter((name) => element.hasAttribute(name)),
    ...describeText(element),
  ].join(' ');
}

/** What an element is, by tag and role: enough to tell whether two are alike. */
export function describeKind(element: Element): string {
  const { localName } = element;
  const tag = TAGS.has(localName)
    ? localName
    : localName.includes('-')
      ? 'custom-element'
      : 'other-element';
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role === undefined || role === '') return tag;
  const known = role.split(/\s+/).find((one) => ROLES.has(one));
  return `${tag} role=${known ?? 'other'}`;
}

function describeControl(element: Element): string[] {
  if (element.localName !== 'input') return [];
  const { checked } = element as HTMLInputElement;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  return [`type=${INPUT_TYPES.has(type) ? type : 'other'}`, ...(checked ? ['checked'] : [])];
}

function describeState(element: Element, name: string): string[] {
  const value = element.getAttribute(name)?.trim().toLowerCase();
  if (value === undefined) return [];
  return [`${name}=${STATE_VALUES.has(value) ? value : 'other'}`];
}

function describeText(element: Element): string[] {
  const text = ownText(element).replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const length = text.length <= 20 ? '1-20' : text.length <= 80 ? '21-80' : '80+';
  const letters = /\p{L}/u.test(text);
  const digits = /\p{N}/u.test(text);
  const kind = letters ? (digits ? 'mixed' : 'letters') : digits ? 'digits' : 'signs';
  return [`text ${length} ${kind}`];
}

/** The text that is no child element's; of a button made as an input, the word on it. */
function ownText(element: Element): string {
  if (element.localName === 'input') {
    const button = /^(?:submit|button|reset)$/i.test(element.getAttribute('type') ?? '');
    return button ? (element.getAttribute('value') ?? '') : '';
  }
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join('');
}
