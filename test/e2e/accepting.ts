import type { Page } from 'playwright-core';

/** Ticks the page's box and presses its button, as the admin does. The tab must be in front. */
export async function acceptReseller(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /Accept|Authorize/ }).click();
}

/** Presses "Approve all" and says yes to the page's question. The tab must be in front. */
export async function approveGdap(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Approve all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
}
