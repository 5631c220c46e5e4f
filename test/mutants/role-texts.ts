import catalogue from '../../lib/data/roles.json';

/**
 * What the generator knows of roles: their names, compared in its own way. It shares no code with the reader
 * under test, only the names themselves.
 */
const NAMES = catalogue.roles.map((role) => ({
  all: [role.name, ...role.aliases, ...Object.values(role.names).flat()].map(plain),
  byLanguage: new Map<string, string>(
    Object.entries(role.names as Record<string, readonly string[]>).flatMap(([language, names]) =>
      names[0] === undefined ? [] : [[language, names[0]] as const],
    ),
  ),
}));

/** Words of no language, for a role as a page in an unknown language would print it. */
const INVENTED = ['Zarkovnik globalny', 'Pomocnik dzialu wsparcia', 'Czytelnik raportow'];

export const LANGUAGES: readonly string[] = [
  ...new Set(NAMES.flatMap(({ byLanguage }) => [...byLanguage.keys()])),
];

/** Text without white space, hyphens and what nobody sees, in lower case. */
function plain(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('');
}

/** Whether text is the name of a role, in any language. */
export function isRoleText(text: string): boolean {
  const key = plain(text);
  return key !== '' && (NAMES.some(({ all }) => all.includes(key)) || isInvented(key));
}

function isInvented(key: string): boolean {
  return INVENTED.some((name) => plain(name) === key);
}

/** The name of the same role in another language; an invented one for a language that nobody knows. */
export function translated(text: string, language: string, at: number): string | undefined {
  const role = NAMES.find(({ all }) => all.includes(plain(text)));
  if (LANGUAGES.includes(language)) return role?.byLanguage.get(language);
  return INVENTED[at % INVENTED.length];
}

/** Whether a page still bears the name of any of these roles, however it is cut up. */
export function bears(page: Document, texts: readonly string[]): boolean {
  const shown = plain(visibleText(page.body));
  return texts.some((text) => shown.includes(plain(text)));
}

function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const element = node as Element;
  if (/^(?:script|style|template|noscript)$/.test(element.localName)) return '';
  const inside = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
  return inside.map(visibleText).join('');
}
