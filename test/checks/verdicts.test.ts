import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { viewPage } from '../../lib/checks/view-page';
import type { LinkVerdict } from '../../lib/domain/finding';
import type { PageStatement } from '../../lib/domain/page';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { DAP_ROW, DATA, SIGHTS, TESTIMONIES } from '../requests/combinations';

/** From the worst to the best. */
const ORDER: readonly LinkVerdict[] = ['danger', 'cannot-tell', 'caution', 'clear', 'not-consent'];

const verdictOf = (testimony: Testimony) => assess(mergeWitnesses(testimony)).verdict;

const rank = (testimony: Testimony) => ORDER.indexOf(verdictOf(testimony));

const onLink =
  (more: Partial<Testimony['link']>) =>
  (seen: Testimony): Testimony => ({ ...seen, link: { ...seen.link, ...more } });

const onPage =
  (more: (page: PageStatement) => Partial<PageStatement>) =>
  (seen: Testimony): Testimony =>
    seen.page === undefined ? seen : { ...seen, page: { ...seen.page, ...more(seen.page) } };

const withRole = (name: string) => onPage(({ roleNames }) => ({ roleNames: [...roleNames, name] }));

describe('over all combinations of link, page and reading', () => {
  test('there are enough of them to mean something', () => {
    expect(TESTIMONIES.length).toBeGreaterThan(10_000);
    expect(new Set(TESTIMONIES.map(verdictOf))).toEqual(new Set(ORDER));
  });

  test.each([
    ['a DAP flag', onLink({ dap: 'requested' })],
    ['a doubt', onLink({ doubts: ['odd-dap-value'] })],
    ['an imitated host', onLink({ imitation: 'host' })],
    ['a privileged role', withRole('Privileged Role Administrator')],
    ['a modest role', withRole('Reports Reader')],
    ['a role that nobody knows', withRole('Keeper of the Keys')],
    ['a list that could not be read', onPage(() => ({ unread: 'list' }))],
    ['an unknown language', onPage(() => ({ unread: 'language' }))],
    ['a cut list', onPage(() => ({ rolesComplete: false }))],
    [
      'a partner that holds DAP',
      onPage((page) => ({ relationships: [...(page.relationships ?? []), DAP_ROW] })),
    ],
  ])('%s never makes a verdict better', (_, worsen) => {
    const better = TESTIMONIES.filter(
      (seen) => ORDER.indexOf(verdictOf(worsen(seen))) > ORDER.indexOf(verdictOf(seen)),
    );
    expect(better).toEqual([]);
  });

  test.each(DATA.map((said, at) => [JSON.stringify(said), said, at] as const))(
    'data never makes a verdict better: %s',
    (_, said, number) => {
      // A part of them each time, another one for each statement.
      const sample = TESTIMONIES.filter((_one, at) => at % 11 === number % 11);
      const better = sample.filter((seen) => rank({ ...seen, heard: [said] }) > rank(seen));
      expect(better).toEqual([]);
    },
  );

  test.each([
    ['that asks for DAP', { dap: true }],
    ['with a privileged role', { roleIds: ['e8611ab8-c189-46e8-94e1-60213ab1f814'] }],
    ['with a role that nobody knows', { roleIds: ['11111111-2222-4333-8444-555555555555'] }],
    ['with entries that are no roles', { rolesComplete: false }],
    ['about a partner that holds DAP', { rows: [DAP_ROW] }],
  ])('one more answer %s never makes a verdict better, whatever was heard before', (_, said) => {
    const sample = TESTIMONIES.filter((_one, at) => at % 101 === 0);
    const better = DATA.flatMap((first) =>
      sample.filter((seen) => {
        const heard = [first, { ...first, ...said }];
        return rank({ ...seen, heard }) > rank({ ...seen, heard: [first] });
      }),
    );
    expect(better).toEqual([]);
  });

  test('clear is said only where link and page prove it', () => {
    const clear = TESTIMONIES.filter((seen) => verdictOf(seen) === 'clear');
    expect(clear.length).toBeGreaterThan(0);
    const unproven = clear.filter(({ link, page, reading }) => {
      const linkProves =
        link.dap === 'not-requested' && link.doubts.length === 0 && link.imitation === undefined;
      const pageProves =
        reading === 'read' && page?.rolesComplete === true && page.unread === undefined;
      const rolesShown = (page?.roleNames.length ?? 0) > 0;
      return !linkProves || rolesShown || !(pageProves || reading === 'absent');
    });
    expect(unproven).toEqual([]);
  });

  test('a page always has a verdict', () => {
    const silent = TESTIMONIES.filter(
      (seen) => seen.reading !== 'absent' && verdictOf(seen) === 'not-consent',
    );
    expect(silent).toEqual([]);
  });
});

describe('viewPage over all combinations', () => {
  const views = SIGHTS.map((seen) => ({ seen, view: viewPage(seen) }));

  test('waiting and unreadable pages are never clear and never caution', () => {
    const calm = views.filter(
      ({ view: { state, assessment } }) =>
        state !== 'assessed' && !['danger', 'cannot-tell'].includes(assessment.verdict),
    );
    expect(calm).toEqual([]);
  });

  test('a danger that the link shows survives every page', () => {
    const dangerous = views.filter(
      ({ seen: { link } }) =>
        assess(mergeWitnesses({ link, reading: 'absent' })).verdict === 'danger' &&
        // The list of partners is no request: its address asks for nothing.
        link.flow !== 'partner-relationships',
    );
    expect(dangerous.length).toBeGreaterThan(1000);
    expect(dangerous.filter(({ view }) => view.assessment.verdict !== 'danger')).toEqual([]);
  });

  test('clear waits until the page is at rest', () => {
    const early = views.filter(
      ({ seen, view }) => view.assessment.verdict === 'clear' && !seen.settled,
    );
    expect(early).toEqual([]);
  });

  test('nothing waits for ever', () => {
    expect(views.filter(({ seen, view }) => seen.late && view.state === 'waiting')).toEqual([]);
  });

  test('what could not be read is unreadable once its time is up', () => {
    // A list without rows has tests of its own.
    const failed = views.filter(
      ({ seen: { words, late } }) => !words.ok && words.error !== 'no-rows' && late,
    );
    expect(new Set(failed.map(({ view }) => view.state))).toEqual(new Set(['unreadable']));
  });
});
