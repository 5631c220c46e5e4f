import { beforeEach, describe, expect, test } from 'vitest';
import type { HostGroupId } from '../../lib/domain/host-group';
import { loadHostGroups, switchOff, switchOn } from '../../lib/extension/host-groups';
import { loadHostSettings } from '../../lib/extension/host-settings';
import {
  matchOf,
  OPTIONAL_MATCHES,
  PORTAL_PLACES,
  REQUIRED_MATCHES,
} from '../../lib/extension/portal-matches';
import { resetBrowser } from './fake-browser';
import { askedHosts, grantHosts, refuseHosts, takeHosts } from './fake-permissions';

const CHINA = OPTIONAL_MATCHES.china;

const states = async () =>
  Object.fromEntries((await loadHostGroups()).map(({ id, state }) => [id, state]));
const stateOf = async (id: HostGroupId) => (await states())[id];

beforeEach(resetBrowser);

describe('the groups', () => {
  test('name every host once', async () => {
    const groups = await loadHostGroups();
    const named = groups.flatMap(({ hosts, proxied }) => [...hosts, ...proxied]);
    expect(named.sort()).toEqual(PORTAL_PLACES.map(({ host }) => host).sort());
  });

  test('are the required ones, on, and the national clouds, off', async () => {
    expect(await states()).toEqual({
      portals: 'on',
      'partner-center': 'on',
      'sign-in': 'on',
      'us-government': 'off',
      china: 'off',
    });
  });

  test('can be switched off where the extension can do without them', async () => {
    const groups = await loadHostGroups();
    expect(groups.filter(({ canSwitchOff }) => canSwitchOff).map(({ id }) => id)).toEqual([
      'sign-in',
      'us-government',
      'china',
    ]);
  });

  test('are on in part where the browser permits some of their hosts', async () => {
    await grantHosts(CHINA.slice(0, 1));
    expect(await stateOf('china')).toBe('partly');
  });

  test('are off where the browser took required hosts away', async () => {
    await takeHosts(REQUIRED_MATCHES);
    expect(await states()).toMatchObject({ portals: 'off', 'partner-center': 'off' });
  });
});

describe('a cloud', () => {
  test('is asked for whole, at once, and given back whole', async () => {
    const asking = switchOn('china');
    // Browsers ask only within the click: nothing may be awaited before.
    expect(askedHosts()).toEqual([CHINA]);
    expect(await asking).toBe(true);
    expect(await stateOf('china')).toBe('on');
    await switchOff('china');
    expect(await stateOf('china')).toBe('off');
  });

  test('stays off when the user says no', async () => {
    refuseHosts();
    expect(await switchOn('us-government')).toBe(false);
    expect(await stateOf('us-government')).toBe('off');
  });
});

describe('the sign-in pages', () => {
  test('are switched off by the setting, and keep their permission', async () => {
    await switchOff('sign-in');
    expect(await stateOf('sign-in')).toBe('off');
    expect(await loadHostSettings()).toEqual({ signInPages: false });
    await switchOn('sign-in');
    expect(await stateOf('sign-in')).toBe('on');
    expect(REQUIRED_MATCHES).toEqual(
      PORTAL_PLACES.filter(({ cloud }) => cloud === 'commercial').map(matchOf),
    );
  });

  test('stay off when the browser no longer permits them and the user says no', async () => {
    await takeHosts(REQUIRED_MATCHES);
    await switchOff('sign-in');
    refuseHosts();
    expect(await switchOn('sign-in')).toBe(false);
    expect(await loadHostSettings()).toEqual({ signInPages: false });
  });
});

describe('the required hosts', () => {
  test('cannot be switched off here', async () => {
    await switchOff('portals');
    expect(await stateOf('portals')).toBe('on');
  });

  test('can be asked for again when the browser took them away', async () => {
    await takeHosts(REQUIRED_MATCHES);
    expect(await switchOn('partner-center')).toBe(true);
    expect(await states()).toMatchObject({ portals: 'off', 'partner-center': 'on' });
  });
});
