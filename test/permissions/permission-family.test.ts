import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import { familyOf, PERMISSION_FAMILIES } from '../../lib/permissions/permission-family';
import { ENGLISH } from '../data/sentences';

describe('what a permission is about', () => {
  test.each([
    ['', 'other'],
    ['user_impersonation', 'people'],
    ['Frobnicator.Read', 'other'],
    ['openid', 'profile'],
    ['User.Read', 'profile'],
    ['USER.READ', 'profile'],
    ['User.Read.All', 'people'],
    ['Mail.ReadWrite', 'mail'],
    ['MailboxSettings.Read', 'mail'],
    ['EWS.AccessAsUser.All', 'mail'],
    ['Files.Read.All', 'files'],
    ['Sites.FullControl.All', 'files'],
    ['Chat.Read', 'chat'],
    ['OnlineMeetingTranscript.Read.All', 'meetings'],
    ['RoleManagement.ReadWrite.Directory', 'roles'],
    ['Application.ReadWrite.All', 'apps'],
    ['Policy.ReadWrite.ConditionalAccess', 'tenant'],
    ['UserAuthenticationMethod.ReadWrite.All', 'sign_in'],
    ['DeviceManagementRBAC.ReadWrite.All', 'roles'],
    ['DeviceManagementApps.Read.All', 'devices'],
    ['Device.Read.All', 'directory'],
    ['GroupMember.Read.All', 'groups'],
    ['IdentityRiskEvent.Read.All', 'security'],
    ['ServiceHealth.Read.All', 'reports'],
  ])('%s: %s', (value, family) => {
    expect(familyOf(value)).toBe(family);
  });

  test('is known for nearly all that the catalogue lists', () => {
    const other = catalogue.permissions.filter(([, value]) => familyOf(String(value)) === 'other');
    expect(other.length).toBeLessThan(40);
  });

  test('each family occurs, and has its sentence and no other is there', () => {
    const found = new Set(catalogue.permissions.map(([, value]) => familyOf(String(value))));
    expect(found).toEqual(new Set(PERMISSION_FAMILIES));
    const told = [...ENGLISH.keys()].filter((key) => key.startsWith('app.family.'));
    expect(told.sort()).toEqual(PERMISSION_FAMILIES.map((family) => `app.family.${family}`).sort());
  });
});
