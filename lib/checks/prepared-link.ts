import type { Finding } from '../domain/finding';
import type { LinkStatement } from '../domain/link';
import type { ConsentRequest } from '../domain/request';
import {
  asksForDap,
  asksForGranular,
  asksForNone,
  preparedStatements,
} from '../requests/prepared-statements';
import type { Check } from './check';
import { finding } from './finding';

/** What a link that a partner prepares will ask of the customer. Every link on the page counts. */
export const preparedLink: Check = {
  id: 'prepared-link',
  run(request) {
    const links = preparedStatements(request);
    if (request.flow !== 'relationship-request' || links.length === 0) return [];
    return [
      ...(links.some(asksForDap) ? [finding('prepared-link.dap', 'danger', 'dapReview')] : []),
      ...contradictions(links, request),
      ...unread(request),
      ...(isFree(links, request)
        ? [finding('prepared-link.free', 'clear', 'autopilotConsent')]
        : []),
    ];
  },
};

/** Links that differ, and a box that says something else than they do. */
function contradictions(links: readonly LinkStatement[], { page }: ConsentRequest): Finding[] {
  const asking = links.filter(asksForDap).length;
  const partners = new Set(links.flatMap(({ partnerTenantId }) => partnerTenantId ?? []));
  const box = page?.prepared?.dapBox;
  return [
    ...(asking > 0 && links.some(asksForNone)
      ? [finding('prepared-link.contradict', 'cannot-tell', 'relationshipLink')]
      : []),
    ...(partners.size > 1
      ? [finding('prepared-link.two-partners', 'cannot-tell', 'relationshipLink')]
      : []),
    ...(box === true && asking === 0
      ? [finding('prepared-link.box-ticked', 'cannot-tell', 'relationshipRequest')]
      : []),
    ...(box === false && asking > 0
      ? [finding('prepared-link.box-empty', 'cannot-tell', 'relationshipRequest')]
      : []),
  ];
}

/** What keeps a page from proving anything, although it was read. */
function unread(request: ConsentRequest): Finding[] {
  const { reading, page, roles } = request;
  if (reading !== 'read' || page === undefined) return [];
  if (!page.rolesComplete) {
    return [
      asksForGranular(request)
        ? finding('prepared-link.roles-unread', 'cannot-tell', 'gdapApproval')
        : finding('prepared-link.cut', 'cannot-tell', 'relationshipRequest'),
    ];
  }
  const names = roles.map(({ name }) => name).join(', ');
  return roles.length > 0 && !asksForGranular(request)
    ? [finding('prepared-link.role-names', 'cannot-tell', 'autopilotConsent', names)]
    : [];
}

/** Only what link witness, box and page agree on is proven. */
function isFree(links: readonly LinkStatement[], request: ConsentRequest): boolean {
  const { dap, reading, roles, rolesComplete } = request;
  return (
    reading === 'read' &&
    dap === 'not-requested' &&
    links.every(asksForNone) &&
    rolesComplete &&
    roles.length === 0
  );
}
