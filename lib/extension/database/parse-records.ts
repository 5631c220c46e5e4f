import type { z } from 'zod';
import type { Writing } from './schema';

/** Records that could be read, and the others as they lie in their store. */
export type Parsed<T> = { readonly read: readonly T[]; readonly broken: readonly unknown[] };

/** Parses each record by itself, so that one that is damaged hides no other. */
export function parseEach<T>(schema: z.ZodType<T>, records: readonly unknown[]): Parsed<T> {
  const read: T[] = [];
  const broken: unknown[] = [];
  for (const record of records) {
    const parsed = schema.safeParse(record);
    if (parsed.success) read.push(parsed.data);
    else broken.push(record);
  }
  return { read, broken };
}

/**
 * Moves records that could not be read to the store for such, whole.
 * @param keyOf the key under which one lies now.
 * @param at ISO 8601.
 */
export async function setAside<Key extends string | [string, string] | [string, number]>(
  writing: Writing,
  from: 'grants' | 'tenants' | 'events' | 'heads' | 'reviews' | 'memos',
  broken: readonly { readonly key: Key; readonly record: unknown }[],
  at: string,
): Promise<void> {
  const aside = writing.objectStore('aside');
  for (const { key, record } of broken) {
    await aside.put({ from, at, record });
    await writing.objectStore(from).delete(key as never);
  }
}
