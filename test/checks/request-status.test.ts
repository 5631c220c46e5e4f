import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { requestStatus } from '../../lib/checks/request-status';
import type { DataStatement } from '../../lib/domain/data';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { link, page } from '../requests/combinations';

const GDAP = link({ flow: 'gdap', relationshipId: 'r' });
const heard = (...said: Partial<DataStatement>[]): DataStatement[] =>
  said.map((one) => ({ answer: 'gdap-invitation-answer', relationshipId: 'r', ...one }));

const requestOf = (seen: Partial<Testimony>) =>
  mergeWitnesses({
    link: GDAP,
    reading: 'read',
    page: page({ roleNames: ['Reports Reader'] }),
    ...seen,
  });
const found = (seen: Partial<Testimony>) =>
  requestStatus
    .run(requestOf(seen))
    .map(({ say, severity, values }) => [say.replace('request-status.', ''), severity, ...values]);

const ACCEPTED = ['accepted', 'note'];
const ENDED = ['ended', 'note'];
const REFUSED = ['refused', 'note'];

describe('request-status', () => {
  test.each<[what: string, seen: Partial<Testimony>]>([
    ['nothing was heard', {}],
    ['the request waits for an answer', { heard: heard({ status: 'pending' }) }],
    ['the data does not say', { heard: heard({}) }],
    [
      'the answer is about another request',
      { heard: heard({ relationshipId: 'x', status: 'ended' }) },
    ],
    ['an answer refused another request', { heard: heard({ relationshipId: 'x', refused: true }) }],
  ])('is silent when %s', (_, seen) => {
    expect(found(seen)).toEqual([]);
  });

  test.each<[what: string, seen: Partial<Testimony>, findings: string[][]]>([
    ['the data', { heard: heard({ status: 'accepted' }) }, [ACCEPTED]],
    ['what the admin did', { accepted: true }, [ACCEPTED]],
    ['both, once', { accepted: true, heard: heard({ status: 'accepted' }) }, [ACCEPTED]],
    ['its end', { heard: heard({ status: 'ended' }) }, [ENDED]],
    ['a refusal', { heard: heard({ refused: true }) }, [REFUSED]],
    ['two refusals once', { heard: heard({ refused: true }, { refused: true }) }, [REFUSED]],
    [
      'the newest word',
      { heard: heard({ status: 'pending' }, { status: 'accepted' }) },
      [ACCEPTED],
    ],
    [
      'what the admin did, and the refusal after it',
      { accepted: true, heard: heard({ status: 'ended' }, { refused: true }) },
      [ACCEPTED, ENDED, REFUSED],
    ],
  ])('tells %s', (_, seen, findings) => {
    expect(found(seen)).toEqual(findings);
  });

  test('changes no verdict', () => {
    const verdict = assess(requestOf({})).verdict;
    for (const said of [{ status: 'ended' }, { status: 'accepted' }, { refused: true }] as const) {
      expect(assess(requestOf({ heard: heard(said) })).verdict).toBe(verdict);
    }
  });
});
