import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/role-sets.json';
import roles from '../../lib/data/roles.json';
import { isMicrosoftLed, namedSet } from '../../lib/roles/role-sets';

const LED = 'MLT_1a2b3c4d_5E6F7a8b_12345678';
const OTHER = 'Contoso support';

const anySet = fc.constantFrom(...catalogue.sets);
const anyRole = fc.constantFrom(...roles.roles.map(({ id }) => id));
const rolesOf = (id: string) => catalogue.sets.find((set) => set.id === id)?.roles ?? [];

describe('a relationship’s name', () => {
  test.each<[string, boolean]>([
    [LED, true],
    [LED.toLowerCase(), true],
    [` ${LED} `, true],
    ['MLT_1a2b3c4d_5e6f7a8b', false],
    ['MLT_1a2b3c4d_5e6f7a8b_1234567', false],
    ['MLT_1a2b3c4d_5e6f7a8b_123456789', false],
    ['MLT_1a2b3c4d_5e6f7a8g_12345678', false],
    [`x${LED}`, false],
    [`${LED} Contoso`, false],
    ['', false],
  ])('"%s" is one that Microsoft gave: %s', (name, given) => {
    expect(isMicrosoftLed(name)).toBe(given);
  });
});

describe('a set of Microsoft’s', () => {
  test('is known in any order and case, with any role twice', () => {
    fc.assert(
      fc.property(anySet, fc.infiniteStream(fc.nat()), fc.boolean(), ({ id, roles }, by, upper) => {
        const order = roles.map((role) => [by.next().value as number, role] as const);
        const mixed = order.sort(([one], [other]) => one - other).map(([, role]) => role);
        const twice = [...mixed, ...roles.slice(0, (by.next().value as number) % 3)];
        expect(namedSet(twice.map((role) => (upper ? role.toUpperCase() : role)))?.id).toBe(id);
      }),
    );
  });

  test('is another one, or none, with a role more or less', () => {
    fc.assert(
      fc.property(anySet, anyRole, ({ id, roles }, role) => {
        const changed = roles.includes(role)
          ? roles.filter((one) => one !== role)
          : [...roles, role];
        expect(namedSet(changed)?.id).not.toBe(id);
      }),
    );
  });

  test.each([[[]], [['']], [['not-an-id']]])('is none of %j', (ids) => {
    expect(namedSet(ids)).toBeUndefined();
  });

  test.each<[string, string | undefined, string[]]>([
    ['default-nine', undefined, ['microsoft-led', 'new-customer-indirect-reseller']],
    ['default-nine', LED, ['microsoft-led']],
    ['default-nine', OTHER, ['new-customer-indirect-reseller']],
    ['default-eight', LED, ['microsoft-led-early']],
    ['default-eight', OTHER, ['microsoft-led-early']],
    ['default-thirteen', LED, ['new-customer-domain-partner']],
    [
      'default-eleven',
      OTHER,
      [
        'new-customer-direct-bill',
        'new-customer-indirect-provider',
        'new-customer-control-panel-vendor',
      ],
    ],
    ['dap', undefined, ['dap']],
  ])('%s under the name "%s" is of the kinds %j', (id, name, kinds) => {
    expect(namedSet(rolesOf(id), name)).toEqual({ id, kinds });
  });
});
