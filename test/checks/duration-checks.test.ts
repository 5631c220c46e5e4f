import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { autoExtend } from '../../lib/checks/auto-extend';
import type { Check } from '../../lib/checks/check';
import { lastingGlobalAdministrator } from '../../lib/checks/lasting-global-administrator';
import { longDuration } from '../../lib/checks/long-duration';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { DATA, link, page, TESTIMONIES } from '../requests/combinations';

const MODEST = ['Reports Reader'];
const EQUAL = ['Reports Reader', 'Privileged Role Administrator', 'Global admin'];
const EQUAL_NAMES = 'Privileged Role Administrator, Global admin';

const request = (roleNames: string[], durationDays?: number, autoExtendDays?: number) =>
  mergeWitnesses({
    link: link({ flow: 'gdap' }),
    page: page({ roleNames }),
    reading: 'read',
    heard: [
      {
        answer: 'a',
        relationshipId: 'r',
        ...(durationDays !== undefined && { durationDays }),
        ...(autoExtendDays !== undefined && { autoExtendDays }),
      },
    ],
  });

describe('checks of the duration', () => {
  test.each<[string, Check, Parameters<typeof request>, unknown[]]>([
    ['nobody says how long', longDuration, [MODEST], []],
    ['a year', longDuration, [MODEST, 365], []],
    ['a day more', longDuration, [MODEST, 366], [['long-duration', 'caution', '366']]],
    ['two years', longDuration, [EQUAL, 730], [['long-duration', 'caution', '730']]],
    ['nobody says whether it extends', autoExtend, [MODEST, 730], []],
    ['no auto-extend', autoExtend, [MODEST, 90, 0], []],
    ['auto-extend', autoExtend, [MODEST, 90, 180], [['auto-extend', 'caution', '180']]],
    ['modest roles for long', lastingGlobalAdministrator, [MODEST, 730, 180], []],
    ['equal roles, nobody says how long', lastingGlobalAdministrator, [EQUAL], []],
    ['equal roles for a month', lastingGlobalAdministrator, [EQUAL, 30], []],
    [
      'equal roles for longer',
      lastingGlobalAdministrator,
      [EQUAL, 31],
      [['lasting-global-administrator.days', 'danger', EQUAL_NAMES, '31']],
    ],
    [
      'equal roles for a day that extends itself',
      lastingGlobalAdministrator,
      [EQUAL, 1, 180],
      [['lasting-global-administrator.extends', 'danger', EQUAL_NAMES]],
    ],
  ])('%s', (_, check, asked, findings) => {
    const found = check.run(request(...asked));
    expect(found.map(({ say, severity, values }) => [say, severity, ...values])).toEqual(findings);
  });

  test('a long duration makes no verdict better, and turns only calm ones into caution', () => {
    const rank = ['danger', 'cannot-tell', 'caution', 'clear', 'not-consent'];
    const some = TESTIMONIES.filter((_, at) => at % 7 === 0);
    for (const seen of some) {
      const before = assess(mergeWitnesses(seen)).verdict;
      const data = DATA.map((said) => ({ ...said, durationDays: 730, autoExtendDays: 180 }));
      const [without, withIt] = [DATA, data].map(
        (heard) => assess(mergeWitnesses({ ...seen, heard: heard.slice(0, 2) })).verdict,
      );
      expect(rank.indexOf(withIt ?? '')).toBeLessThanOrEqual(rank.indexOf(without ?? ''));
      expect(rank.indexOf(withIt ?? '')).toBeLessThanOrEqual(rank.indexOf(before));
    }
  });
});
