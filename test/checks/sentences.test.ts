import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../lib/checks/all-checks';
import { assess } from '../../lib/checks/assess';
import { HEADLINES, headlineOf } from '../../lib/checks/headline';
import { linkTextFindings } from '../../lib/checks/link-text';
import { planFindings } from '../../lib/checks/role-plan';
import { viewPage } from '../../lib/checks/view-page';
import type { Finding } from '../../lib/domain/finding';
import type { Imitation, LinkDoubt, LinkRepair } from '../../lib/domain/link';
import type { ReadFailure } from '../../lib/domain/page';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { planRoles } from '../../lib/roles/plan-roles';
import { findingWords } from '../../lib/sheets/finding-words';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { type Sentences, textFrom } from '../../tools/text-from-file';
import { link, membersOf, page, SIGHTS, TESTIMONIES } from '../requests/combinations';

const doubts = membersOf<LinkDoubt>({
  'no-dap-parameter': true,
  'odd-dap-value': true,
  'missing-route': true,
  'odd-invitation-type': true,
  'conflicting-parameters': true,
  'us-government': true,
  'legacy-form': true,
  'too-long': true,
  'not-an-address': true,
  'opaque-wrapper': true,
  'damaged-wrapper': true,
  'too-many-wrappers': true,
  'odd-wrapper': true,
  'foreign-host': true,
});
const repairs = membersOf<LinkRepair>({
  'html-entity': true,
  'markdown-escape': true,
  'written-twice': true,
  'white-space': true,
  'no-scheme': true,
});
const imitations = membersOf<Imitation>({
  host: true,
  lookalike: true,
  'other-suffix': true,
  'added-words': true,
  'user-info': true,
  scheme: true,
  port: true,
  'trailing-dot': true,
});
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

/** Beside an adapter's own reasons: a page that never rests, and a fault of our own. */
const failures = membersOf<ReadFailure | 'never-at-rest' | 'failed'>({
  'nothing-rendered': true,
  'still-loading': true,
  'no-roles': true,
  'no-accept-control': true,
  'no-table': true,
  'no-rows': true,
  'page-not-known': true,
  'other-page': true,
  'never-at-rest': true,
  failed: true,
});

/** Permissions that do together whatever permissions can do together. */
const TOGETHER = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'BackupRestore-Control.ReadWrite.All',
  'BitlockerKey.Read.All',
  'DeviceManagementScripts.ReadWrite.All',
  'Files.ReadWrite.All',
  'Group.ReadWrite.All',
  'Mail.Read',
  'MailboxSettings.ReadWrite',
  'Policy.ReadWrite.ConditionalAccess',
  'Policy.ReadWrite.PermissionGrant',
  'RoleManagement.ReadWrite.Directory',
  'SecurityAlert.ReadWrite.All',
  'SharePointTenantSettings.ReadWrite.All',
  'User.Invite.All',
  'UserAuthenticationMethod.ReadWrite.All',
];

const more: Testimony[] = [
  { link: link({ doubts, repairs }), reading: 'absent' },
  { link: link({ doubts, wrappers: [{ wrapper: 'Mimecast', host: 'x' }] }), reading: 'absent' },
  ...[{}, { providerTenantId: 'x' }].flatMap((named): Testimony[] => [
    { link: link({ flow: 'indirect-reseller', ...named }), reading: 'absent' },
    {
      link: link({ flow: 'indirect-reseller', ...named }),
      page: page({ providerName: 'Tailspin Distribution' }),
      reading: 'read',
    },
  ]),
  {
    link: link(),
    page: { roleNames: [], rolesComplete: true, unread: 'language' },
    reading: 'read',
  },
  ...(['frame', 'mention', 'folded'] as const).map(
    (unread): Testimony => ({
      link: link(),
      page: { roleNames: [], rolesComplete: true, unread },
      reading: 'read',
    }),
  ),
  {
    link: link({ flow: 'gdap' }),
    page: { roleNames: ['Yammer Administrator'], rolesComplete: true },
    reading: 'read',
  },
  ...[730, 1].map(
    (durationDays): Testimony => ({
      link: link({ flow: 'gdap' }),
      page: page({ roleNames: ['Global Administrator'] }),
      reading: 'read',
      heard: [{ answer: 'a', relationshipId: 'r', durationDays, autoExtendDays: 180 }],
    }),
  ),
  { link: link(), reading: 'waiting', heard: [{ answer: 'a', dap: true }] },
  { link: link(), reading: 'waiting', accepted: true, heard: [{ answer: 'a', refused: true }] },
  { link: link(), reading: 'waiting', heard: [{ answer: 'a', status: 'ended' }] },
  {
    link: link({ dap: 'requested' }),
    reading: 'waiting',
    heard: [{ answer: 'a', dap: true, roleIds: [READERS] }],
  },
  {
    link: link({ dap: 'requested' }),
    page: page({ roleNames: ['Directory Readers'] }),
    reading: 'read',
    heard: [{ answer: 'a', dap: false }],
  },
  {
    link: link({ dap: 'not-requested' }),
    page: page(),
    reading: 'read',
    heard: [{ answer: 'a', dap: true, roleIds: [READERS], rolesComplete: false }],
  },
  ...[true, false].map(
    (rolesComplete): Testimony => ({
      link: link({ flow: 'gdap', partnerTenantId: 'x' }),
      page: page({ roleNames: ['Reports Reader'], rolesComplete }),
      reading: 'read',
      heard: [{ answer: 'a', relationshipId: 'r', partner: { tenantId: 'y' }, roleIds: [READERS] }],
    }),
  ),
  {
    link: link({
      flow: 'app-consent',
      app: { scopes: ['Files.ReadWrite.All'], registered: false, organisation: false },
    }),
    reading: 'absent',
  },
  {
    link: link({
      flow: 'app-consent',
      app: { scopes: ['Mail.Send', 'offline_access'], registered: false, organisation: false },
    }),
    page: page({ app: { titles: [], scopes: TOGETHER, complete: true } }),
    reading: 'read',
  },
  ...[[], ['openid']].map(
    (scopes): Testimony => ({
      link: link({
        flow: 'app-consent',
        app: { scopes, registered: true, defaults: [''], organisation: true },
      }),
      reading: 'absent',
    }),
  ),
  ...imitations.map((imitation): Testimony => ({ link: link({ imitation }), reading: 'absent' })),
  ...failures.map((unreadable): Testimony => ({ link: link(), reading: 'unreadable', unreadable })),
];

/** Plans about which there is something to say: roles that were asked for, and what they are for. */
const PLANS = [
  planRoles([{ name: 'Keeper' }, { name: 'Keeper' }], []),
  planRoles([], ['csp-order']),
  planRoles([], ['autopilot-register-csp-api', 'license-view', 'license-assign', 'no-such-task']),
  planRoles([], ['azure-manage', 'gdap-manage-customer']),
];
const NAMES = { role: (id: string) => id, task: (id: string) => id };

/** Links whose text names another address. */
const MISMATCHES = (['leaves-portal', 'other-host', 'other-request'] as const).map((kind) => ({
  ...{ kind, shown: 'https://a.example/' },
  ...{ shownHost: 'a.example', targetHost: 'b.example' },
}));

/** Every finding that can occur, one of each kind. */
const findings: readonly Finding[] = [
  ...new Map(
    [...TESTIMONIES, ...more]
      .flatMap((seen) => ALL_CHECKS.flatMap((check) => check.run(mergeWitnesses(seen))))
      .concat(PLANS.flatMap((plan) => planFindings(plan, NAMES)))
      .concat(MISMATCHES.flatMap(linkTextFindings))
      .map((finding) => [finding.say, finding] as const),
  ).values(),
];

function namesIn(sentences: Sentences, before = ''): string[] {
  return Object.entries(sentences).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [before + name] : namesIn(inner, `${before}${name}.`),
  );
}

describe.each([
  ['English', english],
  ['German', german],
])('in %s', (_, sentences) => {
  const text = textFrom(sentences);

  test.each(findings.map((finding) => [finding.say, finding] as const))(
    'the finding %s has its sentence, and every value that it wants',
    (_, finding) => {
      expect(findingWords(text, finding)).toMatch(/^[^$]+$/);
    },
  );

  test('every sentence about a finding can occur', () => {
    const said = findings.map(({ say }) => say.replaceAll('-', '_')).sort();
    expect(namesIn(sentences.finding).sort()).toEqual(said);
  });

  test('every headline has its two sentences, and no other is there', () => {
    expect(Object.keys(sentences.headline).sort()).toEqual([...HEADLINES].sort());
    for (const name of HEADLINES) {
      expect(text(`headline.${name}.title`)).not.toBe('');
      expect(text(`headline.${name}.text`)).not.toBe('');
    }
  });
});

test('every headline can stand over a page, but for those of a link alone', () => {
  const seen = new Set(SIGHTS.map((sight) => headlineOf(viewPage(sight))));
  expect(HEADLINES.filter((headline) => !seen.has(headline))).toEqual([
    'link_text',
    'gdap_link',
    'app_link',
    'clear_link',
    'not_consent',
  ]);
});

test.each([
  ['gdap_link', link({ flow: 'gdap' })],
  ['app_link', link({ flow: 'app-consent', dap: 'not-applicable' })],
  ['clear_link', link()],
  ['not_consent', link({ flow: 'none', dap: 'not-applicable' })],
])('%s stands over a link alone', (headline, statement) => {
  const assessment = assess(mergeWitnesses({ link: statement, reading: 'absent' }));
  expect(headlineOf({ state: 'assessed', assessment })).toBe(headline);
});

test.each(MISMATCHES)('link_text stands over a link alone whose text says $kind', (mismatch) => {
  const request = mergeWitnesses({ link: link({ flow: 'none' }), reading: 'absent' });
  const assessment = assess(request, linkTextFindings(mismatch));
  expect(headlineOf({ state: 'assessed', assessment })).toBe('link_text');
});
