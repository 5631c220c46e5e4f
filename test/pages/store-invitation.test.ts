// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { storeInvitation } from '../../lib/pages/store-invitation';

const read = (body: string, lang = 'en') => {
  const html = `<html lang="${lang}"><body><div id="root">${body}</div></body></html>`;
  const result = storeInvitation.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};

const TITLE = '<h1>Accept Partner Invitation</h1>';
const AGREEMENT =
  '<p><a href="https://www.microsoft.com/licensing/docs">Microsoft Cloud Agreement</a></p>';

describe('the retired store’s invitation', () => {
  test('is read though nothing on it names its main part', () => {
    const partner = '<h3>Partner information</h3><p>Contoso</p><p>Redmond, WA 98052</p>';
    expect(read(`${TITLE}${partner}${AGREEMENT}<button>Authorize</button>`)).toEqual({
      roleNames: [],
      rolesComplete: true,
      open: true,
      partnerName: 'Contoso',
    });
  });

  test.each([
    ['it is empty', '', 'nothing-rendered'],
    ['it still loads', `${TITLE}<div role="progressbar"></div>`, 'still-loading'],
    [
      'the store’s own page stands there instead',
      '<h1>Microsoft Store for Business</h1><p>Shop for your group.</p><button>Manage</button>',
      'no-accept-control',
    ],
    ['only its agreement is there', `${TITLE}${AGREEMENT}`, 'no-accept-control'],
  ])('is not read when %s', (_, html, reason) => {
    expect(read(html)).toBe(reason);
  });
});
