import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GRAPH_PARTS } from '../../../lib/data/graph-scopes';
import { readLedger, readTenants } from '../../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../../lib/extension/database/record-in-ledger';
import { askHost } from '../../../lib/extension/graph/ask-host';
import { loadReading, loadReadings } from '../../../lib/extension/graph/graph-readings';
import { loadSession } from '../../../lib/extension/graph/graph-session';
import { readGraph } from '../../../lib/extension/graph/read-graph';
import type { GraphReading } from '../../../lib/graph/reading';
import { readRows } from '../../../lib/partners/read-rows';
import type { GraphScenarioName } from '../../portal/graph/graph-scenarios';
import { CONTOSO, FABRIKAM } from '../../portal/graph/tenants';
import { resetBrowser } from '../fake-browser';
import { type Sent, setupOf, signedIn, standIn } from './stand-in';

const NORTHWIND = CONTOSO.partners[0]?.tenantId ?? '';

beforeEach(resetBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function read(name: GraphScenarioName, stop = new AbortController()): Promise<GraphReading> {
  return readGraph(await signedIn(name), {
    signal: stop.signal,
    onPart: () => undefined,
    onWait: () => undefined,
  });
}
const faults = ({ troubles }: GraphReading) => GRAPH_PARTS.map((part) => troubles[part]?.fault);
const at = (pattern: RegExp, answer: () => Response | Error) => (sent: Sent) =>
  pattern.test(sent.url.href) ? answer() : undefined;
const partnersOf = async (tenant: string) => {
  const ledger = await readLedger(tenant);
  return ledger.ok ? ledger.value.ledger.partners : [];
};

describe('reading', () => {
  test('takes partners and apps into the ledger of the tenant, as Graph told them', async () => {
    standIn();
    const reading = await read('contoso');
    expect(faults(reading)).toEqual([undefined, undefined, undefined]);
    expect(reading.name).toBe('Contoso');
    const partners = await partnersOf(CONTOSO.id);
    expect(partners.map(({ name }) => name).sort()).toEqual(
      [
        'Northwind Services',
        'Proseware',
        CONTOSO.partners[3]?.tenantId,
        'Tailspin Backup',
        'Woodgrove Signatures',
      ].sort(),
    );
    const grants = partners.flatMap((partner) => partner.grants);
    expect(grants.every(({ seenBy }) => Object.keys(seenBy).join() === 'graph')).toBe(true);
    // The list itself was not read: nobody may take this for a reading of it.
    const tenants = await readTenants();
    expect(tenants.ok && tenants.value).toMatchObject([{ tenant: CONTOSO.id, readAt: null }]);
  });

  test('keeps two tenants apart', async () => {
    standIn();
    await read('contoso');
    await read('fabrikam');
    expect((await partnersOf(FABRIKAM.id)).map(({ name }) => name)).toEqual(['Adatum']);
    expect(await partnersOf(CONTOSO.id)).toHaveLength(5);
    expect((await loadReadings()).map(({ tenant }) => tenant).sort()).toEqual(
      [CONTOSO.id, FABRIKAM.id].sort(),
    );
  });

  test('names a partner as the ledger does where Graph knows no name', async () => {
    standIn(at(/findTenant/, () => new Response('{}', { status: 403 })));
    const seen = '2026-11-01T10:00:00.000Z';
    const row = {
      partner: 'Northwind by the list',
      tenantId: NORTHWIND,
      access: ['reseller'],
      roleNames: [],
      rolesComplete: true,
    } as const;
    await recordInLedger({ tenant: CONTOSO.id, at: seen, sightings: readRows([row], seen) });
    const reading = await read('contoso');
    expect(reading.parts.partners?.lines[0]?.name).toBe('Northwind by the list');
    expect(reading.parts.partners?.nameless).toBe(2);
    expect(faults(reading)).toEqual([undefined, undefined, undefined]);
  });

  test('takes no name from an answer about somebody else', async () => {
    standIn(at(/findTenant/, () => Response.json({ tenantId: FABRIKAM.id, displayName: 'Wrong' })));
    const reading = await read('contoso');
    expect(JSON.stringify(reading)).not.toContain('Wrong');
  });

  test.each<[string, RegExp, () => Response | Error, readonly (string | undefined)[]]>([
    [
      'a missing permission',
      /auditLogs/,
      () => new Response('{}', { status: 403 }),
      [undefined, undefined, 'forbidden'],
    ],
    [
      'damaged JSON',
      /\/partners/,
      () => new Response('{"value":['),
      ['malformed', undefined, undefined],
    ],
    [
      'another shape',
      /oauth2Perm/,
      () => Response.json({ items: [] }),
      [undefined, 'shape', undefined],
    ],
    [
      'a lost connection',
      /oauth2Perm/,
      () => new TypeError('Failed to fetch'),
      [undefined, 'offline', 'offline'],
    ],
    [
      'apps that cannot be named',
      /servicePrincipals\?/,
      () => new Response('{}', { status: 403 }),
      [undefined, 'forbidden', undefined],
    ],
    [
      'a refusal',
      /\/partners/,
      () => new Response('{}', { status: 400 }),
      ['refused', undefined, undefined],
    ],
  ])('meets %s, and says of which part', async (_, pattern, answer, expected) => {
    standIn(at(pattern, answer));
    expect(faults(await read('contoso'))).toEqual(expected);
  });

  test('of another tenant’s answers keeps nothing', async () => {
    standIn();
    expect(faults(await read('mixed'))).toEqual(['other-tenant', 'other-tenant', 'other-tenant']);
    expect(await partnersOf(CONTOSO.id)).toEqual([]);
    expect(await partnersOf(FABRIKAM.id)).toEqual([]);
  });

  test('that may not ask whose data it is goes by the id token', async () => {
    standIn(at(/v1\.0\/organization/, () => new Response('{}', { status: 403 })));
    const reading = await read('contoso');
    expect(reading.name).toBeUndefined();
    expect(reading.parts.partners?.lines).toHaveLength(3);
  });

  test('does not follow a page on another host, and sends no token there', async () => {
    const { sent } = standIn();
    const reading = await read('wandering');
    expect(reading.parts.partners).toMatchObject({ whole: false });
    expect(faults(reading)[0]).toBe('strange-next');
    expect(new Set(sent.map(({ url }) => url.host))).toEqual(
      new Set(['graph.microsoft.com', 'login.microsoftonline.com']),
    );
  });

  test('of pages that never end does end', async () => {
    const next =
      'https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/partners?$skiptoken=1';
    const { sent } = standIn(
      at(/\/partners/, () => Response.json({ value: [], '@odata.nextLink': next })),
    );
    expect(faults(await read('contoso'))[0]).toBe('too-many');
    expect(sent.filter(({ url }) => url.pathname.endsWith('/partners'))).toHaveLength(100);
  });

  test('keeps what was read before, with its date, when the network is gone', async () => {
    standIn();
    const before = await read('contoso');
    const session = await loadSession(setupOf('contoso'));
    standIn(() => new TypeError('Failed to fetch'));
    if (session === undefined) throw new Error('nobody is signed in');
    const after = await readGraph(session, {
      signal: new AbortController().signal,
      onPart: () => undefined,
      onWait: () => undefined,
    });
    expect(after.parts).toEqual(before.parts);
    expect(faults(after)).toEqual(['offline', 'offline', 'offline']);
    expect(await loadReading(CONTOSO.id)).toEqual(after);
  });
});

describe('a token that is over', () => {
  test('is renewed once', async () => {
    const { sent } = standIn();
    expect(faults(await read('expired'))).toEqual([undefined, undefined, undefined]);
    expect(sent.filter(({ url }) => url.pathname.endsWith('/token'))).toHaveLength(2);
  });

  test('for good is forgotten, and a new sign-in is asked for', async () => {
    standIn();
    expect(faults(await read('expired-for-good'))).toEqual([
      'signed-out',
      'signed-out',
      'signed-out',
    ]);
    expect(await loadSession(setupOf('expired-for-good'))).toBeUndefined();
  });
});

describe('waiting', () => {
  test('takes as long as Graph asks, and can be stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { sent } = standIn();
    const stop = new AbortController();
    const session = await signedIn('throttled');
    const waits: number[] = [];
    const reading = readGraph(session, {
      signal: stop.signal,
      onPart: () => undefined,
      onWait: (wait) => {
        waits.push(wait);
        if (waits.length === 2) stop.abort();
        else void vi.advanceTimersByTimeAsync(wait);
      },
    });
    expect(faults(await reading)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(waits).toEqual([1000, 1000]);
    expect(sent.filter(({ url }) => url.pathname.endsWith('/partners'))).toHaveLength(2);
  });

  test('is not done for an hour: until when is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    standIn();
    const session = await signedIn('throttled');
    const reading = await readGraph(session, {
      signal: new AbortController().signal,
      onPart: () => undefined,
      onWait: (wait) => void vi.advanceTimersByTimeAsync(wait),
    });
    expect(reading.parts.partners?.lines).toHaveLength(3);
    expect(reading.troubles.audits?.fault).toBe('throttled');
    expect(Date.parse(reading.troubles.audits?.until ?? '')).toBeGreaterThan(
      Date.now() + 3_000_000,
    );
  });
});

test.each([
  'https://example.com/',
  'http://graph.microsoft.com/',
  'https://graph.microsoft.com.example/',
  'https://admin.microsoft.com/',
  'https://x@graph.microsoft.com/',
])('nothing is ever sent to %s', async (address) => {
  const { sent } = standIn();
  await expect(
    askHost({ address: new URL(address) }, new AbortController().signal),
  ).rejects.toThrow();
  expect(sent).toEqual([]);
});
