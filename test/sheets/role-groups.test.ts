import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TASKS } from '../../lib/roles/tasks';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import { asking, blocksOf, ELEVEN, groupsOf, ROLE_NAMES, text } from './asked';

const FOUR = ['csp-order', 'license-assign', 'support-m365', 'password-reset-nonadmin'];
const anyRoles = fc.array(fc.constantFrom(...ROLE_NAMES, 'Overlord', 'Lighthouse Keeper', '$1'), {
  minLength: 1,
  maxLength: 30,
});
const anyTasks = fc.array(fc.constantFrom(...TASKS.map(({ id }) => id), 'fax-manage', ''));
const linesOf = (names: readonly string[], tasks?: readonly string[]) =>
  blocksOf(asking(names, tasks && { tasks }), 'groups')
    .flatMap(({ groups }) => groups)
    .flatMap(({ roles }) => roles);

describe('the requested roles', () => {
  test('stand before any choice by redundancy, the most dangerous first', () => {
    expect(groupsOf(asking(ELEVEN))).toEqual({
      'Roles asked for': [
        'Privileged Role Administrator',
        'Privileged Authentication Administrator',
        'Application Administrator',
        'User Administrator',
        'Directory Writers',
        'Helpdesk Administrator',
        'Global Reader',
        'License Administrator',
        'Service Support Administrator',
      ],
      'Already part of another requested role': [
        'Cloud Application Administrator',
        'Directory Readers',
      ],
    });
  });

  test('stand after a choice by what they are worth for it', () => {
    expect(groupsOf(asking(ELEVEN, { tasks: FOUR }))).toEqual({
      Needed: ['License Administrator', 'Service Support Administrator'],
      Replaceable: [
        'Privileged Authentication Administrator',
        'User Administrator',
        'Directory Writers',
        'Helpdesk Administrator',
      ],
      'Too much': [
        'Privileged Role Administrator',
        'Application Administrator',
        'Cloud Application Administrator',
        'Global Reader',
        'Directory Readers',
      ],
    });
  });

  test('that nobody knows stand apart once something is chosen', () => {
    const chosen = groupsOf(asking(['Overlord', 'License admin'], { tasks: ['license-assign'] }));
    expect(chosen).toEqual({ Needed: ['License admin'], Unknown: ['Overlord'] });
  });

  test('say what replaces them, what contains them and what they can become', () => {
    const lines = new Map(linesOf(ELEVEN, FOUR).map((line) => [line.name, line]));
    expect(lines.get('Privileged Authentication Administrator')).toMatchObject({
      mark: 'equals Global Administrator',
      asides: ['by Password Administrator'],
      chains: [
        'Sets new sign-in methods for anyone → can sign in as a Global Administrator',
        'Resets passwords or sign-in methods → signs in as those people and uses what they may do',
      ],
    });
    expect(lines.get('Directory Readers')?.asides).toEqual([
      'part of License Administrator and 2 more',
    ]);
    expect(lines.get('License Administrator')?.says).toContain(
      'Needed for: Assign and remove user licences.',
    );
    expect(lines.get('Global Reader')?.says).toContain('Nothing you chose needs it.');
    expect(lines.get('Application Administrator')?.smaller[0]).toBe(
      'A smaller role: Cloud Application Administrator. It lacks: passwords and sign-in, apps.',
    );
  });

  test('name five parts that a smaller role lacks, and count the rest', () => {
    const [line] = linesOf(['Global Reader']);
    expect(line?.smaller[0]).toBe(
      'A smaller role: Security Reader. It lacks: passwords and sign-in, people’s accounts, groups, admin roles, AI agents and 14 more.',
    );
  });

  test('show Global Administrator as what it is', () => {
    const [line] = linesOf(['Global Administrator']);
    expect(line).toMatchObject({ mark: 'privileged', chains: [text('power.everything')] });
  });

  test('of which only the data knows say so, and have a name in the user’s language', () => {
    const view = asking(['Reports Reader']);
    const { request } = view.assessment;
    const hidden = { ...request.roles[0], name: 'x', grade: 'limited', hidden: true } as const;
    const told = {
      ...view,
      assessment: { ...view.assessment, request: { ...request, roles: [hidden] } },
    };
    const [line] = blocksOf(told, 'groups').flatMap(({ groups }) => groups[0]?.roles ?? []);
    expect(line).toMatchObject({ name: 'Reports Reader', asides: ['not in sight'] });
    expect(line?.says[0]).toBe('Not shown on the page, only in the portal’s data');
  });

  test('stand in exactly one group, whatever is chosen', () => {
    fc.assert(
      fc.property(anyRoles, anyTasks, (names, tasks) => {
        const { roles } = asking(names).assessment.request;
        const keys = linesOf(names, tasks).map(({ key }) => key);
        expect(keys.sort()).toEqual(roles.map(({ id, name }) => id ?? name).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('are listed once where the page lists them twice', () => {
    const names = ['License admin', 'License Administrator', 'Overlord', 'Overlord'];
    expect(linesOf(names).map(({ name }) => name)).toEqual(['Overlord', 'License Administrator']);
  });

  test('may be all there are, with all tasks there are', () => {
    const lines = linesOf(
      ROLE_NAMES,
      TASKS.map(({ id }) => id),
    );
    expect(lines).toHaveLength(145);
    expect(linesOf(ROLE_NAMES)).toHaveLength(145);
  });
});

describe('choosing tasks', () => {
  test('changes no verdict, no finding and no attribute', () => {
    fc.assert(
      fc.property(anyRoles, anyTasks, fc.boolean(), (names, tasks, remembered) => {
        const before = panelSheet(asking(names), text);
        const after = panelSheet(asking(names, { tasks, remembered }), text);
        const { verdict, state, attributes, folded, title } = after;
        expect({ verdict, state, attributes, folded, title }).toEqual({
          verdict: before.verdict,
          state: before.state,
          attributes: before.attributes,
          folded: before.folded,
          title: before.title,
        });
        expect(after.sections.at(-1)).toEqual(before.sections.at(-1));
      }),
      { numRuns: 60 },
    );
  });
});
