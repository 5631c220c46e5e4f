import { describe, expect, test } from 'vitest';
import { matchPath, readRequest } from '../../lib/portal/answered-request';
import { readDays } from '../../lib/portal/days';
import { fieldsOf, valuesOf } from '../../lib/portal/fields';
import { partnerInId, readRelationshipId } from '../../lib/portal/relationship-id';
import { readStatus } from '../../lib/portal/request-status';
import { readRoleIds } from '../../lib/portal/role-ids';
import { readTenantId, readText } from '../../lib/portal/text-values';
import { GLOBAL_ADMINISTRATOR as GLOBAL, HELPDESK, NOBODY, PARTNER, REQUEST } from './overheard';

describe('readDays', () => {
  test.each([
    [730, 730],
    [0, 0],
    ['730', 730],
    ['P730D', 730],
    ['p2y', 730],
    ['P1M', 30],
    ['P2W', 14],
    ['P180D', 180],
    ['PT0S', 0],
    ['P0D', 0],
    ['PT24H', 1],
    ['PT25H', 2],
    ['P1DT1S', 2],
    [' P90D ', 90],
  ])('%j is %d days', (value, days) => {
    expect(readDays([value])).toBe(days);
  });

  test.each([
    ...[-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3661, 1e9, '', 'P', 'PT', 'P1', '730 days'],
    ...['P-1D', 'P1.5D', 'P99999D', 'P9999Y', 'PD', 'D730', '7.30:00', '1'.repeat(1e6)],
    ...[null, true, [730], { days: 730 }],
  ])('%j is none', (value) => {
    expect(readDays([value])).toBeUndefined();
  });

  test('the first value that is one counts', () => {
    expect(readDays(['soon', 90, 30])).toBe(90);
  });
});

describe('readStatus', () => {
  test.each([
    [['created', 'approvalPending', 'ApprovalPending', 'APPROVAL_PENDING'], 'pending'],
    [['approved', 'activating', 'active', 'expiring', ' Active '], 'accepted'],
    [['expired', 'terminated', 'terminating', 'terminationRequested', 'Terminat'], 'ended'],
    [['', 'unknown', 'inactive', 'not active', 'activeish', 'preapproved', 7, null, {}], undefined],
  ])('%j is %j', (words, status) => {
    for (const word of words) expect(readStatus([word])).toBe(status);
  });
});

describe('readRoleIds', () => {
  const read = (roles: unknown) => readRoleIds([fieldsOf({ roles })]);

  test.each<[string, unknown, string[], boolean]>([
    ['ids', [GLOBAL, HELPDESK], [GLOBAL, HELPDESK], true],
    ['an id twice, in capitals', [GLOBAL, GLOBAL.toUpperCase()], [GLOBAL], true],
    [
      'objects of three kinds',
      [{ roleDefinitionId: GLOBAL }, { RoleTemplateId: HELPDESK }, { id: PARTNER }],
      [GLOBAL, HELPDESK, PARTNER],
      true,
    ],
    [
      'an object with an id of its own',
      [{ id: PARTNER, roleDefinitionId: GLOBAL }],
      [GLOBAL],
      true,
    ],
    [
      'an object with two',
      [{ roleDefinitionId: HELPDESK, roleTemplateId: GLOBAL }],
      [HELPDESK, GLOBAL],
      true,
    ],
    ['names', ['Global Administrator'], [], false],
    ['an object without an id', [{ name: 'x' }, GLOBAL], [GLOBAL], false],
    ['an id inside an id', [{ roleDefinitionId: { id: GLOBAL } }], [], false],
    ['numbers and nothing', [1, null, true], [], false],
    ['lists in the list', [[GLOBAL]], [], false],
    ['an id that stands for nothing', [NOBODY], [], false],
    ['nothing', [], [], true],
    ['one id without a list', GLOBAL, [GLOBAL], true],
    ['one object without a list', { id: GLOBAL }, [GLOBAL], true],
    ['text', `${GLOBAL}; ${HELPDESK}`, [GLOBAL, HELPDESK], true],
    ['text with more', `${GLOBAL}, all`, [GLOBAL], false],
    ['empty text', '', [], false],
    ['a yes', true, [], false],
    ['a dictionary', { [GLOBAL]: true }, [], false],
  ])('reads %s', (_, roles, roleIds, rolesComplete) => {
    expect(read(roles)).toEqual({ roleIds, rolesComplete });
  });

  test.each([null, undefined])('says nothing of %j', (roles) => {
    expect(read(roles)).toEqual({});
  });

  test('takes at most 300, and then is not complete', () => {
    const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const many = Array.from({ length: 301 }, (_, at) => id(at));
    expect(read(many.slice(1))).toMatchObject({ rolesComplete: true });
    const { roleIds, rolesComplete } = read(many);
    expect([roleIds?.length, rolesComplete]).toEqual([300, false]);
  });
});

describe('readText', () => {
  test.each<[unknown, string | undefined]>([
    ['  Contoso\n\t Ltd ', 'Contoso Ltd'],
    ['Con\u0000toso', 'Con toso'],
    ['\u202eosotnoC\u202c', 'osotnoC'],
    ['\u200b\u2060', undefined],
    ['<b>Contoso</b>', '<b>Contoso</b>'],
    ['نرم‌افزار', 'نرم‌افزار'],
    ['', undefined],
    [7, undefined],
    [['Contoso'], undefined],
  ])('%j is %j', (value, text) => {
    expect(readText([value])).toBe(text);
  });

  test.each(['x'.repeat(1e6), `${'x'.repeat(299)}😀`, '\ud800'.repeat(400), ' '.repeat(1e6)])(
    'has at most 300 characters, and whole ones',
    (value) => {
      const text = readText([value]) ?? '';
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text.isWellFormed()).toBe(true);
    },
  );

  test('the first that shows something counts', () => {
    expect(readText([7, ' ', 'a', 'b'])).toBe('a');
  });
});

describe('readTenantId', () => {
  test.each([NOBODY, `{${PARTNER}}`, `${PARTNER}x`, PARTNER.repeat(1e4), 7, null])(
    'is none: %j',
    (value) => {
      expect(readTenantId([value])).toBeUndefined();
    },
  );
});

describe('an id of a GDAP request', () => {
  test.each([
    ['ABC-1_2', 'abc-1_2'],
    ['x'.repeat(256), 'x'.repeat(256)],
    ['x'.repeat(257), undefined],
    ['-x', undefined],
    ['a b', undefined],
    ['', undefined],
    [7, undefined],
  ])('%j is %j', (value, id) => {
    expect(readRelationshipId([value])).toBe(id);
  });

  test.each([
    [REQUEST, PARTNER],
    [PARTNER, undefined],
    [`${REQUEST}-${PARTNER}`, undefined],
    [REQUEST.replace('9da9', 'zzzz'), undefined],
    [undefined, undefined],
  ])('%j is of the partner %j', (id, partner) => {
    expect(partnerInId(id)).toBe(partner);
  });
});

describe('fields', () => {
  test('are the object’s own, in any case, without what is null', () => {
    const parsed: unknown = JSON.parse(
      '{"A":1,"a":2,"b":null,"__proto__":{"c":3},"constructor":4}',
    );
    const fields = fieldsOf(parsed);
    expect(valuesOf(fields, 'a')).toEqual([1, 2]);
    expect(valuesOf(fields, 'b', 'c', 'toString', 'hasOwnProperty')).toEqual([]);
    expect(valuesOf(fields, 'constructor')).toEqual([4]);
  });

  test.each([null, undefined, 7, 'text', true, [1, 2]])('%j has none', (value) => {
    expect(fieldsOf(value).size).toBe(0);
  });
});

describe('the path of a request', () => {
  test.each([
    ['/x/partners/A%2Fb', 'partners/*', ['a/b']],
    ['/x/partners/%zz', 'partners/*', ['%zz']],
    ['/x/Partners?a=/b', 'partners', []],
    ['/partners', 'x/partners', undefined],
    ['/partners/', 'partners/*', undefined],
    ['/x/partners/a/b', 'partners/*', undefined],
    [`/x/partners/${'a'.repeat(2000)}`, 'partners/*', undefined],
    ['', 'partners', undefined],
  ])('%s against %s', (path, pattern, found) => {
    expect(matchPath(readRequest({ method: 'get', path }), pattern)).toEqual(found);
  });
});
