import type { PageStatement } from '../../lib/domain/page';
import type { PreparedRequest } from '../../lib/domain/prepared-request';
import { readLink } from '../../lib/links/read-link';
import type { Testimony } from '../../lib/requests/merge-witnesses';

export const PARTNER = '7260758d-876b-4da1-b8aa-ae70122d886a';
export const PROVIDER = '75af751c-f582-45e7-aee2-0fd6c8203c1d';

const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const SELLER = `${HOME}?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0`;

/** Links as Partner Center makes them, and some that it would not make. */
export const PREPARED_LINKS = {
  with: `${SELLER}&DAP=true#/BillingAccounts/partner-invitation`,
  free: `${SELLER}&DAP=false#/BillingAccounts/partner-invitation`,
  current: `${SELLER}#/partners/invitation`,
  open: `${SELLER}#/BillingAccounts/partner-invitation`,
  other: `${SELLER}#/partners/invitation`.replace(PARTNER, PROVIDER),
  indirect: `${HOME}?invType=IndirectResellerRelationship&partnerId=${PARTNER}&msppId=6531449&indirectCSPId=${PROVIDER}#/partners/invitation`,
  administration: `${HOME}?invType=Administration&partnerId=${PARTNER}#/BillingAccounts/partner-invitation`,
  gdap: `${HOME}#/partners/invitation/granularAdminRelationships/9da9c0de-7e57-4ccc-8ddd-000000000100-${PARTNER}`,
  isv: `${HOME}?invType=ISVToCustomer&partnerId=${PARTNER}&ProgramName=ISV#/partners/invitation&dealid=1036472`,
  fake: `${SELLER}&DAP=false#/partners/invitation`.replace('.com', '.com.example.org'),
} as const;

export type PreparedName = keyof typeof PREPARED_LINKS;

/** A page on which a partner prepares links, the worst one first, as the background gives it on. */
export function prepared(
  names: readonly PreparedName[],
  more: Partial<PreparedRequest> = {},
  page: Partial<PageStatement> = {},
): Testimony & { readonly page: PageStatement } {
  const links = names.map((name) => PREPARED_LINKS[name]);
  return {
    flow: 'relationship-request',
    link: readLink(links[0] ?? ''),
    page: { roleNames: [], rolesComplete: true, ...page, prepared: { links, ...more } },
    reading: 'read',
  };
}

const SETS: readonly (readonly PreparedName[])[] = [
  ['free'],
  ['indirect'],
  ['with'],
  ['administration'],
  ['open'],
  ['gdap'],
  ['fake'],
  ['with', 'free'],
  ['gdap', 'free'],
  ['free', 'other'],
  ['open', 'free'],
];

const SHOWN: readonly Pick<Testimony & { readonly page: PageStatement }, 'page' | 'reading'>[] = [
  { page: { roleNames: [], rolesComplete: true }, reading: 'read' },
  { page: { roleNames: ['Directory Readers'], rolesComplete: true }, reading: 'read' },
  { page: { roleNames: ['Global Administrator'], rolesComplete: true }, reading: 'read' },
  { page: { roleNames: ['Lighthouse Keeper'], rolesComplete: true }, reading: 'read' },
  { page: { roleNames: [], rolesComplete: false }, reading: 'read' },
  { page: { roleNames: ['Directory Readers'], rolesComplete: false }, reading: 'read' },
  { page: { roleNames: [], rolesComplete: true }, reading: 'waiting' },
];

/** Everything a partner may have prepared, read and not yet read. */
export const PREPARED: readonly (Testimony & { readonly page: PageStatement })[] = SETS.flatMap(
  (names) =>
    [{}, { dapBox: false }, { dapBox: true }].flatMap((box) =>
      SHOWN.map(({ page, reading }) => ({ ...prepared(names, box, page), reading })),
    ),
);
