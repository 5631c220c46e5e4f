import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { roleNames } from './tools/role-names-plugin.ts';

const fakeBrowser = fileURLToPath(new URL('./test/extension/fake-browser.ts', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [roleNames()],
        // The polyfill refuses to load outside an extension: units get WXT's fake browser instead.
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
        },
      },
      {
        plugins: [roleNames()],
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
