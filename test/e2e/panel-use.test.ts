import { describe, expect, test } from 'vitest';
import { clickInPanel, focusInPanel, panelBox, readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();
const open = async (scenario: string) => {
  const page = await stage().browser.open(linkOf(scenario));
  await waitForPanel(page);
  return page;
};

describe('the panel', () => {
  test('leaves the page’s own buttons free', async () => {
    const page = await open('reseller-dap');
    const button = await page.getByRole('button', { name: /Accept/ }).boundingBox();
    const panel = await panelBox(page, '.panel');
    expect(panel.x).toBeGreaterThan((button?.x ?? 0) + (button?.width ?? 0));
    await page.close();
  });

  test('copies the message to the partner with one click', async () => {
    const page = await open('reseller-dap');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await clickInPanel(page, '.solid');
    await expect.poll(async () => (await readPanel(page))?.text).toContain('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('send us a reseller link without DAP');
    await page.close();
  });

  test('is reached, folded and moved by keyboard alone', async () => {
    const page = await open('reseller-dap');
    await page.keyboard.press('Tab');
    const before = await panelBox(page, '.panel');
    await page.keyboard.press('ArrowLeft');
    expect((await panelBox(page, '.panel')).x).toBeLessThan(before.x);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await panelBox(page, '.panel')).height).toBeLessThan(200);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await panelBox(page, '.panel')).height).toBeGreaterThan(300);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await panelBox(page, '.panel')).height).toBeLessThan(200);
    await page.close();
  });

  test('is dragged by its handle, and stays in the window', async () => {
    const page = await open('reseller-dap');
    const handle = await panelBox(page, '.move');
    const before = await panelBox(page, '.panel');
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y + 100, { steps: 5 });
    const moved = await panelBox(page, '.panel');
    expect([moved.x, moved.y]).toEqual([before.x - 300, before.y + 100]);
    await page.mouse.move(0, 0, { steps: 5 });
    await page.mouse.up();
    const { x: left, y: top } = await panelBox(page, '.move');
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test('answers the question only the admin can answer', async () => {
    const page = await open('reseller-dap');
    await focusInPanel(page, 'fieldset label:nth-of-type(2) input');
    await page.keyboard.press('Space');
    await expect.poll(async () => (await readPanel(page))?.text).toContain('Then do not accept');
    await page.close();
  });

  test('keeps its style under a policy that forbids all styles of others', async () => {
    const page = await open('reseller-strict-policy');
    expect((await panelBox(page, '.panel')).width).toBe(368);
    await page.close();
  });

  test('is announced: a danger as an alert within a named region', async () => {
    const page = await open('reseller-dap');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.map((node) => `${node.role?.value}: ${node.name?.value ?? ''}`);
    expect(named).toContain('complementary: Consent Lens: what this page asks for');
    expect(named.some((name) => name.startsWith('alert'))).toBe(true);
    expect(named).toContain('heading: This asks for full control, without an end date');
    await page.close();
  });
});
