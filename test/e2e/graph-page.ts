import type { Page } from 'playwright-core';
import { GRAPH_SCENARIOS, type GraphScenarioName } from '../portal/graph/graph-scenarios';
import { CONTOSO } from '../portal/graph/tenants';
import type { Browser } from './browser';

declare const chrome: {
  storage: { session: { get(key: null): Promise<object> } };
};

/** Opens the workbench’s page of Microsoft Graph. */
export async function openGraph({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html#graph`);
  await page.locator('.graph-page[data-state]').waitFor();
  return page;
}

/** Keeps the client id of a scenario. */
export async function setUp(page: Page, name: GraphScenarioName): Promise<void> {
  await page.getByLabel('Client id of the app').fill(GRAPH_SCENARIOS[name].clientId);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.graph-page[data-state="ready"]').waitFor();
}

/** Whether it is off, ready or signed in. */
export const stateOf = (page: Page) => page.locator('.graph-page').getAttribute('data-state');
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

export async function signIn(page: Page): Promise<void> {
  await press(page, 'Sign in');
  await page.locator('.graph-page[data-state="signed-in"]').waitFor();
}

/** Reads, and waits until that has ended. */
export async function readNow(page: Page): Promise<void> {
  await press(page, 'Read now');
  await page.getByText('Reading has ended').waitFor();
}

/** One part of what was read of one tenant. */
export function partOf(page: Page, part: string, tenant = CONTOSO.id) {
  return page.locator(`[data-tenant="${tenant}"] [data-part="${part}"]`);
}
export const faultOf = (page: Page, part: string) => partOf(page, part).getAttribute('data-fault');
export const namesIn = (page: Page, part: string, tenant?: string) =>
  partOf(page, part, tenant).locator('li .name').allTextContents();

export const sessionOf = (page: Page) => page.evaluate(() => chrome.storage.session.get(null));

type Stored = { readonly tenant: string; readonly kind: string; readonly name: string };

/** What the ledger holds, of every tenant. */
export function grantsIn(page: Page): Promise<Stored[]> {
  return page.evaluate(
    () =>
      new Promise<Stored[]>((give, fail) => {
        const opening = indexedDB.open('consent-lens');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('grants').objectStore('grants').getAll();
          all.onsuccess = () => {
            database.close();
            give(
              all.result.map(({ tenant, kind, versions }) => ({
                tenant,
                kind,
                name: versions[0].holding.name,
              })),
            );
          };
        };
      }),
  );
}
