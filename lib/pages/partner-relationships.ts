import type { PageStatement, RelationshipRow } from '../domain/page';
import { failure, success } from '../domain/result';
import { contentRegion, isBusy } from './content-region';
import { showsNoRows } from './no-rows';
import type { PageAdapter } from './page-adapter';
import { languageOf } from './page-language';
import { isKnownLanguage } from './page-words';
import { readRelationshipRows } from './relationship-rows';
import { findTables, type Table } from './table-rows';

/**
 * The list of partners that hold consent: one grouped table (2021) or one table for GDAP and one for all
 * other partner types (2023).
 * Source: https://learn.microsoft.com/microsoft-365/commerce/manage-partners and the screenshots in
 * Microsoft's Partner Center documentation.
 */
export const partnerRelationships: PageAdapter = {
  id: 'partner-relationships',
  flow: 'partner-relationships',
  matches: ({ portal, routes }) =>
    portal.kind === 'admin-center' &&
    routes.includes('partners') &&
    // An address with two routes asks for something as well: that counts.
    !routes.some((route) => /^(?:partners\/|billingaccounts\/partner-)invitation/.test(route)),
  read(root) {
    const region = contentRegion(root);
    if (region === undefined) return failure('nothing-rendered');
    const tables = findTables(region);
    if (tables.length === 0) {
      if (isBusy(region)) return failure('still-loading');
      return failure(showsNoRows(region) ? 'no-rows' : 'no-table');
    }
    const known = isKnownLanguage(languageOf(region) ?? 'en');
    const relationships = tables.flatMap((table) =>
      readRelationshipRows(table, headingAbove(region, table), known),
    );
    if (relationships.length === 0 && isBusy(region)) return failure('still-loading');
    const unread = !known && isUnproven(relationships);
    const statement: PageStatement = {
      roleNames: [...new Set(relationships.flatMap((row) => row.roleNames))],
      rolesComplete:
        !unread &&
        tables.every((table) => table.whole) &&
        relationships.every((row) => row.rolesComplete),
      whole: tables.every((table) => table.whole),
      relationships,
      ...(unread && { unread: 'language' }),
    };
    return success(statement);
  },
};

/**
 * In words that nobody here knows, an empty list and a list not understood look the same. What was understood
 * and is dangerous is told all the same.
 */
function isUnproven(rows: readonly RelationshipRow[]): boolean {
  const tells = ({ access, roleNames }: RelationshipRow) =>
    roleNames.length > 0 || access.includes('dap');
  const isUnderstood = (row: RelationshipRow) => tells(row) || !row.access.includes('other');
  return !rows.some(tells) && (rows.length === 0 || !rows.every(isUnderstood));
}

/** The last heading before a table. */
function headingAbove(region: Element, { element }: Table): string {
  const headings = [...region.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  const before = headings.filter(
    (heading) => (heading.compareDocumentPosition(element) & 4) !== 0 && !element.contains(heading),
  );
  return before.at(-1)?.textContent?.trim() ?? element.getAttribute('aria-label') ?? '';
}
