import { describe, expect, test } from 'vitest';
import { readPermissionName } from '../../lib/permissions/permission-name';

describe('a permission’s name', () => {
  test.each([
    ['', { subject: '', access: 'write', reach: 'own' }],
    ['user_impersonation', { subject: 'user_impersonation', access: 'write', reach: 'own' }],
    ['Mail.Frobnicate', { access: 'write', reach: 'own' }],
    ['Mail.Read', { subject: 'mail', access: 'read', reach: 'own', basic: false }],
    ['MAIL.READWRITE', { subject: 'mail', access: 'write', reach: 'own' }],
    ['Mail.ReadBasic.All', { access: 'read', reach: 'all', basic: true }],
    ['Files.ReadWrite.All', { subject: 'files', rest: 'readwrite.all', reach: 'all' }],
    ['Files.ReadWrite.AppFolder', { access: 'write', reach: 'chosen' }],
    ['Sites.Selected', { access: 'write', reach: 'chosen' }],
    ['Application.ReadWrite.OwnedBy', { access: 'write', reach: 'chosen' }],
    ['SynchronizationData-User.Upload.OwnedBy', { access: 'write', reach: 'chosen' }],
    ['TeamsAppInstallation.ReadForChat.All', { access: 'read', reach: 'all' }],
    ['TeamsAppInstallation.ReadWriteForChat.All', { access: 'write', reach: 'all' }],
    ['Directory.AccessAsUser.All', { access: 'write', reach: 'all' }],
    ['offline_access', { access: 'read', reach: 'own' }],
    ['openid', { access: 'read', reach: 'own' }],
  ])('%s is taken apart', (value, parts) => {
    expect(readPermissionName(value)).toMatchObject(parts);
  });
});
