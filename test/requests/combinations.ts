import type { AppStatement } from '../../lib/domain/app';
import type { DataStatement } from '../../lib/domain/data';
import type { LinkStatement } from '../../lib/domain/link';
import type { PageStatement, RelationshipRow } from '../../lib/domain/page';
import type { Dap, Flow, PageReading } from '../../lib/domain/request';
import { failure, success } from '../../lib/domain/result';
import type { Testimony } from '../../lib/requests/merge-witnesses';
import { PREPARED } from './prepared';

/** All members of a union; the compiler says when one is missing. */
export const membersOf = <T extends string>(members: Readonly<Record<T, true>>): T[] =>
  // The keys of a record over T are T; the language only promises strings.
  Object.keys(members) as T[];

export const FLOWS = membersOf<Flow>({
  reseller: true,
  'indirect-reseller': true,
  'delegated-admin': true,
  isv: true,
  offer: true,
  gdap: true,
  oem: true,
  'app-consent': true,
  'partner-relationships': true,
  'relationship-request': true,
  none: true,
});

export const DAPS = membersOf<Dap>({
  requested: true,
  'not-requested': true,
  'cannot-tell': true,
  'not-applicable': true,
});

export const READINGS = membersOf<PageReading>({
  absent: true,
  waiting: true,
  read: true,
  unreadable: true,
});

/** A link statement with nothing remarkable about it. */
export function link(said: Partial<LinkStatement> = {}): LinkStatement {
  const host = 'admin.microsoft.com';
  return { flow: 'reseller', dap: 'not-requested', host, doubts: [], repairs: [], ...said };
}

/** A page that was read whole and shows no roles. */
export function page(said: Partial<PageStatement> = {}): PageStatement {
  return { roleNames: [], rolesComplete: true, ...said };
}

/** A row of the list of partners that holds nothing but the relationship. */
export function row(said: Partial<RelationshipRow> = {}): RelationshipRow {
  return { partner: 'Contoso', access: ['reseller'], roleNames: [], rolesComplete: true, ...said };
}

export const DAP_ROW = row({ partner: 'Fabrikam', access: ['dap', 'reseller'] });

const CONSENT = { flow: 'app-consent', dap: 'not-applicable' } as const;

/** Links to an app's consent: one that names what it asks for, one that leaves it to the registration. */
const APP_LINKS = [
  { scopes: ['User.Read'], registered: false, organisation: false },
  { scopes: [], registered: true, organisation: true },
].map((app) => link({ ...CONSENT, app }));

/** Everything a link could say, and more: also what no real link says. */
export const LINKS: readonly LinkStatement[] = FLOWS.flatMap((flow) =>
  DAPS.flatMap((dap) => [
    link({ flow, dap }),
    link({ flow, dap, doubts: ['missing-route'] }),
    link({ flow, dap, imitation: 'host' }),
  ]),
).concat(APP_LINKS, link({ wrappers: [{ wrapper: 'Safe Links', host: 'filter.example' }] }));

/** What a consent page could show: little, much, what nobody knows, and less than all of it. */
const APPS: readonly AppStatement[] = [
  { titles: ['Sign in and read user profile'], scopes: [], organisation: false, complete: true },
  { titles: [], scopes: ['Mail.ReadWrite'], organisation: true, verified: false, complete: true },
  { titles: ['Read mail in all mailboxes'], scopes: ['Directory.ReadWrite.All'], complete: true },
  { titles: [], scopes: ['Mail.Read', 'Mail.Send'], organisation: false, complete: true },
  { titles: ['Keep the light on'], scopes: [], organisation: false, complete: false },
];

/** Roles that reach further together than each alone, one of them as far as any. */
const STRONG = [
  'Global Administrator',
  'Helpdesk Administrator',
  'Conditional Access Administrator',
  'Domain Name Administrator',
];
const ROLES = [[], ['Directory Readers'], STRONG, ['Lighthouse Keeper']];

export const PAGES: readonly PageStatement[] = ROLES.flatMap((roleNames) =>
  [true, false].flatMap((rolesComplete) => [
    page({ roleNames, rolesComplete }),
    page({ roleNames, rolesComplete, unread: 'list' }),
    page({ roleNames, rolesComplete, held: true }),
    ...(rolesComplete ? [] : [page({ roleNames, rolesComplete, otherList: true })]),
    page({ roleNames, rolesComplete, held: true, relationships: [DAP_ROW] }),
    page({ roleNames, rolesComplete, relationships: [row()] }),
    page({ roleNames, rolesComplete, relationships: [row(), DAP_ROW] }),
    page({ roleNames, rolesComplete, relationships: [row({ roleNames: ['User Administrator'] })] }),
  ]),
);

/** What a link can lead to: an app is asked for on its own page only. */
const pagesOf = ({ flow }: LinkStatement) => [
  ...PAGES,
  ...(flow === 'app-consent' ? APPS.map((app) => page({ app })) : []),
];

/** Every link with every page in every state of reading. */
export const TESTIMONIES: readonly Testimony[] = [
  ...LINKS.flatMap((one) =>
    READINGS.flatMap((reading) => [
      { link: one, reading },
      ...pagesOf(one).map((shown) => ({ link: one, page: shown, reading })),
    ]),
  ),
  ...PREPARED,
];

const ONE = '11111111-2222-4333-8444-555555555555';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const PRIVILEGED = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

/** What the portal's own answers could say, true or forged. About this request, whatever its link is. */
export const DATA: readonly DataStatement[] = [
  {},
  { dap: false },
  { dap: false, roleIds: [], rolesComplete: true },
  { dap: true },
  { roleIds: [READERS], rolesComplete: true },
  { roleIds: [PRIVILEGED], rolesComplete: true, durationDays: 730, autoExtendDays: 180 },
  { roleIds: [ONE], rolesComplete: true },
  { roleIds: [READERS], rolesComplete: false },
  { refused: true },
  { accepts: true },
  { status: 'ended' } as const,
  { status: 'accepted', partner: { name: 'Contoso', tenantId: ONE } } as const,
  { rows: [] },
  { rows: [row({ roleIds: [READERS] })] },
  { rows: [DAP_ROW] },
].flatMap((said) => [
  { answer: 'reseller', ...said },
  { answer: 'gdap', relationshipId: 'a', ...said },
]);

/** What the words witness may answer. */
export const WORDS = [...PAGES.map(success), failure('nothing-rendered')];

/** Requests that the portal's data calls over, on a page with nothing to accept. */
const OVER = (['accepted', 'ended'] as const).flatMap((status) =>
  ROLES.map((roleNames) => ({
    link: link({ flow: 'gdap', dap: 'not-applicable', relationshipId: 'a' }),
    words: success(page({ roleNames, open: false })),
    heard: [{ answer: 'gdap', relationshipId: 'a', status }],
    settled: true,
    late: false,
  })),
);

/** A list of partners without rows, and what the portal's data says of it. */
const EMPTY_LISTS = [['partners'], ['partners', 'gdap-relationships']].flatMap((answers) =>
  [true, false].map((settled) => ({
    flow: 'partner-relationships' as const,
    link: link({ flow: 'partner-relationships', dap: 'not-applicable' }),
    words: failure('no-rows'),
    heard: answers.map((answer) => ({ answer, rows: [] })),
    settled,
    late: true,
  })),
);

/** Everything a panel may have seen of a page. */
export const SIGHTS = [
  ...LINKS.flatMap((one) =>
    [...pagesOf(one).map(success), failure('nothing-rendered')].flatMap((words) =>
      [true, false].flatMap((settled) =>
        [true, false].map((late) => ({
          link: one,
          words,
          settled,
          late,
          accepted: settled && late,
        })),
      ),
    ),
  ),
  ...PREPARED.flatMap(({ link: one, page: shown, reading }) =>
    [true, false].map((settled) => ({
      flow: 'relationship-request' as const,
      link: one,
      words: success(shown),
      settled,
      late: reading === 'waiting',
    })),
  ),
  ...OVER,
  ...EMPTY_LISTS,
];
