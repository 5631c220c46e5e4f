import { describe, expect, test } from 'vitest';
import { findPortal, PORTAL_HOSTS, PROXY_SUFFIXES } from '../../lib/data/hosts';
import { SOURCES } from '../../lib/data/sources';
import { findWrapper } from '../../lib/links/unwrap/find-wrapper';

const HOST = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;

describe('the portals', () => {
  const hosts = PORTAL_HOSTS.map(({ host }) => host);

  test('have each their own host name, in lower case', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(HOST);
  });

  test.each(hosts)('%s is found as it is and behind each proxy suffix, never by a part', (host) => {
    for (const suffix of ['', ...PROXY_SUFFIXES]) {
      expect(findPortal(host + suffix)?.host).toBe(host);
    }
    for (const other of [`x.${host}`, `x${host}`, `${host}.x`, `${host}.mcas.ms.mcas.ms`]) {
      expect(findPortal(other)).toBeUndefined();
    }
  });

  test('wrap no other address', () => {
    expect(hosts.filter((host) => findWrapper(new URL(`https://${host}/`)))).toEqual([]);
  });
});

test.each(Object.entries(SOURCES))('the source %s is a public page', (_, address) => {
  const { protocol, hostname, port, username } = new URL(address);
  expect({ protocol, port, username }).toEqual({ protocol: 'https:', port: '', username: '' });
  expect(['learn.microsoft.com', 'aadinternals.com']).toContain(hostname);
});
