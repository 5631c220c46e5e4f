import { viewPage } from '../../lib/checks/view-page';
import type { PageStatement } from '../../lib/domain/page';
import { failure, success } from '../../lib/domain/result';
import type { PanelSheet } from '../../lib/domain/sheet';
import type { PanelView } from '../../lib/domain/view';
import { readLink } from '../../lib/links/read-link';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import { type Language, sentencesIn } from '../extension/sentences';
import { PREPARED_LINKS, prepared } from '../requests/prepared';

export const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';

const HOME = 'https://admin.microsoft.com/AdminPortal/Home';
const LINKS = {
  dap: `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&DAP=true#/BillingAccounts/partner-invitation`,
  free: `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&DAP=false#/BillingAccounts/partner-invitation`,
  silent: `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}#/BillingAccounts/partner-invitation`,
  administration: `${HOME}?invType=Administration&partnerId=${TENANT}#/partners/invitation`,
  gdap: `${HOME}#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${TENANT}`,
};
const DAP_ROLES = ['Global admin', 'Helpdesk admin'];

type Seen = { readonly link: keyof typeof LINKS } & Partial<PageStatement>;

const read = ({ link, ...page }: Seen): PanelView =>
  viewPage({
    link: readLink(LINKS[link]),
    words: success({ roleNames: [], rolesComplete: true, ...page }),
    settled: true,
    late: false,
  });

const unread = (link: keyof typeof LINKS, late: boolean): PanelView =>
  viewPage({
    link: readLink(LINKS[link]),
    words: failure('no-accept-control'),
    settled: true,
    late,
  });

const list = (access: 'dap' | 'reseller'): PanelView => {
  const roleNames = access === 'dap' ? DAP_ROLES : [];
  const rows = [
    { partner: 'Fabrikam', access: ['gdap' as const], roleNames: ['Reports Reader'] },
    { partner: 'Contoso', access: [access], roleNames },
  ].map((row) => ({ ...row, rolesComplete: true }));
  return viewPage({
    link: { ...readLink(HOME), flow: 'partner-relationships' },
    words: success({ roleNames, rolesComplete: true, relationships: rows }),
    settled: true,
    late: false,
  });
};

const request = (...parts: Parameters<typeof prepared>): PanelView => {
  const { link, page } = prepared(...parts);
  const words = success(page);
  return viewPage({ flow: 'relationship-request', link, words, settled: true, late: false });
};

/** Every kind of view the panel can show, by name. */
export const VIEWS = {
  dap: read({ link: 'dap', roleNames: DAP_ROLES, partnerName: 'Contoso' }),
  'delegated-admin': read({ link: 'administration', roleNames: DAP_ROLES }),
  disagreement: read({ link: 'free', roleNames: DAP_ROLES }),
  'dap-waiting': unread('dap', false),
  'gdap-cut': read({
    link: 'gdap',
    roleNames: ['Reports Reader', 'Message Center Reader'],
    rolesComplete: false,
    duration: '730 days',
  }),
  'gdap-modest': read({ link: 'gdap', roleNames: ['Reports Reader'], duration: '90 days' }),
  'gdap-strong': read({
    link: 'gdap',
    roleNames: [
      ...['Reports Reader', 'Message Center Reader', 'Directory Readers', 'Service Support Admin'],
      ...['Global Reader', 'User Administrator', 'Privileged Role Administrator'],
    ],
  }),
  'gdap-unknown': read({ link: 'gdap', roleNames: ['Reports Reader', 'Overlord'] }),
  clear: read({ link: 'free', partnerName: 'Contoso' }),
  'cannot-tell': read({ link: 'silent' }),
  'other-language': read({ link: 'free', unread: 'language' }),
  waiting: unread('free', false),
  unreadable: unread('free', true),
  'list-with-dap': list('dap'),
  'list-without-dap': list('reseller'),
  'prepared-dap': request(['with'], {
    dapBox: true,
    text: `Hello,\n\n${PREPARED_LINKS.with}\n\nThank you`,
  }),
  'prepared-clear': request(['indirect'], { dapBox: false }),
  'prepared-gdap': request(['gdap'], {}, { roleNames: ['Global admin', 'User'], duration: '365' }),
} satisfies Readonly<Record<string, PanelView>>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

/** What the panel shows for a view, in one language. */
export function sheetOf(name: ViewName, language: Language = 'en'): PanelSheet {
  return panelSheet(VIEWS[name], sentencesIn(language));
}
