import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { roleFacts } from './tools/catalogue/role-facts-plugin.ts';
import { roleNames } from './tools/role-names-plugin.ts';

const fake = (file: string) => fileURLToPath(new URL(`./test/extension/${file}`, import.meta.url));

const inBrowsers = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: true,
  maxWorkers: 2,
} as const;

export default defineConfig({
  test: {
    // Vitest leaves one core idle by itself.
    maxWorkers: 2,
    projects: [
      {
        plugins: [roleNames(), roleFacts()],
        // The polyfill refuses to load outside an extension, and `#i18n` is made by the build.
        resolve: {
          alias: {
            'webextension-polyfill': fake('fake-browser.ts'),
            '#i18n': fake('fake-i18n.ts'),
          },
        },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          setupFiles: ['test/property-seed.ts'],
          // Some go through every combination of witnesses, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [roleNames(), roleFacts()],
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/firefox/**'],
          ...inBrowsers,
        },
      },
      {
        plugins: [roleNames(), roleFacts()],
        resolve: { alias: { '#i18n': fake('fake-i18n.ts') } },
        test: {
          name: 'mutants',
          include: ['test/mutants/*.mutants.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [roleNames(), roleFacts()],
        test: {
          name: 'firefox',
          include: ['test/e2e/firefox/**/*.test.ts'],
          ...inBrowsers,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
