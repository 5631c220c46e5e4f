import { beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../lib/domain/finding';
import type { TabReport } from '../../lib/extension/message-types';
import { forgetTab, keepReport, reportOf } from '../../lib/extension/tab-reports';
import browser, { resetBrowser } from './fake-browser';

const TAB = 7;
const ADDRESS = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const REPORT: TabReport = { verdict: 'danger', headline: 'dap', partner: 'Contoso' };

const badge = (tabId: number) => browser.action.getBadgeText({ tabId });

beforeEach(resetBrowser);

describe('what a tab shows', () => {
  test.each<[Verdict, string]>([
    ['danger', '!!'],
    ['caution', '!'],
    ['clear', '✓'],
    ['cannot-tell', '?'],
  ])('%s stands on the toolbar button as %s', async (verdict, text) => {
    await keepReport(TAB, ADDRESS, { ...REPORT, verdict });
    expect(await badge(TAB)).toBe(text);
    expect(await badge(TAB + 1)).toBe('');
  });

  test('danger and caution differ in colour', async () => {
    const colorOf = async (verdict: Verdict) => {
      await keepReport(TAB, ADDRESS, { ...REPORT, verdict });
      return browser.action.getBadgeBackgroundColor({ tabId: TAB });
    };
    expect(await colorOf('danger')).not.toEqual(await colorOf('caution'));
  });

  test('is given back for the same tab and address', async () => {
    await keepReport(TAB, ADDRESS, REPORT);
    expect(await reportOf(TAB, ADDRESS)).toEqual(REPORT);
  });

  test.each([
    ['another address', TAB, `${ADDRESS}/invitation`],
    ['another tab', TAB + 1, ADDRESS],
  ])('is not given for %s', async (_, tabId, address) => {
    await keepReport(TAB, ADDRESS, REPORT);
    expect(await reportOf(tabId, address)).toBeUndefined();
  });

  test('is gone when the panel shows nothing any more', async () => {
    await keepReport(TAB, ADDRESS, REPORT);
    await keepReport(TAB, ADDRESS);
    expect(await reportOf(TAB, ADDRESS)).toBeUndefined();
    expect(await badge(TAB)).toBe('');
  });

  test('is forgotten with the tab', async () => {
    await keepReport(TAB, ADDRESS, REPORT);
    await forgetTab(TAB);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
