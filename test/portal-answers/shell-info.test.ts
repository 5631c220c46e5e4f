import { describe, expect, test } from 'vitest';
import { CUSTOMER, faultOf, NOBODY, PARTNER, REQUESTS, statementOf } from './overheard';

const read = (body: unknown) => statementOf(REQUESTS.shellInfo, body);

describe('what the frame asks about its session', () => {
  test.each<[string, unknown]>([
    ['an answer without it', { UPN: 'admin@contoso.com' }],
    ['no GUID', { TID: 'contoso.com' }],
    ['nobody’s id', { TID: NOBODY }],
    ['a number', { TID: 7 }],
    ['two tenants', { TID: CUSTOMER, tid: PARTNER }],
    ['two tenants in a list', [{ TID: CUSTOMER }, { TID: PARTNER }]],
    ['too far down', { a: { b: { c: { d: { TID: CUSTOMER } } } } }],
    ['another name that ends so', { guesttid: CUSTOMER }],
  ])('%s tells no tenant', (_, body) => {
    expect(faultOf(REQUESTS.shellInfo, body)?.why).toBe('unknown-shape');
  });

  test.each<[string, unknown]>([
    ['as it is', { TID: CUSTOMER }],
    ['in another case', { tid: CUSTOMER.toUpperCase() }],
    ['between spaces', { Tid: ` ${CUSTOMER} ` }],
    ['further down', { ShellInfo: { Tenant: { TID: CUSTOMER } } }],
    ['in a list', [{ TID: CUSTOMER }, { TID: CUSTOMER }]],
    ['above another', { TID: CUSTOMER, partner: { TID: PARTNER } }],
  ])('tells the tenant %s, and nothing else', (_, body) => {
    const person = { UPN: 'admin@contoso.com', DisplayName: 'Robin Counts', roles: [PARTNER] };
    const told = Array.isArray(body) ? [...body, person] : { ...person, ...(body as object) };
    expect(read(told)).toEqual({ answer: 'shell-info', customerTenantId: CUSTOMER });
  });

  test('is nobody else’s answer', () => {
    expect(faultOf('POST /admin/api/coordinatedbootstrap/shellinfo', {})?.answer).toBeUndefined();
    expect(faultOf('GET /x/shellinfo', { TID: CUSTOMER })?.why).toBe('unknown-request');
  });
});
