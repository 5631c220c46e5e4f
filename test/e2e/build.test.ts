import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

const ADMIN_CENTERS = [
  'https://admin.microsoft.com/*',
  'https://admin.microsoft.com.mcas.ms/*',
  'https://admin.cloud.microsoft/*',
  'https://admin.cloud.microsoft.mcas.ms/*',
];
const RETIRED = [
  'https://businessstore.microsoft.com/*',
  'https://businessstore.microsoft.com.mcas.ms/*',
  'https://educationstore.microsoft.com/*',
  'https://educationstore.microsoft.com.mcas.ms/*',
  'https://portal.office.com/*',
  'https://portal.office.com.mcas.ms/*',
];
const PARTNER_CENTER = [
  'https://partner.microsoft.com/*',
  'https://partner.microsoft.com.mcas.ms/*',
];
const SIGN_IN = [
  'https://login.microsoftonline.com/*',
  'https://login.microsoftonline.com.mcas.ms/*',
  'https://login.windows.net/*',
  'https://login.windows.net.mcas.ms/*',
  'https://login.microsoft.com/*',
  'https://login.microsoft.com.mcas.ms/*',
];
/** Asked for only when the user wants it. */
const OPTIONAL = [
  'https://admin.microsoft.com.mcas-gov.us/*',
  'https://admin.microsoft.com.mcas-gov.ms/*',
  'https://admin.cloud.microsoft.mcas-gov.us/*',
  'https://admin.cloud.microsoft.mcas-gov.ms/*',
  'https://admin.microsoft.us/*',
  'https://admin.microsoft.us.mcas-gov.us/*',
  'https://admin.microsoft.us.mcas-gov.ms/*',
  'https://portal.office365.us/*',
  'https://portal.office365.us.mcas-gov.us/*',
  'https://portal.office365.us.mcas-gov.ms/*',
  'https://portal.apps.mil/*',
  'https://portal.apps.mil.mcas-gov.us/*',
  'https://portal.apps.mil.mcas-gov.ms/*',
  'https://login.microsoftonline.us/*',
  'https://login.microsoftonline.us.mcas-gov.us/*',
  'https://login.microsoftonline.us.mcas-gov.ms/*',
  'https://portal.partner.microsoftonline.cn/*',
  'https://login.partner.microsoftonline.cn/*',
  'https://login.chinacloudapi.cn/*',
  'https://graph.microsoft.com/*',
  'https://graph.microsoft.us/*',
  'https://dod-graph.microsoft.us/*',
  'https://microsoftgraph.chinacloudapi.cn/*',
];
/** Where the extension's own pages may connect to, once somebody has set up Microsoft Graph and signs in. */
const CONNECT = [
  'https://login.microsoftonline.com',
  'https://graph.microsoft.com',
  'https://login.microsoftonline.us',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://login.partner.microsoftonline.cn',
  'https://microsoftgraph.chinacloudapi.cn',
];

/** Everything the manifest may hold: a key that is not here asks for something new. */
const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  minimum_chrome_version: '120',
  permissions: ['alarms', 'contextMenus', 'declarativeContent', 'scripting', 'storage'],
  optional_permissions: ['identity', 'notifications'],
  storage: { managed_schema: 'managed-schema.json' },
  host_permissions: [...ADMIN_CENTERS, ...RETIRED, ...PARTNER_CENTER, ...SIGN_IN],
  optional_host_permissions: OPTIONAL,
  omnibox: { keyword: 'consent' },
  commands: {
    'check-link': {
      suggested_key: { default: 'Alt+Shift+L' },
      description: '__MSG_links_command__',
    },
  },
  // Without `all_frames` each runs in the top frame only.
  content_scripts: [
    {
      matches: ADMIN_CENTERS,
      js: ['portal-data.js'],
      run_at: 'document_start',
      world: 'MAIN',
    },
    {
      matches: [...ADMIN_CENTERS, ...RETIRED],
      js: ['portal-sentinel.js'],
      run_at: 'document_end',
      world: 'ISOLATED',
    },
    {
      matches: PARTNER_CENTER,
      js: ['partner-center-sentinel.js'],
      run_at: 'document_idle',
      world: 'ISOLATED',
    },
    {
      matches: SIGN_IN,
      js: ['sign-in-sentinel.js'],
      run_at: 'document_idle',
      world: 'ISOLATED',
    },
  ],
  content_security_policy: {
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${CONNECT.join(' ')}`,
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

  test('gives the toolbar button its popup, and the quiet icon where nothing else is said', () => {
    expect(manifest['action']).toMatchObject({
      default_popup: 'popup.html',
      default_icon: {
        16: '/icon-quiet/16.png',
        32: '/icon-quiet/32.png',
        48: '/icon-quiet/48.png',
      },
    });
  });
});

describe('the built files', () => {
  test.each([
    ['portal-sentinel.js', 1_000],
    ['sign-in-sentinel.js', 1_000],
    ['partner-center-sentinel.js', 1_500],
    ['partner-center-words.js', 35_000],
    ['portal-panel.js', 42_000],
    ['portal-words.js', 46_000],
    ['sign-in-words.js', 10_000],
    ['page-diagnosis.js', 16_000],
    ['list-gather.js', 4_000],
  ])('%s has at most %d bytes', (name, most) => {
    expect(statSync(BUILD + name).size).toBeLessThanOrEqual(most);
  });

  test('on an ordinary page of the admin center have at most 2,048 bytes', () => {
    const sizes = ['portal-data.js', 'portal-sentinel.js'].map(
      (name) => statSync(BUILD + name).size,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(2_048);
  });

  test('in the page’s own world make no variable there', () => {
    expect(readFileSync(`${BUILD}portal-data.js`, 'utf8')).toMatch(
      /^\(function\(\)\{[\s\S]*\}\)\(\);$/,
    );
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
