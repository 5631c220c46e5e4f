import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults';
import { emptyLedger } from './empty-ledger';
import { heldInPopup } from './held-access';
import { waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();

async function openExchange(): Promise<Page> {
  const { context, extensionId } = stage().browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html#exchange`);
  await page.getByRole('heading', { name: 'Take in a file' }).waitFor();
  return page;
}

async function readList(scenario: string): Promise<void> {
  const { browser } = stage();
  const page = await browser.open(linkOf(scenario));
  await waitForPanel(page, { state: 'assessed' });
  await expect.poll(() => heldInPopup(browser), { timeout: 20_000 }).not.toEqual([]);
  await page.close();
}

/** Saves the ledger in one form and gives what is in the file. */
async function save(page: Page, name: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const path = await (await saving).path();
  return readFile(path, 'utf8');
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator('section.exchange input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}
const takeIn = async (page: Page) => {
  await page.getByRole('button', { name: /^Take in: / }).click();
  await page.getByText(/^Done\. Grants taken in/).waitFor();
};

afterEach(async () => {
  const { browser } = stage();
  await Promise.all(browser.context.pages().map((page) => page.close()));
  await emptyLedger(browser);
});

describe('a ledger that was read from the list', () => {
  test('goes out and comes in again: the popup shows the same', async () => {
    const { browser } = stage();
    await readList('partners-2023');
    const before = await heldInPopup(browser);
    const page = await openExchange();
    const json = await save(page, 'Save as JSON');
    const csv = await save(page, 'Save as CSV');
    const calendar = new ICAL.Component(ICAL.parse(await save(page, 'Save calendar')));
    const granular = JSON.parse(json).grants.filter(
      ({ kind }: { kind: string }) => kind === 'gdap',
    );
    expect(granular.length).toBeGreaterThan(0);
    // The end of each relationship, and the day of the next review.
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(granular.length + 1);
    // What was saved changes nothing where it comes from.
    await choose(page, 'ledger.csv', csv);
    await page.getByText(/^Already known, nothing to take/).waitFor();
    expect(await page.getByRole('button', { name: 'Take in: 0' }).isDisabled()).toBe(true);
    await page.close();
    for (const [name, content] of [
      ['ledger.json', json],
      ['ledger.csv', csv],
    ] as const) {
      await emptyLedger(browser);
      expect(await heldInPopup(browser)).toEqual([]);
      const again = await openExchange();
      await choose(again, name, content);
      await again.getByTestId('new').waitFor();
      await takeIn(again);
      expect(await heldInPopup(browser)).toEqual(before);
      await again.close();
    }
  });
});

describe('what an administrator has already', () => {
  test('comes in by keyboard alone; what differs only when it is ticked, and hides no DAP', async () => {
    const { browser } = stage();
    await readList('partners-2023');
    const page = await openExchange();
    const { tenant, grants } = JSON.parse(await save(page, 'Save as JSON'));
    type Stored = {
      partnerId: string;
      versions: { holding: { name: string; access: string[] } }[];
    };
    const dap = (grants as Stored[]).find(({ versions }) =>
      versions[0]?.holding.access.includes('dap'),
    );
    if (dap === undefined) throw new Error('The list shows no DAP.');
    const { name = '' } = dap.versions[0]?.holding ?? {};
    const partners = [
      { Identity: dap.partnerId, DisplayName: name, Relationship: 'Reseller', CanRemoveDap: false },
      {
        Identity: '5ce90100-7e57-4aaa-8bbb-00000000aaaa',
        DisplayName: 'Only In The File',
        CanRemoveDap: true,
      },
      { Note: 'no partner' },
    ];
    // As PowerShell on Windows writes it.
    await choose(
      page,
      'partners.json',
      Buffer.from(`\ufeff${JSON.stringify(partners)}`, 'utf16le'),
    );
    const select = page.getByLabel('This file is about the tenant');
    await select.focus();
    await page.keyboard.type(tenant.slice(0, 8));
    await page.keyboard.press('Tab');
    await page.getByTestId('differs').waitFor();
    expect(await page.getByTestId('skipped').innerText()).toContain('Entry 3: could not be read.');
    expect(await axeFaults(page)).toEqual([]);
    const box = page.getByTestId('differs').getByRole('checkbox');
    expect(await box.isChecked()).toBe(false);
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Take in: 2' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Done\. Grants taken in: 2/).waitFor();
    const held = await heldInPopup(browser);
    expect(held.find((one) => one.name === name)?.access).toContain('dap');
    expect(held.find((one) => one.name === 'Only In The File')?.access).toBe('dap');
  });

  test('an export of Graph adds who has GDAP; a file that is none is told, and axe finds nothing', async () => {
    const { browser } = stage();
    const page = await openExchange();
    expect(await axeFaults(page)).toEqual([]);
    await choose(page, 'x.json', '{"value":[');
    await page.getByText('x.json: The JSON is not complete').waitFor();
    const partner = '5ce90100-7e57-4aaa-8bbb-00000000aaaa';
    await choose(
      page,
      'graph.json',
      JSON.stringify({
        value: [
          { tenantId: partner, isServiceProvider: true },
          { tenantId: partner, isServiceProvider: false },
        ],
      }),
    );
    await page.getByLabel('This file is about the tenant').selectOption('unknown');
    await page.getByTestId('new').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await takeIn(page);
    expect(await heldInPopup(browser)).toMatchObject([{ tenantId: partner, access: 'gdap' }]);
  });

  test('a table is dropped anywhere on the page, and its columns are named', async () => {
    const page = await openExchange();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const text = 'Partner;Rollen;Ablauf\r\nFabrikam;Globaler Administrator;31.12.2027\r\n';
      dataTransfer.items.add(new File([text], 'list.csv'));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    });
    await page.getByLabel('This file is about the tenant').selectOption('unknown');
    await page.getByTestId('new').getByText('Global Administrator').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
