import type { DataStatement } from '../domain/data';

/** What an answer says, without whose answer it is and how the portal took the request. */
export type Said = Omit<DataStatement, 'answer' | 'refused'>;

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Leaves out what was not said. */
export function said<T extends object = Said>(parts: Loose<T>): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

/** Whether anything was said at all. */
export function saysAnything(parts: object): boolean {
  return Object.keys(parts).length > 0;
}
