import { wrappedParameter } from './wrapped-parameter';
import type { Wrapper } from './wrapper';

/**
 * Safe Links of Microsoft Defender, in mail and in Outlook's own page for it. The other parameters (`data`,
 * `sdata`, `reserved`) sign the address and say nothing about it.
 * Source: https://learn.microsoft.com/defender-office-365/safe-links-about. Checked 2026-11-30.
 */
export const safeLinks: Wrapper = {
  id: 'safe-links',
  name: 'Safe Links',
  places: [
    '.safelinks.protection.outlook.com',
    '.safelinks.protection.office365.us',
    '.safelinks.protection.outlook.cn',
    'outlook.office.com/mail/safelink.html',
  ],
  unwrap: (url) => wrappedParameter(url, 'url'),
};
