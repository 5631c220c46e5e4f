import { describe, expect, test } from 'vitest';
import { type CheckStep, checkSources, type LinkSource } from '../../lib/checks/check-sources';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const CLEAR = `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}#/partners/invitation`;

const source = (content: string | Uint8Array, name?: string): LinkSource => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: bytes.length,
    read: async () => bytes,
    ...(name !== undefined && { name }),
  };
};
const pause = async () => undefined;

async function stepsOf(
  sources: readonly LinkSource[],
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<CheckStep[]> {
  const stop = new AbortController();
  const steps: CheckStep[] = [];
  for await (const step of checkSources(sources, pause, stop.signal)) {
    steps.push(step);
    if (steps.length >= stopAfter) stop.abort();
  }
  return steps;
}
const linksIn = (steps: readonly CheckStep[]) => steps.flatMap(({ checked }) => checked);
const troublesIn = (steps: readonly CheckStep[]) => steps.flatMap(({ troubles }) => troubles);

describe('sources', () => {
  test('are checked in order, each link with its file and line', async () => {
    const steps = await stepsOf([source(`\n${CLEAR}`, 'one.txt'), source(`${CLEAR} x`)]);
    expect(linksIn(steps).map(({ place }) => [place.file, place.line])).toEqual([
      ['one.txt', 2],
      [undefined, 1],
    ]);
    expect(linksIn(steps).every(({ assessment }) => assessment.verdict === 'clear')).toBe(true);
  });

  test('with many links are checked in slices, and what was found is known before', async () => {
    const steps = await stepsOf([source(`${CLEAR}\n`.repeat(450))]);
    expect(steps.map(({ checked, found }) => [checked.length, found])).toEqual([
      [0, 450],
      [200, 450],
      [200, 450],
      [50, 450],
    ]);
  });

  test('that are stopped keep what was checked, and say what was not looked into', async () => {
    const steps = await stepsOf([source(`${CLEAR}\n`.repeat(450)), source(CLEAR, 'b.txt')], 2);
    expect(linksIn(steps)).toHaveLength(200);
    expect(troublesIn(steps)).toEqual([{ file: 'b.txt', what: 'stopped' }]);
  });

  test('that were pasted without an address are tried as one link', async () => {
    const [link] = linksIn(await stepsOf([source(' javascript:alert(1) ')]));
    expect(link?.assessment.verdict).toBe('not-consent');
    expect(linksIn(await stepsOf([source('javascript:alert(1)', 'a.txt')]))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, LinkSource, object]>([
    ['a binary file', source(new Uint8Array(2000), 'a.png'), { what: 'binary' }],
    ['a file without links', source('hello there', 'a.txt'), { what: 'no-link' }],
    ['a text without links', source('hello there'), { what: 'no-link' }],
    [
      'a file over the limit, unread',
      { name: 'a.txt', size: 50 * 1024 * 1024 + 1, read: () => Promise.reject(new Error('read')) },
      { what: 'too-large' },
    ],
    [
      'a folder',
      { name: 'a', size: 4096, read: () => Promise.reject(new Error('NotFoundError')) },
      { what: 'not-readable' },
    ],
    ['a link with NUL', source(CLEAR.replace('Res', 'Re\0s'), 'a.txt'), { what: 'holds-nul' }],
  ])('%s is told, and the next source follows', async (_, bad, expected) => {
    const steps = await stepsOf([bad, source(CLEAR, 'good.txt')]);
    expect(troublesIn(steps)).toEqual([expect.objectContaining(expected)]);
    expect(linksIn(steps).some(({ place }) => place.file === 'good.txt')).toBe(true);
  });
});
