// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { oemAuthorization } from '../../lib/pages/oem-authorization';

const read = (main: string, lang = 'en') => {
  const html = `<html lang="${lang}"><body><main>${main}</main></body></html>`;
  const result = oemAuthorization.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};

const PARTNER = '<h2>Partner information</h2><div>Litware Devices</div><div>Austin, TX 78701</div>';
const ACCEPT = '<label><input type="checkbox"> Yes</label><button>Accept</button>';

describe('a device manufacturer’s page', () => {
  test('asks for no role', () => {
    expect(read(`<h1>Accept Partner Invitation</h1>${PARTNER}${ACCEPT}`)).toEqual({
      roleNames: [],
      rolesComplete: true,
      open: true,
      partnerName: 'Litware Devices',
    });
  });

  test('is told when it asks for one all the same', () => {
    const roles = '<h2>Roles</h2><ul><li>Global Administrator</li></ul>';
    expect(read(`${PARTNER}${roles}${ACCEPT}`)).toMatchObject({
      roleNames: ['Global Administrator'],
    });
  });

  test.each([
    ['it is empty', '', 'nothing-rendered'],
    ['it still loads', '<div class="ms-Spinner">Loading</div>', 'still-loading'],
    ['nothing on it can be accepted', `<h1>Done</h1>${PARTNER}`, 'no-accept-control'],
  ])('is not read when %s', (_, html, reason) => {
    expect(read(html)).toBe(reason);
  });

  test('proves nothing in a language whose role names are not known', () => {
    expect(read(`<h1>Zaproszenie</h1>${ACCEPT}`, 'pl')).toMatchObject({ unread: 'language' });
  });
});
