import { z } from 'zod';
import { GRAPH_PARTS, type GraphPart } from '../data/graph-scopes';
import { GRAPH_FAULTS, type GraphTrouble } from './graph-fault';

const text = z.string().max(1000);
const time = z.iso.datetime();

const lineSchema = z.object({
  id: text,
  name: text,
  /** When it happened, for what happens. */
  at: time.optional(),
  details: z.array(text).max(1000),
});

const partSchema = z.object({
  at: time,
  lines: z.array(lineSchema).max(20_000),
  /** False when there may be more. */
  whole: z.boolean(),
  /** Entries that could not be understood. */
  unread: z.number().int().nonnegative(),
  /** Apps of Microsoft's own, which are left out. */
  microsofts: z.number().int().nonnegative().optional(),
  /** Some names are missing because Graph would not tell them. */
  nameless: z.number().int().nonnegative().optional(),
});

const troubleSchema = z.object({
  at: time,
  fault: z.enum(GRAPH_FAULTS),
  until: time.optional(),
});

/** What was read from the Graph of one tenant, part by part, with what last went wrong. */
export const readingSchema = z.object({
  tenant: z.guid(),
  /** The organisation's name. */
  name: text.optional(),
  parts: z.partialRecord(z.enum(GRAPH_PARTS), partSchema),
  troubles: z.partialRecord(z.enum(GRAPH_PARTS), troubleSchema),
});

export type PartLine = z.infer<typeof lineSchema>;
export type PartReading = z.infer<typeof partSchema>;
export type GraphReading = z.infer<typeof readingSchema>;

/** What one attempt to read a part gave: something, a trouble, or some of it and then a trouble. */
export type PartOutcome = {
  readonly at: string;
  readonly found?: Omit<PartReading, 'at' | 'whole'>;
  readonly trouble?: GraphTrouble;
};

/**
 * Takes an attempt in. What was read whole before stays, with its date, where this time something was missing.
 */
export function takeOutcome(
  reading: GraphReading,
  part: GraphPart,
  { at, found, trouble }: PartOutcome,
): GraphReading {
  const { [part]: before, ...others } = reading.parts;
  const { [part]: _, ...troubles } = reading.troubles;
  const whole = trouble === undefined;
  const now = found === undefined ? undefined : { ...found, at, whole };
  const isBetter = now !== undefined && (whole || (now.lines.length > 0 && !before?.whole));
  const kept = isBetter ? now : before;
  return {
    ...reading,
    parts: { ...others, ...(kept !== undefined && { [part]: kept }) },
    troubles: { ...troubles, ...(trouble !== undefined && { [part]: { at, ...trouble } }) },
  };
}
