import { defineConfig } from 'wxt';
import { CONTENT_SCRIPTS } from './lib/extension/content-scripts';
import { GRAPH_HOST_MATCHES, GRAPH_ORIGINS } from './lib/extension/graph/graph-matches';
import { matchesOf, OPTIONAL_MATCHES, REQUIRED_MATCHES } from './lib/extension/portal-matches';
import { bareScripts } from './tools/bare-scripts-plugin.ts';
import { roleFacts } from './tools/catalogue/role-facts-plugin.ts';
import { roleNames } from './tools/role-names-plugin.ts';

// Keeps the Chromium extension's ID the same for ever; the public half of a key made for this purpose.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvy/NijGgHv/MAcb9JW5pqjtcvVv/jdiYlHEUGFwsWwU1A6iGRDZ6x8z66YkNxF1eH4mIZOSP5dgkVJpCtIeXzFu7Iu5bpRwNsGRjMY2eHwrKCVqWqNaQ9YGwND7Z01lpBVxNiB6eBQt5FIhDANJGQ0Ey5dvh9RMwRESiuKfJpC8UTiQg3dKmz5mpRhHNPzz26JL63bh0Qf23L7H8noPkKVqK0jN/pw8pFx9FrA2bpBBvS5Resf2l5plCJbt/tRPgDdHzVLzchttyejH48ngC92gUG1prdjQzdRlCvWGhQxyGrRtN/MEKnl/mqa0mpx238D4DNRA4gZ8MyxgWVcnlCQIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [roleNames(), roleFacts(), bareScripts(['portal-data'])] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Firefox has no rules for the toolbar icon; there the background sets it.
    permissions: [
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['declarativeContent']),
      'scripting',
      'storage',
      // Firefox grants it without a word, and knows it only as a permission of every day.
      ...(browser === 'firefox' ? ['identity'] : []),
    ],
    // Asked for when the user wants to be reminded of reviews, and when Microsoft Graph is first used.
    optional_permissions: [...(browser === 'firefox' ? [] : ['identity']), 'notifications'],
    omnibox: { keyword: 'consent' },
    commands: {
      'check-link': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_links_command__',
      },
    },
    host_permissions: [...REQUIRED_MATCHES],
    optional_host_permissions: [...Object.values(OPTIONAL_MATCHES).flat(), ...GRAPH_HOST_MATCHES],
    content_security_policy: {
      extension_pages: [
        ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"],
        // Microsoft Graph, once somebody has set it up and signs in.
        `connect-src ${GRAPH_ORIGINS.join(' ')}`,
      ].join('; '),
    },
    content_scripts: CONTENT_SCRIPTS.map(({ file, kinds, runAt, world }) => ({
      matches: [...matchesOf('commercial', kinds)],
      js: [file],
      run_at: runAt,
      world,
    })),
    action: {
      default_title: '__MSG_extension_name__',
      // Where Consent Lens looks, the full icon takes its place.
      default_icon: {
        16: '/icon-quiet/16.png',
        32: '/icon-quiet/32.png',
        48: '/icon-quiet/48.png',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'consent-lens@consent-lens.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: KEY,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
