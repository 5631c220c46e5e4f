import type { OtherRow, PartnerList } from '../portal/scenario';
import { scenarios } from '../portal/scenarios';
import type { Browser } from './browser';

/** A partner as the popup's public attributes tell of it, and how many roles each of its lines names. */
export type HeldAccess = {
  readonly name: string;
  readonly tenantId: string;
  readonly access: string;
  readonly roles: readonly number[];
};

/** Each partner in the popup's document: its public attributes and its lines. Runs in the popup. */
export function partnerItems() {
  return [...document.querySelectorAll('[data-partner]')].map((item) => ({
    name: item.getAttribute('data-partner') ?? '',
    tenantId: item.getAttribute('data-tenant') ?? '',
    access: item.getAttribute('data-access') ?? '',
    lines: [...item.querySelectorAll('p')].map((line) => line.textContent ?? ''),
  }));
}

/** Counts the roles that each line names. */
export function heldFrom(items: ReturnType<typeof partnerItems>): HeldAccess[] {
  return sorted(
    items.map(({ lines, ...rest }) => ({ ...rest, roles: lines.flatMap(rolesNamed).sort() })),
  );
}

/** What the popup says about all partners that it knows, by name. */
export async function heldInPopup(browser: Browser): Promise<HeldAccess[]> {
  const popup = await browser.popup();
  try {
    await popup.locator('main').waitFor();
    // A long list is drawn bit by bit.
    await popup.waitForFunction(() => document.querySelector('ul[aria-busy="true"]') === null);
    return heldFrom(await popup.evaluate(partnerItems));
  } finally {
    await popup.close();
  }
}

/** What a list of the stand-in portal holds, whatever its page shows of it. */
export function heldIn(id: string): HeldAccess[] {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario?.page !== 'partner-relationships') throw new Error(`"${id}" is no list.`);
  const { granular, other } = scenario.data;
  const names = new Map([...granular, ...other].map(({ partner }) => [partner.name, partner]));
  return sorted(
    [...names.values()].map(({ name, tenantId }) => ({
      name,
      tenantId,
      ...heldBy(tenantId, scenario.data),
    })),
  );
}

/** The words before the first dot are kinds of access; a line that names no kind is no line of these. */
function rolesNamed(line: string): number[] {
  const [, roles] = line.split(' \u00b7 ');
  if (roles === undefined) return [];
  return [roles === 'no roles' ? 0 : roles.split(', ').length];
}

function heldBy(tenantId: string, { granular, other }: PartnerList) {
  const own = granular.filter(({ partner }) => partner.tenantId === tenantId);
  const seller = other.find(({ partner }) => partner.tenantId === tenantId);
  const access = [
    ...(seller !== undefined && seller.roles.length > 0 ? ['dap'] : []),
    ...(own.length > 0 ? ['gdap'] : []),
    ...(seller === undefined ? [] : [seller.type]),
  ];
  const rows: readonly Pick<OtherRow, 'roles'>[] = [...own, ...(seller ? [seller] : [])];
  return { access: access.join(' '), roles: rows.map(({ roles }) => roles.length).sort() };
}

function sorted(held: readonly HeldAccess[]): HeldAccess[] {
  return [...held].sort((one, other) => (one.name < other.name ? -1 : 1));
}
