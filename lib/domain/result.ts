/** What may fail in an expected way: a value, or an error that says in a word what went wrong. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an expected failure. */
export const failure = <E>(error: E): Result<never, E> => ({ ok: false, error });
