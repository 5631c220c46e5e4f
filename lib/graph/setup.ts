import { z } from 'zod';
import { CLOUD_IDS, type CloudId } from '../data/graph-clouds';
import { readGuid } from '../domain/guid';
import { failure, type Result, success } from '../domain/result';

/** With which registered app, of which tenant, in which cloud people sign in. */
export type GraphSetup = {
  /** The app's client id, lower case. */
  readonly clientId: string;
  /** The only tenant in which people may sign in; without it every work tenant. */
  readonly tenantId?: string;
  readonly cloud: CloudId;
};

/** The setup in force; without one Graph is off. */
export type GraphSetupInForce = {
  readonly setup?: GraphSetup;
  /** The organisation's policy gave it: here nobody can change it. */
  readonly byPolicy: boolean;
  /** The policy names Graph, but what it says cannot be used. */
  readonly badPolicy: boolean;
};

const guid = z.string().transform((text, context) => {
  const read = readGuid(text);
  if (read !== undefined) return read;
  context.addIssue('no GUID');
  return z.NEVER;
});

const setupSchema = z.object({
  clientId: guid,
  tenantId: guid.optional(),
  cloud: z.enum(CLOUD_IDS).optional(),
});

/**
 * Decides which setup counts: the policy's, where it has one.
 * @param policy what the browser's policy says under `graph`, not yet parsed.
 * @param stored what the user chose, as it is stored.
 */
export function resolveSetup(policy: unknown, stored: unknown): GraphSetupInForce {
  const given = parse(policy);
  if (given !== undefined) return { setup: given, byPolicy: true, badPolicy: false };
  const badPolicy = policy !== undefined && policy !== null;
  // A policy that cannot be read must not leave the field to anybody else's choice.
  if (badPolicy) return { byPolicy: true, badPolicy };
  const chosen = parse(stored);
  return { ...(chosen && { setup: chosen }), byPolicy: false, badPolicy };
}

/** What stands in the fields of the form. */
export type SetupFields = {
  readonly clientId: string;
  readonly tenantId: string;
  readonly cloud: string;
};

/** @returns the setup, or the fields that cannot be used. */
export function readFields(
  fields: SetupFields,
): Result<GraphSetup, readonly ('clientId' | 'tenantId')[]> {
  const clientId = readGuid(fields.clientId);
  const tenantId = readGuid(fields.tenantId);
  const wrong = [
    ...(clientId === undefined ? (['clientId'] as const) : []),
    ...(fields.tenantId.trim() !== '' && tenantId === undefined ? (['tenantId'] as const) : []),
  ];
  if (clientId === undefined || wrong.length > 0) return failure(wrong);
  const cloud = CLOUD_IDS.find((id) => id === fields.cloud) ?? 'commercial';
  return success({ clientId, ...(tenantId !== undefined && { tenantId }), cloud });
}

/** Whether two setups sign the same people in, in the same place. */
export function isSameSetup(one: GraphSetup, other: GraphSetup): boolean {
  return (
    one.clientId === other.clientId && one.tenantId === other.tenantId && one.cloud === other.cloud
  );
}

function parse(said: unknown): GraphSetup | undefined {
  const { data } = setupSchema.safeParse(said);
  if (data === undefined) return undefined;
  const { clientId, tenantId, cloud = 'commercial' } = data;
  return { clientId, ...(tenantId !== undefined && { tenantId }), cloud };
}
