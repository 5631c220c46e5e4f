import type { Overheard } from '../domain/data';

/** The request to an answer, taken apart. */
export type AnsweredRequest = {
  /** In upper case. */
  readonly method: string;
  /** The parts of the path, decoded, in lower case. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
};

/** In characters. What is longer names nothing that is known. */
const LONGEST = 2000;

/** Takes a request apart. */
export function readRequest({ method, path }: Pick<Overheard, 'method' | 'path'>): AnsweredRequest {
  const [way = '', ...query] = path.length > LONGEST ? [] : path.split('?');
  return {
    method: method.toUpperCase(),
    parts: way.split('/').map(decode),
    query: new URLSearchParams(query.join('?')),
  };
}

/** The values of a parameter, whose name may be in any case. */
export function parametersOf({ query }: AnsweredRequest, name: string): string[] {
  return [...query].filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/**
 * Compares the end of the path with a pattern.
 * @param pattern parts in lower case with slashes between; `*` stands for any one part.
 * @returns what stands for the asterisks, or undefined when the path is another.
 */
export function matchPath({ parts }: AnsweredRequest, pattern: string): string[] | undefined {
  const wanted = pattern.split('/');
  const end = parts.slice(-wanted.length);
  const fits = wanted.every((part, at) => (part === '*' ? end[at] !== '' : part === end[at]));
  if (!fits || end.length < wanted.length) return undefined;
  return end.filter((_, at) => wanted[at] === '*');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
