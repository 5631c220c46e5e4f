import { ASK, HEARD } from './overheard-events';

/** How many answers are kept for a panel that comes later: the newest. */
const KEPT = 20;

/** In characters. What is longer is told without its text. */
const LONGEST = 1_000_000;

/** The portal's answers about partners, those to an admin who accepts, and whose session it is. Queries do not matter. */
const PATHS =
  /\/(partnermanage\/(partners(\/csp\/([^/]+\/)?delegatedaccess)?|gdap(relationships|invitations\/[^/]+))|getpartners|shellinfo|granularadminrelationships\/[^/]+\/updatestatus)$/i;

/** The page's window, as far as it is used. */
export type OverheardPage = Pick<
  Window & typeof globalThis,
  'document' | 'fetch' | 'origin' | 'XMLHttpRequest'
>;
/** What a call takes for an address: a `Request`, or anything that is one as text. */
type Target = { readonly url?: string; readonly method?: string } & string;
/** What was asked; false when its path is none of the list. */
type Asked = readonly [method: string, path: string] | false;
type Answer = [method: string, path: string, status: number, text: string];
/** Bears a mark once a copy of this script has heard it. */
type Question = Event & { on?: 1 };
/** A `Response` or an `XMLHttpRequest`: what only the other one has is missing. */
type Source = Pick<Response, 'status'> &
  Partial<
    Pick<Response, 'clone'> & Pick<XMLHttpRequest, 'response' | 'responseText' | 'responseType'>
  >;

/**
 * Overhears what the portal answers to its own page about partners, and tells of it in events on the document.
 * Runs in the page's world, before the page's own code and in few bytes. Each call of the page goes through
 * first and as it is, and no fault in here reaches the page. A second copy in the same page does nothing.
 */
export const overhear = (page: OverheardPage): void => {
  const document = page.document;
  const requests = page.XMLHttpRequest.prototype;
  const question: Question = new Event(ASK);
  const write = JSON.stringify;
  let kept: Answer[] = [];

  const tell = (answer: Answer) =>
    document.dispatchEvent(new CustomEvent(HEARD, { detail: write(answer) }));

  const keep = async (asked: Asked, source: Source) => {
    try {
      const answer: Answer = [
        ...(asked as Exclude<Asked, false>),
        source.status,
        // `responseText` throws where the page wants bytes or a document: those are never touched.
        (await (source.clone?.().text() ??
          (source.responseType === 'json'
            ? write(source.response)
            : source.responseText))) as string,
      ];
      if (answer[3][LONGEST]) answer[3] = '';
      kept = [...kept.slice(1 - KEPT), answer];
      tell(answer);
    } catch {}
  };

  const listed = (
    method: string,
    target: Target,
    { origin, pathname, search } = new URL(target.url ?? target, document.baseURI),
  ): Asked => origin === page.origin && PATHS.test(pathname) && [method, pathname + search];

  const handler: ProxyHandler<(...given: never[]) => unknown> = {
    apply(call, self: XMLHttpRequest, given) {
      // `fetch` gives a promise, `open` gives nothing.
      let result = call.apply(self, given as never[]) as Promise<Response> | undefined;
      try {
        const [first, second] = given;
        const asked = result
          ? listed(second?.method ?? first.method ?? 'GET', first)
          : listed(first, second);
        if (asked) {
          if (result)
            result = result.then((response) => {
              keep(asked, response);
              return response;
            });
          else self.addEventListener('load', () => keep(listed(first, self.responseURL), self));
        }
      } catch {}
      return result;
    },
  };

  document.dispatchEvent(question);
  if (!question.on) {
    document.addEventListener(ASK, (event: Question) => {
      event.on = 1;
      kept.forEach(tell);
    });
    page.fetch = new Proxy<typeof fetch>(page.fetch, handler);
    requests.open = new Proxy<XMLHttpRequest['open']>(requests.open, handler);
  }
};
