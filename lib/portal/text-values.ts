import { readGuid } from '../domain/guid';

/** In characters. */
const LONGEST = 300;
/** So much is looked at: the rest is cut before anything is done with it. */
const LOOKED_AT = 4 * LONGEST;

/** Marks that change how the text around them looks and show nothing themselves. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NO_TENANT = '00000000-0000-0000-0000-000000000000';

/** The first value that is text with something to see: on one line, at most 300 characters. */
export function readText(values: readonly unknown[]): string | undefined {
  return values.map(tidy).find((text) => text !== '');
}

function tidy(value: unknown): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, LOOKED_AT)
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return line.trim().slice(0, LONGEST).toWellFormed();
}

/** The first value that is a tenant id; in lower case. */
export function readTenantId(values: readonly unknown[]): string | undefined {
  return values.map(guidIn).find((id) => id !== undefined);
}

/** A value as a GUID in lower case. The one with all zeros stands for nothing. */
export function guidIn(value: unknown): string | undefined {
  const id = typeof value === 'string' && value.length < LONGEST ? readGuid(value) : undefined;
  return id === NO_TENANT ? undefined : id;
}
