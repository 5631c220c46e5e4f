import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { readLink } from '../../lib/links/read-link';

const INVITATION =
  '/Adminportal/Home?invType=ResellerRelationship&partnerId=x&DAP=false#/partners/invitation';
const CONSENT = '/common/oauth2/authorize?prompt=admin_consent';

describe('addresses that only look like Microsoft’s', () => {
  test.each([
    ['lookalike', `https://admin.micros0ft.com${INVITATION}`],
    ['lookalike', `https://adrnin.microsoft.com.example${INVITATION}`],
    ['other-suffix', `https://admin.microsoft.com.evil.example${INVITATION}`],
    ['other-suffix', `https://admin.microsoft.com.mcas.ms.evil.example${INVITATION}`],
    ['other-suffix', `https://admin-microsoft-com.example${INVITATION}`],
    ['other-suffix', 'https://businessstore-microsoft.com/manage/partner-invitation?DAP=true'],
    ['other-suffix', 'https://login.microsoftonline.com.evil.example/'],
    ['other-suffix', 'https://admin.cloud.microsoft.evil.example/?#/partners/invitation'],
    ['lookalike', `https://аdmin.microsoft.com${INVITATION}`],
    ['host', `https://203.0.113.7${INVITATION}`],
    ['host', `https://[2001:db8::7]${INVITATION}`],
    ['host', 'https://evil.example/partner/PartnerSignup.aspx?type=Trial'],
    ['host', 'https://evil.example/common/adminconsent'],
    ['user-info', `https://admin.microsoft.com@evil.example${INVITATION}`],
    ['user-info', 'https://admin.microsoft.com:x@evil.example/'],
    ['user-info', 'https://admin%2Emicrosoft%2Ecom@evil.example/'],
    ['user-info', `https://user@admin.microsoft.com${INVITATION}`],
    ['user-info', `https://:secret@admin.microsoft.com${INVITATION}`],
    ['user-info', `https://%zz@login.microsoftonline.com${CONSENT}`],
    ['scheme', `http://admin.microsoft.com${INVITATION}`],
    ['scheme', 'http://admin.microsoft.com/#/partners/invitation/granularAdminRelationships/x'],
    ['scheme', 'http://admin.microsoft.com/#/partners/invitation'],
    ['scheme', `http://login.microsoftonline.com${CONSENT}`],
    ['port', `https://admin.microsoft.com:8443${INVITATION}`],
    ['port', `https://login.microsoftonline.com:444${CONSENT}`],
    ['trailing-dot', `https://admin.microsoft.com.${INVITATION}`],
    ['trailing-dot', `https://login.microsoftonline.com.${CONSENT}`],
  ])('%s: %s', (imitation, link) => {
    const { request, findings, verdict } = assessLink(link);
    expect(request.link.imitation).toBe(imitation);
    expect(verdict).toBe('danger');
    expect(findings[0]?.say).toBe(`imitated-host.${imitation}`);
  });

  test.each([
    ['another site', 'https://example.org/'],
    ['another site’s own sign-in', `https://idp.example${CONSENT}`],
    ['Microsoft’s documentation', 'https://learn.microsoft.com/partner-center/'],
    [
      'a host below a portal’s, which only Microsoft can make',
      'https://device.login.microsoftonline.com/',
    ],
    ['plain http without a consent', 'http://admin.microsoft.com/#/homepage'],
    ['a port without a consent', 'https://admin.microsoft.com:8443/#/homepage'],
    ['a dot without a consent', 'https://admin.microsoft.com./#/homepage'],
    ['a user without a consent', 'https://user@example.org/'],
    ['the usual port', `https://admin.microsoft.com:443${INVITATION}`],
    ['a host in capitals', `https://ADMIN.MICROSOFT.COM${INVITATION}`],
    ['Defender for Cloud Apps', `https://admin.microsoft.com.mcas-gov.us${INVITATION}`],
  ])('%s imitates nothing', (_, link) => {
    expect(readLink(link).imitation).toBeUndefined();
  });

  test.each([
    [
      'in a parameter',
      `https://example.org/?url=${encodeURIComponent(`https://admin.microsoft.com${INVITATION}`)}`,
    ],
    ['below a portal’s host', `https://x.admin.microsoft.com${INVITATION}`],
  ])('a consent link on a foreign host, %s, cannot be told', (_, link) => {
    const { request, verdict } = assessLink(link);
    expect([request.link.doubts, verdict]).toEqual([['foreign-host'], 'cannot-tell']);
  });
});
