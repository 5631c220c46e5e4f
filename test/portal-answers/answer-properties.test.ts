import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataStatement } from '../../lib/domain/data';
import { ALL_ANSWERS } from '../../lib/portal/all-answers';
import { readAnswer } from '../../lib/portal/read-answer';
import { FIXED, mixedCase } from '../links/mutations';
import { dice, hostileJson, recased } from './hostile-json';
import {
  CUSTOMER,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  overheard,
  PARTNER,
  PROVIDER,
  REQUEST,
  REQUESTS,
  statementOf,
} from './overheard';

const IDS = ALL_ANSWERS.map(({ id }) => id);
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const request = fc.constantFrom(...Object.values(REQUESTS));

/** What every statement keeps to, whatever the answer was. */
function expectSound(statement: DataStatement): void {
  const { answer, dap, durationDays = 1, partner, roleIds = [], rows = [] } = statement;
  expect(IDS).toContain(answer);
  expect(['boolean', 'undefined']).toContain(typeof dap);
  expect(durationDays).toBeGreaterThan(0);
  expect(partner?.name?.length ?? 1).toBeLessThanOrEqual(300);
  expect(rows.length).toBeLessThanOrEqual(5000);
  for (const row of [{ roleIds, partner: 'x' }, ...rows]) {
    expect(row.roleIds?.length ?? 0).toBeLessThanOrEqual(300);
    expect(row.roleIds?.every((id) => GUID.test(id)) ?? true).toBe(true);
    expect(row.partner.length).toBeGreaterThan(0);
    expect(row.partner.length).toBeLessThanOrEqual(300);
  }
  expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
}

function read(asked: string, body: unknown): void {
  const answer = readAnswer(overheard(asked, body));
  if (answer.ok) expectSound(answer.value);
  else expect(answer.error.names.length).toBeLessThanOrEqual(100);
}

describe('whatever the portal answers', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);

  test('is read soundly or not at all, and changes nothing', () => {
    fc.assert(fc.property(request, hostileJson, read), { ...FIXED, numRuns: 4000 });
    fc.assert(fc.property(request, fc.jsonValue(), read), { ...FIXED, numRuns: 1000 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test('may be no JSON, of any status, to any request', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant(''));
    const odd = fc.record({
      method: fc.oneof(fc.constantFrom('GET', 'POST', 'get'), fc.string()),
      path: fc.oneof(
        request.map((one) => one.split(' ')[1] ?? ''),
        fc.webPath(),
        fc.string(),
      ),
      status: fc.oneof(fc.constantFrom(200, 404), fc.integer()),
      body: text,
    });
    const check = (answer: Parameters<typeof readAnswer>[0]) => {
      const result = readAnswer(answer);
      if (result.ok) expectSound(result.value);
    };
    fc.assert(fc.property(odd, check), { ...FIXED, numRuns: 2000 });
  });
});

const EXAMPLES: readonly (readonly [string, object])[] = [
  [
    REQUESTS.delegatedAccess,
    {
      authorizeDelegateAdminData: {
        partnerId: PARTNER,
        companyName: 'Contoso',
        indirectCSPId: PROVIDER,
        userTenantId: CUSTOMER,
        enableDap: true,
        roles: [GLOBAL_ADMINISTRATOR, HELPDESK],
      },
    },
  ],
  [
    REQUESTS.gdapInvitation,
    {
      partner: { tenantId: PARTNER, name: 'Contoso' },
      relationship: { name: 'x', status: 'created', duration: 9, roles: [HELPDESK] },
    },
  ],
  [
    REQUESTS.gdapInvitation,
    {
      relationship: {
        id: REQUEST,
        partner: { tenantId: PARTNER },
        accessDetails: { unifiedRoles: [{ roleDefinitionId: HELPDESK }] },
        duration: 'P730D',
        autoExtendDuration: 'P180D',
      },
    },
  ],
  [
    REQUESTS.gdapRelationships,
    { relationships: [{ partner: { name: 'x' }, status: 'active', roles: [HELPDESK] }] },
  ],
  [REQUESTS.partners, { partners: [{ id: PARTNER, name: 'x', canRemoveDap: true, aadRoles: [] }] }],
  [
    REQUESTS.getPartners,
    [{ Identity: PARTNER, DisplayName: 'x', Relationship: 'OEM', CanRemoveDap: true }],
  ],
  [REQUESTS.approveGdap, { status: 'approved' }],
  [REQUESTS.shellInfo, { TID: CUSTOMER, UPN: 'x' }],
];
const example = fc.constantFrom(...EXAMPLES);

describe('an answer written differently', () => {
  test('says the same when its names are in another case', () => {
    fc.assert(
      fc.property(example, dice, ([asked, body], numbers) => {
        const other = recased(body, (name) => mixedCase(name, numbers));
        expect(statementOf(asked, other)).toEqual(statementOf(asked, body));
      }),
      { ...FIXED, numRuns: 1000 },
    );
  });

  test('says the same beside fields that nobody knows', () => {
    fc.assert(
      fc.property(example, hostileJson, ([asked, body], more) => {
        const other = Array.isArray(body) ? body : { unheardOf: more, ...body, '': more };
        expect(statementOf(asked, other)).toEqual(statementOf(asked, body));
      }),
      { ...FIXED, numRuns: 500 },
    );
  });

  test('hides no role in a list, wherever it stands there and whatever else does', () => {
    const list = fc.tuple(fc.array(hostileJson, { maxLength: 8 }), fc.nat(8));
    fc.assert(
      fc.property(list, ([others, at]) => {
        const roles = others.toSpliced(at, 0, { roleDefinitionId: GLOBAL_ADMINISTRATOR });
        const { roleIds } = statementOf(REQUESTS.gdapInvitation, { relationship: { roles } });
        expect(roleIds).toContain(GLOBAL_ADMINISTRATOR);
      }),
      { ...FIXED, numRuns: 500 },
    );
  });

  test('hides no DAP, whatever stands under the same name in another case', () => {
    fc.assert(
      fc.property(hostileJson, fc.boolean(), (other, first) => {
        const yes = { enableDap: 'true' };
        const data = first ? { ENABLEDAP: other, ...yes } : { ...yes, ENABLEDAP: other };
        const body = { authorizeDelegateAdminData: data };
        expect(statementOf(REQUESTS.delegatedAccess, body).dap).toBe(true);
      }),
      { ...FIXED, numRuns: 500 },
    );
  });
});
