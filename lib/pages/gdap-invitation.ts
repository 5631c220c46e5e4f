import type { PageStatement } from '../domain/page';
import { failure, success } from '../domain/result';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName, textUnder } from './labelled-text';
import type { PageAdapter } from './page-adapter';
import { DURATION_HEADING } from './page-words';
import { findShownRoles } from './shown-roles';
import { readLines } from './text-lines';

/**
 * The approval page of granular delegated admin privileges. It shows five roles and a control for more.
 * Source: https://learn.microsoft.com/partner-center/gdap-customer-approval and its screenshot.
 */
export const gdapInvitation: PageAdapter = {
  id: 'gdap-invitation',
  matches: ({ portal, routes }) =>
    portal.kind === 'admin-center' &&
    routes.some((route) => route.startsWith('partners/invitation/granularadminrelationships')),
  read(root) {
    const region = contentRegion(root);
    if (region === undefined) return failure('nothing-rendered');
    const lines = readLines(region);
    const { names, complete } = findShownRoles(lines);
    if (names.length === 0) {
      if (lines.length === 0) return failure('nothing-rendered');
      return failure(isBusy(region) ? 'still-loading' : 'no-roles');
    }
    const partnerName = readPartnerName(lines);
    const duration = textUnder(lines, DURATION_HEADING);
    const statement: PageStatement = {
      roleNames: names,
      rolesComplete: complete && !isBusy(region),
      ...(partnerName !== undefined && { partnerName }),
      ...(duration !== undefined && { duration }),
    };
    return success(statement);
  },
};
