import { z } from 'zod';
import { failure, type Result, success } from '../domain/result';
import type { GraphFault } from './graph-fault';

/** One page of a list. */
export type GraphPage = { readonly items: readonly unknown[]; readonly next?: string };

const pageSchema = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().max(10_000).optional(),
});

/** Reads one page; what stands in it is not looked at yet. */
export function readPage(body: string): Result<GraphPage, GraphFault> {
  const parsed = readJson(body);
  if (!parsed.ok) return parsed;
  const page = pageSchema.safeParse(parsed.value).data;
  if (page === undefined) return failure('shape');
  const next = page['@odata.nextLink'];
  return success({ items: page.value, ...(next !== undefined && { next }) });
}

/** Reads an answer that is one thing. */
export function readJson(body: string): Result<unknown, GraphFault> {
  try {
    return success(JSON.parse(body));
  } catch {
    return failure('malformed');
  }
}

/** What of a list can be read, and how many entries cannot. */
export function readEach<T>(
  schema: z.ZodType<T>,
  items: readonly unknown[],
): { readonly read: readonly T[]; readonly unread: number } {
  const read = items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return { read, unread: items.length - read.length };
}
