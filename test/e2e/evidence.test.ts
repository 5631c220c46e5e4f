import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { verifyEvidenceFiles } from '../../tools/verify-evidence';
import { runTool } from '../tools/run-tool';
import { acceptReseller } from './accepting';
import { axeFaults } from './axe-faults';
import { clickInPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url: string }[]> };
};

/** What the panel says once a danger was accepted. */
const ACCEPTED = 'You have accepted strong admin rights';

const stage = useStage();

/** The page that opens when something is done. */
async function opened(act: () => Promise<unknown>): Promise<Page> {
  const coming = stage().browser.context.waitForEvent('page');
  await act();
  const page = await coming;
  await page.locator('.memo-form, .trouble').first().waitFor();
  return page;
}

const workbench = (place: string) =>
  stage().browser.open(`chrome-extension://${stage().browser.extensionId}/workbench.html${place}`);

/** Writes and keeps a memo on a page that shows its draft. */
async function keep(memo: Page, ticket: string): Promise<void> {
  await memo.getByLabel('Reason').fill('Agreed with the partner');
  await memo.getByLabel('Ticket number').fill(ticket);
  await memo.getByLabel('Approved by').fill('Kim Akers');
  await memo.getByRole('button', { name: 'Keep this memo' }).click();
  await memo.locator('[data-testid="kept"][data-proof="matches"]').waitFor();
}

/** Saves the chain of evidence on an open Evidence page. */
async function saveEvidence(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Make the evidence file' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  return readFile(await (await coming).path());
}

const verify = (file: Uint8Array, ...args: string[]) =>
  runTool(verifyEvidenceFiles, ['--json', ...args, '-'], [file]);

describe('from a consent page to a proof', () => {
  test('a memo from the panel is kept, the chain exported, proven, and refused with one bit changed', async () => {
    const portal = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(portal, { verdict: 'danger', isWhole: true });
    const memo = await opened(() => clickInPanel(portal, '.memo .quiet'));
    expect(memo.url()).toMatch(/#evidence\/[0-9a-f-]{36}$/);
    await expect.poll(() => memo.locator('article').innerText()).toContain('Not at that time');

    // Nothing that was typed is lost with the page.
    await memo.getByLabel('Reason').fill('half a sentence');
    await memo.getByText('Draft kept in this browser').waitFor();
    await memo.reload();
    await memo.locator('.memo-form').waitFor();
    expect(await memo.getByLabel('Reason').inputValue()).toBe('half a sentence');
    await keep(memo, 'CHG-1');

    await acceptReseller(portal);
    await waitForPanel(portal, { says: ACCEPTED });
    const after = await opened(() => clickInPanel(portal, '.memo .quiet'));
    await expect
      .poll(() => after.locator('article').innerText())
      .toContain('Yes, seen on the page');
    await keep(after, 'CHG-2');
    await after.close();

    const page = await workbench('#evidence');
    await page.getByRole('button', { name: 'Check the chain now' }).click();
    await page.locator('.outcome-good').waitFor();
    const head = await page.locator('[data-testid="head"]').innerText();
    const file = await saveEvidence(page);
    const proof = await verify(file, '--expect-head', head);
    expect(proof).toMatchObject({ exitCode: 0, err: '' });
    expect(JSON.parse(proof.out)).toMatchObject({ proven: true, memos: 2, last: { hash: head } });

    const flipped = Buffer.from(file);
    const place = Math.floor(flipped.length / 2);
    flipped[place] = (flipped[place] ?? 0) ^ 1;
    expect((await verify(flipped)).exitCode).toBe(1);
    await page
      .locator('main > div:not([hidden])')
      .getByLabel('Choose a file')
      .setInputFiles([{ name: 'flipped.jsonl', mimeType: 'text/plain', buffer: flipped }]);
    await page.locator('[data-testid="file-outcome"][data-proven="false"]').waitFor();
    await page
      .locator('main > div:not([hidden])')
      .getByLabel('Choose a file')
      .setInputFiles([{ name: 'whole.jsonl', mimeType: 'text/plain', buffer: file }]);
    await page.locator('[data-testid="file-outcome"][data-proven="true"]').waitFor();
    expect(await page.locator('[data-testid="file-outcome"]').innerText()).toContain(
      'the same chain as here',
    );
    for (const one of [page, memo, portal]) await one.close();
  });

  test('a memo from the popup’s link is about the tab that it names', async () => {
    const portal = await stage().browser.open(linkOf('gdap-global-administrator'));
    await waitForPanel(portal, { state: 'assessed', isWhole: true });
    const worker = await stage().browser.worker();
    const tab = await worker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      portal.url(),
    );
    const memo = await workbench(`#evidence/tab-${tab}`);
    await memo.locator('.memo-form').waitFor();
    const said = await memo.locator('article').innerText();
    expect(said).toContain('Granular admin privileges (GDAP)');
    expect(said).not.toContain(portal.url());
    await keep(memo, 'CHG-3');
    expect(await axeFaults(memo)).toEqual([]);
    await portal.close();

    const late = await workbench(`#evidence/tab-${tab}`);
    await late.getByText('Nothing is known of that page any more').waitFor();
    for (const one of [late, memo]) await one.close();
  });

  test('a chain that was damaged is told with the number of the event, and its file is no proof', async () => {
    const page = await workbench('#evidence');
    await page.getByRole('button', { name: 'Check the chain now' }).waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('consent-lens');
          opening.onsuccess = () => {
            const database = opening.result;
            const writing = database.transaction('events', 'readwrite');
            const cursor = writing.objectStore('events').openCursor();
            cursor.onsuccess = () => {
              const { result } = cursor;
              if (result?.value.seq === 1)
                result.update({ ...result.value, at: '2020-01-01T00:00:00.000Z' });
              else result?.continue();
            };
            writing.oncomplete = () => {
              database.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await page.getByRole('button', { name: 'Check the chain now' }).click();
    await page.locator('.outcome-bad').waitFor();
    expect(await page.locator('.faults').innerText()).toContain('Event 1: This event was changed');
    const file = await saveEvidence(page);
    await page.getByText('proves nothing. It still holds').waitFor();
    const { exitCode, out } = await verify(file);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ proven: false, why: 'changed', line: 2 });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
