import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

const HOSTS = [
  'https://admin.microsoft.com/*',
  'https://admin.microsoft.com.mcas.ms/*',
  'https://admin.cloud.microsoft/*',
  'https://admin.cloud.microsoft.mcas.ms/*',
  'https://businessstore.microsoft.com/*',
  'https://businessstore.microsoft.com.mcas.ms/*',
  'https://educationstore.microsoft.com/*',
  'https://educationstore.microsoft.com.mcas.ms/*',
  'https://portal.office.com/*',
  'https://portal.office.com.mcas.ms/*',
];

/** Everything the manifest may hold: a key that is not here asks for something new. */
const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  minimum_chrome_version: '120',
  permissions: ['scripting', 'storage'],
  host_permissions: HOSTS,
  content_scripts: [{ matches: HOSTS, js: ['portal-sentinel.js'], run_at: 'document_end' }],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
  },
  background: { service_worker: 'background.js' },
};
const FREE = ['version', 'key', 'action', 'icons'];

const manifest: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(`${BUILD}manifest.json`, 'utf8'),
);
const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/'));

/** Chromium's ID for a key: its hash, with the letters a to p for the digits. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return hash.slice(0, 32).replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
}

describe('the manifest of the built extension', () => {
  test('asks for what it needs and nothing else', () => {
    const fixed = Object.entries(manifest).filter(([name]) => !FREE.includes(name));
    expect(Object.fromEntries(fixed)).toEqual(MANIFEST);
  });

  test('has the key that keeps the extension’s ID the same', () => {
    expect(idOf(String(manifest['key']))).toBe('pknehhmfikikaidickiknigkkchehkaa');
  });

  test('gives the toolbar button its popup', () => {
    expect(manifest['action']).toMatchObject({ default_popup: 'popup.html' });
  });
});

describe('the built files', () => {
  test.each([
    ['portal-sentinel.js', 1_000],
    ['portal-panel.js', 40_000],
  ])('%s has at most %d bytes', (name, most) => {
    expect(statSync(BUILD + name).size).toBeLessThanOrEqual(most);
  });

  test('bring all code and style along', () => {
    const loading =
      /\bimport\(\s*["'`]https?:|<script[^>]+src=["']https?:|@import|url\(["']?https?:/;
    const found = files.filter((file) => /\.(?:js|html|css)$/.test(file));
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter((file) => loading.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('hold no source maps and no hot-reload client', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const live = /\bnew WebSocket\b|sourceMappingURL=/;
    expect(scripts.filter((file) => live.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
