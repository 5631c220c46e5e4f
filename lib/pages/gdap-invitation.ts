import type { PageStatement } from '../domain/page';
import { failure, success } from '../domain/result';
import { offersAccept } from './accept-control';
import { readPeriod } from './access-period';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName, withoutPartnerName } from './labelled-text';
import type { PageAdapter } from './page-adapter';
import { speaksKnownLanguage } from './page-language';
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
    const { names, complete, otherList } = findShownRoles(withoutPartnerName(lines));
    const open = offersAccept(region, lines);
    if (names.length === 0) {
      if (lines.length === 0) return failure('nothing-rendered');
      if (isBusy(region)) return failure('still-loading');
      if (!open) return failure('no-accept-control');
      return speaksKnownLanguage(region, lines)
        ? failure('no-roles')
        : success({ roleNames: [], rolesComplete: false, open, unread: 'language' });
    }
    const partnerName = readPartnerName(lines);
    const statement: PageStatement = {
      roleNames: names,
      rolesComplete: complete && !otherList && !isBusy(region),
      open,
      ...(complete && otherList && { otherList }),
      ...(partnerName !== undefined && { partnerName }),
      ...readPeriod(lines),
    };
    return success(statement);
  },
};
