import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import type { PermissionKind } from '../../lib/domain/app';
import { findPermission, RISKS } from '../../lib/permissions/find-permission';
import { narrowerPermissions } from '../../lib/permissions/narrower-permissions';

const VALUES = [...new Set(catalogue.permissions.map(([, value]) => String(value)))];
const KINDS: readonly (PermissionKind | undefined)[] = ['application', 'delegated', undefined];

describe('the narrower permissions', () => {
  test.each<[asked: string, kind: PermissionKind | undefined, narrower: readonly string[]]>([
    ['Mail.ReadWrite', 'application', ['Mail.Read', 'Mail.ReadBasic.All']],
    ['Mail.ReadWrite', 'delegated', ['Mail.Read', 'Mail.ReadBasic']],
    ['Mail.ReadWrite', undefined, ['Mail.Read']],
    ['mail.readwrite', 'delegated', ['Mail.Read', 'Mail.ReadBasic']],
    ['https://graph.microsoft.com/Mail.Read', 'delegated', ['Mail.ReadBasic']],
    ['810c84a8-4a9e-49e6-bf7d-12d183f40d01', undefined, ['Mail.ReadBasic.All']],
    ['Sites.ReadWrite.All', 'application', ['Sites.Selected', 'Sites.Read.All']],
    [
      'Application.ReadWrite.All',
      'application',
      ['Application.ReadWrite.OwnedBy', 'Application.Read.All'],
    ],
    ['Application.ReadWrite.All', 'delegated', ['Application.Read.All']],
    [
      'Files.ReadWrite.All',
      'delegated',
      ['Files.ReadWrite', 'Files.Read.All', 'Files.SelectedOperations.Selected'],
    ],
    ['RoleManagement.ReadWrite.Directory', 'application', ['RoleManagement.Read.Directory']],
    ['Mail.Send', 'application', []],
    ['Mail.ReadBasic', 'delegated', []],
    ['openid', 'delegated', []],
    ['Frobnicator.ReadWrite.All', 'application', []],
    ['https://other.example/Mail.ReadWrite', 'delegated', []],
    ['00000000-0000-4000-8000-000000000000', 'delegated', []],
    ['', 'delegated', []],
    ['__proto__', 'delegated', []],
  ])('of %s, %s', (asked, kind, narrower) => {
    expect(narrowerPermissions(findPermission(asked, kind))).toEqual(narrower);
  });

  test('of a title alone are not known', () => {
    expect(narrowerPermissions({ title: 'Read mail', risk: 'high', known: true })).toEqual([]);
  });

  test('are known ones that weigh no more, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...VALUES), fc.string()),
        fc.constantFrom(...KINDS),
        (asked, kind) => {
          const wide = findPermission(asked, kind);
          for (const narrow of narrowerPermissions(wide)) {
            const found = findPermission(narrow, wide.kind);
            expect(found.known).toBe(true);
            expect(RISKS.indexOf(found.risk)).toBeGreaterThanOrEqual(RISKS.indexOf(wide.risk));
            expect(found.value).not.toBe(wide.value);
          }
        },
      ),
    );
  });
});
