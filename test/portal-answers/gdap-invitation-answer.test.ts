import { describe, expect, test } from 'vitest';
import {
  CUSTOMER,
  faultOf,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  PARTNER,
  PROVIDER,
  REQUEST,
  REQUESTS,
  statementOf,
} from './overheard';

const CURRENT = {
  partner: { tenantId: PARTNER, name: 'Contoso' },
  relationship: {
    partnerGdapRelationshipId: REQUEST,
    name: 'Contoso support',
    status: 'approvalPending',
    etag: 'W/"1"',
    duration: 730,
    autoExtendDuration: 'P180D',
    roles: [GLOBAL_ADMINISTRATOR, HELPDESK],
  },
};
const OLDER = {
  relationship: {
    id: REQUEST,
    partner: { tenantId: PARTNER },
    customer: { tenantId: CUSTOMER },
    accessDetails: {
      unifiedRoles: [{ roleDefinitionId: GLOBAL_ADMINISTRATOR }, { roleDefinitionId: HELPDESK }],
    },
    duration: 'P730D',
  },
};
const GRAPH = {
  id: REQUEST,
  displayName: 'Contoso support',
  customer: { tenantId: CUSTOMER, displayName: 'Fabrikam' },
  accessDetails: { unifiedRoles: [{ roleDefinitionId: HELPDESK }] },
  duration: 'P30D',
  autoExtendDuration: 'PT0S',
  status: 'created',
};

const read = (body: unknown) => statementOf(REQUESTS.gdapInvitation, body);
const withRelationship = (changes: object) =>
  read({ ...CURRENT, relationship: { ...CURRENT.relationship, ...changes } });

describe('an answer about a GDAP request that cannot be read', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', {}, []],
    ['another layout', { v: 9, payload: 'eyJyb2xlcyI6W119' }, ['v', 'payload']],
    [
      'only what nobody knows',
      { relationship: { rights: [HELPDESK] } },
      ['relationship', 'relationship.rights', 'relationship.rights[]'],
    ],
    ['an error', { error: { code: 'x', message: 'y' } }, ['error', 'error.code', 'error.message']],
    ['null', null, []],
    ['a list', [CURRENT.relationship.roles], ['[]', '[][]']],
  ])('says %s', (_, body, names) => {
    expect(faultOf(REQUESTS.gdapInvitation, body)).toEqual({
      answer: 'gdap-invitation-answer',
      why: 'unknown-shape',
      status: 200,
      names,
    });
  });
});

describe('an answer about a GDAP request', () => {
  test('in the current layout', () => {
    expect(read(CURRENT)).toEqual({
      answer: 'gdap-invitation-answer',
      relationshipId: REQUEST,
      relationshipName: 'Contoso support',
      partner: { tenantId: PARTNER, name: 'Contoso' },
      roleIds: [GLOBAL_ADMINISTRATOR, HELPDESK],
      rolesComplete: true,
      durationDays: 730,
      autoExtendDays: 180,
      status: 'pending',
    });
  });

  test('in the older layout', () => {
    expect(read(OLDER)).toEqual({
      answer: 'gdap-invitation-answer',
      relationshipId: REQUEST,
      partner: { tenantId: PARTNER },
      customerTenantId: CUSTOMER,
      roleIds: [GLOBAL_ADMINISTRATOR, HELPDESK],
      rolesComplete: true,
      durationDays: 730,
    });
  });

  test('in Graph’s layout, with the partner out of the request’s id', () => {
    expect(read(GRAPH)).toEqual({
      answer: 'gdap-invitation-answer',
      relationshipId: REQUEST,
      relationshipName: 'Contoso support',
      partner: { tenantId: PARTNER },
      customerTenantId: CUSTOMER,
      roleIds: [HELPDESK],
      rolesComplete: true,
      durationDays: 30,
      autoExtendDays: 0,
      status: 'pending',
    });
  });

  test('names every role that stands anywhere in it', () => {
    const body = { ...CURRENT, roles: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'] };
    const details = { accessDetails: { unifiedRoles: [{ roleDefinitionId: PROVIDER }] } };
    const statement = read({ ...body, relationship: { ...body.relationship, ...details } });
    expect(statement.roleIds).toHaveLength(4);
  });

  test('is about the request that was asked for, and in lower case', () => {
    expect(withRelationship({ partnerGdapRelationshipId: 'other' }).relationshipId).toBe(REQUEST);
    const loud = REQUESTS.gdapInvitation.replace(REQUEST, REQUEST.toUpperCase());
    expect(statementOf(loud, CURRENT).relationshipId).toBe(REQUEST);
  });

  test('may name another partner than the id does: that is for others to judge', () => {
    expect(read({ ...CURRENT, partner: { tenantId: PROVIDER } }).partner?.tenantId).toBe(PROVIDER);
  });

  test('about an id of one part has no partner in it', () => {
    const request = REQUESTS.gdapInvitation.replace(REQUEST, 'abc_1-2');
    expect(statementOf(request, { relationship: { status: 'created' } })).toEqual({
      answer: 'gdap-invitation-answer',
      relationshipId: 'abc_1-2',
      status: 'pending',
    });
  });

  test.each([
    ['roles that are not ids', { roles: ['Helpdesk admin'] }, [], false],
    ['a mixed list', { roles: [HELPDESK, null, 7, HELPDESK] }, [HELPDESK], false],
    ['no roles', { roles: [] }, [], true],
    [
      'a list as text',
      { roles: `${HELPDESK},${GLOBAL_ADMINISTRATOR}` },
      [HELPDESK, GLOBAL_ADMINISTRATOR],
      true,
    ],
  ])('with %s', (_, changes, roleIds, rolesComplete) => {
    expect(withRelationship(changes)).toMatchObject({ roleIds, rolesComplete });
  });

  test.each([
    ['approved', 'accepted'],
    ['ACTIVE', 'accepted'],
    ['terminationRequested', 'ended'],
    ['somethingNew', undefined],
    [3, undefined],
  ])('with the status %j has got as far as: %j', (status, expected) => {
    expect(withRelationship({ status }).status).toBe(expected);
  });

  test.each([0, 'PT0S', -1, 1e9, '', null, [730]])('does not last %j', (duration) => {
    expect(withRelationship({ duration })).not.toHaveProperty('durationDays');
  });

  test.each([401, 403, 404])('that is refused with %d says whose it was', (status) => {
    expect(statementOf(REQUESTS.gdapInvitation, '', status)).toEqual({
      answer: 'gdap-invitation-answer',
      refused: true,
      relationshipId: REQUEST,
    });
  });
});
