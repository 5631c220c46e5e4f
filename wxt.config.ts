import { defineConfig } from 'wxt';
import { REQUIRED_MATCHES } from './lib/extension/portal-matches';
import { roleNames } from './tools/role-names-plugin.ts';

// Keeps the Chromium extension's ID the same for ever; the public half of a key made for this purpose.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvy/NijGgHv/MAcb9JW5pqjtcvVv/jdiYlHEUGFwsWwU1A6iGRDZ6x8z66YkNxF1eH4mIZOSP5dgkVJpCtIeXzFu7Iu5bpRwNsGRjMY2eHwrKCVqWqNaQ9YGwND7Z01lpBVxNiB6eBQt5FIhDANJGQ0Ey5dvh9RMwRESiuKfJpC8UTiQg3dKmz5mpRhHNPzz26JL63bh0Qf23L7H8noPkKVqK0jN/pw8pFx9FrA2bpBBvS5Resf2l5plCJbt/tRPgDdHzVLzchttyejH48ngC92gUG1prdjQzdRlCvWGhQxyGrRtN/MEKnl/mqa0mpx238D4DNRA4gZ8MyxgWVcnlCQIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [roleNames()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage'],
    host_permissions: [...REQUIRED_MATCHES],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
    content_scripts: [
      { matches: [...REQUIRED_MATCHES], js: ['portal-sentinel.js'], run_at: 'document_end' },
    ],
    action: { default_title: '__MSG_extension_name__' },
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
      : { key: KEY, minimum_chrome_version: '120' }),
  }),
});
