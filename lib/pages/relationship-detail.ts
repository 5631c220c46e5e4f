import type { PageStatement, RelationshipRow } from '../domain/page';
import { failure, success } from '../domain/result';
import { contentRegion, isBusy } from './content-region';
import { readPartnerName, textUnder } from './labelled-text';
import type { PageAdapter } from './page-adapter';
import { ACCESS, DURATION_HEADING } from './page-words';
import { findShownRoles } from './shown-roles';
import { readLines, type TextLine } from './text-lines';

/**
 * One relationship that a partner holds, with the control that removes its roles. Its address is not known
 * beyond that it stands below the list of partners, so roles and a control on it are what counts.
 * Source: https://learn.microsoft.com/partner-center/gdap-customer-termination and its screenshots.
 */
export const relationshipDetail: PageAdapter = {
  id: 'relationship-detail',
  flow: 'gdap',
  quiet: true,
  matches: ({ portal, routes }) =>
    portal.kind === 'admin-center' &&
    routes.some((route) => /^partners\/(?!invitation)./.test(route)),
  read(root) {
    const region = contentRegion(root);
    if (region === undefined) return failure('other-page');
    const lines = readLines(region);
    const { names, complete } = findShownRoles(lines);
    if (names.length === 0) return failure('other-page');
    const rolesComplete = complete && !isBusy(region);
    const partnerName =
      readPartnerName(lines) ?? lines.find(({ kind }) => kind === 'heading')?.text;
    const duration = textUnder(lines, DURATION_HEADING);
    const row: RelationshipRow = {
      partner: partnerName ?? '',
      access: accessIn(lines),
      roleNames: names,
      rolesComplete,
    };
    const statement: PageStatement = {
      roleNames: names,
      rolesComplete,
      held: true,
      relationships: [row],
      ...(partnerName !== undefined && { partnerName }),
      ...(duration !== undefined && { duration }),
    };
    return success(statement);
  },
};

/** Outside GDAP every directory role that a partner holds is delegated admin privileges. */
function accessIn(lines: readonly TextLine[]): RelationshipRow['access'] {
  const says = (access: RegExp) => lines.some(({ text }) => text.length < 80 && access.test(text));
  if (says(ACCESS.gdap)) return ['gdap'];
  return says(ACCESS.reseller) || says(ACCESS.dap) ? ['dap'] : ['gdap'];
}
