import { describe, expect, test } from 'vitest';
import { rolesAskedIn } from './asked';
import { hearComplaints } from './complaints';
import { type PanelWish, waitForPanel } from './panel';
import { linkOf, panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const REPORTS_READER = '4a5d8f65-41da-4de4-8968-e035b65339cf';
const HIDDEN = ['License Administrator', 'Global Reader', 'Privileged Role Administrator'];

const stage = useStage();
const panelOf = (scenario: string) => panelOn(stage(), scenario, { state: 'assessed' });

/** Opens a scenario and gives panel, what the page itself says, and the faults on it. */
async function bothOn(scenario: string, wish: PanelWish = {}) {
  const page = await stage().browser.context.newPage();
  try {
    const complaints = await hearComplaints(page);
    await page.goto(linkOf(scenario));
    const panel = await waitForPanel(page, wish);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { panel, words: await page.locator('#app').innerText(), complaints };
  } finally {
    await page.close();
  }
}

describe.concurrent('roles that the page does not show', () => {
  // What the data says comes first; marks and reasons need the page to be read as well.
  const SHOWN = ['Reports reader', 'レポート閲覧者', 'Lecteur de rapports'];

  test.each([
    ['gdap-hidden-roles', 'Not shown on the page yet'],
    ['gdap-hidden-roles-ja', 'Not shown on the page yet'],
    ['gdap-hidden-roles-fr', 'Not shown on the page yet'],
    ['gdap-no-expander', 'The page looks complete'],
  ])('%s: all eight count, three are marked, and it says why', async (scenario, reason) => {
    const panel = await panelOn(stage(), scenario, { says: reason });
    expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', rolesComplete: true });
    expect(panel.roles).toEqual(rolesAskedIn(scenario));
    const lines = panel.text.split('\n');
    expect(SHOWN.some((role) => lines.some((line) => line.startsWith(role)))).toBe(true);
    const why = lines.find((line) => line.startsWith(reason));
    for (const role of HIDDEN) {
      const at = lines.findIndex((line) => line.startsWith(role));
      expect(lines.slice(at, at + 3)).toContain('Not shown on the page, only in the portal’s data');
      expect(why).toContain(role);
    }
  });
});

describe.concurrent('a reseller’s page on which the witnesses disagree', () => {
  test('link against page and data: both are named', async () => {
    const says = 'The link says no DAP, but the page lists admin roles';
    const panel = await panelOn(stage(), 'reseller-lying-link', { says });
    expect(panel).toMatchObject({ verdict: 'danger', dap: 'requested', roles: [GLOBAL, HELPDESK] });
    expect(panel.text).toContain('The link says no DAP, but the portal’s own data asks for it');
  });

  test('data alone asks for DAP: a danger, although the page shows nothing', async () => {
    const { panel, words } = await bothOn('reseller-data-only-dap', {
      says: 'roles that the page does not show: Global Administrator',
    });
    expect(words).not.toContain('Global Administrator');
    expect(words).not.toContain('Helpdesk');
    expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', dap: 'requested' });
    expect(panel.roles).toEqual([GLOBAL, HELPDESK]);
  });

  test('data denies what the page shows: the page counts', async () => {
    const says = 'the portal’s data says there is no DAP. The page counts';
    const panel = await panelOn(stage(), 'reseller-data-denies', { says });
    expect(panel).toMatchObject({ verdict: 'danger', dap: 'requested', roles: [GLOBAL, HELPDESK] });
  });
});

describe.concurrent('in other languages', () => {
  test.each(['fr', 'ja'])('a reseller with DAP is a danger: %s', async (language) => {
    const panel = await panelOn(stage(), `reseller-dap-${language}`, { isWhole: true });
    expect(panel).toMatchObject({ verdict: 'danger', dap: 'requested', rolesComplete: true });
    expect(panel.roles).toEqual([GLOBAL, HELPDESK]);
  });

  test.each(['fr', 'ja'])('a reseller without DAP is clear: %s', async (language) => {
    expect(await panelOf(`reseller-free-${language}`)).toMatchObject({
      state: 'assessed',
      verdict: 'clear',
      dap: 'not-requested',
      roles: [],
    });
  });
});

describe.concurrent('an answer that somebody forged', () => {
  // Without any data these pages are a danger by their words.
  test.each(['prototype', 'huge', 'deep', 'types'])(
    'makes a GDAP page no better: %s',
    async (how) => {
      const { panel, words, complaints } = await bothOn(`forged-gdap-${how}`, {
        says: 'Reports reader',
      });
      expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', count: 1 });
      expect(panel.roles).toEqual(expect.arrayContaining([REPORTS_READER, GLOBAL]));
      expect(words).toContain('Approve all');
      expect(complaints).toEqual([]);
    },
  );

  test.each(['prototype', 'huge', 'deep', 'types'])(
    'makes a reseller no better: %s',
    async (how) => {
      const { panel, words, complaints } = await bothOn(`forged-reseller-${how}`, {
        says: 'Helpdesk admin',
      });
      expect(panel).toMatchObject({ state: 'assessed', verdict: 'danger', dap: 'requested' });
      expect(panel.roles).toEqual([GLOBAL, HELPDESK]);
      expect(words).toContain('Accept & Authorize');
      expect(complaints).toEqual([]);
    },
  );
});
