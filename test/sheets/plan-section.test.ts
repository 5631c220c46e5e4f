import { describe, expect, test } from 'vitest';
import { asking, blocksOf, ELEVEN, readView as read, text } from './asked';

const setsOn = (view: Parameters<typeof blocksOf>[0]) =>
  blocksOf(view, 'steps').filter(({ summary }) => summary.startsWith('Exactly'));

describe('a set of Microsoft’s own', () => {
  test('is named as such, with what Microsoft gives it for', () => {
    expect(setsOn(asking(ELEVEN))).toEqual([
      {
        kind: 'steps',
        summary: 'Exactly Microsoft’s default set of eleven roles',
        intro: text('plan.set_why'),
        steps: [
          'New customer of a direct-bill partner',
          'New customer of an indirect provider',
          'New customer of a control panel vendor',
        ],
      },
    ]);
  });

  test.each([
    ['with one role more', asking([...ELEVEN, 'Reports Reader'])],
    ['with one role less', asking(ELEVEN.slice(1))],
    ['with one that nobody knows', asking([...ELEVEN, 'Overlord'])],
    [
      'of which not every role is read',
      read({ flow: 'gdap' }, { roleNames: ELEVEN, rolesComplete: false }),
    ],
    ['that is what DAP gives', asking(['Global admin', 'Helpdesk admin'])],
    ['of one role that DAP gives too', asking(['Helpdesk admin'])],
  ])('is none %s', (_, view) => {
    expect(setsOn(view)).toEqual([]);
  });

  test('is told by the relationship’s name where two kinds have the same roles', () => {
    const nine = ELEVEN.filter((name) => !name.includes('Application'));
    const relationship = {
      partner: 'Contoso',
      access: ['gdap'] as const,
      roleNames: nine,
      rolesComplete: true,
      relationship: 'MLT_1a2b3c4d_5e6f7a8b_12345678',
    };
    const held = read(
      { flow: 'gdap' },
      { roleNames: nine, held: true, relationships: [relationship] },
    );
    expect(setsOn(held)).toMatchObject([{ steps: ['Move to GDAP led by Microsoft'] }]);
  });
});

describe('where roles are asked for', () => {
  test.each([
    ['on a GDAP page', asking(['Reports Reader'])],
    ['on a reseller page that lists them', read({}, { roleNames: ['Global admin'] })],
    ['by a link with DAP, before any page is read', read({ dap: 'requested' }, {})],
    [
      'by a link to delegated administration',
      read({ flow: 'delegated-admin', dap: 'requested' }, {}),
    ],
    [
      'on the page of a relationship that is held',
      read({ flow: 'gdap' }, { roleNames: ['Reports Reader'], held: true, relationships: [] }),
    ],
  ])('the question stands %s', (_, view) => {
    expect(blocksOf(view, 'tasks')).toHaveLength(1);
    expect(blocksOf(view, 'conclusion')).toHaveLength(1);
    expect(blocksOf(view, 'groups')).toHaveLength(1);
  });

  test.each([
    ['a link without DAP', read({}, {})],
    ['a manufacturer', read({ flow: 'oem', dap: 'not-applicable' }, {})],
    ['an app', read({ flow: 'app-consent', dap: 'not-applicable' }, {})],
  ])('there is none for %s', (_, view) => {
    expect(blocksOf(view, 'tasks')).toEqual([]);
  });
});

describe('what is found about the plan', () => {
  const notes = (roles: readonly string[], tasks: readonly string[]) =>
    blocksOf(asking(roles, { tasks }), 'reasons')
      .flatMap(({ reasons }) => reasons)
      .filter(({ check }) => check === 'role-plan');

  test('stands there with its source where nothing else says it', () => {
    const [note] = notes(['License admin'], ['gdap-manage-customer']);
    expect(note?.text).toMatch(/^No public list names these roles/);
    expect(note?.source).toMatch(/^https:/);
  });

  test('is not said twice', () => {
    expect(notes(['License admin'], ['license-assign'])).toEqual([]);
    const all = blocksOf(asking(['Privileged Role Administrator', 'Overlord']), 'reasons');
    const texts = all.flatMap(({ reasons }) => reasons.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
