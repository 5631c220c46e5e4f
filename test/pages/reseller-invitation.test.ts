// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { resellerInvitation } from '../../lib/pages/reseller-invitation';

const accept = '<label><input type="checkbox"> Yes</label><button>Accept</button>';
const read = (main: string, lang = 'en') =>
  resellerInvitation.read(
    new DOMParser().parseFromString(
      `<html lang="${lang}"><body><nav>Roles</nav><main>${main}</main></body></html>`,
      'text/html',
    ),
  );

describe('a reseller page is not read', () => {
  test.each<[what: string, html: string, reason: string]>([
    ['while it is empty', '', 'nothing-rendered'],
    ['while it spins', `<div class="ms-Spinner">Loading</div>${accept}`, 'still-loading'],
    ['while it is busy', `<div aria-busy="true">Contoso</div>${accept}`, 'still-loading'],
    [
      'when nothing on it can be accepted',
      '<h1>You do not have access</h1><a href="/">Home</a>',
      'no-accept-control',
    ],
    [
      'when it only offers to go home',
      '<p>Ask a global admin.</p><button>Go home</button>',
      'no-accept-control',
    ],
  ])('%s', (_, html, reason) => {
    expect(read(html)).toEqual({ ok: false, error: reason });
  });
});

describe('a reseller page without roles', () => {
  test.each([
    ['with a checkbox', accept],
    [
      'with frames that show nothing',
      `<iframe srcdoc="" width="0"></iframe><iframe srcdoc="" style="display: none"></iframe>${accept}`,
    ],
    ['under a second-level heading', `<ul><li>Home</li></ul><h2>Accept</h2>${accept}`],
    [
      'beside a menu that is no nav',
      `<ul><li>Home</li><li>Users</li></ul><h1>Accept</h1>${accept}`,
    ],
    ['with Fluent’s checkbox', '<div role="checkbox">Yes</div>'],
    ['with a button in words', '<p>Contoso</p><button>Accept &amp; Authorize</button>'],
    ['with a German button', '<p>Contoso</p><button>Vereinbarung annehmen</button>'],
    [
      'with the button’s automation id',
      '<button data-automation-id="PartnerInvitationDetails,Partner_Authorize_ButtonBtn">はい</button>',
    ],
    [
      'with a list of sentences',
      `<ul><li>Contoso can sell licences to you.</li><li>You can end this at any time.</li></ul>${accept}`,
    ],
    [
      'with a list of links',
      `<ul><li><a href="#">Microsoft Customer Agreement</a></li></ul>${accept}`,
    ],
  ])('%s is read whole', (_, html) => {
    expect(read(html)).toEqual({
      ok: true,
      value: { roleNames: [], rolesComplete: true, open: true },
    });
  });

  test.each<[what: string, html: string, lang: string, unread: string]>([
    ['a frame', `<iframe srcdoc="roles"></iframe>${accept}`, 'en-US', 'frame'],
    ['a language whose role names are not known', accept, 'fi-FI', 'language'],
    [
      'items that are lower headings, under a heading that nobody knows',
      `<h1>Accept</h1><h2>Powers</h2><h3>Tenant Wrangler</h3><div>Mail Wrangler</div>${accept}`,
      'en-US',
      'list',
    ],
    [
      'a list that could be roles',
      `<ul><li>Chief Tenant Wrangler</li></ul>${accept}`,
      'en-US',
      'list',
    ],
  ])('proves nothing in or with %s', (_, html, lang, unread) => {
    expect(read(html, lang)).toMatchObject({ ok: true, value: { unread } });
  });

  test('counts unknown names under a Roles heading as roles', () => {
    expect(read(`<h2>Roles</h2><div>Chief Tenant Wrangler</div>${accept}`)).toMatchObject({
      value: { roleNames: ['Chief Tenant Wrangler'] },
    });
  });
});

test('roles are told even while the page still loads', () => {
  expect(read('<div class="ms-Spinner"></div><p>Global Administrator</p>')).toMatchObject({
    value: { roleNames: ['Global Administrator'] },
  });
});

test('markup in a partner’s name stays text', () => {
  const name = '&lt;img src=x onerror=alert(1)&gt;';
  expect(read(`<h2>Partner information</h2><div>${name}</div>${accept}`)).toMatchObject({
    value: { partnerName: '<img src=x onerror=alert(1)>' },
  });
});
