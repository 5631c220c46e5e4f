import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { dangerousRole } from '../../lib/checks/dangerous-role';
import { granularRequest } from '../../lib/checks/granular-request';
import { listCut } from '../../lib/checks/list-cut';
import { preparedLink } from '../../lib/checks/prepared-link';
import type { LinkVerdict } from '../../lib/domain/finding';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { FIXED } from '../links/mutations';
import { link } from '../requests/combinations';
import { PREPARED, PREPARED_LINKS, type PreparedName, prepared } from '../requests/prepared';

const brief = (seen: Testimony, check = preparedLink) =>
  check.run(mergeWitnesses(seen)).map(({ say, severity, values }) => [say, severity, ...values]);
const verdictOf = (seen: Testimony) => assess(mergeWitnesses(seen)).verdict;

const STRONG = { roleNames: ['Global Administrator', 'Reports Reader'] };
const UNREAD = { rolesComplete: false };

describe('prepared-link is silent', () => {
  test.each<[string, Testimony]>([
    [
      'about a request that was made already',
      { link: link({ dap: 'requested' }), reading: 'absent' },
    ],
    ['about a page without a link', prepared([])],
  ])('%s', (_, seen) => {
    expect(brief(seen)).toEqual([]);
  });

  test('and no page without a link is ever clear', () => {
    expect(verdictOf(prepared([]))).toBe('cannot-tell');
  });
});

describe('prepared-link tells', () => {
  test.each<[string, Testimony, unknown[][]]>([
    ['what DAP would give', prepared(['with']), [['prepared-link.dap', 'danger']]],
    [
      'the same of delegated administration',
      prepared(['administration']),
      [['prepared-link.dap', 'danger']],
    ],
    [
      'of DAP in any link, and that they differ',
      prepared(['with', 'free']),
      [
        ['prepared-link.dap', 'danger'],
        ['prepared-link.contradict', 'cannot-tell'],
      ],
    ],
    ['of a link without', prepared(['free']), [['prepared-link.free', 'clear']]],
    [
      'of an empty box and a link without',
      prepared(['current'], { dapBox: false }),
      [['prepared-link.free', 'clear']],
    ],
    [
      'of a ticked box over a link without',
      prepared(['free'], { dapBox: true }),
      [['prepared-link.box-ticked', 'cannot-tell']],
    ],
    [
      'of an empty box over a link with DAP',
      prepared(['with'], { dapBox: false }),
      [
        ['prepared-link.dap', 'danger'],
        ['prepared-link.box-empty', 'cannot-tell'],
      ],
    ],
    [
      'nothing of a box that agrees',
      prepared(['with'], { dapBox: true }),
      [['prepared-link.dap', 'danger']],
    ],
    [
      'of two partners',
      prepared(['free', 'other']),
      [
        ['prepared-link.two-partners', 'cannot-tell'],
        ['prepared-link.free', 'clear'],
      ],
    ],
    [
      'of roles that the link does not ask for',
      prepared(['free'], {}, STRONG),
      [['prepared-link.role-names', 'cannot-tell', 'Global Administrator, Reports Reader']],
    ],
    [
      'of what was not read',
      prepared(['free'], {}, UNREAD),
      [['prepared-link.cut', 'cannot-tell']],
    ],
    [
      'of roles that were not read',
      prepared(['gdap'], {}, UNREAD),
      [['prepared-link.roles-unread', 'cannot-tell']],
    ],
    ['nothing of GDAP whose roles were read', prepared(['gdap'], {}, STRONG), []],
    ['nothing calm while the page is read', { ...prepared(['free']), reading: 'waiting' }, []],
    [
      'of a danger while the page is read',
      { ...prepared(['with']), reading: 'waiting' },
      [['prepared-link.dap', 'danger']],
    ],
  ])('%s', (_, seen, findings) => {
    expect(brief(seen)).toEqual(findings);
  });
});

describe('the other checks', () => {
  test('tell of strong roles in a prepared request for GDAP', () => {
    expect(brief(prepared(['gdap'], {}, STRONG), dangerousRole)).toEqual([
      ['dangerous-role.privileged', 'danger', 'Global Administrator'],
    ]);
    expect(brief(prepared(['free', 'gdap'], {}, STRONG), dangerousRole)).toHaveLength(1);
    expect(brief(prepared(['free'], {}, STRONG), dangerousRole)).toEqual([]);
  });

  test('tell what GDAP is', () => {
    expect(brief(prepared(['gdap']), granularRequest)).toEqual([
      ['granular-request.page', 'caution'],
    ]);
    expect(brief(prepared(['free']), granularRequest)).toEqual([]);
  });

  test('leave it to prepared-link to say that something was not read', () => {
    expect(brief(prepared(['gdap'], {}, UNREAD), listCut)).toEqual([]);
  });
});

describe('the verdict on a prepared request', () => {
  test.each<
    [LinkVerdict, PreparedName[], Parameters<typeof prepared>[1], Parameters<typeof prepared>[2]]
  >([
    ['danger', ['with'], {}, {}],
    ['danger', ['administration'], {}, {}],
    ['danger', ['fake'], {}, {}],
    ['danger', ['gdap'], {}, STRONG],
    ['danger', ['gdap'], {}, { roleNames: ['Lighthouse Keeper'] }],
    ['cannot-tell', ['open'], {}, {}],
    ['cannot-tell', ['open', 'free'], {}, {}],
    ['cannot-tell', ['free'], { dapBox: true }, {}],
    ['cannot-tell', ['free', 'other'], {}, {}],
    ['cannot-tell', ['gdap'], {}, { ...UNREAD, roleNames: ['Reports Reader'] }],
    ['caution', ['gdap'], {}, { roleNames: ['Reports Reader'] }],
    ['caution', ['gdap', 'free'], {}, { roleNames: ['Reports Reader'] }],
    ['caution', ['free', 'gdap'], {}, { roleNames: ['Reports Reader'] }],
    ['clear', ['free'], { dapBox: false }, {}],
    ['clear', ['current'], {}, {}],
    ['clear', ['indirect'], {}, {}],
    ['clear', ['isv'], {}, {}],
  ])('is %s for %s, %j, %j', (verdict, names, request, page) => {
    expect(verdictOf(prepared(names, request, page))).toBe(verdict);
  });
});

describe('whatever is prepared', () => {
  const ORDER: readonly LinkVerdict[] = ['danger', 'cannot-tell', 'caution', 'clear'];
  const rank = (seen: Testimony) => ORDER.indexOf(verdictOf(seen));
  const any = fc.constantFrom(...PREPARED);
  const ticked = (seen: (typeof PREPARED)[number], dapBox: boolean) => ({
    ...seen,
    page: { ...seen.page, prepared: { links: [], ...seen.page.prepared, dapBox } },
  });

  test('ticking the box never makes the verdict better', () => {
    fc.assert(
      fc.property(any, (seen) => {
        expect(rank(ticked(seen, true))).toBeLessThanOrEqual(rank(seen));
        expect(rank(ticked(seen, true))).toBeLessThanOrEqual(rank(ticked(seen, false)));
      }),
      FIXED,
    );
  });

  test('one more role never makes it better', () => {
    const names = fc.constantFrom('Reports Reader', 'Global admin', 'Keeper of the Keys', 'User');
    fc.assert(
      fc.property(any, names, (seen, name) => {
        const page = { ...seen.page, roleNames: [...seen.page.roleNames, name] };
        expect(rank({ ...seen, page })).toBeLessThanOrEqual(rank(seen));
      }),
      { ...FIXED, numRuns: 300 },
    );
  });

  test('one more link never makes it clear, and one with DAP always makes it a danger', () => {
    const more = fc.constantFrom(...Object.values(PREPARED_LINKS));
    fc.assert(
      fc.property(any, more, (seen, one) => {
        const links = [...(seen.page.prepared?.links ?? []), one];
        const page = { ...seen.page, prepared: { ...seen.page.prepared, links } };
        const after = verdictOf({ ...seen, page });
        if (verdictOf(seen) !== 'clear') expect(after).not.toBe('clear');
        if (one === PREPARED_LINKS.with) expect(after).toBe('danger');
      }),
      { ...FIXED, numRuns: 300 },
    );
  });

  test('there are enough of them to mean something', () => {
    expect(new Set(PREPARED.map(verdictOf))).toEqual(new Set(ORDER));
  });
});
