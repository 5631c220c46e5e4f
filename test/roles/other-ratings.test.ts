import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/roles/role-facts';
import ratings from '../fixtures/ratings/azure-tiering.json';

/** Where our rule and the public rating differ, and why ours stands. */
const DIFFERENCES: Readonly<Record<string, readonly [ours: number, theirs: number, why: string]>> =
  {
    'Security Operator': [0, 1, 'Its newest definition resets passwords.'],
    'Application Developer': [1, 2, 'Microsoft marks it as privileged.'],
    'Attack Payload Author': [1, 2, 'It writes what is sent to people as training.'],
    'Attribute Provisioning Administrator': [1, 2, 'Microsoft marks it as privileged.'],
    'Attribute Provisioning Reader': [1, 2, 'Microsoft marks it as privileged.'],
    'Authentication Extensibility Administrator': [1, 2, 'Microsoft marks it as privileged.'],
    'Exchange Recipient Administrator': [1, 2, 'It changes everybody’s mailboxes.'],
    'Extended Directory User Administrator': [
      1,
      2,
      'It changes and deletes outside people’s profiles.',
    ],
    'Organizational Messages Approver': [1, 2, 'It decides what is shown to everybody.'],
    'Teams Communications Support Specialist': [
      1,
      2,
      'It may do everything in the old calling service.',
    ],
    'Guest User': [1, 2, 'It invites further guests.'],
    User: [1, 2, 'It invites guests and makes apps and groups of its own.'],
    'Global Secure Access Log Reader': [
      2,
      1,
      'It reads the logs of one service and changes nothing.',
    ],
    'Teams Reader': [2, 1, 'It reads the settings of one service and changes nothing.'],
  };

describe('our tiers beside a public rating', () => {
  const rated = Object.entries(ratings.tiers).flatMap(([id, theirs]) => {
    const role = factsOf(id);
    return role === undefined ? [] : [{ name: role.name, ours: role.tier, theirs }];
  });

  test('are compared for most roles', () => {
    expect(rated.length).toBeGreaterThan(120);
  });

  test('are the same but for the differences that have a reason', () => {
    const differing = rated.filter(({ ours, theirs }) => ours !== theirs);
    expect(new Map(differing.map(({ name, ours, theirs }) => [name, [ours, theirs]]))).toEqual(
      new Map(Object.entries(DIFFERENCES).map(([name, [ours, theirs]]) => [name, [ours, theirs]])),
    );
  });

  test('call no role less dangerous that has a known way to Global Administrator', () => {
    expect(rated.filter(({ ours, theirs }) => theirs === 0 && ours !== 0)).toEqual([]);
  });
});
