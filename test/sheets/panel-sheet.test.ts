import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { HEADLINES, headlineOf } from '../../lib/checks/headline';
import { linkTextFindings } from '../../lib/checks/link-text';
import { viewPage } from '../../lib/checks/view-page';
import type { Finding } from '../../lib/domain/finding';
import type { PanelView } from '../../lib/domain/view';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { DAP_ROW, link, row, SIGHTS } from '../requests/combinations';
import { readView as read } from './asked';

const LANGUAGES = [
  ['English', textFrom(english)],
  ['German', textFrom(german)],
] as const;

const alone = (said: Parameters<typeof link>[0], around: readonly Finding[] = []): PanelView => ({
  state: 'assessed',
  assessment: assess(mergeWitnesses({ link: link(said), reading: 'absent' }), around),
});
const lying = linkTextFindings({
  ...{ kind: 'leaves-portal', shown: 'https://a.example/' },
  ...{ shownHost: 'a.example', targetHost: 'b.example' },
});

const views: readonly PanelView[] = [
  ...SIGHTS.map(viewPage),
  ...[alone({}), alone({ flow: 'gdap' }), alone({ flow: 'none', dap: 'not-applicable' })],
  alone({ flow: 'app-consent', dap: 'not-applicable' }),
  alone({ flow: 'none', dap: 'not-applicable' }, lying),
];

/** Up to a hundred different views for each headline. */
const byHeadline = HEADLINES.map((headline) => {
  const all = views.filter((view) => headlineOf(view) === headline);
  const step = Math.max(1, Math.floor(all.length / 100));
  return [headline, all.filter((_, index) => index % step === 0)] as const;
});

/** Everything a person may read on a sheet. */
function wordsOn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    ['attributes', 'state', 'verdict', 'kind', 'tone', 'check', 'id', 'key'].includes(name)
      ? []
      : wordsOn(inner),
  );
}

describe.each(LANGUAGES)('a sheet in %s', (_, text) => {
  test.each(byHeadline)('%s has no empty or unfinished sentence', (headline, some) => {
    expect(some.length).toBeGreaterThan(0);
    const odd = some
      .flatMap((view) => wordsOn(panelSheet(view, text)))
      .filter((words) => words.trim() === '' || /\$\d|^[a-z_]+(\.[\w-]+)+$|undefined/.test(words));
    expect(odd).toEqual([]);
    const [view] = some;
    expect(view && panelSheet(view, text).title).toBe(text(`headline.${headline}.title`));
  });

  test('a row that says DAP without naming roles is told as what DAP holds', () => {
    const sheet = panelSheet(
      read(
        { flow: 'partner-relationships', dap: 'not-applicable' },
        { relationships: [row(), DAP_ROW] },
      ),
      text,
    );
    expect(sheet.sections[0]?.blocks).toEqual([
      {
        kind: 'roles',
        more: text('panel.more_rows'),
        roles: [{ name: 'Fabrikam', meaning: text('panel.roles_dap'), mark: text('access.dap') }],
      },
    ]);
  });
});

describe('a sheet', () => {
  const [[, text]] = LANGUAGES;

  test('has the public attributes, ids sorted and each once', () => {
    const roleNames = ['Helpdesk admin', 'Lighthouse Keeper', 'Global admin'];
    const view = read({ flow: 'gdap' }, { roleNames, rolesComplete: false });
    expect(panelSheet(view, text).attributes).toEqual({
      'data-state': 'assessed',
      'data-verdict': 'danger',
      'data-flow': 'gdap',
      'data-dap': 'not-requested',
      'data-roles': '62e90394-69f5-4237-9190-012177145e10,729827e3-9c14-49f7-bb1b-9608f156bbb8',
      'data-roles-complete': 'false',
    });
  });

  test('shows strong roles first and marks them', () => {
    const roleNames = ['Reports Reader', 'Yammer admin', 'Lighthouse Keeper', 'User admin'];
    const [, what] = panelSheet(read({ flow: 'gdap' }, { roleNames }), text).sections;
    expect(what?.blocks).toContainEqual(
      expect.objectContaining({
        kind: 'groups',
        groups: [
          {
            title: text('plan.group.asked'),
            roles: [
              expect.objectContaining({ name: 'User admin', mark: text('panel.privileged') }),
              expect.objectContaining({
                name: 'Lighthouse Keeper',
                mark: text('panel.unknown'),
              }),
              expect.objectContaining({ name: 'Yammer admin', mark: text('panel.escalates') }),
              expect.objectContaining({ name: 'Reports Reader' }),
            ],
          },
        ],
      }),
    );
  });

  test('takes what a page says as text, also where it looks like a value to fill in', () => {
    const sheet = panelSheet(
      read({ flow: 'gdap' }, { roleNames: ['$1 <b>$2</b>'], partnerName: '$1', duration: '$2' }),
      text,
    );
    const words = wordsOn(sheet);
    expect(words).toContain('$1');
    expect(words).toContain(text('panel.duration', ['$2']));
    expect(sheet.action?.text).toMatch(/^- [“„]\$1 <b>\$2<\/b>[”“]: /m);
  });

  test.each([{}, { held: true }])('says of a date that the access ends then: %j', (said) => {
    const shown = { roleNames: ['Reports Reader'], until: '4/2/2027', ...said };
    const words = wordsOn(panelSheet(read({ flow: 'gdap' }, shown), text));
    expect(words).toContain(text('panel.until', ['4/2/2027']));
    expect(words).not.toContain(text('panel.duration', ['4/2/2027']));
  });

  test.each([
    ['DAP', read({ dap: 'requested' }, {}), 'advice.dap.button'],
    ['strong roles', read({ flow: 'gdap' }, { roleNames: ['Global admin'] }), 'advice.gdap.button'],
  ] as const)('recommends one step against %s', (_, view, button) => {
    expect(panelSheet(view, text).action?.button).toBe(text(button));
  });

  test.each([
    ['clear', read({}, {})],
    ['modest', read({ flow: 'gdap' }, { roleNames: ['Reports Reader'] })],
    ['an imitation', alone({ imitation: 'host', flow: 'none', dap: 'not-applicable' })],
  ])('has no message to a partner where it is %s', (_, view) => {
    expect(panelSheet(view, text).action).toBeUndefined();
  });

  test.each([
    ['clear', read({}, {}), true],
    ['a list', read({ flow: 'partner-relationships' }, { relationships: [DAP_ROW] }), true],
    ['danger', read({ dap: 'requested' }, {}), false],
    ['unknown', read({}, { unread: 'list' }), false],
  ])('folds by itself or not: %s', (_, view, folded) => {
    expect(panelSheet(view, text).folded).toBe(folded);
  });
});
