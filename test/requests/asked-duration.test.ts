import { describe, expect, test } from 'vitest';
import type { DataStatement } from '../../lib/domain/data';
import type { PageStatement } from '../../lib/domain/page';
import { type AskedDuration, askedDuration } from '../../lib/requests/asked-duration';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { link, page } from './combinations';
import { prepared } from './prepared';

type Heard = Omit<DataStatement, 'answer'>;

const asked = (shown: Partial<PageStatement>, ...heard: readonly Heard[]) =>
  askedDuration(
    mergeWitnesses({
      link: link({ flow: 'gdap' }),
      page: page(shown),
      reading: 'read',
      heard: heard.map((said) => ({ answer: 'a', relationshipId: 'r', ...said })),
    }),
  );

describe('how long it would last', () => {
  test.each<[string, Partial<PageStatement>, Heard[], AskedDuration]>([
    ['nobody says', {}, [], {}],
    ['the page says', { duration: '90 days' }, [], { days: 90 }],
    ['the data says', {}, [{ durationDays: 730, autoExtendDays: 0 }], { days: 730 }],
    ['the page says longer', { duration: '730 days' }, [{ durationDays: 90 }], { days: 730 }],
    ['the data says longer', { duration: '90 days' }, [{ durationDays: 730 }], { days: 730 }],
    ['two answers differ', {}, [{ durationDays: 30 }, { durationDays: 60 }], { days: 60 }],
    ['one of two extends', {}, [{ autoExtendDays: 180 }, {}], { autoExtendDays: 180 }],
    ['the page prints a date', { duration: '12/31/2027' }, [], {}],
    ['it is held', { duration: '730 days', held: true }, [{ durationDays: 730 }], {}],
  ])('%s', (_, shown, heard, duration) => {
    expect(asked(shown, ...heard)).toEqual(duration);
  });

  test('a seller’s link lasts without an end, so it has no days', () => {
    const heard = [{ answer: 'a', durationDays: 730, autoExtendDays: 180 }];
    const request = mergeWitnesses({ link: link(), page: page(), reading: 'read', heard });
    expect(askedDuration(request)).toEqual({});
  });

  test('what a partner prepares prints a number alone', () => {
    const request = mergeWitnesses(prepared(['gdap'], {}, { duration: '365' }));
    expect(askedDuration(request)).toEqual({ days: 365 });
  });
});
