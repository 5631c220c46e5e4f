import { inlineScripts } from './sign-in-page-id';

/** The page's own data: its fields under their names in lower case. Untrusted, of no promised shape. */
export type SignInConfig = ReadonlyMap<string, unknown>;

const START = /\$Config\s*=\s*(?=\{)/g;
/** How often a script is searched through at most. */
const MOST_STARTS = 5;

/**
 * Reads what a sign-in page keeps for itself: an object literal in JSON behind `$Config=`, in an inline
 * script. It is parsed as text and never run.
 * Source: https://github.com/Gerenios/AADInternals (AccessToken_utils.ps1, 2025-07-02), which cuts it out of
 * the page in the same way.
 * @returns undefined where there is none that can be parsed.
 */
export function readSignInConfig(root: ParentNode): SignInConfig | undefined {
  for (const script of inlineScripts(root)) {
    for (const start of [...script.matchAll(START)].slice(0, MOST_STARTS)) {
      const config = parseObject(script, start.index + start[0].length);
      if (config !== undefined) return config;
    }
  }
  return undefined;
}

function parseObject(text: string, from: number): SignInConfig | undefined {
  const end = endOfObject(text, from);
  if (end === undefined) return undefined;
  try {
    return fieldsOf(JSON.parse(text.slice(from, end)));
  } catch {
    return undefined;
  }
}

/** The own fields of an object, under their names in lower case; of two that differ in case the first. */
export function fieldsOf(value: unknown): SignInConfig | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) {
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, inner);
  }
  return fields;
}

/** Where the object that starts here ends: behind its last brace, those within texts left out. */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfText(text, at);
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
