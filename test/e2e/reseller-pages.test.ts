import { describe, expect, test } from 'vitest';
import { panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

const stage = useStage();
const panelOf = (scenario: string) => panelOn(stage(), scenario, { state: 'assessed' });

describe.concurrent('a reseller’s page', () => {
  test.each([
    ['reseller-dap', 'reseller'],
    ['reseller-dap-de', 'reseller'],
    ['reseller-disagrees', 'reseller'],
    ['reseller-strict-policy', 'reseller'],
    ['reseller-defender', 'reseller'],
    ['reseller-late-roles', 'reseller'],
    ['indirect-dap', 'indirect-reseller'],
    ['administration', 'delegated-admin'],
  ])('%s is a danger with both roles', async (scenario, flow) => {
    expect(await panelOn(stage(), scenario, { isWhole: true })).toMatchObject({
      state: 'assessed',
      verdict: 'danger',
      flow,
      dap: 'requested',
      roles: [GLOBAL, HELPDESK],
      rolesComplete: true,
      count: 1,
    });
  });

  test.each([
    ['reseller-free', 'reseller'],
    ['reseller-free-old', 'reseller'],
    ['reseller-free-de', 'reseller'],
    ['indirect-free', 'indirect-reseller'],
    ['isv', 'isv'],
  ])('%s is clear once it is at rest', async (scenario, flow) => {
    expect(await panelOf(scenario)).toMatchObject({
      state: 'assessed',
      verdict: 'clear',
      flow,
      dap: 'not-requested',
      roles: [],
      rolesComplete: true,
    });
  });

  test('whose link says nothing about DAP is never clear', async () => {
    const panel = await panelOf('reseller-old-no-flag');
    expect(panel).toMatchObject({ verdict: 'cannot-tell', dap: 'cannot-tell' });
    expect(panel.text).not.toContain('No admin roles');
  });

  test('whose link asks for DAP stays a danger when it shows no roles', async () => {
    expect(await panelOf('reseller-dap-dropped')).toMatchObject({ verdict: 'danger', roles: [] });
  });

  test('that contradicts its link is told to', async () => {
    const says = 'The link says no DAP, but the page lists admin roles';
    expect(await panelOn(stage(), 'reseller-disagrees', { says })).toMatchObject({ count: 1 });
  });
});
