import { describe, expect, test } from 'vitest';
import { findPortal, PORTAL_HOSTS } from '../../lib/data/hosts';
import {
  matchesOf,
  matchOf,
  OPTIONAL_MATCHES,
  PORTAL_PLACES,
  REQUIRED_MATCHES,
} from '../../lib/extension/portal-matches';

const SIGN_IN = [
  'https://login.microsoftonline.com/*',
  'https://login.microsoftonline.com.mcas.ms/*',
  'https://login.windows.net/*',
  'https://login.windows.net.mcas.ms/*',
  'https://login.microsoft.com/*',
  'https://login.microsoft.com.mcas.ms/*',
];

describe('the host names', () => {
  test('stand there once each', () => {
    const hosts = PORTAL_PLACES.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('are all the portals, plain', () => {
    const plain = PORTAL_PLACES.filter(({ proxied }) => !proxied).map(({ host }) => host);
    expect(plain.sort()).toEqual(PORTAL_HOSTS.map(({ host }) => host).sort());
  });

  test.each(PORTAL_PLACES.map((place) => [place.host, place] as const))(
    '%s is a portal of the same kind and cloud to whoever gets its messages',
    (host, { kind, cloud }) => {
      expect(findPortal(host)).toMatchObject({ kind, cloud });
    },
  );

  test('are matched exactly, by https', () => {
    for (const place of PORTAL_PLACES) {
      expect(matchOf(place)).toMatch(/^https:\/\/[a-z0-9]+(?:[.-][a-z0-9]+)+\/\*$/);
    }
  });
});

describe('the required hosts', () => {
  test('are those of the commercial cloud, plain and behind its proxy', () => {
    expect(REQUIRED_MATCHES).toContain('https://partner.microsoft.com/*');
    expect(REQUIRED_MATCHES).toContain('https://admin.microsoft.com.mcas.ms/*');
    expect(REQUIRED_MATCHES.filter((match) => /gov|\.us\/|\.mil\/|\.cn\//.test(match))).toEqual([]);
    expect(REQUIRED_MATCHES).toHaveLength(18);
  });

  test('are told apart by kind', () => {
    expect(matchesOf('commercial', ['sign-in'])).toEqual(SIGN_IN);
    expect(matchesOf('commercial', [])).toEqual([]);
  });
});

describe('the optional hosts', () => {
  test('of the US Government are its own, plain and proxied, and the worldwide admin centers behind its proxy', () => {
    const behindProxy = ['.mcas-gov.us', '.mcas-gov.ms'];
    const named = (ends: string[], ...hosts: string[]) =>
      hosts.flatMap((host) => ends.map((end) => `https://${host}${end}/*`));
    expect([...OPTIONAL_MATCHES['us-government']].sort()).toEqual(
      [
        ...named(behindProxy, 'admin.microsoft.com', 'admin.cloud.microsoft'),
        ...named(['', ...behindProxy], 'admin.microsoft.us', 'portal.office365.us'),
        ...named(['', ...behindProxy], 'portal.apps.mil', 'login.microsoftonline.us'),
      ].sort(),
    );
  });

  test('of China have no proxy', () => {
    expect(OPTIONAL_MATCHES.china).toEqual([
      'https://portal.partner.microsoftonline.cn/*',
      'https://login.partner.microsoftonline.cn/*',
      'https://login.chinacloudapi.cn/*',
    ]);
  });

  test('are no required ones', () => {
    const optional = Object.values(OPTIONAL_MATCHES).flat();
    expect(optional.filter((match) => REQUIRED_MATCHES.includes(match))).toEqual([]);
  });
});
