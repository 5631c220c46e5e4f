import { describe, expect, test } from 'vitest';
import { HEADLINES } from '../../lib/checks/headline';
import { READ_FAILURES } from '../../lib/domain/page';
import { ENGLISH, wantedValues } from '../data/sentences';
import { textOf } from './files';
import { namedKeys, unionMembers, wordsGivenTo } from './message-keys';

const KEYS = [...ENGLISH.keys()];

const toPattern = (key: string) =>
  new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
const underscored = (words: readonly string[]) => words.map((word) => word.replaceAll('-', '_'));

/** What is put into a key that is one word of a type, and not any word. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'panel.*': unionMembers('lib/domain/request.ts', 'RoleGrade'),
  'access.*': underscored(unionMembers('lib/domain/page.ts', 'HeldAccess')),
};
/** What a finding is called is known only where it is made. */
const NAMED = namedKeys().filter(({ key }) => key !== 'finding.*');

const matching = (key: string) =>
  KEYS.filter(
    (candidate) =>
      toPattern(key).test(candidate) &&
      (MEMBERS[key]?.includes(candidate.slice(key.length - 1)) ?? true),
  );
/** Names of roles stand in the locales for people who translate; pages print their own. */
const isRoleName = (key: string) => /^role\.[^.]+\.name$/.test(key);
/** Found by the id of a task, a workload or a set; the tests of that data know which there are. */
const isFoundById = (key: string) => /^(?:task|workload|role_set)\./.test(key);
const isVerdict = (key: string) => key.startsWith('verdict.');
/** Named in the manifest, where the browser puts them in. */
const inManifest = () =>
  [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
const under = (start: string) =>
  KEYS.filter((key) => key.startsWith(`${start}.`)).map((key) => key.slice(start.length + 1));

describe('every sentence that the source names', () => {
  test('exists', () => {
    const missing = NAMED.filter(({ key }) => matching(key).length === 0);
    expect(missing).toEqual([]);
  });

  test('gets the values it wants', () => {
    const wrong = NAMED.flatMap(({ key, file, values }) =>
      values === undefined
        ? []
        : matching(key)
            .filter((found) => wantedValues(ENGLISH.get(found) ?? '') > values)
            .map((found) => `${file}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  test('exists under the name the browser gives it, where a page’s script asks for it', () => {
    const flat = KEYS.map((key) => key.replaceAll('.', '_'));
    const asked = [...wordsGivenTo('ownWords'), ...inManifest()];
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((key) => !flat.includes(key))).toEqual([]);
  });
});

describe('every sentence in the locales', () => {
  test('is named somewhere', () => {
    const named = new Set(NAMED.flatMap(({ key }) => matching(key)));
    const askedFor = [...wordsGivenTo('ownWords'), ...inManifest()];
    const orphans = KEYS.filter(
      (key) =>
        !named.has(key) &&
        !isRoleName(key) &&
        !isFoundById(key) &&
        !isVerdict(key) &&
        !askedFor.includes(key.replaceAll('.', '_')),
    );
    expect(orphans).toEqual([]);
  });
});

describe('a family of sentences', () => {
  test('has a title and a text for each headline, and no other', () => {
    expect(under('headline').sort()).toEqual(
      HEADLINES.flatMap((name) => [`${name}.title`, `${name}.text`]).sort(),
    );
  });

  test.each([
    ['finding.link_doubt', 'lib/domain/link.ts', 'LinkDoubt'],
    ['finding.repaired_link', 'lib/domain/link.ts', 'LinkRepair'],
    ['finding.imitated_host', 'lib/domain/link.ts', 'Imitation'],
    ['access', 'lib/domain/page.ts', 'HeldAccess'],
  ])('%s has one for each word of its type, and no other', (family, file, type) => {
    const members = unionMembers(file, type);
    expect(members.length).toBeGreaterThan(3);
    expect(under(family).sort()).toEqual(underscored(members).sort());
  });

  test('has a word for each verdict, and no other', () => {
    const verdicts = ['Verdict', 'LinkVerdict'].flatMap((type) =>
      unionMembers('lib/domain/finding.ts', type),
    );
    expect(under('verdict').sort()).toEqual(underscored(verdicts).sort());
  });

  test('about pages that could not be read has one for each reason, and no other', () => {
    const reasons = new Set([
      ...READ_FAILURES,
      ...unionMembers('lib/domain/page.ts', 'PageStatement'),
      // Told elsewhere: answers in the report about a page, files on the command line and where they are taken in,
      // what could not be kept, Microsoft Graph on its own page, requests not at all.
      ...wordsGivenTo(
        'failure',
        /^lib\/(?!(?:portal|offers|links|imports|graph|extension\/(?:database|graph))\/)/,
      ),
      ...wordsGivenTo('finding').flatMap((say) => say.split('page-unread.').slice(1)),
      'never-at-rest',
      'waiting',
    ]);
    expect(under('finding.page_unread').sort()).toEqual(underscored([...reasons]).sort());
  });

  test('about roles has a mark for each grade but the weakest', () => {
    const grades = unionMembers('lib/domain/request.ts', 'RoleGrade');
    expect(grades).toContain('limited');
    for (const grade of grades.filter((grade) => grade !== 'limited')) {
      expect(KEYS).toContain(`panel.${grade}`);
    }
  });
});
