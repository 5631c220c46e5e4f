import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { readLink } from '../../lib/links/read-link';

const ID = '4b227261-d21f-4aa9-b7db-7fa1f56fb163';
const TENANT = '8777b240-c6f0-4469-9e98-a3205431b836';
const ROUTE = '#/partners/invitation/granularAdminRelationships';
const link = (rest: string, host = 'admin.microsoft.com') =>
  `https://${host}/AdminPortal/Home${ROUTE}${rest}`;

describe('links to approve GDAP', () => {
  test.each([
    ['on a store', link('/x', 'businessstore.microsoft.com')],
    ['without the route’s end', link('').replace('Relationships', '')],
    ['in the path', `https://admin.microsoft.com/${ROUTE.slice(2)}/x`],
  ])('%s are no such links, and never clear', (_, url) => {
    const { request, verdict } = assessLink(url);
    expect(request.flow).not.toBe('gdap');
    expect(verdict).toBe('cannot-tell');
  });

  test.each([
    ['DAP=true in the hash', link(`/${ID}?DAP=true`)],
    ['DAP=true before it', link(`/${ID}`).replace('#', '?DAP=true#')],
    ['invType=Administration', link(`/${ID}`).replace('#', '?invType=Administration#')],
  ])('%s beside GDAP is a danger', (_, url) => {
    const { request, verdict } = assessLink(url);
    expect([request.flow, request.dap, verdict]).toEqual(['gdap', 'requested', 'danger']);
  });

  test('without an id a link says that much', () => {
    const { request, verdict } = assessLink(link(''));
    expect([request.flow, verdict]).toEqual(['gdap', 'cannot-tell']);
  });

  test('an odd DAP value beside GDAP is told', () => {
    expect(assessLink(link(`/${ID}?DAP=1`)).verdict).toBe('cannot-tell');
  });

  test.each([
    ['one GUID', ID, undefined],
    ['two GUIDs', `${ID}-${TENANT}`, TENANT],
    ['two GUIDs in capitals', `${ID}-${TENANT}`.toUpperCase(), TENANT],
    ['two GUIDs, the first damaged', `x${ID.slice(1)}-${TENANT}`, undefined],
    ['two GUIDs, the second damaged', `${ID}-x${TENANT.slice(1)}`, undefined],
    ['three GUIDs', `${ID}-${TENANT}-${ID}`, undefined],
    ['something else', 'rel-123', undefined],
  ])('an id of %s is kept, and the tenant where it is certain', (_, id, tenant) => {
    const statement = readLink(link(`/${id}`));
    expect(statement.flow).toBe('gdap');
    expect(statement.relationshipId).toBe(id.toLowerCase());
    expect(statement.partnerTenantId).toBe(tenant);
  });

  test.each([
    ['admin.cloud.microsoft'],
    ['admin.microsoft.us'],
    ['portal.office365.us'],
    ['portal.partner.microsoftonline.cn'],
    ['admin.microsoft.com.mcas.ms'],
  ])('on %s asks for caution until the page names the roles', (host) => {
    const { request, findings, verdict } = assessLink(link(`/${ID}`, host));
    expect([request.dap, verdict]).toEqual(['not-requested', 'caution']);
    expect(findings.map((finding) => finding.say)).toEqual(['granular-request.link']);
  });
});
