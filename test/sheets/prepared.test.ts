import { describe, expect, test } from 'vitest';
import { viewPage } from '../../lib/checks/view-page';
import type { PanelView } from '../../lib/domain/view';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import {
  PARTNER,
  PREPARED,
  PREPARED_LINKS,
  PROVIDER,
  type PreparedName,
  prepared,
} from '../requests/prepared';

const text = textFrom(english);
const MAIL = `Hello,\n\nplease accept: ${PREPARED_LINKS.with}\n\nThank you`;
const FREE_MAIL = MAIL.replace('DAP=true', 'DAP=false');

type Parts = [
  names: PreparedName[],
  ...more: Parameters<typeof prepared> extends [unknown, ...infer R] ? R : never,
];

const view = (settled: boolean, ...parts: Parts): PanelView => {
  const { flow, link, page } = prepared(...parts);
  return viewPage({
    ...(flow !== undefined && { flow }),
    link,
    words: { ok: true, value: page },
    settled,
    late: false,
  });
};
const sheet = (...parts: Parts) => panelSheet(view(true, ...parts), text);
const asked = (...parts: Parts) => sheet(...parts).sections[0];
const wordsIn = (blocks: readonly object[] = []) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('what a link will ask', () => {
  test.each<[string, Parts, string[]]>([
    [
      'DAP, and the link without it',
      [['with'], { dapBox: true }],
      [
        text('prepared.kind.reseller'),
        text('panel.roles_dap'),
        text('prepared.twin'),
        PREPARED_LINKS.free,
        text('prepared.accept'),
        text('prepared.partner', [PARTNER]),
      ],
    ],
    [
      'nothing but DAP, where there is no link without',
      [['administration']],
      [
        text('prepared.kind.delegated_admin'),
        text('panel.roles_dap'),
        text('prepared.no_twin'),
        text('prepared.accept'),
        text('prepared.partner', [PARTNER]),
      ],
    ],
    [
      'no roles',
      [['indirect']],
      [
        text('prepared.kind.indirect_reseller'),
        text('prepared.none'),
        text('prepared.accept'),
        text('prepared.partner', [PARTNER]),
      ],
    ],
    [
      'a licence consent, which more people may accept',
      [['isv']],
      [
        text('prepared.kind.isv'),
        text('prepared.none'),
        text('prepared.accept_billing'),
        text('prepared.partner', [PARTNER]),
      ],
    ],
    [
      'what is not known',
      [['open']],
      [
        text('prepared.kind.reseller'),
        text('panel.roles_unknown'),
        text('prepared.accept'),
        text('prepared.partner', [PARTNER]),
      ],
    ],
    [
      'what a fake hides',
      [['fake']],
      [text('prepared.kind.unknown'), text('panel.roles_unknown'), text('prepared.accept')],
    ],
  ])('is told: %s', (_, parts, words) => {
    expect(asked(...parts)?.title).toBe(text('prepared.title'));
    expect(wordsIn(asked(...parts)?.blocks)).toEqual(words);
  });

  test('is told at once, while the page is still being read', () => {
    const { sections, state, folded } = panelSheet(view(false, ['free']), text);
    expect([state, folded]).toEqual(['waiting', false]);
    expect(wordsIn(sections[0]?.blocks)).toContain(text('prepared.none'));
  });

  test('names the roles and the days of a request for GDAP', () => {
    const blocks = asked(['gdap'], {}, { roleNames: ['Global admin'], duration: '365' })?.blocks;
    expect(blocks).toContainEqual(
      expect.objectContaining({
        kind: 'groups',
        groups: [
          {
            title: text('plan.group.asked'),
            roles: [
              expect.objectContaining({ name: 'Global admin', mark: text('panel.privileged') }),
            ],
          },
        ],
      }),
    );
    expect(wordsIn(blocks)).toContain(text('prepared.days', ['365']));
    expect(wordsIn(blocks)).not.toContain(text('panel.duration', ['365']));
  });

  test('names DAP and the roles where one page has both links', () => {
    const blocks = asked(['with', 'gdap'], {}, { roleNames: ['Reports Reader'] })?.blocks;
    expect(wordsIn(blocks)).toContain(text('panel.roles_dap'));
    expect(blocks?.some(({ kind }) => kind === 'groups')).toBe(true);
  });
});

describe('what the partner may send', () => {
  test.each<[string, Parts, string, string | undefined]>([
    ['the whole text without DAP', [['with'], { text: MAIL }], 'prepared.copy_text', FREE_MAIL],
    [
      'the link alone where there is no text',
      [['with']],
      'prepared.copy_link',
      PREPARED_LINKS.free,
    ],
    [
      'the link alone where the text is another',
      [['with'], { text: 'Hello' }],
      'prepared.copy_link',
      PREPARED_LINKS.free,
    ],
    [
      'nothing where there is no link without DAP',
      [['administration'], { text: `Hello ${PREPARED_LINKS.administration}` }],
      '',
      undefined,
    ],
    [
      'nothing where one of the links has none without',
      [['with', 'administration'], { text: `${MAIL} ${PREPARED_LINKS.administration}` }],
      '',
      undefined,
    ],
    ['nothing where nothing can be told', [['open'], { text: MAIL }], '', undefined],
    [
      'nothing where GDAP asks for strong roles',
      [['gdap'], {}, { roleNames: ['Global admin'] }],
      '',
      undefined,
    ],
  ])('is %s', (_, parts, button, words) => {
    const { action } = sheet(...parts);
    expect(action?.text).toBe(words);
    if (words !== undefined) expect(action?.button).toBe(text(button as 'prepared.copy_text'));
  });

  test('is a note that says what was checked, for a link without DAP', () => {
    const { action } = sheet(['free'], { dapBox: false });
    expect(action?.button).toBe(text('prepared.copy_note'));
    expect(action?.text).toContain(PREPARED_LINKS.free);
    expect(action?.text).toContain(PARTNER);
    expect(action?.text).toContain(text('prepared.note_global'));
    expect(sheet(['isv']).action?.text).toContain(text('prepared.note_billing'));
  });

  test('is no note while the page is still being read, or where its box is ticked', () => {
    expect(panelSheet(view(false, ['free']), text).action).toBeUndefined();
    expect(sheet(['free'], { dapBox: true }).action).toBeUndefined();
  });

  test('never asks for DAP, whatever is prepared', () => {
    const read = PREPARED.filter(
      ({ page, reading }) =>
        reading === 'read' && page.rolesComplete && page.roleNames.length === 0,
    );
    for (const seen of read) {
      const links = seen.page.prepared?.links ?? [];
      const mail = `${MAIL}\n${links.join('\n')}`;
      const page = { ...seen.page, prepared: { ...seen.page.prepared, links, text: mail } };
      const shown = viewPage({
        flow: 'relationship-request',
        link: seen.link,
        words: { ok: true, value: page },
        settled: true,
        late: false,
      });
      expect(panelSheet(shown, text).action?.text ?? '').not.toMatch(/dap=true|administration&/i);
    }
  });
});

describe('what to do', () => {
  const advice = (...parts: Parts) => wordsIn(sheet(...parts).sections[1]?.blocks)[0];

  test.each<[Parameters<typeof text>[0], Parts]>([
    ['prepared.now.clear_box', [['with'], { dapBox: true }]],
    ['prepared.now.send_other', [['with'], { dapBox: false }]],
    ['prepared.now.send_other', [['with']]],
    ['prepared.now.new_request', [['administration']]],
    ['prepared.now.new_request', [['fake']]],
    ['prepared.now.strong', [['gdap'], {}, { roleNames: ['Global admin'] }]],
    ['prepared.now.limited', [['gdap'], {}, { roleNames: ['Reports Reader'] }]],
    ['prepared.now.clear', [['free']]],
    ['prepared.now.unsure', [['open']]],
  ])('is %s for %j', (key, parts) => {
    expect(advice(...parts)).toBe(text(key));
  });

  test.each<[PreparedName, string[]]>([
    ['free', ['customers_list', 'devices', 'devices_role']],
    ['indirect', ['customers_list', 'csv', 'api', 'devices_role']],
    ['isv', ['licences']],
    ['gdap', ['once', 'fixed_roles']],
    ['administration', []],
  ])('goes on after the customer has accepted: %s', (name, steps) => {
    const found = sheet([name]).sections[1]?.blocks.find((block) => block.kind === 'steps');
    const keys = steps.map((step) => text(`prepared.next.${step}` as 'prepared.next.csv'));
    expect(found?.kind === 'steps' ? found.steps : []).toEqual(keys);
  });
});

test('the public attributes say what the link asks for', () => {
  expect(sheet(['with'], { dapBox: true }).attributes).toMatchObject({
    'data-flow': 'relationship-request',
    'data-verdict': 'danger',
    'data-dap': 'requested',
    'data-state': 'assessed',
  });
  expect(sheet(['indirect']).attributes).toMatchObject({
    'data-verdict': 'clear',
    'data-dap': 'not-requested',
  });
});

test('German has the same parts', () => {
  const parts: Parts = [['indirect'], { dapBox: false }];
  const shown = panelSheet(view(true, ...parts), textFrom(german));
  expect(shown.sections.map(({ blocks }) => blocks.length)).toEqual(
    sheet(...parts).sections.map(({ blocks }) => blocks.length),
  );
  expect(shown.action?.text).toContain(PREPARED_LINKS.indirect);
  expect(PREPARED_LINKS.indirect).toContain(PROVIDER);
});
