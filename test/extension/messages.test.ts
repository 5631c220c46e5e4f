import { describe, expect, test } from 'vitest';
import {
  isOwnPage,
  ownMessageSchema,
  pageMessageSchema,
  portalTabOf,
  type Sender,
} from '../../lib/extension/messages';

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}/`;
const PORTAL = 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation';

const from = (url: string): Sender => ({ id: ID, url, frameId: 0, tab: { id: 7 } });

describe('portalTabOf', () => {
  test.each([
    ['the admin center', PORTAL, 'https://admin.microsoft.com', 'admin-center'],
    [
      'its newer host',
      'https://admin.cloud.microsoft/',
      'https://admin.cloud.microsoft',
      'admin-center',
    ],
    [
      'the store',
      'https://businessstore.microsoft.com/a',
      'https://businessstore.microsoft.com',
      'store',
    ],
    [
      'a portal behind Defender for Cloud Apps',
      'https://admin.microsoft.com.mcas.ms/x',
      'https://admin.microsoft.com.mcas.ms',
      'admin-center',
    ],
    [
      'the port that https has anyway',
      'https://portal.office.com:443/',
      'https://portal.office.com',
      'signup',
    ],
  ])('accepts %s', (_, url, origin, kind) => {
    expect(portalTabOf(from(url), ID)).toEqual({ tabId: 7, origin, kind });
  });

  test.each<[string, Sender]>([
    ['another extension', { ...from(PORTAL), id: 'someone-else' }],
    ['no extension at all', { url: PORTAL, frameId: 0, tab: { id: 7 } }],
    ['a frame inside the page', { ...from(PORTAL), frameId: 3 }],
    ['an unknown frame', { id: ID, url: PORTAL, tab: { id: 7 } }],
    ['no tab', { id: ID, url: PORTAL, frameId: 0 }],
    ['a tab without id', { ...from(PORTAL), tab: {} }],
    ['no address', { id: ID, frameId: 0, tab: { id: 7 } }],
    ['text that is no address', from('admin.microsoft.com')],
    ['plain http', from('http://admin.microsoft.com/')],
    ['a port', from('https://admin.microsoft.com:8443/')],
    ['another host', from('https://www.microsoft.com/')],
    ['a host that only begins like one', from('https://admin.microsoft.com.example.org/')],
    ['a host that only ends like one', from('https://evil-admin.microsoft.com/')],
    ['a sub-domain', from('https://x.admin.microsoft.com/')],
    ['a host name with a dot at the end', from('https://admin.microsoft.com./')],
    ['a portal in the part before the @', from('https://admin.microsoft.com@example.org/')],
    ['the proxy suffix on another host', from('https://example.org.mcas.ms/')],
    ['two proxy suffixes', from('https://admin.microsoft.com.mcas.ms.mcas.ms/')],
    ['our own popup', from(`${OWN}popup.html`)],
  ])('turns away %s', (_, sender) => {
    expect(portalTabOf(sender, ID)).toBeUndefined();
  });
});

describe('isOwnPage', () => {
  test.each<[string, Sender, boolean]>([
    ['the popup', { id: ID, url: `${OWN}popup.html` }, true],
    ['a page of another extension', { id: ID, url: 'chrome-extension://other/popup.html' }, false],
    ['another extension with our address', { id: 'other', url: `${OWN}popup.html` }, false],
    ['a portal', from(PORTAL), false],
    ['an id that only begins like ours', { id: ID, url: `chrome-extension://${ID}x/a` }, false],
    ['no address', { id: ID }, false],
  ])('%s', (_, sender, own) => {
    expect(isOwnPage(sender, ID, OWN)).toBe(own);
  });
});

const SEEN = {
  addresses: [PORTAL],
  readBefore: false,
  heard: [],
  accepted: false,
  settled: false,
  late: false,
};
const READ = { roleNames: ['Helpdesk admin'], rolesComplete: true };
const ROW = { partner: 'Contoso', access: ['dap'], roleNames: [], rolesComplete: true };
const seen = (changes: object) => ({ name: 'page:seen', seen: { ...SEEN, ...changes } });
const read = (changes: object) => seen({ words: { ok: true, value: { ...READ, ...changes } } });

describe('messages from a page', () => {
  test.each<[string, unknown]>([
    ['asking for the panel', { name: 'panel:open' }],
    ['asking for what describes a page', { name: 'diagnosis:open' }],
    ['nothing read yet', seen({})],
    ['a reading that failed', seen({ words: { ok: false, error: 'no-table' } })],
    ['a reading', read({ partnerName: 'Contoso', duration: '730 days' })],
    ['a list', read({ relationships: [ROW, { ...ROW, period: '2027', status: 'Active' }] })],
  ])('%s is taken', (_, message) => {
    expect(pageMessageSchema.safeParse(message).success).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'panel:open'],
    ['a list', [{ name: 'panel:open' }]],
    ['an unknown name', { name: 'ledger:clear' }],
    ['the popup’s question', { name: 'popup:load' }],
    ['a report without content', { name: 'page:seen' }],
    ['no address', seen({ addresses: [] })],
    ['too many addresses', seen({ addresses: Array(6).fill(PORTAL) })],
    ['an address that is no text', seen({ addresses: [7] })],
    ['an address without end', seen({ addresses: ['x'.repeat(100_001)] })],
    ['a clock that says neither yes nor no', seen({ settled: 'yes' })],
    ['a reading that is neither good nor bad', seen({ words: { value: READ } })],
    ['a reason without end', seen({ words: { ok: false, error: 'x'.repeat(41) } })],
    ['roles that are no text', read({ roleNames: [{ toString: 'x' }] })],
    ['roles without end', read({ roleNames: Array(1001).fill('x') })],
    ['an unknown kind of access', read({ relationships: [{ ...ROW, access: ['god'] }] })],
    ['a row without partner', read({ relationships: [{ ...ROW, partner: '' }] })],
    ['rows without end', read({ relationships: Array(5001).fill(ROW) })],
  ])('%s is not', (_, message) => {
    expect(pageMessageSchema.safeParse(message).success).toBe(false);
  });

  test('a name without end is cut, so that it cannot silence what the page lists', () => {
    const roleNames = ['Global Administrator'];
    const parsed = pageMessageSchema.parse(read({ partnerName: 'x'.repeat(50_000), roleNames }));
    expect(parsed).toMatchObject({
      seen: { words: { value: { partnerName: 'x'.repeat(1000), roleNames } } },
    });
  });

  test('what nobody asked for is left behind', () => {
    const parsed = pageMessageSchema.parse(seen({ verdict: 'clear' }));
    expect(parsed).toEqual({ name: 'page:seen', seen: SEEN });
  });
});

describe('messages from a page of our own', () => {
  test.each<[unknown, boolean]>([
    [{ name: 'ledger:refresh' }, true],
    [{ name: 'panel:open' }, false],
    [undefined, false],
  ])('%j: %s', (message, taken) => {
    expect(ownMessageSchema.safeParse(message).success).toBe(taken);
  });
});
