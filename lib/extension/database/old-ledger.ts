import { z } from 'zod';
import type { Result } from '../../domain/result';
import { grantKey, kindOf } from '../../partners/grant-key';
import { ACCESS, type Sighting, UNKNOWN_TENANT } from '../../partners/holding';
import { printedDay } from '../../partners/printed-day';
import { browser } from '../browser';
import { recordInLedger } from './record-in-ledger';
import type { StorageFault } from './storage-fault';

const KEY = 'ledger';
const ASIDE = 'ledger-aside';

/** The list as version 0.1 kept it, in one value of `storage.local`, for all tenants together. */
const oldLedgerSchema = z.object({
  version: z.literal(1),
  readAt: z.iso.datetime().nullable(),
  whole: z.boolean(),
  partners: z.array(
    z.object({
      name: z.string().max(1000),
      tenantId: z.guid().optional(),
      grants: z.array(
        z.object({
          access: z.array(z.enum(ACCESS)),
          relationship: z.string().max(1000).optional(),
          roles: z.array(z.object({ id: z.guid().optional(), name: z.string().max(1000) })),
          rolesComplete: z.boolean(),
          period: z.string().max(1000).optional(),
          status: z.string().max(1000).optional(),
        }),
      ),
      seenAt: z.iso.datetime(),
    }),
  ),
});

type OldLedger = z.infer<typeof oldLedgerSchema>;

/**
 * Takes the list of version 0.1 into the database, as one of a tenant nobody knows, and then removes it. Ended in
 * between, it is taken in again, which changes nothing. A list that cannot be read is put aside, whole.
 * @param now ISO 8601.
 */
export async function takeInOldLedger(now: string): Promise<Result<unknown, StorageFault>> {
  const { [KEY]: old } = await browser.storage.local.get(KEY);
  if (old === undefined) return { ok: true, value: undefined };
  const parsed = oldLedgerSchema.safeParse(old);
  if (!parsed.success) {
    await browser.storage.local.set({ [`${ASIDE}-${now}`]: old });
    await browser.storage.local.remove(KEY);
    return { ok: true, value: undefined };
  }
  const kept = await keep(parsed.data);
  if (kept.ok) await browser.storage.local.remove(KEY);
  return kept;
}

/** Where an old list that could not be read lies, the newest; undefined when there is none. */
export async function oldLedgerAside(): Promise<string | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const places = Object.keys(stored).filter((key) => key.startsWith(ASIDE));
  const newest = places.sort().at(-1);
  return newest === stored[NOTICED] ? undefined : newest;
}

const NOTICED = 'ledger-noticed';

/** Remembers that the user has read where it lies; it stays there. */
export function noticeOldLedger(key: string): Promise<void> {
  return browser.storage.local.set({ [NOTICED]: key });
}

function keep({ partners, readAt, whole }: OldLedger): Promise<Result<unknown, StorageFault>> {
  return recordInLedger({
    tenant: UNKNOWN_TENANT,
    at: readAt ?? '1970-01-01T00:00:00.000Z',
    sightings: partners.flatMap(sightingsOf),
    ...(readAt !== null && { reading: { at: readAt, whole, allRows: false } }),
  });
}

function sightingsOf({ name, tenantId, grants, seenAt }: OldLedger['partners'][number]) {
  return grants.map((grant, place): Sighting => {
    const { access, relationship, roles, rolesComplete, period, status } = grant;
    const until = printedDay(period);
    const kind = kindOf(access);
    return {
      key: grantKey({ partner: name, partnerId: tenantId, kind, relationship, place }),
      kind,
      ...(tenantId !== undefined && { partnerId: tenantId }),
      holding: {
        name,
        access,
        roles: roles.map((role) => (role.id === undefined ? { name: role.name } : { id: role.id })),
        rolesComplete,
        ...(relationship !== undefined && { relationship }),
        ...(until !== undefined && { until }),
      },
      printed: {
        ...(period !== undefined && { period }),
        ...(status !== undefined && { status }),
      },
      by: ['words'],
      at: seenAt,
    };
  });
}
