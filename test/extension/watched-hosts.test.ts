import { beforeEach, describe, expect, test } from 'vitest';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { matchOf, OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../../lib/extension/portal-matches';
import { isAnswered, isWatched, watchedPlaces } from '../../lib/extension/watched-hosts';
import { resetBrowser } from './fake-browser';
import { grantHosts, takeHosts } from './fake-permissions';

const ADMIN = 'https://admin.microsoft.com';
const ADMIN_US = 'https://admin.microsoft.us';
const SIGN_IN = 'https://login.microsoftonline.com';
const SIGN_IN_US = 'https://login.microsoftonline.us';

const watched = async () => (await watchedPlaces()).map(matchOf);

beforeEach(resetBrowser);

describe('watchedPlaces', () => {
  test('are the required hosts at first', async () => {
    expect(await watched()).toEqual(REQUIRED_MATCHES);
  });

  test('grow with what the user adds, and shrink again', async () => {
    await grantHosts(OPTIONAL_MATCHES.china);
    expect(await watched()).toEqual([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES.china]);
    await takeHosts(OPTIONAL_MATCHES.china);
    expect(await watched()).toEqual(REQUIRED_MATCHES);
  });

  test('lack a required host that the browser took away', async () => {
    await takeHosts([`${ADMIN}/*`]);
    expect(await watched()).toEqual(REQUIRED_MATCHES.filter((match) => match !== `${ADMIN}/*`));
  });

  test('hold no sign-in page of any cloud once those are switched off', async () => {
    await grantHosts(OPTIONAL_MATCHES.china);
    await keepHostSettings({ signInPages: false });
    expect((await watched()).filter((match) => match.includes('//login.'))).toEqual([]);
    expect(await watched()).toContain('https://portal.partner.microsoftonline.cn/*');
  });
});

describe('isWatched', () => {
  test.each([
    ['an admin center', `${ADMIN}/AdminPortal/Home#/users`, true],
    ['a sign-in page', `${SIGN_IN}/common/oauth2/authorize`, true],
    ['a proxied portal', `${ADMIN}.mcas.ms/`, true],
    ['a cloud that was not added', `${ADMIN_US}/`, false],
    ['another site', 'https://www.microsoft.com/', false],
    ['a host that only begins like one', `${ADMIN}.example.org/`, false],
    ['plain http', 'http://admin.microsoft.com/', false],
    ['a port of its own', `${ADMIN}:8443/`, false],
    ['an address the browser does not tell', undefined, false],
    ['text that is no address', 'admin.microsoft.com', false],
  ])('%s', async (_, address, expected) => {
    expect(await isWatched(address)).toBe(expected);
  });

  test('follows permission and setting', async () => {
    await grantHosts(OPTIONAL_MATCHES['us-government']);
    expect(await isWatched(`${ADMIN_US}/`)).toBe(true);
    await keepHostSettings({ signInPages: false });
    expect(await isWatched(`${SIGN_IN}/`)).toBe(false);
    expect(await isWatched(`${SIGN_IN_US}/`)).toBe(false);
  });
});

describe('isAnswered', () => {
  test.each([ADMIN, SIGN_IN, `${ADMIN}.mcas.ms`])('%s is', async (origin) => {
    expect(await isAnswered(origin)).toBe(true);
  });

  test('a required host is, also where the browser permits it for one tab only', async () => {
    await takeHosts(REQUIRED_MATCHES);
    expect(await isAnswered(ADMIN)).toBe(true);
  });

  test('no sign-in page is once those are switched off', async () => {
    await keepHostSettings({ signInPages: false });
    expect(await isAnswered(SIGN_IN)).toBe(false);
    expect(await isAnswered(ADMIN)).toBe(true);
  });

  test('an added host is until it is given back', async () => {
    await grantHosts(OPTIONAL_MATCHES['us-government']);
    expect(await isAnswered(ADMIN_US)).toBe(true);
    expect(await isAnswered(`${ADMIN}.mcas-gov.us`)).toBe(true);
    await takeHosts(OPTIONAL_MATCHES['us-government']);
    expect(await isAnswered(ADMIN_US)).toBe(false);
    expect(await isAnswered(`${ADMIN}.mcas-gov.us`)).toBe(false);
  });

  test('what is no portal never is', async () => {
    expect(await isAnswered('https://example.org')).toBe(false);
  });
});
