import { describe, expect, test } from 'vitest';
import { invites } from '../../lib/links/invites';
import { readLink } from '../../lib/links/read-link';
import { INVITATIONS } from './labels';

const HOME = 'https://admin.microsoft.com/Adminportal/Home';

describe('invites', () => {
  test.each([
    ['the step before the invitation', `${HOME}?#/BillingAccounts/billing-accounts`],
    ['the list of partners', `${HOME}#/partners`],
    ['consent to an app', 'https://login.microsoftonline.com/common/adminconsent?client_id=1'],
    ['a page of Partner Center', 'https://partner.microsoft.com/dashboard/v2/customers/list'],
    ['documentation', 'https://learn.microsoft.com/partner-center/gdap-faq'],
    ['no address', 'hello'],
  ])('is not what %s does', (_, link) => {
    expect(invites(readLink(link))).toBe(false);
  });

  test.each([
    ['a link whose route is odd', `${HOME}?invType=ResellerRelationship#/elsewhere`],
    ['a look-alike', 'https://admin.microsoft.com.example.org/?invType=Administration'],
    ['a plain http link', `http${HOME.slice(5)}?invType=Administration#/partners/invitation`],
  ])('is what %s does', (_, link) => {
    expect(invites(readLink(link))).toBe(true);
  });

  test('is what every labelled invitation does', () => {
    expect(INVITATIONS.length).toBeGreaterThan(30);
    const sent = INVITATIONS.filter(({ flow }) => flow !== 'partner-relationships');
    expect(sent.filter(({ url }) => !invites(readLink(url)))).toEqual([]);
  });
});
