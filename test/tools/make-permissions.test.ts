import { expect, test } from 'vitest';
import { permissionRowSchema } from '../../lib/data/permission-schema';
import { titleKey } from '../../lib/permissions/title-key';
import { permissionRows } from '../../tools/make-permissions';

const ID = '11111111-2222-4333-8444-555555555555';
const OTHER = '21111111-2222-4333-8444-555555555555';

const keys = (...titles: string[]) =>
  titles
    .map((title) => titleKey(title))
    .sort()
    .join('');

test('a permission becomes a row with the fingerprints of its titles, each once, and no title', () => {
  const rows = permissionRows(
    [{ Id: OTHER, Value: 'Mail.Read', DisplayName: 'Read all mail' }],
    [
      {
        Id: ID,
        Value: 'Calendars.Read',
        Type: 'User',
        AdminConsentDisplayName: 'Read calendars',
        UserConsentDisplayName: 'Read your calendars',
      },
      { Id: OTHER, Value: 'Mail.Read', Type: 'Admin', AdminConsentDisplayName: 'Read mail' },
    ],
    [
      { delegatedScopesList: [{ id: ID, consentDisplayName: 'READ YOUR CALENDARS.' }] },
      {
        delegatedScopesList: [{ id: ID, adminConsentDisplayName: 'Kalender lesen' }],
        applicationScopesList: [
          { id: OTHER, consentDisplayName: 'Alle E-Mails lesen', adminConsentDisplayName: null },
        ],
      },
    ],
  );
  expect(rows).toEqual([
    [
      ID,
      'Calendars.Read',
      'D',
      0,
      'low',
      keys('Read calendars', 'Read your calendars', 'Kalender lesen'),
    ],
    [OTHER, 'Mail.Read', 'A', 1, 'high', keys('Read all mail', 'Alle E-Mails lesen')],
    [OTHER, 'Mail.Read', 'D', 1, 'medium', keys('Read mail')],
  ]);
  for (const row of rows) expect(permissionRowSchema.safeParse(row).success).toBe(true);
});
