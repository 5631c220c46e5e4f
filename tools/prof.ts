import { changesBetween } from '../lib/partners/changes';
import { currentHolding, newestFirst } from '../lib/partners/current-holding';
import { chainEvents, NO_EVENTS } from '../lib/partners/event-chain';
import { grantSchema } from '../lib/partners/holding';
import { joinGrants } from '../lib/partners/join-grants';
import { ledgerOf } from '../lib/partners/ledger';
import { overviewOf } from '../lib/partners/overview';
import { readRows } from '../lib/partners/read-rows';
import { joinStored, takeSighting, textOf } from '../lib/partners/take-sighting';

const T = '5ce90100-7e57-4aaa-8bbb-0000000000c1';
const ROLES = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  '62e90394-69f5-4237-9190-012177145e10',
];
const guid = (n: number) => `5ce90100-7e57-4aaa-8bbb-${String(n).padStart(12, '0')}`;
const instant = (d: number) =>
  new Date(Date.parse('2026-01-05T09:00:00.000Z') + d * 86400000).toISOString();
function rowOf(number: number, day: number): any {
  const partner = guid(number % 2000);
  const shift = (number * 7 + Math.floor(day / 30) * (number % 5 === 0 ? 1 : 0)) % 5;
  return {
    partner: `Partner ${number % 2000}`,
    tenantId: partner,
    access: ['gdap'],
    relationship: `Support ${number}`,
    relationshipId: `${guid(100000 + number)}-${partner}`,
    roleNames: [],
    roleIds: [...ROLES, ...ROLES].slice(shift, shift + 3),
    rolesComplete: true,
    from: '2026-01-05',
    until: '2027-01-04',
    status: 'active',
    by: ['words', 'data'],
  };
}
export async function main() {
  const grants = new Map<string, any>();
  for (const day of [0, 60, 120])
    for (const one of readRows(
      Array.from({ length: 3000 }, (_, n) => rowOf(n, day)),
      instant(day),
    ))
      grants.set(one.key, takeSighting(T, grants.get(one.key), one));
  const all = [...grants.values()];
  const rec = { tenant: T, readAt: instant(120), whole: true, wholeAt: instant(120) };
  const t = (n: string, f: () => any) => {
    let r;
    const s = [];
    for (let i = 0; i < 5; i++) {
      const a = process.cpuUsage().user;
      r = f();
      s.push((process.cpuUsage().user - a) / 1000);
    }
    console.log(n, s.map((x) => x.toFixed(0)).join(' '));
    return r;
  };
  t('clone', () => structuredClone(all));
  t('parse', () => all.map((g) => grantSchema.safeParse(g)));
  t('joinGrants', () => joinGrants(all));
  t('current', () => all.map((g) => currentHolding(g.versions)));
  t('newestFirst', () => all.map((g) => newestFirst(g.versions)));
  const l = t('ledgerOf', () => ledgerOf(T, rec, all));
  t('changes', () => changesBetween(l, l));
  const o = t('overview', () => overviewOf(l));
  t('cloneOverview', () => structuredClone(o));
  t('jsonOverview', () => JSON.parse(JSON.stringify(o)));
  t('take500', () =>
    readRows(
      Array.from({ length: 500 }, (_, n) => rowOf(n, 150)),
      instant(150),
    ).map((one) => takeSighting(T, grants.get(one.key), one)),
  );
  console.log(JSON.stringify(o).length, JSON.stringify(all).length);
  return 0;
}
