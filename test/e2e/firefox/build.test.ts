import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REQUIRED_MATCHES } from '../../../lib/extension/portal-matches';
import { EXTENSION, ID } from './stage';

type Manifest = {
  readonly background: { readonly scripts: readonly string[] };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: string[];
  }[];
} & Readonly<Record<string, unknown>>;

const manifest: Manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));

describe('the manifest for Firefox', () => {
  // `test/e2e/build.test.ts` spells them out.
  test('asks for the same hosts as the one for Chromium', () => {
    expect(manifest['host_permissions']).toEqual(REQUIRED_MATCHES);
  });

  test('asks for scripting and storage only: no tabs, no history, no request', () => {
    expect(manifest['permissions']).toEqual([
      ...['alarms', 'contextMenus', 'scripting', 'storage', 'identity'],
    ]);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  test('has the id that keeps what is stored', () => {
    expect(manifest['browser_specific_settings']).toEqual({
      gecko: {
        id: ID,
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  test.each(['key', 'minimum_chrome_version', 'web_accessible_resources'])('has no %s', (key) =>
    expect(manifest).not.toHaveProperty(key),
  );

  test('names an event page and content scripts that are there', () => {
    const named = [
      ...manifest.background.scripts,
      ...manifest.content_scripts.flatMap(({ js }) => js),
    ];
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
    expect(named.filter((file) => !existsSync(join(EXTENSION, file)))).toEqual([]);
  });

  test('runs no script on a host that it does not ask for', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.filter((match) => !REQUIRED_MATCHES.includes(match))).toEqual([]);
  });
});
