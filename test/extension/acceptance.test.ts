// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageStatement, ReadFailure } from '../../lib/domain/page';
import { failure, success } from '../../lib/domain/result';
import { type Acceptance, watchAcceptance } from '../../lib/extension/acceptance';

const ACCEPT = '<button id="accept">Accept &amp; Authorize</button>';
const PAGE = `<main>${ACCEPT}<button id="cancel">Cancel</button><button id="more">Show more roles</button>
  <label><input type="checkbox" id="box">Yes</label></main>`;

const words = (said: Partial<PageStatement>) =>
  success({ roleNames: [], rolesComplete: true, ...said });
const OFFERED = words({ open: true, partnerName: 'Contoso', roleNames: ['Global Administrator'] });
const DONE = words({ open: false, partnerName: 'Somebody else' });
const said = (what: object) => ({ answer: 'accept-answer', ...what });

let end: AbortController;
let acceptance: Acceptance;

/** As a person clicks, unless it says otherwise: only the browser can make an event trusted. */
function click(selector: string, isTrusted = true): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector(selector)?.dispatchEvent(event);
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
  end = new AbortController();
  acceptance = watchAcceptance(document, end.signal);
});
afterEach(() => end.abort());

describe('nothing was accepted', () => {
  test.each<[what: string, act: () => void]>([
    ['when nobody clicked', () => {}],
    ['when a script clicked', () => click('#accept', false)],
    ['when the admin cancelled', () => click('#cancel')],
    ['when more roles were shown', () => click('#more')],
    ['when only the box was ticked', () => click('#box')],
    ['when the click went beside the button', () => click('main')],
    [
      'when the portal refused',
      () => {
        click('#accept');
        acceptance.heard(said({ refused: true, accepts: false }));
      },
    ],
    [
      'when the portal said no to it',
      () => {
        click('#accept');
        acceptance.heard(said({ accepts: false }));
      },
    ],
  ])('%s', (_, act) => {
    acceptance.follow(OFFERED);
    act();
    expect(acceptance.follow(DONE)).toBe(DONE);
    expect(acceptance.accepted).toBe(false);
  });

  test('when the click came before the page offered anything', () => {
    click('#accept');
    acceptance.follow(OFFERED);
    acceptance.follow(DONE);
    expect(acceptance.accepted).toBe(false);
  });

  test('as long as the page still offers it', () => {
    acceptance.follow(OFFERED);
    click('#accept');
    expect(acceptance.follow(OFFERED)).toBe(OFFERED);
    expect(acceptance.accepted).toBe(false);
  });

  test.each<ReadFailure>(['still-loading', 'nothing-rendered', 'failed', 'page-not-known'])(
    'while nobody can tell what the page shows: %s',
    (reason) => {
      acceptance.follow(OFFERED);
      click('#accept');
      acceptance.follow(failure(reason));
      expect(acceptance.accepted).toBe(false);
    },
  );

  test('on a page that never offered anything', () => {
    acceptance.follow(DONE);
    click('#accept');
    expect(acceptance.follow(failure('no-accept-control'))).toEqual(failure('no-accept-control'));
    expect(acceptance.accepted).toBe(false);
  });

  test('after the admin has gone on to another page', () => {
    acceptance.follow(OFFERED);
    end.abort();
    click('#accept');
    acceptance.follow(DONE);
    expect(acceptance.accepted).toBe(false);
  });
});

describe('the invitation was accepted', () => {
  test.each([
    ['shows that it is done', DONE],
    ['has nothing to accept any more', failure('no-accept-control' as const)],
  ])('when the page %s after the click', (_, after) => {
    acceptance.follow(OFFERED);
    click('#accept');
    acceptance.follow(after);
    expect(acceptance.accepted).toBe(true);
  });

  test('also when the page loads in between', () => {
    acceptance.follow(OFFERED);
    click('#accept');
    acceptance.follow(failure('still-loading'));
    acceptance.follow(DONE);
    expect(acceptance.accepted).toBe(true);
  });

  test('when the portal said yes, though nobody saw a click', () => {
    acceptance.follow(OFFERED);
    acceptance.heard(said({ accepts: true }));
    expect(acceptance.accepted).toBe(true);
  });

  test('when a second attempt succeeds after a refusal', () => {
    acceptance.follow(OFFERED);
    click('#accept');
    acceptance.heard(said({ refused: true }));
    acceptance.follow(OFFERED);
    click('#accept');
    acceptance.follow(DONE);
    expect(acceptance.accepted).toBe(true);
  });

  test('although the page keeps its clicks to itself', () => {
    document.querySelector('#accept')?.addEventListener('click', (event) => {
      event.stopImmediatePropagation();
    });
    acceptance.follow(OFFERED);
    click('#accept');
    acceptance.follow(DONE);
    expect(acceptance.accepted).toBe(true);
  });
});

describe('what the page said', () => {
  test('is told as it stood when it was accepted', () => {
    acceptance.follow(OFFERED);
    click('#accept');
    expect(acceptance.follow(DONE)).toBe(OFFERED);
    expect(acceptance.follow(failure('nothing-rendered'))).toBe(OFFERED);
  });

  test('is the last offer, not the first', () => {
    const more = words({ open: true, roleNames: ['Global Administrator', 'Helpdesk admin'] });
    acceptance.follow(OFFERED);
    acceptance.follow(more);
    click('#accept');
    expect(acceptance.follow(DONE)).toBe(more);
  });

  test('is told as it is where no offer was seen', () => {
    acceptance.heard(said({ accepts: true }));
    expect(acceptance.follow(DONE)).toBe(DONE);
  });
});
