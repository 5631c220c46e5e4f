import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';

const PARTNER = '823604c2-4847-4219-9afd-177fb32dc8ab';
const PROVIDER = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const link = (query: string) => `https://portal.office.com/partner/partnersignup.aspx?${query}`;

describe('the old partner sign-up', () => {
  test.each([
    ['a reseller', `type=ResellerRelationship&id=${PARTNER}&csp=1&msppid=0`, 'reseller', PARTNER],
    ['capitals', `TYPE=RESELLERRELATIONSHIP&ID=${PARTNER.toUpperCase()}`, 'reseller', PARTNER],
    [
      'a placeholder for an id',
      'type=ResellerRelationship&id=partnertenantguid',
      'reseller',
      undefined,
    ],
    [
      'DAP=false, which proves nothing here',
      `type=ResellerRelationship&id=${PARTNER}&DAP=false`,
      'reseller',
      PARTNER,
    ],
    [
      'a purchase, whose id is an offer’s',
      `type=Purchase&id=${PARTNER}&msppid=1`,
      'offer',
      undefined,
    ],
    ['a trial', `type=Trial&id=${PARTNER}`, 'offer', undefined],
    ['an unknown type', `type=Gift&id=${PARTNER}`, 'offer', undefined],
    ['a type that every object knows', `type=constructor&id=${PARTNER}`, 'offer', undefined],
    ['no type', `id=${PARTNER}`, 'offer', undefined],
    ['nothing', '', 'offer', undefined],
  ])('cannot be told with %s', (_, query, flow, partner) => {
    const { request, verdict } = assessLink(link(query));
    expect([request.flow, request.dap, verdict]).toEqual([flow, 'cannot-tell', 'cannot-tell']);
    expect(request.link.doubts).toEqual(['legacy-form']);
    expect(request.partner.tenantId).toBe(partner);
  });

  test.each([
    ['type=Administration', 'delegated-admin'],
    ['type=ResellerRelationship&type=administration', 'delegated-admin'],
    ['type=ResellerRelationship&DAP=true', 'reseller'],
    ['type=Trial&dap=True', 'offer'],
    ['type=Purchase&invType=Administration', 'offer'],
  ])('asks for delegated admin privileges with %s', (query, flow) => {
    const { request, verdict } = assessLink(link(query));
    expect([request.flow, request.dap, verdict]).toEqual([flow, 'requested', 'danger']);
  });

  test.each([['indirectCSP'], ['indirectCSPId']])('reads the provider from %s', (name) => {
    const { request } = assessLink(link(`type=IndirectResellerRelationship&${name}=${PROVIDER}`));
    expect([request.flow, request.provider.tenantId]).toEqual(['indirect-reseller', PROVIDER]);
  });

  test.each([
    ['https://portal.office.com/Partner/PartnerSignup?type=Trial', 'cannot-tell'],
    ['https://portal.office.com/partner/', 'not-consent'],
    ['https://portal.office.com/other/partnersignup.aspx?type=Trial', 'cannot-tell'],
    ['https://admin.microsoft.com/partner/partnersignup.aspx?type=Trial', 'cannot-tell'],
  ])('%s is %s', (url, verdict) => {
    expect(assessLink(url).verdict).toBe(verdict);
  });
});
