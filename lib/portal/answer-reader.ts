import type { AnsweredRequest } from './answered-request';
import type { Said } from './said';

/** Reads one of the portal's answers. Nothing about them is documented, so each reader is tolerant. */
export type AnswerReader = {
  /** The file's name. */
  readonly id: string;
  /** @returns what the request itself tells, or undefined when it is not for this reader. */
  claim(request: AnsweredRequest): Said | undefined;
  /**
   * Reads an answer that the portal gave with success. What it does not say stays out; what it says in a way
   * that cannot be understood never counts as harmless.
   * @param body what the JSON holds; undefined when there is none and `bodyOptional` says that this may be.
   * @param asked what the request told.
   * @returns undefined when the answer has no shape that this reader knows.
   */
  read(body: unknown, asked: Said): Said | undefined;
  readonly bodyOptional?: true;
  /** What it means that the portal did not do what it was asked. */
  readonly whenFailed?: Said;
};
