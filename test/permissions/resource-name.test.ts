import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraph, resourceName } from '../../lib/permissions/resource-name';

const GRAPH = 'Microsoft Graph';
const APP = '00000003-0000-0000-c000-000000000000';

describe('a resource', () => {
  test.each([
    ['', GRAPH],
    ['https://graph.microsoft.com', GRAPH],
    ['https://graph.microsoft.com//', GRAPH],
    ['HTTPS://GRAPH.MICROSOFT.COM', GRAPH],
    ['https://dod-graph.microsoft.us', GRAPH],
    [APP, GRAPH],
    [APP.toUpperCase(), GRAPH],
    ['https://graph.microsoft.com.evil.example', 'https://graph.microsoft.com.evil.example'],
    ['https://vault.azure.net/', 'https://vault.azure.net'],
    ['api://x', 'api://x'],
    ['graph.microsoft.com', 'graph.microsoft.com'],
    ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'],
    ['<b>$1</b>', '<b>$1</b>'],
  ])('%j is called %s', (resource, name) => {
    expect(resourceName(resource)).toBe(name);
    expect(isGraph(resource)).toBe(name === GRAPH && resource !== '');
  });

  test('has a name of eighty characters at most, and a sign that it was cut', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (resource) => {
        const name = resourceName(resource);
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(81);
        expect(name.length === 81 ? name.at(-1) : '…').toBe('…');
      }),
    );
  });
});
