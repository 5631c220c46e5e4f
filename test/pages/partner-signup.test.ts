// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { partnerSignup } from '../../lib/pages/partner-signup';

const read = (body: string, lang = 'en-us') => {
  const html = `<html lang="${lang}"><body><form>${body}</form></body></html>`;
  const result = partnerSignup.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};

const TITLE = '<h1>Partner Relationships</h1><p>Contoso would like to be your delegated admin.</p>';
const CHOICE =
  '<input type="radio" name="a" id="y"><label for="y">Yes</label><input type="radio" name="a" id="n"><label for="n">No</label>';
const NEXT = '<input type="submit" value="Next">';

describe('the old sign-up page', () => {
  test('offers a choice of yes and no, and a next step', () => {
    expect(read(`${TITLE}<h2>Do you authorize this partner?</h2>${CHOICE}${NEXT}`)).toEqual({
      roleNames: [],
      rolesComplete: true,
      open: true,
      partnerName: 'Contoso',
    });
  });

  test('tells of the roles that it lists', () => {
    const roles = '<ul><li>Company Administrator</li><li>Helpdesk Administrator</li></ul>';
    expect(read(`${TITLE}${roles}${CHOICE}${NEXT}`)).toMatchObject({
      roleNames: ['Company Administrator', 'Helpdesk Administrator'],
    });
  });

  test.each([
    ['it is empty', '', 'nothing-rendered'],
    ['its offer is over', '<h1>This offer is no longer available</h1>', 'no-accept-control'],
    ['it only leads on', `<h1>Welcome</h1>${NEXT}`, 'no-accept-control'],
  ])('is not read when %s', (_, html, reason) => {
    expect(read(html)).toBe(reason);
  });
});
