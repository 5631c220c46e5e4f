import { describe, expect, test, vi } from 'vitest';
import { type FakeRequest, LISTED, ORIGIN, openPage, soon } from './fake-requests';

const PATH = LISTED[4] ?? '';
const OTHER = '/admin/api/users';

/** A request on a page with the script, or without it, to compare. */
function requestOn(script: boolean) {
  const page = openPage(async () => new Response());
  if (script) page.overhear();
  // The constructor is the fake one.
  const request = new page.XMLHttpRequest() as object as FakeRequest;
  return { page, request };
}

describe.each([
  ['without the script', false],
  ['with the script', true],
])('a page %s', (_, script) => {
  test.each([
    [['GET', PATH]],
    [['GET', PATH, false]],
    [['POST', new URL(ORIGIN + PATH), true, 'user', 'password']],
    [['GET', OTHER, undefined]],
    [[]],
    [['GET', { toString: () => PATH }]],
  ])('opens with what it gave: %j', (given) => {
    const { request } = requestOn(script);
    request.open(...given);
    expect(request.opened).toEqual(given);
    expect(request.opened).toHaveLength(given.length);
  });

  test('is thrown at as before', () => {
    const { request } = requestOn(script);
    expect(() => request.open('TRACE', PATH)).toThrow('not allowed');
  });

  test('finds nothing of its own on a request', () => {
    const { request, page } = requestOn(script);
    request.open('GET', PATH);
    expect(Object.keys(request).sort()).toEqual(
      ['opened', 'responseType', 'responseURL', 'status', 'touched'].sort(),
    );
    expect(page.XMLHttpRequest.prototype.open.name).toBe('open');
    expect(page.XMLHttpRequest.prototype.open).toHaveLength(0);
  });

  test('has no listener added to what is not on the list', () => {
    const { request } = requestOn(script);
    const listen = vi.spyOn(request, 'addEventListener');
    request.open('GET', OTHER);
    request.open('GET', `https://example.org${PATH}`);
    expect(listen).not.toHaveBeenCalled();
  });

  test('hears its own listeners in their order, with its own `this`', () => {
    const { request } = requestOn(script);
    const heard: unknown[] = [];
    request.addEventListener('load', () => heard.push('before'));
    request.open('GET', PATH);
    request.addEventListener('load', function (this: unknown) {
      heard.push(this);
    });
    request.answer('{}', ORIGIN + PATH);
    expect(heard).toEqual(['before', request]);
  });

  test.each(['blob', 'arraybuffer', 'document'])('has its %s untouched', async (type) => {
    const { request, page } = requestOn(script);
    request.open('GET', PATH);
    request.responseType = type;
    request.answer('bytes', ORIGIN + PATH);
    await soon();
    expect(request.touched).toEqual([]);
    expect(page.told).toEqual([]);
  });

  test('gets the very answer of a request that waits for it', () => {
    const { request } = requestOn(script);
    request.open('GET', PATH, false);
    request.answer('{"a":1}', ORIGIN + PATH);
    expect(request.responseText).toBe('{"a":1}');
  });
});

describe('the answer to XMLHttpRequest', () => {
  test.each([
    ['', '{"a": 1}', '{"a": 1}'],
    ['text', '{"a": 1}', '{"a": 1}'],
    ['json', '{"a": 1}', '{"a":1}'],
  ])('of the type "%s" is heard', async (type, text, told) => {
    const { request, page } = requestOn(true);
    request.open('POST', `${PATH}?x=1`);
    request.responseType = type;
    request.answer(text, `${ORIGIN}${PATH}?x=1`, 201);
    await soon();
    expect(page.told).toEqual([['POST', `${PATH}?x=1`, 201, told]]);
  });

  test('is heard for each use of the same request', async () => {
    const { request, page } = requestOn(true);
    for (const text of ['one', 'two']) {
      request.open('GET', PATH);
      request.answer(text, ORIGIN + PATH);
      await soon();
    }
    expect(new Set(page.told.map((one) => one[3]))).toEqual(new Set(['one', 'two']));
  });

  test('to another path is not heard, although the request was used for a listed one before', async () => {
    const { request, page } = requestOn(true);
    request.open('GET', PATH);
    request.open('GET', OTHER);
    request.answer('secret', ORIGIN + OTHER);
    await soon();
    expect(page.told).toEqual([]);
  });

  test('is not heard when a redirect has led elsewhere', async () => {
    const { request, page } = requestOn(true);
    request.open('GET', PATH);
    request.answer('secret', `https://login.example${PATH}`);
    await soon();
    expect(page.told).toEqual([]);
  });

  test('that never comes is not heard', async () => {
    const { request, page } = requestOn(true);
    request.open('GET', PATH);
    request.dispatchEvent(new Event('error'));
    request.dispatchEvent(new Event('abort'));
    await soon();
    expect(page.told).toEqual([]);
  });
});
