import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../lib/data/permissions.json';
import type { AskedPermission, PermissionKind } from '../../lib/domain/app';
import { findByTitle, findPermission } from '../../lib/permissions/find-permission';
import { permissionLine } from '../../lib/sheets/permission-line';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { countWords } from '../data/sentences';

const text = textFrom(english);
const LONGEST_SENTENCE = 20;
const KINDS: readonly (PermissionKind | undefined)[] = ['application', 'delegated', undefined];
const VALUES = [...new Set(catalogue.permissions.map(([, value]) => String(value)))];

const lineOf = (value: string, kind?: PermissionKind) =>
  permissionLine(findPermission(value, kind), text);

describe('a permission in plain words', () => {
  test('says what it does, how the app does it, how much it weighs and what is narrower', () => {
    expect(lineOf('Mail.ReadWrite', 'application')).toEqual({
      name: 'Mail.ReadWrite',
      meaning:
        'Mailboxes: messages, folders and their settings – everyone’s, with their content. ' +
        'The app acts on this by itself, for everyone.',
      mark: 'far-reaching',
      note: 'Narrower: Mail.Read, Mail.ReadBasic.All',
    });
  });

  test('that has no narrower one says nothing about it', () => {
    expect(lineOf('openid', 'delegated')).toEqual({
      name: 'openid',
      meaning:
        'Signing in, and the basics of a person’s own profile – weighs little: no secrets of others, ' +
        'or only one’s own. The app reads this as the person who signed in.',
    });
  });

  test.each<[string, PermissionKind, keyof typeof english.app.why]>([
    ['AppRoleAssignment.ReadWrite.All', 'application', 'gives_rights'],
    ['Application.ReadWrite.All', 'delegated', 'acts_as_apps'],
    ['User-PasswordProfile.ReadWrite.All', 'application', 'takes_accounts'],
    ['Synchronization.ReadWrite.All', 'application', 'feeds_directory'],
    ['Domain.ReadWrite.All', 'delegated', 'opens_doors'],
    ['Directory.ReadWrite.All', 'delegated', 'owns_directory'],
    ['Sites.FullControl.All', 'application', 'owns_sites'],
    ['Mail.Send', 'application', 'all_content'],
    ['Files.ReadWrite.All', 'delegated', 'reachable_content'],
    ['MailboxSettings.ReadWrite', 'application', 'mail_rules'],
    ['BitlockerKey.Read.All', 'delegated', 'device_keys'],
    ['Group.ReadWrite.All', 'delegated', 'changes_people'],
    ['DeviceManagementScripts.ReadWrite.All', 'application', 'runs_devices'],
    ['Application.ReadWrite.OwnedBy', 'application', 'changes_guards'],
    ['offline_access', 'delegated', 'works_later'],
    ['Sites.Selected', 'application', 'chosen_only'],
    ['Mail.Read', 'delegated', 'own_content'],
    ['MailboxSettings.ReadWrite', 'delegated', 'own_mail_rules'],
    ['AuditLog.Read.All', 'application', 'insight'],
    ['Calendars.ReadBasic.All', 'application', 'outlines'],
    ['SecurityAlert.ReadWrite.All', 'delegated', 'changes'],
    ['User.Read', 'delegated', 'small'],
  ])('%s, %s: why it weighs what it weighs', (value, kind, why) => {
    const [, afterFamily] = english.app.why[why].split('$1');
    expect(lineOf(value, kind).meaning).toContain(afterFamily ?? english.app.why[why]);
  });

  test.each<[string, PermissionKind | undefined, string]>([
    ['Mail.Read', 'application', text('app.kind.application.read')],
    ['Mail.Send', 'application', text('app.kind.application.write')],
    ['Mail.Read', 'delegated', text('app.kind.delegated.read')],
    ['Mail.Send', 'delegated', text('app.kind.delegated.write')],
    ['Mail.Read', undefined, text('app.kind.unknown')],
    ['Frobnicator.Do', undefined, text('app.kind.unknown')],
  ])('%s, %s: says how the app does it', (value, kind, words) => {
    expect(lineOf(value, kind).meaning.endsWith(words)).toBe(true);
  });

  test.each([
    ['Frobnicator.Do', 'app.unknown.high', 'app.risk.unknown'],
    ['00000000-0000-4000-8000-000000000000', 'app.unknown.high', 'app.risk.unknown'],
    ['https://graph.microsoft.com/Frobnicator.Do', 'app.unknown.high', 'app.risk.unknown'],
    ['https://api.example/Do', 'app.unknown.elsewhere', 'app.risk.unknown'],
    ['api://x/Mail.Read', 'app.unknown.elsewhere', 'app.risk.unknown'],
    ['Policy.ReadWrite.Frobnication', 'app.unknown.critical', 'app.risk.critical'],
    ['https://api.example/Directory.ReadWrite.All', 'app.unknown.critical', 'app.risk.critical'],
    ['', 'app.unknown.high', 'app.risk.unknown'],
  ] as const)('%s, which nobody here knows, is told as it is written', (value, words, mark) => {
    expect(lineOf(value)).toEqual({
      name: value,
      meaning: `${text(words)} ${text('app.kind.unknown')}`,
      mark: text(mark),
    });
  });

  test.each<[string, AskedPermission]>([
    ['only a title', { title: '<i>$1</i>', risk: 'high', known: true, kind: 'delegated' }],
    [
      'a value that weighs less than another permission of its title',
      { value: 'Mail.ReadBasic', title: '<i>$1</i>', risk: 'high', known: true, kind: 'delegated' },
    ],
  ])('of which is known %s: the riskiest counts', (_, asked) => {
    const { meaning, name } = permissionLine(asked, text);
    expect(meaning.startsWith(text('app.ambiguous'))).toBe(true);
    expect(name).toBe(asked.value ?? '<i>$1</i>');
  });

  test('that a title names, says in which kind', () => {
    const [found] = findByTitle('Read mail in all mailboxes');
    expect(found && permissionLine(found, text).meaning).toContain(
      text('app.kind.application.read'),
    );
  });
});

describe.each([
  ['English', english],
  ['German', german],
])('every permission, in %s', (_, sentences) => {
  const say = textFrom(sentences);

  test('has two sentences of twenty words at most', () => {
    for (const value of VALUES) {
      for (const kind of KINDS) {
        const { meaning } = permissionLine(findPermission(value, kind), say);
        const parts = meaning.split(/\.\s/);
        expect([meaning, parts.length]).toEqual([meaning, 2]);
        for (const part of parts) {
          expect([part, countWords(part) <= LONGEST_SENTENCE]).toEqual([part, true]);
        }
      }
    }
  });

  test('is told whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...KINDS), (value, kind) => {
        const { name, meaning } = permissionLine(findPermission(value, kind), say);
        expect(name.toLowerCase()).toBe(findPermission(value, kind).value?.toLowerCase());
        expect(meaning).not.toMatch(/\$\d|undefined/);
      }),
    );
  });
});
