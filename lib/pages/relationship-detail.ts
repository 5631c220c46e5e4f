import type { HeldAccess, PageStatement, RelationshipRow } from '../domain/page';
import { failure, success } from '../domain/result';
import { bearsOemMark } from '../links/oem-authorization';
import { readPeriod } from './access-period';
import { contentRegion, isBusy } from './content-region';
import { placeUnder, readPartnerName, withoutPartnerName } from './labelled-text';
import type { PageAdapter } from './page-adapter';
import { ACCEPT, ACCESS, COLUMNS, NO_ROLES } from './page-words';
import { isRemoval } from './removal-control';
import { findShownRoles } from './shown-roles';
import { readLines, type TextLine } from './text-lines';

/**
 * One relationship that a partner holds, with the control that removes its roles. Its address is not known
 * beyond that it stands below the list of partners, so the roles on it are what counts.
 * Source: https://learn.microsoft.com/partner-center/gdap-customer-termination and its screenshots.
 */
export const relationshipDetail: PageAdapter = {
  id: 'relationship-detail',
  flow: 'gdap',
  quiet: true,
  matches: ({ portal, routes }) =>
    portal.kind === 'admin-center' &&
    routes.some((route) => /^partners\/(?!invitation)./.test(route) && !bearsOemMark(route)),
  read(root) {
    const region = contentRegion(root);
    if (region === undefined) return failure('other-page');
    const lines = readLines(region);
    const listed = withoutPartnerName(lines).filter((line) => !isRemoval(line));
    const { names, complete, otherList } = findShownRoles(listed);
    if (names.length === 0) return failure('other-page');
    const rolesComplete = complete && !otherList && !isBusy(region);
    const partnerName =
      readPartnerName(lines) ?? lines.find(({ kind }) => kind === 'heading')?.text;
    const statement: PageStatement = {
      roleNames: names,
      rolesComplete,
      ...(partnerName !== undefined && { partnerName }),
      ...readPeriod(lines),
    };
    // What can still be accepted is not held, wherever its page stands.
    if (lines.some(({ kind, text }) => kind === 'control' && ACCEPT.test(text))) {
      return success({ ...statement, open: true });
    }
    return success({ ...statement, held: true, relationships: [rowOf(statement, lines)] });
  },
};

/** The relationship as its row in the list of partners would show it. */
function rowOf(statement: PageStatement, lines: readonly TextLine[]): RelationshipRow {
  const { partnerName = '', roleNames, rolesComplete, duration, until } = statement;
  const period = until ?? duration;
  const relationship = labelled(lines, COLUMNS.name);
  return {
    partner: partnerName,
    access: accessIn(lines, period),
    roleNames,
    rolesComplete,
    ...(relationship !== undefined && !NO_ROLES.test(relationship) && { relationship }),
    ...(period !== undefined && { period }),
  };
}

/** What the page calls each kind of seller, the more particular ones first. */
const SELLERS: readonly (readonly [words: RegExp, access: HeldAccess])[] = [
  [ACCESS.oem, 'oem'],
  [ACCESS.indirectReseller, 'indirect-reseller'],
  [ACCESS.reseller, 'reseller'],
];

/**
 * Outside GDAP every directory role that a partner holds is delegated admin privileges, and only GDAP ends.
 * The type that the page names decides; without one, any word that speaks of a seller outweighs the others.
 */
function accessIn(lines: readonly TextLine[], period = ''): HeldAccess[] {
  const type = labelled(lines, COLUMNS.type);
  const texts = type === undefined ? shortTexts(withoutPartnerName(lines)) : [type];
  const others = texts.filter((text) => !ACCESS.gdap.test(text));
  const says = (access: RegExp) => others.some((text) => access.test(text));
  const seller = SELLERS.find(([words]) => says(words))?.[1];
  const outside = seller !== undefined || says(ACCESS.dap);
  const ends = type === undefined && /\p{Nd}/u.test(period);
  if (!outside && (ends || others.length < texts.length)) return ['gdap'];
  return ['dap', ...(seller === undefined ? [] : [seller])];
}

function labelled(lines: readonly TextLine[], label: RegExp): string | undefined {
  return lines[placeUnder(lines, label)]?.text;
}

function shortTexts(lines: readonly TextLine[]): string[] {
  return lines.map(({ text }) => text).filter((text) => text.length < 80);
}
