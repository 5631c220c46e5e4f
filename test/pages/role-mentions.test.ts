// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../lib/pages/invitation-words';
import { findRoleMentions } from '../../lib/pages/role-mentions';

const parse = (body: string, lang = 'en') =>
  new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html');

const PARTNER = '<h2>Partner information</h2><div>Contoso</div><div>Redmond, WA 98052</div>';
const ACCEPT = '<label><input type="checkbox"> Yes</label><button>Accept &amp; Authorize</button>';

/** What a seller's page says that shows this beside its own parts. */
const read = (html: string, around = '') => {
  const main = `${around}<main><h1>Accept agreement</h1>${PARTNER}${html}${ACCEPT}</main>`;
  const result = readInvitation(parse(main));
  return result.ok ? result.value : result.error;
};

describe('a role counts as shown, however it is written', () => {
  test.each([
    ['with another by "and"', '<p>Global Administrator and Helpdesk Administrator</p>'],
    ['behind a label', '<p>Roles: Global Administrator and Helpdesk Administrator</p>'],
    ['behind a whole clause', '<p>The partner gets these admin roles: Global Administrator.</p>'],
    ['with a slash', '<p>Global Administrator / Helpdesk Administrator</p>'],
    ['with bullets in the text', '<p>• Global Administrator<br>• Helpdesk Administrator</p>'],
    ['with numbers in the text', '<p>1. Global Administrator<br>2. Helpdesk Administrator</p>'],
    ['with "role" behind it', '<p>Global Administrator role</p>'],
    ['beside a badge', '<p>Global Administrator<span class="badge">Privileged</span></p>'],
    ['with a full stop', '<p>Global Administrator.</p>'],
    ['in quotation marks', '<p>"Global Administrator"</p>'],
    ['with bars', '<p>Global Administrator | Helpdesk Administrator</p>'],
    ['with dots between', '<p>Global Administrator · Helpdesk Administrator</p>'],
    ['in a field that only shows', '<input type="text" readonly value="Global Administrator">'],
    ['in a text field', '<textarea readonly>Global Administrator</textarea>'],
    ['cut into letters', '<p><span>Global</span><span> Admini</span><span>strator</span></p>'],
    ['as a folded detail', '<details><summary>More</summary><p>Global Administrator</p></details>'],
    ['in Japanese', '<p>要求されるロール: グローバル管理者、ヘルプデスク管理者</p>'],
  ])('%s', (_, html) => {
    const said = read(html);
    expect(typeof said === 'object' && said.roleNames.length).toBeGreaterThan(0);
  });

  test('beside the main part of the page', () => {
    const html = `<main><h1>Accept</h1>${ACCEPT}</main><div><p>Global Administrator</p></div>`;
    expect(readInvitation(parse(html))).toMatchObject({
      ok: true,
      value: { roleNames: ['Global Administrator'] },
    });
  });
});

describe('a page is unproven', () => {
  test.each([
    ['that names a role in a sentence', '<p>It will be a Global Administrator of this tenant.</p>'],
    [
      'that names two in one',
      '<p>Only Global Administrator and Helpdesk Administrator are asked.</p>',
    ],
    [
      'in Japanese too',
      '<p>このパートナーはグローバル管理者として組織全体を管理できるようになります。</p>',
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ roleNames: [], unread: 'mention' });
  });

  test('that bears a role in its frame', () => {
    const frame = '<nav><ul><li>Global Administrator</li></ul></nav>';
    expect(read('', frame)).toMatchObject({ roleNames: [], unread: 'mention' });
  });

  test.each([
    ['a button that unfolds', '<button aria-expanded="false">Requested roles</button>'],
    ['a tab that is not open', '<button role="tab" aria-selected="false">Roles</button>'],
    ['tabs of which none is marked', '<i role="tab">Details</i><i role="tab">Roles</i>'],
  ])('with %s', (_, html) => {
    expect(read(html)).toMatchObject({ roleNames: [], unread: 'folded' });
  });
});

describe('a page is read whole', () => {
  test.each([
    ['that says who can accept', '<p>Only a <b>Global Administrator</b> can accept this.</p>'],
    ['that says it in German', '<p>Sie müssen als Globaler Administrator angemeldet sein.</p>'],
    ['with a menu', '<button aria-expanded="false" aria-haspopup="menu">More</button>'],
    ['with a script that names roles', '<script type="text/x">Global Administrator</script>'],
    ['with words alike', '<p>Your administrators around the globe will be informed.</p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ roleNames: [], rolesComplete: true });
    expect(read(html)).not.toHaveProperty('unread');
  });

  test('without looking at its menus', () => {
    const around = '<nav><button aria-expanded="false">Settings</button></nav>';
    expect(read('', around)).not.toHaveProperty('unread');
  });
});

test('a page without any role mentions none', () => {
  expect(findRoleMentions(parse('<p>Text</p>'))).toEqual({ shown: [], unclear: false });
});
