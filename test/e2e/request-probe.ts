/** Anything that a page can find out about its requests, in words that can be compared. */
export type Findings = Readonly<Record<string, unknown>>;

/**
 * Runs in a page: makes requests in every way, also wrong ones, and says what came of them. Only what is inside
 * this function exists there.
 * @param paths what to ask for.
 */
export async function probeRequests(paths: readonly string[]): Promise<Findings> {
  const faults: string[] = [];
  const unhandled: string[] = [];
  addEventListener('error', (event) => faults.push(event.message));
  addEventListener('unhandledrejection', (event) => {
    unhandled.push(String(event.reason));
    event.preventDefault();
  });
  const outcome = async (run: () => unknown) => {
    try {
      return await run();
    } catch (error) {
      return String(error);
    }
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
  const flags = (owner: object, name: string) => {
    const { value: _, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    return rest;
  };
  const { prototype } = XMLHttpRequest;

  const withFetch = async (path: string) => {
    const whole = await fetch(path);
    const copy = whole.clone();
    const used = whole.bodyUsed;
    const text = await whole.text();
    const half = await fetch(new URL(path, location.href));
    const reader = half.body?.getReader();
    const first = (await reader?.read())?.value?.length;
    await reader?.cancel();
    const request = new Request(path, { method: 'POST', body: 'x' });
    await fetch(request);
    const early = AbortSignal.abort();
    const stop = new AbortController();
    const late = await fetch(path, { signal: stop.signal });
    stop.abort();
    void fetch(path, { signal: early });
    await soon();
    return {
      same: text === (await copy.text()),
      kind: [
        whole instanceof Response,
        whole.type,
        whole.status,
        whole.url === location.origin + path,
      ],
      used: [used, whole.bodyUsed, half.bodyUsed, request.bodyUsed],
      first,
      again: await outcome(() => whole.text()),
      early: await outcome(() => fetch(path, { signal: early })),
      late: await outcome(() => late.text()),
      elsewhere: await outcome(() => Reflect.apply(fetch, {}, [path])),
      nowhere: await outcome(() => Reflect.apply(fetch, undefined, [path]).then(() => 'answered')),
      wrong: await outcome(() => fetch(path, { method: 'TRACE' })),
      body: await outcome(() => fetch(path, { body: 'x' })),
    };
  };

  const withRequest = (path: string, type: XMLHttpRequestResponseType, async: boolean) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const heard: string[] = [];
      for (const name of ['readystatechange', 'load', 'loadend', 'abort', 'error']) {
        request.addEventListener(name, () => heard.push(name));
      }
      request.open('GET', path, async);
      if (async) request.responseType = type;
      const look = () => {
        const { response, responseType, status } = request;
        const shape = typeof response === 'string' ? response.length : String(response);
        resolve({
          heard: heard.join(),
          responseType,
          status,
          shape,
          same: response === request.response,
        });
      };
      request.addEventListener('loadend', () => setTimeout(look));
      request.send();
    });

  const requests: Record<string, unknown> = {};
  for (const path of paths) {
    requests[`fetch ${path}`] = await outcome(() => withFetch(path));
    for (const type of ['', 'text', 'json', 'blob', 'arraybuffer', 'document'] as const) {
      requests[`${type} ${path}`] = await outcome(() => withRequest(path, type, true));
    }
    requests[`waiting ${path}`] = await outcome(() => withRequest(path, '', false));
  }
  await soon();
  return {
    requests,
    faults,
    unhandled,
    names: [fetch.name, fetch.length, prototype.open.name, prototype.open.length],
    native: [fetch, prototype.open].map((one) => String(one).includes('[native code]')),
    flags: [flags(window, 'fetch'), flags(prototype, 'open')],
    keys: [fetch, prototype.open, prototype, XMLHttpRequest].map((one) =>
      Reflect.ownKeys(one).map(String),
    ),
    globals: Reflect.ownKeys(window).map(String).sort(),
    noAddress: await outcome(() => Reflect.apply(fetch, window, [])),
    asNew: await outcome(() => Reflect.construct(fetch, ['/'])),
    noOpen: await outcome(() => Reflect.apply(prototype.open, new XMLHttpRequest(), ['GET'])),
    badOpen: await outcome(() => new XMLHttpRequest().open('TRACE', '/')),
    strangeOpen: await outcome(() => Reflect.apply(prototype.open, {}, ['GET', '/'])),
  };
}
