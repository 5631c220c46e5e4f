import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults';
import { linkOf, useStage } from './stage';

type Dispatched = { dispatch(...details: unknown[]): void };
declare const chrome: {
  contextMenus: { onClicked: Dispatched };
  commands: { onCommand: Dispatched };
  omnibox: {
    onInputChanged: Dispatched;
    onInputEntered: Dispatched;
    setDefaultSuggestion(suggestion: { description: string }): void;
  };
  storage: { session: { get(key: null): Promise<object> } };
};

const MAILS = join(import.meta.dirname, '../fixtures/mails');
const DANGER = linkOf('reseller-dap');
const CLEAR = linkOf('reseller-free');
const stage = useStage();

async function openLinks(): Promise<Page> {
  const { context, extensionId } = stage().browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html#links`);
  await page.locator('#links-field').waitFor();
  return page;
}

const isDone = (page: Page) =>
  page.locator('[data-testid="progress"][data-state="done"]').waitFor({ timeout: 30_000 });
const verdicts = (page: Page) =>
  page
    .locator('[data-testid="checked-link"]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-verdict')));

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#links-field').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await isDone(page);
}

/** Drops files as the desktop does: they come with the event, and nobody has chosen them in a field. */
async function drop(page: Page, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  const packed = files.map(([name, content]) => [name, content.toString('base64')] as const);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of all) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
  }, packed);
  await isDone(page);
}

const many = (count: number) =>
  Buffer.from(
    Array.from({ length: count }, (_, at) => `${at}: ${at % 2 ? DANGER : CLEAR}`).join('\n'),
  );

describe('the page that checks links', () => {
  test('is reached from the popup, and keeps what it has when the other page is looked at', async () => {
    const { browser } = stage();
    const popup = await browser.popup();
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Check files or many links' }).click();
    const page = await opening;
    await paste(page, DANGER);
    await page.getByRole('link', { name: 'Where Consent Lens looks' }).click();
    await page.locator('[data-group]').first().waitFor();
    await page.getByRole('link', { name: 'Check links' }).click();
    expect(await verdicts(page)).toEqual(['danger']);
    await page.close();
    await popup.close();
  });

  test('takes a pasted message apart, the most serious link first, by keyboard', async () => {
    const page = await openLinks();
    await page.keyboard.insertText(`Step 1: ${CLEAR}\nStep 2: ${DANGER}`);
    await page.keyboard.press('Control+Enter');
    await isDone(page);
    expect(await verdicts(page)).toEqual(['danger', 'clear']);
    const line = page.locator('[data-verdict="danger"]');
    await line.getByRole('button', { name: 'Details' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => line.textContent()).toContain('Asks for delegated admin privileges');
    expect(await line.locator('pre').textContent()).toContain('DAP=false');
    await line.getByRole('button', { name: 'Ask for a link without DAP' }).waitFor();
    await page.close();
  });

  test('finds the links of a dropped mail: step 1 is no consent link, step 2 asks for DAP', async () => {
    const page = await openLinks();
    await drop(page, [['invitation.eml', await readFile(join(MAILS, 'invitation.eml'))]]);
    expect(await verdicts(page)).toEqual(['danger', 'not-consent']);
    const harmless = page.locator('[data-verdict="not-consent"]');
    expect(await harmless.textContent()).toContain('billing-accounts');
    expect(await harmless.textContent()).toContain('invitation.eml, line');
    await page.close();
  });

  test('says in a line what it cannot read, and goes on', async () => {
    const page = await openLinks();
    await drop(page, [
      ['logo.png', Buffer.alloc(2000, '\0\u0001\u0002')],
      ['nul.txt', Buffer.from(DANGER.replace('DAP', 'D\0AP'))],
      ['broken.eml', await readFile(join(MAILS, 'broken.eml'))],
      ['odd.eml', await readFile(join(MAILS, 'unknown-charset.eml'))],
      ['empty.txt', Buffer.from('nothing here')],
      ['large.txt', Buffer.alloc(50 * 1024 * 1024 + 1, ' ')],
      ['last.txt', Buffer.from(CLEAR)],
    ]);
    const told = await page.locator('.troubles li').allTextContents();
    expect(told).toEqual(
      expect.arrayContaining([
        'logo.png: This is no text, so it was not read.',
        'nul.txt: It holds NUL characters and was read all the same.',
        expect.stringContaining('x-klingon'),
        'empty.txt: No link was found in it.',
        'large.txt: It is larger than 50 MB, so it was not read.',
      ]),
    );
    expect(told.some((line) => line.startsWith('broken.eml'))).toBe(true);
    const places = await page.locator('[data-testid="checked-link"]').allTextContents();
    for (const file of ['nul.txt', 'broken.eml', 'odd.eml', 'last.txt']) {
      expect(places.some((place) => place.includes(file))).toBe(true);
    }
    await page.close();
  });

  test.each([
    ['CSV', /^\uFEFFfile,line,column,link,[\s\S]+danger,reseller[\s\S]+clear,reseller/],
    ['JSON', /^\[\n\{"link":"https:[\s\S]+"verdict":"danger"[\s\S]+\n\]\n$/],
  ])('saves what was checked as %s', async (format, content) => {
    const page = await openLinks();
    await paste(page, `${CLEAR} ${DANGER}`);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: `Save as ${format}` }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`consent-lens-links.${format.toLowerCase()}`);
    expect(await readFile(await saved.path(), 'utf8')).toMatch(content);
    await page.close();
  });

  test('asks nobody: not one request while it checks', async () => {
    const page = await openLinks();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    stage().portal.clearHits();
    await paste(page, `${CLEAR} ${DANGER}`);
    await drop(page, [['invitation.eml', await readFile(join(MAILS, 'invitation.eml'))]]);
    await page.getByRole('button', { name: 'Details' }).first().click();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(stage().portal.hits).toEqual([]);
    await page.close();
  });

  test('passes axe in light and dark', async () => {
    const page = await openLinks();
    await paste(page, `${CLEAR} ${DANGER} ${linkOf('gdap-modest')}`);
    for (const line of await page.getByRole('button', { name: 'Details' }).all()) {
      await line.click();
    }
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

describe('ten thousand links', () => {
  test('are counted while they are checked, and drawn in pieces', async () => {
    const page = await openLinks();
    await page.locator('section.links input[type=file]').setInputFiles({
      ...{ name: 'many.txt', mimeType: 'text/plain' },
      buffer: many(10_000),
    });
    await page.locator('progress[max="10000"]').waitFor();
    await isDone(page);
    expect(await page.textContent('[role="status"]')).toContain('Links checked: 10000.');
    expect((await verdicts(page)).length).toBe(200);
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    await expect.poll(async () => (await verdicts(page)).length).toBe(400);
    await page.close();
  });

  test('can be stopped, and what was checked stays', async () => {
    const page = await openLinks();
    // Pressed in the page itself, as soon as there are links: from here it could come too late.
    await page.evaluate(() => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector('progress[value]:not([value="0"])') === null) return;
        watcher.disconnect();
        document.querySelector<HTMLButtonElement>('.progress button')?.click();
      });
      watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    const files = ['first.txt', 'second.txt'].map((name) => ({ name, mimeType: 'text/plain' }));
    await page
      .locator('section.links input[type=file]')
      .setInputFiles(files.map((file) => ({ ...file, buffer: many(10_000) })));
    await page.locator('[data-testid="progress"][data-state="stopped"]').waitFor();
    const told = (await page.textContent('.progress [role="status"]')) ?? '';
    const [, checked = ''] = /^Stopped\. (\d+) of 10000 links were checked\./.exec(told) ?? [];
    expect(Number(checked)).toBeGreaterThan(0);
    expect(Number(checked)).toBeLessThan(10_000);
    expect(await page.locator('.troubles li').allTextContents()).toEqual([
      'second.txt: Not looked into, because you stopped.',
    ]);
    await page.close();
  });
});

describe('close at hand', () => {
  test.each([
    ['a link', { menuItemId: 'check-link', linkUrl: DANGER }, ['danger']],
    [
      'a selected text',
      { menuItemId: 'check-selection', selectionText: `${CLEAR} or ${DANGER}` },
      ['danger', 'clear'],
    ],
  ])('the menu on %s shows the answer in a new tab', async (_, clicked, expected) => {
    const { browser, portal } = stage();
    const worker = await browser.worker();
    portal.clearHits();
    const opening = browser.context.waitForEvent('page');
    await worker.evaluate((info) => chrome.contextMenus.onClicked.dispatch(info, {}), clicked);
    const page = await opening;
    await isDone(page);
    expect(await verdicts(page)).toEqual(expected);
    expect(page.url()).toMatch(/workbench\.html#links$/);
    expect(portal.hits).toEqual([]);
    const kept = await worker.evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(kept).filter((key) => key.startsWith('handed-'))).toEqual([]);
    await page.close();
  });

  test('the address bar says what a typed link asks for, and Enter shows it part by part', async () => {
    const { browser } = stage();
    const worker = await browser.worker();
    const said = await worker.evaluate((typed) => {
      let description = '';
      const { setDefaultSuggestion } = chrome.omnibox;
      chrome.omnibox.setDefaultSuggestion = (suggestion) => {
        description = suggestion.description;
        // The browser itself refuses what is no proper markup.
        setDefaultSuggestion(suggestion);
      };
      chrome.omnibox.onInputChanged.dispatch(typed, () => undefined);
      chrome.omnibox.setDefaultSuggestion = setDefaultSuggestion;
      return description;
    }, DANGER);
    expect(said).toMatch(/^Danger: This asks for full control, without an end date\. Asked by/);
    const opening = browser.context.waitForEvent('page');
    await worker.evaluate(
      (typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab'),
      DANGER,
    );
    const page = await opening;
    await isDone(page);
    expect(await page.textContent('[data-testid="checked-link"]')).toContain(
      'The partner’s tenant',
    );
    await page.close();
  });

  test('the key opens the field, ready to paste', async () => {
    const { browser } = stage();
    const worker = await browser.worker();
    const opening = browser.context.waitForEvent('page');
    await worker.evaluate(() => chrome.commands.onCommand.dispatch('check-link', {}));
    const page = await opening;
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 5000 })
      .toBe('links-field');
    await page.close();
  });
});
