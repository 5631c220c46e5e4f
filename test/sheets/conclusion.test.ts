import { describe, expect, test } from 'vitest';
import { asking, blocksOf, ELEVEN } from './asked';

const FOUR = ['csp-order', 'license-assign', 'support-m365', 'password-reset-nonadmin'];
const conclude = (names: readonly string[], tasks?: readonly string[]) =>
  blocksOf(asking(names, tasks === undefined ? {} : { tasks }), 'conclusion').flatMap(
    ({ lines }) => lines,
  );

describe('what follows', () => {
  test.each<
    [what: string, roles: readonly string[], tasks: readonly string[] | undefined, string[]]
  >([
    [
      'from eleven roles',
      ELEVEN,
      undefined,
      [
        '2 of 11 roles give the power of Global Administrator.',
        '2 are already part of another one. For 5 there is a smaller one.',
      ],
    ],
    [
      'from eleven roles and four tasks',
      ELEVEN,
      FOUR,
      [
        'Enough for what you chose: License Administrator, Password Administrator, Service Support Administrator.',
        '9 of 11 roles can go. 2 of these give the power of Global Administrator.',
      ],
    ],
    [
      'from tasks that need no role',
      ['Global Administrator', 'Helpdesk Administrator'],
      ['csp-order', 'autopilot-register-csp-ui'],
      [
        'The relationship alone is enough for what you chose. It needs no admin role.',
        'All 2 roles can go. One of these gives the power of Global Administrator.',
      ],
    ],
    [
      'from a role that does what was chosen',
      ['License Administrator'],
      ['license-assign'],
      [
        'Enough for what you chose: License Administrator.',
        'What you chose needs every role that is asked for.',
      ],
    ],
    [
      'from a request that lacks one of two roles',
      ['License Administrator'],
      ['license-assign', 'support-m365'],
      [
        'Enough for what you chose: License Administrator, Service Support Administrator.',
        'Not asked for: Service Support Administrator.',
      ],
    ],
    [
      'from a request that lacks all that is needed',
      ['Reports Reader', 'Search Administrator'],
      ['license-assign'],
      [
        'Enough for what you chose: License Administrator.',
        'None of that is asked for.',
        'All 2 roles can go.',
      ],
    ],
    [
      'from one role that is enough for everything',
      ['Privileged Role Administrator'],
      undefined,
      ['This one role is enough to take over the whole tenant.'],
    ],
    [
      'from one role with a smaller one below it',
      ['Helpdesk Administrator'],
      undefined,
      [
        'A smaller role: Password Administrator. It lacks: passwords and sign-in, support tickets and service health.',
      ],
    ],
    [
      'from a role that nobody knows',
      ['License Administrator', 'Overlord'],
      ['license-assign'],
      ['Enough for what you chose: License Administrator.', 'Nobody here knows 1 of 2 roles.'],
    ],
    [
      'from one small role',
      ['Directory Readers'],
      undefined,
      ['Nobody has said what the partner is to do, so nothing shows that any role is needed.'],
    ],
  ])('%s', (_, roles, tasks, lines) => {
    expect(conclude(roles, tasks)).toEqual(lines);
  });

  test.each([
    ['nothing chosen yet', []],
    ['only tasks that are gone', ['fax-manage']],
  ])('is with %s what follows without any', (_, tasks) => {
    expect(conclude(ELEVEN, tasks)).toEqual(conclude(ELEVEN));
  });
});
