import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import catalogue from '../../lib/data/roles.json';
import { relationshipRequest, type Wanted } from '../../lib/offers/relationship-request';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const CUSTOMER = '11111111-2222-4333-8444-555555555555';
const WANTED: Wanted = { proposal: [READERS], days: 365, name: 'Least roles' };

/**
 * The documented limits, written down once more by hand.
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship
 */
const bodySchema = z
  .strictObject({
    displayName: z.string().min(1).max(50),
    duration: z
      .string()
      .regex(/^P[1-9]\d{0,2}D$/)
      .refine((text) => Number(text.slice(1, -1)) <= 730),
    autoExtendDuration: z.enum(['PT0S', 'P180D']),
    customer: z.strictObject({ tenantId: z.guid() }).optional(),
    accessDetails: z.strictObject({
      unifiedRoles: z.array(z.strictObject({ roleDefinitionId: z.guid() })).min(1),
    }),
  })
  .refine(
    ({ autoExtendDuration, accessDetails }) =>
      autoExtendDuration === 'PT0S' ||
      accessDetails.unifiedRoles.every(({ roleDefinitionId }) => roleDefinitionId !== GLOBAL),
  );

const made = (more: Partial<Wanted>) => {
  const result = relationshipRequest({ ...WANTED, ...more });
  return result.ok ? result.value : result.error;
};

describe('the body of a request', () => {
  test('is what Microsoft Graph takes', () => {
    expect(made({ customerTenantId: CUSTOMER })).toEqual({
      displayName: 'Least roles',
      duration: 'P365D',
      autoExtendDuration: 'PT0S',
      customer: { tenantId: CUSTOMER },
      accessDetails: { unifiedRoles: [{ roleDefinitionId: READERS }] },
    });
  });

  test.each<[string, Partial<Wanted>, object]>([
    ['one day', { days: 1 }, { duration: 'P1D' }],
    ['two years', { days: 730 }, { duration: 'P730D' }],
    ['auto-extend', { autoExtend: true }, { autoExtendDuration: 'P180D' }],
    [
      'auto-extend beside Global Administrator',
      { autoExtend: true, proposal: [READERS, GLOBAL.toUpperCase()] },
      { autoExtendDuration: 'PT0S' },
    ],
    [
      'a role twice',
      { proposal: [READERS, READERS.toUpperCase()] },
      { accessDetails: { unifiedRoles: [{ roleDefinitionId: READERS }] } },
    ],
    [
      'a name that is too long',
      { name: `Least roles ${'Fabrikam '.repeat(9)}` },
      { displayName: 'Least roles Fabrikam Fabrikam Fabrikam Fabrikam' },
    ],
    ['a name of several lines', { name: 'Least\nroles' }, { displayName: 'Least roles' }],
  ])('with %s', (_, more, part) => {
    expect(made(more)).toMatchObject(part);
    expect(bodySchema.safeParse(made(more)).error).toBeUndefined();
  });

  test('names no customer that is not known', () => {
    expect(made({})).not.toHaveProperty('customer');
    expect(made({ customerTenantId: 'contoso.example' })).not.toHaveProperty('customer');
  });

  test.each<[string, Partial<Wanted>, string]>([
    ['without roles', { proposal: [] }, 'no-roles'],
    ['with a role that is no id', { proposal: [READERS, 'Global Administrator'] }, 'odd-role'],
    ['for no day', { days: 0 }, 'odd-duration'],
    ['for too many days', { days: 731 }, 'odd-duration'],
    ['for half a day', { days: 0.5 }, 'odd-duration'],
    ['for no number of days', { days: Number.NaN }, 'odd-duration'],
    ['without a name', { name: ' \n\u200b' }, 'no-name'],
  ])('is not made %s', (_, more, reason) => {
    expect(made(more)).toBe(reason);
  });

  test('keeps every documented limit, whatever is wanted', () => {
    const ids = catalogue.roles.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.record(
          {
            proposal: fc.array(fc.constantFrom(...ids), { maxLength: 30 }),
            days: fc.oneof(fc.integer({ min: -10, max: 1000 }), fc.double()),
            name: fc.string({ unit: 'binary', maxLength: 120 }),
            customerTenantId: fc.oneof(fc.uuid(), fc.string()),
            autoExtend: fc.boolean(),
          },
          { requiredKeys: ['proposal', 'days', 'name'] },
        ),
        (wanted) => {
          const result = relationshipRequest(wanted);
          if (!result.ok) return;
          expect(
            bodySchema.safeParse(JSON.parse(JSON.stringify(result.value))).error,
          ).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
