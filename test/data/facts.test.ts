import { describe, expect, test } from 'vitest';
import { findPortal, PORTAL_HOSTS, PROXY_SUFFIXES } from '../../lib/data/hosts';
import { SOURCES } from '../../lib/data/sources';
import { WRAPPER_HOSTS, WRAPPER_PATHS, WRAPPER_SUFFIXES } from '../../lib/data/wrapper-hosts';

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
    expect(hosts.filter((host) => WRAPPER_HOSTS.includes(host))).toEqual([]);
    expect(
      hosts.filter((host) => WRAPPER_SUFFIXES.some((suffix) => `${host}`.endsWith(suffix))),
    ).toEqual([]);
  });
});

describe('the wrappers', () => {
  test('have each their own host name, in lower case', () => {
    const names = [...WRAPPER_HOSTS, ...WRAPPER_SUFFIXES.map((suffix) => suffix.slice(1))];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(HOST);
    for (const suffix of WRAPPER_SUFFIXES) expect(suffix[0]).toBe('.');
  });

  test('that serve much else are told by a path in lower case', () => {
    for (const [host, path] of WRAPPER_PATHS) {
      expect(host).toMatch(HOST);
      expect(path).toMatch(/^\/[a-z0-9./-]+$/);
    }
  });
});

test.each(Object.entries(SOURCES))('the source %s is a public page', (_, address) => {
  const { protocol, hostname, port, username } = new URL(address);
  expect({ protocol, port, username }).toEqual({ protocol: 'https:', port: '', username: '' });
  expect(['learn.microsoft.com', 'aadinternals.com']).toContain(hostname);
});
