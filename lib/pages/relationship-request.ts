import type { PageStatement } from '../domain/page';
import type { PreparedRequest } from '../domain/prepared-request';
import { failure, success } from '../domain/result';
import { composedElements } from './composed-tree';
import { readDapBox } from './dap-box';
import type { PageAdapter } from './page-adapter';
import { findPreparedLinks, type PreparedLink } from './prepared-links';
import { readPreparedRoles } from './prepared-roles';

/** The background takes no more; no page of Partner Center shows nearly as many. */
const MOST_LINKS = 20;
const MOST_ROLES = 1000;
const LONGEST_TEXT = 20_000;

/**
 * Partner Center's pages that make a link for a customer: the reseller request, the request for an admin
 * relationship (GDAP) and the licence consent of an ISV. Their addresses are published nowhere, so one
 * adapter stands for the whole host and goes by what the page holds: an invitation link says which it is.
 * Source: the screenshots in Microsoft's Partner Center documentation, under
 * https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer
 */
export const relationshipRequest: PageAdapter = {
  id: 'relationship-request',
  flow: 'relationship-request',
  quiet: true,
  matches: ({ portal }) => portal.kind === 'partner-center',
  read(root) {
    const body = root.querySelector('body');
    const { elements, whole } =
      body === null ? { elements: [], whole: true } : composedElements(body);
    const links = [...findPreparedLinks(elements)].sort(byDanger);
    if (links.length === 0) return failure('other-page');
    const { names, complete, duration } = readPreparedRoles(links);
    const distinct = [...new Set(links.map(({ link }) => link))];
    const statement: PageStatement = {
      roleNames: names.slice(0, MOST_ROLES),
      rolesComplete:
        complete && whole && distinct.length <= MOST_LINKS && names.length <= MOST_ROLES,
      prepared: prepare(elements, links, distinct.slice(0, MOST_LINKS)),
      ...(duration !== undefined && { duration }),
    };
    return success(statement);
  },
};

function prepare(
  elements: readonly Element[],
  links: readonly PreparedLink[],
  distinct: readonly string[],
): PreparedRequest {
  const dapBox = readDapBox(elements, links);
  const text = links.find(isMail)?.text;
  return {
    links: distinct,
    ...(dapBox !== undefined && { dapBox }),
    ...(text !== undefined && { text }),
  };
}

/** What asks for DAP comes first, so that no other link can push it out. */
function byDanger(one: PreparedLink, other: PreparedLink): number {
  return asks(other) - asks(one);
}

function asks({ said }: PreparedLink): number {
  return Number(said.dap === 'requested' || said.imitation !== undefined);
}

/** Whether a link stands in a field whose text a partner would send whole. */
function isMail({ element, place, text }: PreparedLink): boolean {
  return (
    place === 'field' &&
    text.length <= LONGEST_TEXT &&
    !element.matches('[type="hidden"]') &&
    element.closest('[hidden], [aria-hidden="true"]') === null
  );
}
