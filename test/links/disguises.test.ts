import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { readLink } from '../../lib/links/read-link';
import { repairLink } from '../../lib/links/repair';
import { fuzzLinks } from '../../tools/fuzz/links-fuzz';
import { DISGUISES } from '../fuzz/disguises';
import { type Draft, written } from '../fuzz/draft';
import { Random } from '../fuzz/random';
import { encodeSeparators, TEXT_DISGUISES } from '../fuzz/texts';
import { LABELS } from './labels';
import { FIXED, takeApart } from './mutations';

const SAMPLE = 20_000;

/** A labelled link in parts, so that every disguise can be put on it. What it asks for is not looked at. */
function draftOf(link: string): Draft {
  const { base, query, route, tail } = takeApart(link);
  const [, scheme = '', userInfo = '', host = '', port = '', path = ''] =
    /^(https?):\/\/([^/@]*@)?([^/:?#]*)(:\d+)?(.*)$/.exec(base) ?? [];
  const truth = { invitation: '', route: 'none', isGenuine: true, host } as const;
  return { ...{ truth, scheme, userInfo, port, path }, query: [...query], route, tail: [...tail] };
}

const LINKS = LABELS.map(({ url }) => repairLink(url).text);
const seed = fc.nat(0xffffffff);
/** Everything a disguise may make of a verdict. */
const allowed = (link: string) => [assessLink(link).verdict, 'cannot-tell', 'danger'];

describe('every labelled link', () => {
  test('is put together again as it was', () => {
    // The portals take both signs for the beginning of parameters in the hash.
    const plain = (link: string) => link.replace('invitation&deal', 'invitation?deal');
    for (const link of LINKS) expect(written(draftOf(link))).toBe(plain(link));
  });

  test.each([...DISGUISES.keys()])('keeps its verdict or gets a worse one by disguise %i', (at) => {
    fc.assert(
      fc.property(fc.constantFrom(...LINKS), seed, (link, number) => {
        const draft = draftOf(link);
        DISGUISES[at]?.(draft, new Random(number));
        // On somebody else's host, what only its service could read is nothing at all, nor is a sign-in.
        const ends =
          readLink(link).doubts.includes('opaque-wrapper') || link.includes('/authorize');
        const fake = !draft.truth.isGenuine && ends;
        expect([...allowed(link), ...(fake ? ['not-consent'] : [])]).toContain(
          assessLink(written(draft)).verdict,
        );
      }),
      { ...FIXED, numRuns: 500 },
    );
  });

  test.each([...TEXT_DISGUISES.keys()])(
    'keeps its verdict or gets a worse one in text %i',
    (at) => {
      fc.assert(
        fc.property(fc.constantFrom(...LINKS), seed, (link, number) => {
          const text = TEXT_DISGUISES[at]?.(link, new Random(number)) ?? link;
          expect(allowed(link)).toContain(assessLink(text).verdict);
        }),
        { ...FIXED, numRuns: 500 },
      );
    },
  );

  test('never becomes clear by encoding what separates its parameters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINKS), seed, (link, number) => {
        const { verdict } = assessLink(encodeSeparators(link, new Random(number)));
        if (verdict === 'clear') expect(assessLink(link).verdict).toBe('clear');
      }),
      { ...FIXED, numRuns: 1000 },
    );
  });

  test('never becomes clear under several disguises when it was not', () => {
    const unclear = LINKS.filter((link) => assessLink(link).verdict !== 'clear');
    expect(unclear.length).toBeGreaterThan(90);
    fc.assert(
      fc.property(fc.constantFrom(...unclear), seed, fc.nat(3), fc.nat(3), (link, ...numbers) => {
        const [number, ofParts, ofText] = numbers;
        const random = new Random(number);
        const draft = draftOf(link);
        for (let step = 0; step < ofParts; step += 1) random.pick(DISGUISES)(draft, random);
        let text = written(draft);
        for (let step = 0; step < ofText; step += 1)
          text = random.pick(TEXT_DISGUISES)(text, random);
        expect(assessLink(text).verdict).not.toBe('clear');
      }),
      { ...FIXED, numRuns: 3000 },
    );
  });
});

test(`of ${SAMPLE} disguised links none is clear that its maker did not mean to be`, () => {
  const { verdicts, falseClears } = fuzzLinks(SAMPLE, 20261130);
  expect(falseClears).toEqual([]);
  // The sample means something only while the reader still finds clear ones, and dangers.
  expect(verdicts.get('may be clear, clear')).toBeGreaterThan(500);
  expect(verdicts.get('must not be clear, danger')).toBeGreaterThan(10_000);
});
