// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describePage } from '../../lib/diagnosis/describe-page';
import type { PageStatement } from '../../lib/domain/page';
import { failure, success } from '../../lib/domain/result';
import { diagnose, offerDescription, type PanelFacts } from '../../lib/extension/diagnose';
import { offerReaders } from '../../lib/extension/page-readers';
import type { PageAdapter } from '../../lib/pages/page-adapter';

const FACTS: PanelFacts = {
  adapter: 'reseller-invitation',
  answers: [{ answer: 'partners', why: 'unknown-shape', status: 200, names: ['roles'] }],
  state: 'unreadable',
};

const readAs = (read: PageAdapter['read']) =>
  offerReaders({ pages: [{ id: 'reseller-invitation', matches: () => true, read }] });
const page = (more: Partial<PageStatement> = {}) =>
  success({ roleNames: [], rolesComplete: true, ...more });

const linesOf = async (facts: Partial<PanelFacts> = {}) =>
  (await diagnose(window, { ...FACTS, ...facts })).split('\n');
const reasons = async (facts?: Partial<PanelFacts>) =>
  (await linesOf(facts)).find((line) => line.startsWith('reasons: '));

let runtime: {
  id?: string;
  getManifest: () => { version: string };
  sendMessage: (message: unknown) => Promise<unknown>;
};
let sent: unknown[];

beforeEach(() => {
  sent = [];
  runtime = {
    id: 'test-extension-id',
    getManifest: () => ({ version: '1.2.3' }),
    // As the background does: it puts the other file into the page.
    sendMessage: async (message) => {
      sent.push(message);
      offerDescription(describePage);
      return { ok: true, value: null };
    },
  };
  vi.stubGlobal('chrome', { runtime });
  vi.spyOn(console, 'error').mockReturnValue();
  document.documentElement.lang = 'de-DE';
  document.body.innerHTML = '<main><h1>Contoso</h1></main>';
  readAs(() => failure('no-accept-control'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the report about this page', () => {
  test('says where it was made, by which version, and what is there', async () => {
    const lines = await linesOf();
    for (const line of [
      ...['version: 1.2.3', 'adapter: reseller-invitation', 'state: unreadable', 'language: de'],
      ...['host: admin-center, commercial', 'route: #/partners/invitation'],
      ...[
        'reasons: no-accept-control',
        ' partners, unknown-shape, 200: roles',
        '   h1 text 1-20 letters',
      ],
    ]) {
      expect(lines).toContain(line);
    }
  });

  test.each<[string, PageAdapter['read']]>([
    ['still-loading', () => failure('still-loading')],
    ['read', () => page()],
    ['read, frame', () => page({ unread: 'frame' })],
    ['read, list, list-cut', () => page({ unread: 'list', rolesComplete: false })],
    [
      'failed',
      () => {
        throw new Error('Contoso');
      },
    ],
  ])('gives the reason of the page as it is now: %s', async (said, read) => {
    readAs(read);
    expect(await reasons()).toBe(`reasons: ${said}`);
  });

  test('says that no adapter knows the page', async () => {
    expect(await reasons({ adapter: undefined })).toBe('reasons: page-not-known');
    expect(await linesOf({ adapter: undefined })).toContain('adapter: none');
  });

  const SHORT = [
    'Consent Lens: the page could not be described',
    'version: 1.2.3',
    'adapter: reseller-invitation',
    'state: unreadable',
    'reasons: no-accept-control',
  ];

  test('is short where the page cannot be walked', async () => {
    // A form's fields take the place of its properties.
    const form = document.createElement('form');
    Object.defineProperty(form, 'attributes', { value: 0 });
    document.body.append(form);
    expect(await linesOf()).toEqual(SHORT);
  });

  test('is short where the background does not answer', async () => {
    offerDescription(undefined as never);
    runtime.sendMessage = () => Promise.reject(new Error('no receiver'));
    expect(await linesOf()).toEqual(SHORT);
  });

  test('asks for what describes a page, and tells the background nothing', async () => {
    await linesOf();
    expect(sent).toEqual([{ name: 'diagnosis:open' }]);
  });

  test('is made once the extension was updated too', async () => {
    delete runtime.id;
    expect(await linesOf()).toContain('version: unknown');
  });

  test('changes nothing on the page', async () => {
    const before = document.documentElement.outerHTML;
    await linesOf();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
