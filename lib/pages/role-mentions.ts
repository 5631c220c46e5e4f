import { isRoleName } from '../roles/is-role-name';

/** Where a page names roles outside any list that `shown-roles.ts` knows. */
export type RoleMentions = {
  /** Names that stand for themselves: whatever is around them is a mark, a joiner or a label. */
  readonly shown: readonly string[];
  /** A name stands in a sentence or in the page's frame, where it may ask for something or not. */
  readonly unclear: boolean;
};

/** In characters. Longer text is searched in parts, by the elements inside. */
const LONGEST_LINE = 1000;
/** The longest known name has so many words; one without spaces so many letters. */
const MOST_WORDS = 9;
const MOST_LETTERS = 25;
/** So many words of their own beside a name still make no sentence: "Required role: …", "… and …". */
const FEW_WORDS = 3;

const NEVER_SHOWN = 'script, style, noscript, template, consent-lens-panel';
const FRAME = 'nav, header, [role="navigation"], [role="banner"]';
const INLINE = /^(?:a|abbr|b|bdi|bdo|br|button|code|em|i|label|mark|small|span|strong|u)$/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** What role names end in where words are not parted by spaces. */
const UNSPACED_END = /[者员員자人ーアトル]/;

/** Says who may accept, in the languages in which that is likely to stand on the page. */
const REQUIREMENT =
  /\b(?:must|needs?|requires?|required|only|can|sign(?:ed)? in)\b|\b(?:muss|müssen|benötig|nur|können|kann|erforderlich|anmelden)|\b(?:doit|doivent|seul|requis|peut|peuvent)\b|\b(?:debe|deben|solo|sólo|requiere|puede)/i;

/**
 * Finds role names anywhere in a part of a page, whatever its structure. This is how a page is searched
 * before anybody says that it shows none.
 */
export function findRoleMentions(part: ParentNode): RoleMentions {
  const shown = new Set<string>();
  let unclear = false;
  for (const element of part.querySelectorAll('*')) {
    if (element.closest(NEVER_SHOWN) !== null || isWithinLine(element)) continue;
    for (const text of textsOf(element)) {
      const names = isRoleName(text) ? [text] : isLine(element) ? namesIn(text) : [];
      if (names.length === 0) continue;
      if (element.closest(FRAME) !== null) unclear = true;
      else if (standAlone(text, names)) for (const name of names) shown.add(name);
      else unclear ||= names.length > 1 || !REQUIREMENT.test(text);
    }
  }
  return { shown: [...shown], unclear };
}

/**
 * What an element shows: a field its value, everything else its content, once as it stands and once with its
 * pieces apart, because one name may be cut into pieces and two may touch.
 */
function textsOf(element: Element): string[] {
  const { value } = element as Partial<HTMLInputElement>;
  const isField = element.matches('textarea, input:not([type="hidden"])');
  const pieces = isField && typeof value === 'string' ? [value] : piecesOf(element);
  return [...new Set([pieces.join(''), pieces.join(' | ')])]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= LONGEST_LINE);
}

function piecesOf(element: Element): string[] {
  if ((element.textContent?.length ?? 0) > LONGEST_LINE) return [];
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    return node.nodeType === 1 ? piecesOf(node as Element) : [];
  });
}

/** An element that holds text and nothing but inline elements: one line, as a person sees it. */
function isLine(element: Element): boolean {
  return [...element.querySelectorAll('*')].every(({ localName }) => INLINE.test(localName));
}

/** An inline element beside text belongs to the line of its parent. */
function isWithinLine(element: Element): boolean {
  const parent = element.parentElement;
  if (parent === null || !INLINE.test(element.localName)) return false;
  return [...parent.childNodes].some(
    (node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ''),
  );
}

/** Every role name in a line, the longest first where one holds another. */
function namesIn(text: string): string[] {
  const found: string[] = [];
  const words = text
    .split(/[\s,;:|/·•()[\]"“”«»„‚、，；：。！？!?]+/)
    .filter((word) => word !== '');
  for (let from = 0; from < words.length; from += 1) {
    for (let end = Math.min(words.length, from + MOST_WORDS); end > from; end -= 1) {
      const name = words
        .slice(from, end)
        .join(' ')
        .replace(/(?<![.…])[.…]+$/, '');
      if (!isRoleName(name)) continue;
      found.push(name);
      from = end - 1;
      break;
    }
  }
  return found.length === 0 && UNSPACED.test(text) ? unspacedNamesIn(text) : found;
}

function unspacedNamesIn(text: string): string[] {
  const letters = [...text];
  const found: string[] = [];
  for (const [end, letter] of letters.entries()) {
    if (!UNSPACED_END.test(letter)) continue;
    const before = letters.slice(Math.max(0, end - MOST_LETTERS), end + 1);
    const name = before.map((_, from) => before.slice(from).join('')).find(isRoleName);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** Beside the names there are only marks, joiners and a label; or a label ends before the first of them. */
function standAlone(text: string, names: readonly string[]): boolean {
  const first = text.indexOf(names[0] ?? '');
  if (/[:：]\s*["“„«]?$/.test(text.slice(0, Math.max(0, first)))) return true;
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  if (UNSPACED.test(rest)) return [...rest].filter((letter) => /\p{L}/u.test(letter)).length <= 6;
  const words = (rest.match(/\p{L}+/gu) ?? []).length;
  return words === 0 || (words <= FEW_WORDS && !/[.!?]$/.test(text));
}
