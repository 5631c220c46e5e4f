import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../lib/portal/read-answer';
import { portalAnswer } from '../portal/portal-answers';
import { scenarios } from '../portal/scenarios';
import { overheard, PARTNER, REQUEST, REQUESTS } from './overheard';

/** What the stand-in portal answers to a request of one of its pages, read. */
function readAt(url: string, request: string) {
  const [method = '', path = ''] = request.split(' ');
  const { pathname } = new URL(path, url);
  const answer = portalAnswer(method, pathname, new URL(url));
  return readAnswer(overheard(request, answer?.body ?? '', answer?.status ?? 404));
}

describe('the answers of the stand-in portal', () => {
  const sellers = scenarios.filter((one) => one.page === 'reseller-invitation');
  test.each(sellers)('about $id', ({ answering = {}, data, url }) => {
    const read = readAt(url, REQUESTS.delegatedAccess.replace(PARTNER, data.partner.tenantId));
    if (answering.forged === 'huge') return expect(read).toMatchObject({ ok: false });
    const partner = { tenantId: data.partner.tenantId };
    if (answering.status) return expect(read).toMatchObject({ value: { refused: true, partner } });
    expect(read).toMatchObject({ ok: true, value: { answer: 'delegated-access', partner } });
    const says = data.answer === undefined || data.answer === 'alone';
    if (read.ok && says) {
      const administration = data.invitationType === 'Administration';
      expect(read.value.dap).toBe(data.enableDap || administration);
      expect(read.value.roleIds).toEqual(expect.arrayContaining(data.roles.map(({ id }) => id)));
    }
  });

  const approvals = scenarios.filter((one) => one.page === 'gdap-invitation');
  test.each(approvals)('about $id', ({ answering = {}, data, url }) => {
    const read = readAt(url, REQUESTS.gdapInvitation.replace(REQUEST, data.relationshipId));
    const { relationshipId } = data;
    if (answering.status) {
      return expect(read).toMatchObject({ value: { refused: true, relationshipId } });
    }
    const isReadable = data.answer !== 'opaque' && answering.forged !== 'huge';
    if (!isReadable) return expect(read).toMatchObject({ ok: false });
    const roleIds = expect.arrayContaining(data.roles.map(({ id }) => id));
    const partner = { tenantId: data.partner.tenantId };
    expect(read).toMatchObject({
      value: { answer: 'gdap-invitation-answer', relationshipId, partner, roleIds },
    });
  });

  const lists = scenarios.filter((one) => one.page === 'partner-relationships');
  test.each(lists)('about $id', ({ data, url }) => {
    const others = data.other.map(({ partner, roles }) => ({
      partner: partner.name,
      tenantId: partner.tenantId,
      access: expect.arrayContaining(roles.length > 0 ? ['dap'] : []),
    }));
    for (const request of [REQUESTS.partners, REQUESTS.getPartners]) {
      expect(readAt(url, request)).toMatchObject({ ok: true, value: { rows: others } });
    }
    expect(readAt(url, REQUESTS.gdapRelationships)).toMatchObject({
      value: {
        rows: data.granular.map(({ partner, name, roles, status, until }) => ({
          partner: partner.name,
          tenantId: partner.tenantId,
          access: ['gdap'],
          relationship: name,
          roleIds: roles.map(({ id }) => id),
          rolesComplete: true,
          period: until,
          status,
        })),
      },
    });
  });

  test('are enough to mean something', () => {
    expect(sellers.length).toBeGreaterThan(10);
    expect(approvals.length).toBeGreaterThan(5);
    expect(lists.length).toBeGreaterThan(3);
  });
});
