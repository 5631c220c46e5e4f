import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * What axe finds on one of the extension's own pages, in light and in dark: each fault as `rule: elements`.
 * The extension's own policy forbids scripts from elsewhere: axe goes in beside it, through the debugger, in
 * Playwright's isolated way of evaluating.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found: string[] = await page.evaluate(
      `${axe}; axe.run().then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')))`,
    );
    faults.push(...found.map((fault) => `${colorScheme}, ${fault}`));
  }
  return faults;
}
