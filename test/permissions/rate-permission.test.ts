import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import type { PermissionKind, PermissionRisk } from '../../lib/domain/app';
import { RISKS } from '../../lib/permissions/find-permission';
import { ratePermission } from '../../lib/permissions/rate-permission';

const weight = (value: string, kind: PermissionKind) =>
  RISKS.indexOf(ratePermission(value, kind).risk);
const VALUES = [...new Set(catalogue.permissions.map(([, value]) => String(value)))];

describe('the rule', () => {
  test.each<[value: string, itself: PermissionRisk, asPerson: PermissionRisk, why?: string]>([
    ['AppRoleAssignment.ReadWrite.All', 'critical', 'critical', 'gives-rights'],
    ['RoleManagement.ReadWrite.Directory', 'critical', 'critical', 'gives-rights'],
    ['RoleManagement.ReadWrite.Exchange', 'critical', 'critical', 'gives-rights'],
    ['PrivilegedAccess.ReadWrite.AzureADGroup', 'critical', 'critical', 'gives-rights'],
    ['DelegatedPermissionGrant.ReadWrite.All', 'critical', 'critical', 'gives-rights'],
    ['EntitlementManagement.ReadWrite.All', 'critical', 'critical', 'gives-rights'],
    ['RoleAssignmentSchedule.Remove.Directory', 'medium', 'low', 'changes'],
    ['Application.ReadWrite.All', 'critical', 'critical', 'acts-as-apps'],
    ['Application.ReadWrite.OwnedBy', 'high', 'low', 'changes-guards'],
    ['UserAuthenticationMethod.ReadWrite.All', 'critical', 'critical', 'takes-accounts'],
    ['UserAuthMethod-TAP.ReadWrite.All', 'critical', 'critical', 'takes-accounts'],
    ['User-PasswordProfile.ReadWrite.All', 'critical', 'critical', 'takes-accounts'],
    ['Synchronization.ReadWrite.All', 'critical', 'critical', 'feeds-directory'],
    ['Policy.ReadWrite.ConditionalAccess', 'critical', 'critical', 'opens-doors'],
    ['Domain.ReadWrite.All', 'critical', 'critical', 'opens-doors'],
    ['TrustFrameworkKeySet.ReadWrite.All', 'critical', 'critical', 'opens-doors'],
    ['Directory.ReadWrite.All', 'critical', 'critical', 'owns-directory'],
    ['Sites.FullControl.All', 'critical', 'high', 'owns-sites'],
    ['Mail.Read', 'high', 'medium', 'all-content'],
    ['Mail.ReadWrite', 'high', 'medium', 'all-content'],
    ['Mail.Send', 'high', 'medium', 'all-content'],
    ['Mail.ReadBasic', 'medium', 'low', 'outlines'],
    ['Files.Read.All', 'high', 'medium', 'all-content'],
    ['Files.ReadWrite.All', 'high', 'high', 'all-content'],
    ['Files.ReadWrite.AppFolder', 'low', 'low', 'chosen-only'],
    ['Sites.Selected', 'low', 'low', 'chosen-only'],
    ['Chat.Read.All', 'high', 'medium', 'all-content'],
    ['Chat.Read.WhereInstalled', 'high', 'medium', 'all-content'],
    ['Calendars.Read', 'high', 'low', 'all-content'],
    ['Contacts.Read', 'high', 'low', 'all-content'],
    ['MailboxSettings.ReadWrite', 'high', 'medium', 'mail-rules'],
    ['BitlockerKey.Read.All', 'high', 'high', 'device-keys'],
    ['BitlockerKey.ReadBasic.All', 'low', 'low', 'small'],
    ['User.ReadWrite.All', 'high', 'high', 'changes-people'],
    ['User.ReadWrite', 'high', 'low', 'changes-people'],
    ['Group.ReadWrite.All', 'high', 'high', 'changes-people'],
    ['GroupMember.ReadWrite.All', 'high', 'high', 'changes-people'],
    ['DeviceManagementScripts.ReadWrite.All', 'high', 'high', 'runs-devices'],
    ['DeviceManagementManagedDevices.PrivilegedOperations.All', 'high', 'high', 'runs-devices'],
    ['SecurityAlert.ReadWrite.All', 'high', 'medium', 'changes-guards'],
    ['Directory.Read.All', 'medium', 'medium', 'insight'],
    ['User.Read.All', 'medium', 'low', 'insight'],
    ['AuditLog.Read.All', 'medium', 'low', 'insight'],
    ['User.Read', 'medium', 'low'],
    ['openid', 'low', 'low', 'small'],
    ['offline_access', 'low', 'low', 'works-later'],
  ])('%s', (value, itself, asPerson, why) => {
    expect(ratePermission(value, 'application').risk).toBe(itself);
    expect(ratePermission(value, 'delegated').risk).toBe(asPerson);
    if (why !== undefined) expect(ratePermission(value, 'application').why).toBe(why);
  });

  test('goes by the name alone, in any case', () => {
    for (const value of VALUES) {
      expect(ratePermission(value.toUpperCase(), 'delegated')).toEqual(
        ratePermission(value, 'delegated'),
      );
    }
  });

  test('an app by itself never weighs less than one that acts as a person', () => {
    expect(
      VALUES.filter((value) => weight(value, 'application') > weight(value, 'delegated')),
    ).toEqual([]);
  });

  test('writing never weighs less than reading the same', () => {
    const pairs = VALUES.map(
      (value) => [value, value.replace(/\.Read(?=\.|$)/, '.ReadWrite')] as const,
    ).filter(([read, write]) => read !== write && VALUES.includes(write));
    expect(pairs.length).toBeGreaterThan(250);
    for (const kind of ['application', 'delegated'] as const) {
      expect(pairs.filter(([read, write]) => weight(write, kind) > weight(read, kind))).toEqual([]);
    }
  });

  test('has an answer for every text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(RISKS).toContain(ratePermission(value, 'delegated').risk);
      }),
    );
  });
});
