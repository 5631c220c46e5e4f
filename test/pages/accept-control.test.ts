// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isAcceptControl, offersAccept } from '../../lib/pages/accept-control';
import { readLines } from '../../lib/pages/text-lines';

const open = (html: string, lang = 'en') =>
  new DOMParser().parseFromString(`<html lang="${lang}"><body>${html}</body></html>`, 'text/html');
const accepts = (html: string, target = '.target') =>
  isAcceptControl(open(html).querySelector(target));
const offers = (html: string, lang?: string) => {
  const { body } = open(html, lang);
  return offersAccept(body, readLines(body));
};

const AGREE = 'PartnerInvitationDetails,Mca_Authorize_ButtonBtn';
const APPROVE = 'GdapInvitation,PrimaryButtonBtn';

describe('a click there may accept', () => {
  test.each([
    ['the words', '<button class="target">Accept &amp; Authorize</button>'],
    ['the words in German', '<button class="target">Annehmen</button>'],
    ['the words in Japanese', '<button class="target">同意する</button>'],
    ['words deep in the button', '<button><i><span class="target">Approve all</span></i></button>'],
    ['an icon beside the words', '<button><svg class="target"></svg>Authorize</button>'],
    ['a button by its role', '<div role="button" class="target">Accept</div>'],
    [
      'the mark of an invitation',
      `<button class="target" data-automation-id="${AGREE}">X</button>`,
    ],
    ['the mark of a request', `<button class="target" data-automation-id="${APPROVE}">X</button>`],
    ['the page’s main button', '<button class="target ms-Button--primary">Zatwierdź</button>'],
    ['the old sign-up’s button', '<input class="target" type="submit" value="Next">'],
    ['the value of an input', '<input class="target" type="button" value="Accept">'],
    ['a disabled one', '<button class="target" disabled>Accept</button>'],
  ])('by %s', (_, html) => {
    expect(accepts(html)).toBe(true);
  });

  test.each([
    ['Cancel', '<button class="target">Cancel</button>'],
    ['Abbrechen', '<button class="target">Abbrechen</button>'],
    ['キャンセル', '<button class="target">キャンセル</button>'],
    ['more roles', '<button class="target">Show more roles</button>'],
    ['descriptions', '<button class="target">Show role descriptions</button>'],
    ['a checkbox', '<label>Yes<input type="checkbox" class="target"></label>'],
    ['a choice', '<input type="radio" class="target">'],
    ['text about accepting', '<p class="target">Accept this invitation?</p>'],
    ['a link about accepting', '<a class="target" href="#">Who can accept</a>'],
    ['the space beside the button', '<div class="target"><button>Accept</button></div>'],
  ])('but not on %s', (_, html) => {
    expect(accepts(html)).toBe(false);
  });

  test.each([[null], [undefined], ['Accept'], [{}], [document], [window]])(
    'but not on what is no element: %s',
    (target) => {
      expect(isAcceptControl(target)).toBe(false);
    },
  );
});

describe('a page offers to accept', () => {
  test.each([
    ['a checkbox with a yes', '<label><input type="checkbox"> Yes</label>'],
    ['a checkbox that authorises', '<input type="checkbox" aria-label="I authorize this partner">'],
    ['a checkbox by its role', '<div role="checkbox">Yes</div>'],
    ['the old sign-up’s choice', '<input type="radio" name="a"><input type="radio" name="a">'],
    ['a choice by its role', '<div role="radio">Yes</div>'],
    ['a button in words', '<button>Authorize</button>'],
    ['a button that waits', '<button disabled>Authorize</button>'],
    ['an input in words', '<input type="button" value="Accept">'],
    ['a link within the portal', '<a href="#/accept">Accept</a>'],
    ['the mark of an invitation', `<button data-automation-id="${AGREE}">はい</button>`],
    ['the mark of a request', `<button data-automation-id="${APPROVE}">Dalej</button>`],
  ])('by %s', (_, html) => {
    expect(offers(html)).toBe(true);
  });

  test.each([
    ['text about accepting', '<h1>Accept agreement</h1><p>Only an admin can accept this.</p>'],
    ['a main button that leads home', '<button class="ms-Button--primary">Go home</button>'],
    ['a submit button that searches', '<button type="submit">Search</button>'],
    [
      'the agreement on another site',
      '<a href="https://www.microsoft.com/licensing/docs/customeragreement">Microsoft Customer Agreement</a>',
    ],
    ['an explanation on another site', '<a href="https://learn.microsoft.com">Who can approve</a>'],
    ['a box about something else', '<label><input type="checkbox"> Do not show again</label>'],
    ['the agreement as a button', '<button class="ms-Link">Microsoft Customer Agreement</button>'],
    ['the agreement within the portal', '<a href="/agreement">Microsoft Customer Agreement</a>'],
    ['a search', '<input type="search" value="Accept"><input type="text">'],
  ])('but not by %s', (_, html) => {
    expect(offers(html)).toBe(false);
  });

  test('by its main button, in a language that nobody here knows', () => {
    const html = '<button class="ms-Button--primary">Zatwierdź</button>';
    expect([offers(html, 'pl'), offers(html, 'en')]).toEqual([true, false]);
  });
});
