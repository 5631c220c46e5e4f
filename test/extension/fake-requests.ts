import { type OverheardPage, overhear } from '../../lib/extension/overhear';
import { ASK, HEARD } from '../../lib/extension/overheard-events';

export const ORIGIN = 'https://admin.microsoft.com';
const PARTNER = '5ce90101-7e57-4aaa-8bbb-000000000101';
const MANAGE = '/fd/commerceMgmt/partnermanage';
const APPROVE =
  '/fd/GdapPartnerManage/CustomerServiceAdminApi/Web/v1/GranularAdminRelationships/x-1/UpdateStatus';

/** Every path on the list, as the portal writes it. */
export const LISTED = [
  `${MANAGE}/partners/csp/${PARTNER}/delegatedaccess`,
  `${MANAGE}/partners/csp/delegatedaccess`,
  '/fd/commerceMgmt2/partnermanage/gdapInvitations/x-1',
  `${MANAGE}/gdapRelationships`,
  `${MANAGE}/partners`,
  '/admin/api/Partners/GetPartners',
  '/admin/api/coordinatedbootstrap/shellinfo',
  APPROVE,
];

/** What an event of the script told: method, path, status, text. */
export type Told = [string, string, number, string];

/** A portal's page as the page-world script meets it: its requests are answered by the test. */
export type FakePage = OverheardPage & {
  /** What was told so far, oldest first. */
  readonly told: readonly Told[];
  /** Asks for what is kept, and gives only that. */
  ask(): Told[];
  /** Puts the script into the page. */
  overhear(): void;
};

/** As much of `XMLHttpRequest` as matters, with the rules that browsers hold. */
export class FakeRequest extends EventTarget {
  status = 0;
  responseURL = '';
  responseType = '';
  opened: unknown[] = [];
  #answer = '';
  touched: string[] = [];

  open(...given: unknown[]): void {
    if (given[0] === 'TRACE') throw new DOMException('not allowed', 'SecurityError');
    this.opened = given;
    this.status = 0;
    this.responseURL = '';
    this.#answer = '';
  }

  /** The server answers. @param url where the answer came from after all redirects. */
  answer(text: string, url: string, status = 200): void {
    this.#answer = text;
    this.status = status;
    this.responseURL = url;
    this.dispatchEvent(new Event('load'));
  }

  get responseText(): string {
    if (this.responseType !== '' && this.responseType !== 'text') {
      throw new DOMException('no text', 'InvalidStateError');
    }
    return this.#answer;
  }

  get response(): unknown {
    this.touched.push('response');
    return this.responseType === 'json' ? JSON.parse(this.#answer) : this.#answer;
  }
}

/** Opens a page whose `fetch` is the test's. */
export function openPage(fetch: (...given: never[]) => unknown): FakePage {
  const told: Told[] = [];
  const document = Object.assign(new EventTarget(), { baseURI: `${ORIGIN}/Adminportal/Home?a=b` });
  document.addEventListener(HEARD, (event) => {
    told.push(JSON.parse((event as CustomEvent<string>).detail));
  });
  const page = {
    document,
    origin: ORIGIN,
    fetch,
    XMLHttpRequest: class extends FakeRequest {},
    told,
    ask() {
      const before = told.length;
      document.dispatchEvent(new CustomEvent(ASK));
      return told.splice(before);
    },
    overhear: () => overhear(whole),
  };
  // The fakes stand for the browser's own types, of which they have only what is used.
  const whole = page as object as FakePage;
  return whole;
}

/** The paths of those addresses that the script tells of when a page asks for all of them. */
export async function toldOf(...addresses: readonly string[]): Promise<string[]> {
  const page = openPage(async () => new Response('{}'));
  page.overhear();
  for (const address of addresses) await page.fetch(address);
  await soon();
  return page.told.map(([, path]) => path);
}

/** Lets everything happen that waits for nothing but its turn. */
export function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
