import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clickInPanel, focusInPanel, panelAttribute, readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();

async function open(scenario: string): Promise<Page> {
  const page = await stage().browser.open(linkOf(scenario));
  await waitForPanel(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

/** Clicks on what copies, and gives what is in the clipboard then. */
async function copy(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await clickInPanel(page, selector);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('nothing yet');
  return copied();
}

const mailOf = async (page: Page) =>
  new URLSearchParams((await panelAttribute(page, '.choices a', 'href'))?.split('?')[1]);

describe('the message to the partner', () => {
  test('is copied in each language, as a mail too, and nothing leaves the page for it', async () => {
    const page = await open('reseller-dap');
    stage().portal.clearHits();

    const english = await copy(page, '.solid');
    expect(english).toMatch(/^Hello Contoso Cloud Services,\n\nyour partner link asks for/);
    const mail = await mailOf(page);
    expect(mail.get('subject')).toBe('Please send us a partner link without DAP');
    expect(mail.get('body')?.replaceAll('\r\n', '\n')).toBe(english);

    await focusInPanel(page, '.choices select');
    await page.keyboard.press('ArrowDown');
    expect(await copy(page, '.solid')).toMatch(
      /^Guten Tag Contoso Cloud Services,\n\nIhr Partnerlink/,
    );
    expect((await mailOf(page)).get('subject')).toMatch(/^Bitte senden Sie uns/);

    expect(stage().portal.hits.map(({ path }) => path)).toEqual([]);
    expect(
      stage()
        .browser.context.pages()
        .map((one) => one.url()),
    ).toContain(page.url());
    await page.close();
  });

  test('comes with the link without DAP, as text to copy', async () => {
    const page = await open('reseller-dap');
    await clickInPanel(page, 'footer details:nth-of-type(2) summary');
    const twin = await copy(page, 'footer details:nth-of-type(2) .quiet');
    expect(twin).toBe(linkOf('reseller-dap').replace('DAP=true', 'DAP=false'));
    expect((await readPanel(page))?.text).toContain('Let the partner confirm it');
    await page.close();
  });

  test('is written over by keyboard, and stays so while the page is redrawn', async () => {
    const page = await open('gdap-global-administrator');
    await clickInPanel(page, 'footer details summary');
    await focusInPanel(page, 'footer textarea');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('In my own words');
    await page.evaluate(() => document.querySelector('main')?.append('more text'));
    await page.waitForTimeout(1000);
    await page.keyboard.type(' and more');
    expect(await copy(page, '.solid')).toBe('In my own words and more');
    expect((await mailOf(page)).get('body')).toBe('In my own words and more');
    await page.close();
  });
});
