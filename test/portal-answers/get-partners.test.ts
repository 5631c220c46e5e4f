import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { faultOf, PARTNER, REQUESTS, statementOf } from './overheard';

const ENTRY = {
  Identity: PARTNER,
  DisplayName: 'Contoso',
  Email: 'partner@contoso.com',
  Website: 'https://www.contoso.com',
  Phone: '4255550100',
  Relationship: 'Indirect Reseller and Admin',
  TypeDetail: 'PartnerAdmin',
  CanDelete: false,
  CanRemoveDap: true,
  AllDataRetrieved: true,
};

const read = (body: unknown) => statementOf(REQUESTS.getPartners, body);
const rowOf = (changes: object) => read([{ ...ENTRY, ...changes }]).rows?.[0];

describe('the older list of partners', () => {
  test('says who holds DAP, and nothing else of what it holds; it never names roles', () => {
    expect(read([ENTRY])).toEqual({
      answer: 'get-partners',
      rows: [
        {
          partner: 'Contoso',
          tenantId: PARTNER,
          access: ['dap', 'indirect-reseller'],
          roleNames: [],
          rolesComplete: false,
        },
      ],
      rolesComplete: false,
    });
  });

  test.each<[string, unknown]>([
    ['an object', {}],
    ['text', '"x"'],
    ['entries nobody knows', [{ Name_: 'Contoso' }, []]],
  ])('%s is not read', (_, body) => {
    expect(faultOf(REQUESTS.getPartners, body)?.why).toBe('unknown-shape');
  });

  test.each([
    { Identity: PARTNER, DisplayName: 'Contoso' },
    { identity: PARTNER, displayname: 'Contoso' },
  ])('may spell its fields as %j', (entry) => {
    expect(read([entry]).rows).toMatchObject([{ partner: 'Contoso', access: ['other'] }]);
  });
});

describe('a partner in the older list', () => {
  test.each<[unknown, unknown, RelationshipRow['access']]>([
    [true, 'Reseller', ['dap', 'reseller']],
    [false, 'Reseller', ['reseller']],
    [false, 'Reseller and Admin', ['dap', 'reseller']],
    [false, 'Delegated Administrator', ['dap']],
    [undefined, 'Indirect Reseller', ['indirect-reseller']],
    ['true', undefined, ['dap']],
    [1, 7, ['dap']],
    [false, 'OEM', ['oem']],
    [false, 'Indirect Provider', ['other']],
    [false, undefined, ['other']],
    [null, null, ['other']],
  ])('with CanRemoveDap %j and "%s"', (CanRemoveDap, Relationship, access) => {
    expect(rowOf({ CanRemoveDap, Relationship })?.access).toEqual(access);
  });

  test('is no admin because of a field that says so of everybody', () => {
    expect(rowOf({ CanRemoveDap: false, Relationship: 'Reseller' })?.access).toEqual(['reseller']);
  });
});
