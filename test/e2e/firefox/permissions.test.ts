import { expect, test } from 'vitest';
import { REQUIRED_MATCHES } from '../../../lib/extension/portal-matches';
import { ID, useFirefox } from './stage';

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly allowedOrigins: { readonly patterns: { pattern: string }[] } };
};

const stage = useFirefox();

test('Firefox grants the hosts of the manifest when the extension is installed', async () => {
  const granted = await stage().firefox.inBrowser((id) => {
    const { patterns } = WebExtensionPolicy.getByID(id).allowedOrigins;
    return patterns.map(({ pattern }) => pattern);
  }, ID);
  expect(granted.filter((pattern) => pattern.startsWith('https:')).sort()).toEqual(
    [...REQUIRED_MATCHES].sort(),
  );
});
