import { describe, expect, test } from 'vitest';
import roles from '../../lib/data/roles.json';
import { POWER_RULES } from '../../lib/roles/power-rules';
import {
  equalsGlobalAdministrator,
  GLOBAL_ADMINISTRATOR,
  TOGETHER_RULES,
  togetherIn,
} from '../../lib/roles/powers';
import { factsOf } from '../../lib/roles/role-facts';

const idOf = (name: string) => roles.roles.find((role) => role.name === name)?.id ?? name;
const HELP_DESK = idOf('Helpdesk Administrator');
const CONDITIONAL_ACCESS = idOf('Conditional Access Administrator');
const DOMAINS = idOf('Domain Name Administrator');

describe('as strong as Global Administrator', () => {
  test('are these, each by itself', () => {
    const equal = roles.roles.filter(({ id }) => equalsGlobalAdministrator(id));
    expect(equal.map(({ name }) => name)).toEqual([
      'Global Administrator',
      'Partner Tier2 Support',
      'Privileged Authentication Administrator',
      'Privileged Role Administrator',
    ]);
  });

  test.each(['', 'nobody', 'Global Administrator'])('is nothing that is no id: "%s"', (id) => {
    expect(equalsGlobalAdministrator(id)).toBe(false);
  });
});

describe('the power rules', () => {
  test('have each their own id, and a public page that they rest on', () => {
    expect(new Set(POWER_RULES.map(({ id }) => id)).size).toBe(POWER_RULES.length);
    for (const { source } of POWER_RULES)
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com/);
  });

  test('each find a role of the catalogue', () => {
    const found = new Set(roles.roles.flatMap(({ id }) => factsOf(id)?.powers ?? []));
    expect(POWER_RULES.filter(({ id }) => !found.has(id))).toEqual([]);
  });

  test('all hold for Global Administrator', () => {
    expect(factsOf(GLOBAL_ADMINISTRATOR)?.powers).toEqual(POWER_RULES.map(({ id }) => id));
  });
});

describe('what roles can do together', () => {
  test.each<[string, string[], [string, string, string][]]>([
    ['nothing without roles', [], []],
    ['nothing by one', [HELP_DESK], []],
    [
      'a reset and no more questions',
      [CONDITIONAL_ACCESS, HELP_DESK],
      [['no-second-factor', HELP_DESK, CONDITIONAL_ACCESS]],
    ],
    [
      'a foreign sign-in service and no more questions',
      [DOMAINS, CONDITIONAL_ACCESS],
      [['forged-sign-in', DOMAINS, CONDITIONAL_ACCESS]],
    ],
    ['nothing more beside Global Administrator alone', [GLOBAL_ADMINISTRATOR, HELP_DESK], []],
    ['nothing where one has both', [idOf('Security Administrator'), DOMAINS], []],
    ['nothing with a role that nobody knows', ['nobody', HELP_DESK], []],
  ])('is %s', (_, ids, expected) => {
    const both = togetherIn(ids).map(({ rule, roles: [one, other] }) => [rule, one, other]);
    expect(both).toEqual(expected);
  });

  test('rests on two different powers', () => {
    for (const { powers } of TOGETHER_RULES) expect(new Set(powers).size).toBe(2);
  });
});
