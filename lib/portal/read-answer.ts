import type { DataStatement, Overheard } from '../domain/data';
import { failure, type Result, success } from '../domain/result';
import { ALL_ANSWERS } from './all-answers';
import type { AnswerReader } from './answer-reader';
import { readRequest } from './answered-request';
import type { Said } from './said';
import { skeletonOf } from './skeleton';

/** In characters. Longer answers are not parsed. */
const LONGEST = 1_000_000;

const REFUSALS = [401, 403, 404];

/** An answer that could not be read: enough to find out why, and nothing that it contains. */
export type UnreadAnswer = {
  /** Whose answer it is by its path: the reader's id; absent when it is nobody's. */
  readonly answer?: string;
  readonly why: 'unknown-request' | 'status' | 'no-text' | 'too-long' | 'no-json' | 'unknown-shape';
  readonly status: number;
  /** The names of its fields, see `skeletonOf`. */
  readonly names: readonly string[];
};

/**
 * Lets the data witness speak about one answer of the portal.
 * @returns what it says, or that it could not be read. It is never guessed at.
 */
export function readAnswer(overheard: Overheard): Result<DataStatement, UnreadAnswer> {
  const request = readRequest(overheard);
  for (const reader of ALL_ANSWERS) {
    const asked = reader.claim(request);
    if (asked !== undefined) return readWith(reader, asked, overheard);
  }
  return failure({ why: 'unknown-request', status: overheard.status, names: [] });
}

function readWith(
  { id, read, bodyOptional, whenFailed }: AnswerReader,
  asked: Said,
  { status, body }: Overheard,
): Result<DataStatement, UnreadAnswer> {
  const unread = (why: UnreadAnswer['why'], names: readonly string[] = []) =>
    failure({ answer: id, why, status, names });
  if (REFUSALS.includes(status)) {
    return success({ ...asked, ...whenFailed, answer: id, refused: true });
  }
  if (status < 200 || status > 299) {
    const isFailure = status >= 400 && whenFailed !== undefined;
    return isFailure ? success({ ...asked, ...whenFailed, answer: id }) : unread('status');
  }
  const parsed = parse(body);
  if (!parsed.ok && !bodyOptional) return unread(parsed.error);
  const value = parsed.ok ? parsed.value : undefined;
  const told = read(value, asked);
  return told === undefined
    ? unread('unknown-shape', skeletonOf(value))
    : success({ ...told, answer: id });
}

function parse(body: string): Result<unknown, 'no-text' | 'too-long' | 'no-json'> {
  if (body.trim() === '') return failure('no-text');
  if (body.length > LONGEST) return failure('too-long');
  try {
    return success(JSON.parse(body));
  } catch {
    return failure('no-json');
  }
}
