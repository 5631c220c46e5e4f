import { describe, expect, test } from 'vitest';
import { PORTAL_HOSTS, PROXY_SUFFIXES } from '../../lib/data/hosts';
import { filesIn, SHIPPED, textOf } from './files';

const CSS = filesIn('entrypoints', 'components').filter((path) => path.endsWith('.css'));

/** Each line of some files that matches, as `file:line`. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}

describe('nothing that ships', () => {
  test.each<[string, RegExp]>([
    ['makes elements out of text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML)\b/],
    ['hands markup to Preact', /dangerouslySetInnerHTML|\bsrcdoc\b/i],
    ['writes into a document', /\bdocument\.write|createContextualFragment|\bsetHTMLUnsafe\b/],
    ['makes code out of text', /\beval\b|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/],
    ['makes an image or a script to load', /\bnew Image\b|createElement\(\s*['"`](?:img|script)/],
    ['clicks or sends a form for anyone', /\.click\(\)|\.submit\(\)|requestSubmit/],
    ['asks for every host', /<all_urls>|\*:\/\/|https?:\/\/\*/],
    [
      'talks a type into being another',
      /\bas unknown as\b|\bas any\b|: any\b|@ts-(?:ignore|nocheck)/,
    ],
    ['stops in a debugger', /\bdebugger\b/],
  ])('%s', (_, pattern) => {
    expect(linesWith(pattern, SHIPPED)).toEqual([]);
  });

  test('loads anything', () => {
    const loading = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    const listener = 'lib/extension/overhear.ts';
    // Asks Microsoft Graph once somebody has signed in, and no other host.
    const asker = 'lib/extension/graph/ask-host.ts';
    expect(
      linesWith(
        loading,
        SHIPPED.filter((path) => path !== listener && path !== asker),
      ),
    ).toEqual([]);
    expect(linesWith(loading, [asker])).toHaveLength(1);
    // It has to name what it listens to. Only the page makes such requests.
    const asking = /\bfetch\(|\bnew [\w.]*(?:Request|Socket|Source)\b|\.(?:send|sendBeacon)\(/;
    expect(linesWith(asking, [listener])).toEqual([]);
  });

  test('loads a style or a picture from elsewhere', () => {
    expect(linesWith(/@import|url\(|https?:/, CSS)).toEqual([]);
  });
});

describe('a portal’s host name', () => {
  const places = [
    ...filesIn('entrypoints', 'components', 'lib', 'tools', 'locales', '.ci'),
    'wxt.config.ts',
  ].filter((path) => path !== 'lib/data/hosts.ts');

  test.each(PORTAL_HOSTS.map(({ host }) => host))('%s is written in one file', (host) => {
    const exact = new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`, 'i');
    expect(linesWith(exact, places)).toEqual([]);
  });

  test('has the suffixes of its proxies in the same file', () => {
    const suffixes = new RegExp(PROXY_SUFFIXES.map((end) => end.replaceAll('.', '\\.')).join('|'));
    expect(linesWith(suffixes, places)).toEqual([]);
  });
});
