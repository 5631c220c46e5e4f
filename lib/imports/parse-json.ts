import { failure, type Result, success } from '../domain/result';
import type { FileFault } from './imported-file';

/** Nothing that can be read here is nested as deep. */
const DEEPEST = 64;

/** Parses JSON that anybody may have written. */
export function parseJson(text: string): Result<unknown, FileFault> {
  if (depthOf(text) > DEEPEST) return failure('too-deep');
  try {
    return success(JSON.parse(text));
  } catch {
    return failure('broken-json');
  }
}

/** How many brackets are open at most, outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted && letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '{' || letter === '[')) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (letter === '}' || letter === ']')) depth -= 1;
  }
  return deepest;
}
