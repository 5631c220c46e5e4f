// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../lib/domain/result';
import { offerReaders, readOverheard, readPage } from '../../lib/extension/page-readers';
import type { PageAdapter } from '../../lib/pages/page-adapter';

const NO_ROLES = { roleNames: [], rolesComplete: true };
const ANSWER = { method: 'GET', path: '/x', status: 200, body: 'a secret of the page' };

const page = (id: string, read: PageAdapter['read']): PageAdapter => ({
  id,
  matches: () => true,
  read,
});

let reported: string[];

beforeEach(() => {
  reported = [];
  vi.spyOn(console, 'error').mockImplementation((line) => reported.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

describe('a page is read', () => {
  test('by the adapter that the background named, and by no other', () => {
    const other = vi.fn(() => failure('other-page' as const));
    const roots: unknown[] = [];
    const named = page('named', (root) => {
      roots.push(root);
      return success(NO_ROLES);
    });
    offerReaders({ pages: [page('other', other), named] });
    expect(readPage('named', document)).toEqual(success(NO_ROLES));
    expect(roots).toEqual([document]);
    expect(other).not.toHaveBeenCalled();
  });

  test.each([
    ['its readers are another kind of host’s', () => offerReaders({ pages: [] })],
    [
      'its adapter is not among them',
      () => offerReaders({ pages: [page('other', () => success(NO_ROLES))] }),
    ],
  ])('by nobody when %s', (_, offer) => {
    offer();
    expect(readPage('named', document)).toEqual(failure('page-not-known'));
  });

  test('by those that came last', () => {
    offerReaders({ pages: [page('named', () => failure('no-roles'))] });
    offerReaders({ pages: [page('named', () => success(NO_ROLES))] });
    expect(readPage('named', document)).toEqual(success(NO_ROLES));
  });

  test('as failed when the adapter has a fault, which is reported once', () => {
    const fault = page('named', () => {
      throw new TypeError('fault in reading');
    });
    offerReaders({ pages: [fault] });
    expect(readPage('named', document)).toEqual(failure('failed'));
    expect(readPage('named', document)).toEqual(failure('failed'));
    expect(reported).toEqual(['[Consent Lens] reading: TypeError: fault in reading']);
  });
});

describe('an overheard answer is read', () => {
  const said = success({ answer: 'gdap' });

  test('by the reader of its kind of host', () => {
    offerReaders({
      pages: [],
      answer: (overheard) => (overheard === ANSWER ? said : failure({} as never)),
    });
    expect(readOverheard(ANSWER)).toBe(said);
  });

  test('by nobody where nothing is overheard', () => {
    offerReaders({ pages: [] });
    expect(readOverheard(ANSWER)).toBeUndefined();
  });

  test('by nobody when the reader has a fault, which is reported without the answer', () => {
    offerReaders({
      pages: [],
      answer: () => {
        throw new RangeError('fault in an answer');
      },
    });
    expect(readOverheard(ANSWER)).toBeUndefined();
    expect(reported).toEqual(['[Consent Lens] answer: RangeError: fault in an answer']);
    expect(reported.join()).not.toContain('secret');
  });
});
