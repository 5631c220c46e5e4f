import { expect, test } from 'vitest';
import { clickInPanel, readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();

test('a report about a page that cannot be read is copied with one click, and holds nothing of it', async () => {
  const link = linkOf('never-renders');
  const page = await stage().browser.open(link);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await waitForPanel(page, { state: 'unreadable' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await clickInPanel(page, '.diagnosis .quiet');
  await expect.poll(async () => (await readPanel(page))?.text).toContain('Copied');
  const report = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of [
    'adapter: ',
    'state: unreadable',
    'reasons: still-loading',
    '\nhtml\n body\n',
  ]) {
    expect(report).toContain(line);
  }
  const { host, searchParams } = new URL(link);
  for (const secret of [host, searchParams.get('partnerId') ?? link, await page.title()]) {
    expect(report).not.toContain(secret);
  }
  expect(requests).toEqual([]);
  await page.close();
});
