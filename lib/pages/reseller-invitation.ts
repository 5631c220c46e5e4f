import type { PageStatement } from '../domain/page';
import { failure, success } from '../domain/result';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName } from './labelled-text';
import type { PageAdapter } from './page-adapter';
import { ACCEPT, KNOWN_LANGUAGES } from './page-words';
import { couldBeRoleName } from './role-lists';
import { findShownRoles } from './shown-roles';
import { readLines, type TextLine } from './text-lines';

/** A checkbox, or the accept button as its automation id was noted down in January 2023. */
const ACCEPT_CONTROLS =
  'input[type="checkbox"], [role="checkbox"], [data-automation-id*="Authorize_Button"], [data-automation-id^="PartnerInvitationDetails"]';
const NAVIGATION = 'nav, aside, header, footer, [role="navigation"], [role="banner"]';
const CONTROLS = 'a, button, input, [role="button"], [role="checkbox"]';
/** Items of lists, which would hold the roles if there were any. */
const LIST_ITEMS = 'li, [role="listitem"], [role="option"], [role="gridcell"], td';

/**
 * The page of a reseller, indirect reseller, delegated administration or ISV invitation. With DAP it lists
 * admin roles, without it lists none. It is read only once its own accept controls are there.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export const resellerInvitation: PageAdapter = {
  id: 'reseller-invitation',
  matches: ({ portal, routes }) =>
    portal.kind === 'admin-center' &&
    routes.some((route) =>
      /^(partners\/invitation|billingaccounts\/partner-invitation)(?!\/granular)/.test(route),
    ),
  read(root) {
    const region = contentRegion(root);
    if (region === undefined) return failure('nothing-rendered');
    const lines = readLines(region);
    const { names, complete } = findShownRoles(lines);
    const partnerName = readPartnerName(lines);
    if (names.length === 0) {
      if (lines.length === 0) return failure('nothing-rendered');
      if (isBusy(region)) return failure('still-loading');
      if (!canBeAccepted(region, lines)) return failure('no-accept-control');
    }
    const unread = names.length === 0 ? findUnread(root, region) : undefined;
    const statement: PageStatement = {
      roleNames: names,
      rolesComplete: complete,
      ...(partnerName !== undefined && { partnerName }),
      ...(unread !== undefined && { unread }),
    };
    return success(statement);
  },
};

function canBeAccepted(region: Element, lines: readonly TextLine[]): boolean {
  return (
    region.querySelector(ACCEPT_CONTROLS) !== null ||
    lines.some((line) => line.kind === 'control' && ACCEPT.test(line.text))
  );
}

/** A page proves that it asks for no roles only if nothing on it could be a list of roles in words unknown. */
function findUnread(root: ParentNode, region: Element): PageStatement['unread'] {
  const language = root.querySelector('html')?.getAttribute('lang')?.toLowerCase().split('-')[0];
  if (language && !KNOWN_LANGUAGES.includes(language)) return 'language';
  if ([...region.querySelectorAll('iframe')].some(isShown)) return 'frame';
  const heading = region.querySelector('h1') ?? region.querySelector('h2, h3, [role="heading"]');
  const items = [...region.querySelectorAll(LIST_ITEMS)].filter(
    (item) =>
      item.closest(NAVIGATION) === null &&
      item.querySelector(CONTROLS) === null &&
      // What stands before the page's own heading is not its content, however it is marked up.
      (heading === null || (heading.compareDocumentPosition(item) & 4) !== 0),
  );
  return items.some((item) => couldBeRoleName((item.textContent ?? '').trim()))
    ? 'list'
    : undefined;
}

/** Portals keep frames of no size for sign-in and measuring; only one that shows something matters. */
function isShown(frame: Element): boolean {
  const sizes = ['width', 'height'].map((name) =>
    Number.parseInt(frame.getAttribute(name) ?? '', 10),
  );
  const style = frame.getAttribute('style') ?? '';
  return !(
    frame.matches('[hidden], [aria-hidden="true"]') ||
    sizes.some((size) => size <= 1) ||
    /display:\s*none|visibility:\s*hidden|(?:width|height):\s*[01](?:px)?\s*(?:;|$)/.test(style)
  );
}
