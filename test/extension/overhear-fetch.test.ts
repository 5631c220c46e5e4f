import { describe, expect, test } from 'vitest';
import { LISTED, ORIGIN, openPage, soon } from './fake-requests';

const PATH = LISTED[0] ?? '';
const URLS = [PATH, '/admin/api/users'];
const FAULT = new TypeError('Failed to fetch');

/** Opens a page with the script, or without it, to compare. */
function pageWith(script: boolean, fetch: (...given: never[]) => unknown) {
  const page = openPage(fetch);
  if (script) page.overhear();
  return page;
}

/** Counts what nobody has handled, in place of whoever counts it otherwise. */
async function unhandledIn(run: () => unknown): Promise<unknown[]> {
  const name = 'unhandledRejection';
  const others = process.listeners(name);
  const found: unknown[] = [];
  process.removeAllListeners(name);
  process.on(name, (reason) => found.push(reason));
  try {
    await run();
    await soon();
    await soon();
  } finally {
    process.removeAllListeners(name);
    for (const other of others) process.on(name, other);
  }
  return found;
}

function brokenBody(): Response {
  const pull = (controller: ReadableStreamDefaultController) => controller.error(FAULT);
  return new Response(new ReadableStream({ pull }));
}

describe.each([
  ['without the script', false],
  ['with the script', true],
])('a page %s', (_, script) => {
  test.each(URLS)('gets the very answer to %s, unread', async (url) => {
    const answer = new Response('{"a":1}');
    const given = await pageWith(script, async () => answer).fetch(url);
    expect(given).toBe(answer);
    expect(given.bodyUsed).toBe(false);
    expect(await given.json()).toEqual({ a: 1 });
    expect(given.bodyUsed).toBe(true);
    await expect(given.text()).rejects.toThrow(TypeError);
  });

  test.each(URLS)('can clone the answer to %s and read it as a stream', async (url) => {
    const given = await pageWith(script, async () => new Response('abc')).fetch(url);
    const copy = given.clone();
    const reader = given.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('abc');
    expect((await reader?.read())?.done).toBe(true);
    expect(await copy.text()).toBe('abc');
  });

  test.each(URLS)('can turn away the body of %s', async (url) => {
    const unhandled = await unhandledIn(async () => {
      const given = await pageWith(script, async () => new Response('abc')).fetch(url);
      await given.body?.cancel();
      expect(given.bodyUsed).toBe(true);
    });
    expect(unhandled).toEqual([]);
  });

  test.each(URLS)('gets the very fault of %s', async (url) => {
    const page = pageWith(script, () => Promise.reject(FAULT));
    await expect(page.fetch(url)).rejects.toBe(FAULT);
  });

  test.each(URLS)('is told once of a fault of %s that it does not handle', async (url) => {
    const page = pageWith(script, () => Promise.reject(FAULT));
    expect(await unhandledIn(() => void page.fetch(url))).toEqual([FAULT]);
  });

  test.each(URLS)('is told of no fault of %s that it handles', async (url) => {
    const page = pageWith(script, () => Promise.reject(FAULT));
    expect(await unhandledIn(() => page.fetch(url).catch(() => {}))).toEqual([]);
  });

  test.each(URLS)('gets the very fault of a body of %s that breaks off', async (url) => {
    const unhandled = await unhandledIn(async () => {
      const given = await pageWith(script, async () => brokenBody()).fetch(url);
      await expect(given.text()).rejects.toBe(FAULT);
    });
    expect(unhandled).toEqual([]);
  });

  test.each(URLS)('is told once of a body of %s that breaks off unhandled', async (url) => {
    const unhandled = await unhandledIn(async () => {
      const given = await pageWith(script, async () => brokenBody()).fetch(url);
      void given.text();
    });
    expect(unhandled).toEqual([FAULT]);
  });

  test('gets the very promise for everything that is not on the list', () => {
    const promise = Promise.resolve(new Response());
    const page = pageWith(script, () => promise);
    expect(page.fetch('/admin/api/users')).toBe(promise);
    expect(page.fetch(`https://example.org${PATH}`)).toBe(promise);
  });

  test('is thrown at as before when its own fetch throws', () => {
    const page = pageWith(script, () => {
      throw FAULT;
    });
    expect(() => page.fetch(PATH)).toThrow(FAULT);
  });

  test.each([
    ['a promise of something else', Promise.resolve(7)],
    ['no promise', 7],
    ['nothing', undefined],
  ])('gets %s from an odd fetch of its own', async (_, odd) => {
    expect(await pageWith(script, () => odd).fetch(PATH)).toBe(await odd);
  });

  test('calls fetch with what it gave, and with its own `this`', async () => {
    const seen: unknown[] = [];
    const page = pageWith(script, function (this: unknown, ...given: unknown[]) {
      seen.push(this, given);
      return Promise.resolve(new Response());
    });
    const odd = { fetch: page.fetch };
    const init: RequestInit = { method: 'POST' };
    await odd.fetch(PATH, init);
    expect(seen).toEqual([odd, [PATH, init]]);
    expect((seen[1] as unknown[])[1]).toBe(init);
    await Reflect.apply(page.fetch, undefined, []);
    expect(seen.slice(2)).toEqual([undefined, []]);
  });

  test('finds the same name, number of arguments and native code', () => {
    const { fetch } = pageWith(script, globalThis.fetch);
    expect([fetch.name, fetch.length]).toEqual([globalThis.fetch.name, globalThis.fetch.length]);
    expect(Reflect.ownKeys(fetch)).toEqual(Reflect.ownKeys(globalThis.fetch));
  });
});

describe('a fault of the script’s own', () => {
  test('never reaches the page', async () => {
    const answer = new Response('abc');
    const page = openPage(async () => answer);
    page.overhear();
    Object.defineProperty(page.document, 'baseURI', {
      get() {
        throw FAULT;
      },
    });
    const unhandled = await unhandledIn(async () => {
      expect(await page.fetch(PATH)).toBe(answer);
      new page.XMLHttpRequest().open('GET', PATH);
    });
    expect(unhandled).toEqual([]);
  });

  test.each([
    ['an address that cannot be one', 'https://['],
    ['nothing', undefined],
    ['a symbol', Symbol('x')],
  ])('does not come from %s', async (_, odd) => {
    const answer = new Response('abc');
    const page = openPage(async () => answer);
    page.overhear();
    expect(await page.fetch(odd as string)).toBe(answer);
    expect(page.told).toEqual([]);
  });
});

describe('the answer to fetch', () => {
  const answering = () => {
    const page = openPage(async () => new Response('said'));
    page.overhear();
    return page;
  };

  test.each<[string, Parameters<typeof fetch>, string]>([
    ['a path', [PATH], 'GET'],
    ['a path beside the page', ['../fd/commerceMgmt/partnermanage/partners'], 'GET'],
    ['a whole address', [ORIGIN + PATH], 'GET'],
    ['a URL', [new URL(ORIGIN + PATH)], 'GET'],
    ['a Request', [new Request(ORIGIN + PATH, { method: 'POST' })], 'POST'],
    ['a Request with options', [new Request(ORIGIN + PATH), { method: 'PUT' }], 'PUT'],
    ['a Request with options that leave the method', [new Request(ORIGIN + PATH), {}], 'GET'],
    ['options', [PATH, { method: 'POST', body: 'x' }], 'POST'],
    ['a hash', [`${PATH}#x`], 'GET'],
  ])('is heard when the page gives %s', async (_, given, method) => {
    const page = answering();
    await page.fetch(...given);
    await soon();
    expect(page.told).toHaveLength(1);
    expect(page.told[0]).toMatchObject([method, expect.stringMatching(/^\/fd\//), 200, 'said']);
  });

  test('is told with its path, query and status', async () => {
    const page = openPage(async () => new Response('{}', { status: 403 }));
    page.overhear();
    await page.fetch(`${PATH}?invType=Administration&api-version=2.1`);
    await soon();
    expect(page.told).toEqual([
      ['GET', `${PATH}?invType=Administration&api-version=2.1`, 403, '{}'],
    ]);
  });

  test.each([
    [1_000_000, 1_000_000],
    [1_000_001, 0],
  ])('of %d characters is told with %d', async (length, kept) => {
    const page = openPage(async () => new Response('x'.repeat(length)));
    page.overhear();
    await page.fetch(PATH);
    await soon();
    expect(page.told[0]?.[3]).toHaveLength(kept);
  });

  test('is not heard when the body breaks off', async () => {
    const page = openPage(async () => brokenBody());
    page.overhear();
    await (await page.fetch(PATH)).text().catch(() => {});
    await soon();
    expect(page.told).toEqual([]);
  });
});
