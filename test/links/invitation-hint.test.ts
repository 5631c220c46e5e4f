import { describe, expect, test } from 'vitest';
import { mayInvite } from '../../lib/links/invitation-hint';
import { readLink } from '../../lib/links/read-link';
import { repairLink } from '../../lib/links/repair';
import { INVITATIONS } from './labels';

const partnerFlows = INVITATIONS.filter(
  ({ flow }) => !['partner-relationships', 'oem'].includes(flow),
);

describe('mayInvite', () => {
  test.each(partnerFlows.map(({ url }) => [url]))('%s may', (link) => {
    expect(mayInvite(link)).toBe(true);
  });

  test.each([
    ['in a sentence', 'Click https://admin.microsoft.com/?INVTYPE=Administration now'],
    ['with doubled slashes', 'https://admin.microsoft.com/#//partners//invitation'],
    ['with a space before its value', 'https://admin.microsoft.com/?invType =Administration'],
  ])('an invitation %s may', (_, text) => {
    expect(mayInvite(text)).toBe(true);
  });

  test.each([
    [''],
    ['https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list'],
    ['partner'.repeat(50_000)],
    ['partners/'.repeat(50_000)],
    ['inv type'],
  ])('%.60s may not', (text) => {
    expect(mayInvite(text)).toBe(false);
  });

  test('is asked about links that are read as invitations', () => {
    const flows = new Set(partnerFlows.map(({ url }) => readLink(repairLink(url).text).flow));
    expect(flows.size).toBeGreaterThan(4);
  });
});
