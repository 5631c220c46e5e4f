import type { HeldAccess, PageStatement } from '../domain/page';
import type { Flow, PageReading } from '../domain/request';

const SELLERS: readonly (Flow & HeldAccess)[] = ['oem', 'indirect-reseller', 'reseller'];

/**
 * What kind of relationship stands on the page of a single one, where it is held with delegated admin
 * privileges (DAP): a seller's. Its address is that of every relationship and does not say it.
 * Source: https://learn.microsoft.com/partner-center/customers-revoke-admin-privileges
 * @returns undefined on any other page.
 */
export function heldFlow(page: PageStatement | undefined, reading: PageReading): Flow | undefined {
  if (reading !== 'read' || page?.held !== true) return undefined;
  const access = (page.relationships ?? []).flatMap((row) => row.access);
  if (!access.includes('dap')) return undefined;
  // A page that names no kind of seller is still one of DAP, which only sellers ever got.
  return SELLERS.find((seller) => access.includes(seller)) ?? 'reseller';
}
