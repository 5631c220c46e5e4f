// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gdapInvitation } from '../../lib/pages/gdap-invitation';

const read = (main: string, lang = 'en') => {
  const html = `<html lang="${lang}"><body><main>${main}</main></body></html>`;
  const result = gdapInvitation.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};

const part = (label: string, ...values: string[]) =>
  `<h2>${label}</h2>${values.map((value) => `<div>${value}</div>`).join('')}`;
const FIVE = [
  'Groups admin',
  'Search admin',
  'Global Administrator',
  'Helpdesk admin',
  'Billing admin',
];
const APPROVE = '<button type="button">Approve all</button><button type="button">Cancel</button>';

describe('an approval page is not read', () => {
  test.each([
    ['while it is empty', '', 'nothing-rendered'],
    ['while it spins', `<h1>Approve</h1><div class="ms-Spinner"></div>${APPROVE}`, 'still-loading'],
    [
      'while its roles are on their way',
      `${part('Roles')}<div aria-busy="true"></div>${APPROVE}`,
      'still-loading',
    ],
    ['when it has ended', '<h1>This request has expired</h1>', 'no-accept-control'],
    [
      'when it is another tenant’s',
      '<p>We could not find what you are looking for.</p><button>Home</button>',
      'no-accept-control',
    ],
    [
      'when this person may not approve',
      '<h1>You need permission</h1><p>Only a <b>Global Administrator</b> can approve this.</p>',
      'no-accept-control',
    ],
    ['when it offers to accept, and names no role', `<h1>Approve</h1>${APPROVE}`, 'no-roles'],
  ])('%s', (_, html, reason) => {
    expect(read(html)).toBe(reason);
  });

  test('proves nothing in a language whose role names are not known', () => {
    const html = '<h1>Role</h1><button class="ms-Button--primary">Zatwierdź</button>';
    expect(read(html, 'pl')).toEqual({
      roleNames: [],
      rolesComplete: false,
      open: true,
      unread: 'language',
    });
  });
});

describe('an approval page', () => {
  test('tells what its screenshot shows', () => {
    const html = [
      '<h1>Approve partner roles</h1>',
      '<p>Your partner, test_test_csp_20190123_01, requests these admin roles.</p>',
      part('Partner information', 'test_test_csp_20190123_01', '1 Microsoft Way'),
      part('Relationship type', 'Granular admin access'),
      part('Relationship name', 'Fabrikam admin relationship'),
      part('Roles', ...FIVE),
      '<a href="#">Show more roles</a>',
      part('Duration', '90 days'),
      APPROVE,
    ].join('');
    expect(read(html)).toEqual({
      roleNames: FIVE,
      rolesComplete: false,
      open: true,
      partnerName: 'test_test_csp_20190123_01',
      duration: '90 days',
    });
  });

  test('that was approved already still names its roles, and offers nothing', () => {
    expect(
      read(`<p>This request was approved already.</p>${part('Roles', ...FIVE)}`),
    ).toMatchObject({ roleNames: FIVE, open: false });
  });

  test('is not complete while it still loads', () => {
    const html = `${part('Roles', ...FIVE)}<div role="progressbar"></div>${APPROVE}`;
    expect(read(html)).toMatchObject({ rolesComplete: false });
  });

  test.each([
    ['a role', 'Global Administrator'],
    ['the label of the roles', 'Roles'],
    ['a control', 'Show fewer roles'],
    ['markup', '&lt;h2&gt;Roles&lt;/h2&gt;'],
  ])('takes a partner that is called like %s for a partner', (_, name) => {
    const html = [
      `<p>Your partner, ${name}, requests these admin roles.</p>`,
      part('Partner information', name, 'Redmond, WA 98052'),
      part('Roles', 'Directory readers'),
      APPROVE,
    ].join('');
    expect(read(html)).toMatchObject({ roleNames: ['Directory readers'], rolesComplete: true });
  });

  test('still names a role that its partner is called like', () => {
    const html = `${part('Partner information', 'Global Administrator')}${part('Roles', ...FIVE)}`;
    expect(read(`${html}${APPROVE}`)).toMatchObject({ roleNames: FIVE });
  });

  test('takes its duration from its own label, not from the partner’s address', () => {
    const html = [
      part('Partner information', 'Contoso', 'Duration', '1 day'),
      part('Relationship name', 'Duration'),
      part('Roles', ...FIVE),
    ].join('');
    expect(read(`${html}${part('Duration', '730 days')}`)).toMatchObject({ duration: '730 days' });
    expect(read(`${html}${APPROVE}`)).not.toHaveProperty('duration');
  });

  test('takes a day on which it ends for no duration', () => {
    const said = read(`${part('Roles', ...FIVE)}${part('Expiration date', '4/2/2027')}`);
    expect(said).toMatchObject({ until: '4/2/2027', roleNames: FIVE });
    expect(said).not.toHaveProperty('duration');
  });
});
