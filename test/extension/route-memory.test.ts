import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstRoute, nextRoute, type RouteMemory } from '../../lib/extension/route-memory';

const HOME = 'https://admin.microsoft.com/AdminPortal/Home';
/** A window of which only the navigation entries are ever read. */
const entered = (...names: string[]) =>
  firstRoute({
    performance: { getEntriesByType: () => names.map((name) => ({ name })) },
  } as unknown as Window);
const START: RouteMemory = { addresses: [`${HOME}#/1`], readBefore: false };

describe('a document’s first address', () => {
  test('is the one that it was opened with', () => {
    expect(entered(`${HOME}?DAP=true#/x`)).toEqual({
      addresses: [`${HOME}?DAP=true#/x`],
      readBefore: false,
    });
  });

  test('may be unknown', () => {
    expect(entered()).toEqual({ addresses: [], readBefore: false });
  });
});

describe('the next address', () => {
  test.each([
    ['unread', [`${HOME}#/2`, `${HOME}#/1`], false],
    ['read', [`${HOME}#/2`, `${HOME}#/1`], true],
    ['foreign', [`${HOME}#/2`], false],
  ] as const)('after a page that was %s', (left, addresses, readBefore) => {
    expect(nextRoute(START, `${HOME}#/2`, left)).toEqual({ addresses, readBefore });
  });

  test('forgets of two pages only the one that was none of ours', () => {
    const second = nextRoute(START, `${HOME}#/2`, 'read');
    const third = nextRoute(second, `${HOME}#/3`, 'foreign');
    expect(third).toEqual({ addresses: [`${HOME}#/3`, `${HOME}#/1`], readBefore: true });
  });

  test('changes nothing that was remembered before', () => {
    const before = structuredClone(START);
    nextRoute(START, `${HOME}#/2`, 'read');
    expect(START).toEqual(before);
  });

  test('is first, at most five are kept, and what was read once stays so', () => {
    const lefts = fc.array(fc.constantFrom('foreign' as const, 'unread' as const, 'read' as const));
    fc.assert(
      fc.property(lefts, (all) => {
        const route = all.reduce((one, left, at) => nextRoute(one, `${HOME}#/${at}`, left), START);
        expect(route.addresses.length).toBeLessThanOrEqual(5);
        if (all.length > 0) expect(route.addresses[0]).toBe(`${HOME}#/${all.length - 1}`);
        expect(route.readBefore).toBe(all.includes('read'));
      }),
    );
  });
});
