import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import { headlineOf } from '../../lib/checks/headline';
import type { AppRequest, AppStatement } from '../../lib/domain/app';
import type { PanelView } from '../../lib/domain/view';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { appAdviceBlocks, appMessage } from '../../lib/sheets/app-advice';
import { appAskerBlocks, appBlocks } from '../../lib/sheets/app-section';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { link, page } from '../requests/combinations';

const text = textFrom(english);
const consent = { flow: 'app-consent', dap: 'not-applicable' } as const;

const asked = (said: Partial<AppRequest>, state: PanelView['state'] = 'assessed'): PanelView => {
  const app = { scopes: [], registered: false, organisation: false, ...said };
  const request = mergeWitnesses({ link: link({ ...consent, app }), reading: 'absent' });
  return { state, assessment: assess(request) };
};
const shown = (said: Partial<AppStatement>): PanelView => {
  const app = { titles: [], scopes: [], complete: true, ...said };
  const seen = { link: link(consent), page: page({ app }), reading: 'read' } as const;
  return { state: 'assessed', assessment: assess(mergeWitnesses(seen)) };
};

const linesOf = (view: PanelView) =>
  appBlocks(view.assessment.request, text).flatMap((block) =>
    block.kind === 'roles' ? block.roles : [],
  );
const textsOf = (view: PanelView) =>
  appBlocks(view.assessment.request, text).flatMap((block) =>
    block.kind === 'text' ? [block.text] : [],
  );
const adviceOf = (view: PanelView) =>
  appAdviceBlocks(view, text).flatMap((block) => (block.kind === 'text' ? [block.text] : []));

describe('what an app asks for', () => {
  test('is not known where nobody names it', () => {
    expect(textsOf(asked({ registered: true }))).toEqual([text('panel.roles_unknown')]);
  });

  test('is told in plain words, the riskiest first and marked', () => {
    const scopes = [
      'User.Read',
      'Frobnicator.Do',
      'Files.ReadWrite.All',
      'Directory.ReadWrite.All',
    ];
    const byPerson = text('app.kind.delegated.write');
    expect(linesOf(asked({ scopes }))).toEqual([
      {
        name: 'Directory.ReadWrite.All',
        meaning: `${text('app.critical.owns_directory')} ${byPerson}`,
        mark: text('app.risk.critical'),
      },
      {
        name: 'Frobnicator.Do',
        meaning: text('app.unknown_meaning'),
        mark: text('app.risk.unknown'),
      },
      {
        name: 'Files.ReadWrite.All',
        meaning: `${text('app.family.files')} ${byPerson}`,
        mark: text('app.risk.high'),
      },
      {
        name: 'User.Read',
        meaning: `${text('app.family.profile')} ${text('app.kind.delegated.read')}`,
      },
    ]);
  });

  test.each([
    ['AppRoleAssignment.ReadWrite.All', 'app.critical.gives_rights'],
    ['Application.ReadWrite.All', 'app.critical.acts_as_apps'],
    ['User-PasswordProfile.ReadWrite.All', 'app.critical.takes_accounts'],
    ['Synchronization.ReadWrite.All', 'app.critical.feeds_directory'],
    ['Domain.ReadWrite.All', 'app.critical.opens_doors'],
    ['Sites.FullControl.All', 'app.critical.owns_sites'],
  ] as const)('%s: what makes it critical', (scope, key) => {
    const [line] = linesOf(shown({ scopes: [scope] }));
    expect(line?.meaning).toBe(text(key));
    expect(line?.mark).toBe(text('app.risk.critical'));
  });

  test.each([
    ['Read mail in all mailboxes', 'app.kind.application.read'],
    ['Read and write mail in all mailboxes', 'app.kind.application.write'],
    ['Read user mail', 'app.kind.delegated.read'],
    ['Send mail as a user', 'app.kind.delegated.write'],
  ] as const)('says how the app does it: %s', (title, key) => {
    const [line] = linesOf(shown({ titles: [title] }));
    expect(line?.meaning).toBe(`${text('app.family.mail')} ${text(key)}`);
  });

  test('by a title that several permissions share is told under that title', () => {
    const titles = ['Read and write access to your mail', '<i>$1</i>'];
    expect(linesOf(shown({ titles })).map(({ name, meaning }) => [name, meaning])).toEqual([
      ['<i>$1</i>', text('app.unknown_meaning')],
      ['Read and write access to your mail', text('app.ambiguous')],
    ]);
  });

  test.each([
    ['everyone', true, 'app.reach.organisation'],
    ['one person', false, 'app.reach.person'],
    ['nobody says', undefined, 'app.reach.unknown'],
  ] as const)('says for whom: %s', (_, organisation, key) => {
    const view = shown({ scopes: ['openid'], ...(organisation !== undefined && { organisation }) });
    expect(textsOf(view)).toEqual([text(key)]);
  });

  test('says when there may be more', () => {
    expect(textsOf(shown({ scopes: ['openid'], complete: false }))[0]).toBe(text('app.cut'));
  });
});

describe('who asks', () => {
  test.each([
    ['nothing is known', {}, [text('panel.name_unknown'), text('app.client_unknown')]],
    [
      'a verified publisher',
      { name: 'Cleaner', publisher: 'Fabrikam', verified: true },
      ['Cleaner', text('app.client_unknown'), text('app.publisher.verified', ['Fabrikam'])],
    ],
    [
      'a publisher that nobody verified',
      { name: 'Cleaner', publisher: 'Fabrikam', verified: false },
      ['Cleaner', text('app.client_unknown'), text('app.publisher.unverified')],
    ],
    [
      'a publisher of which nothing is said',
      { name: '$1', publisher: '$2' },
      ['$1', text('app.client_unknown'), text('app.publisher.named', ['$2'])],
    ],
  ])('%s', (_, said, words) => {
    const blocks = appAskerBlocks(shown(said).assessment.request, text);
    expect(blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))).toEqual(words);
    expect(blocks.at(-1)).toMatchObject({ kind: 'question', legend: text('app.expected') });
  });

  test('is named by the link’s id too', () => {
    const clientId = '6731de76-14a6-49ae-97bc-6eba6914391e';
    expect(appAskerBlocks(asked({ clientId }).assessment.request, text)[1]).toMatchObject({
      text: text('app.client', [clientId]),
    });
  });
});

describe('what to do about an app', () => {
  test.each([
    [
      'strong permissions for everyone',
      asked({ scopes: ['Mail.Send', 'Group.ReadWrite.All'], organisation: true }),
      ['app.advice.ask', 'app.advice.who', 'app.advice.next'],
    ],
    [
      'modest ones for a person',
      asked({ scopes: ['User.Read'] }),
      ['app.advice.check', 'app.advice.person', 'app.advice.next'],
    ],
    [
      'a page that still waits',
      asked({ scopes: ['User.Read'] }, 'waiting'),
      ['advice.waiting', 'app.advice.check', 'app.advice.person', 'app.advice.next'],
    ],
    [
      'a page that cannot be read',
      asked({}, 'unreadable'),
      ['advice.unreadable', 'app.advice.who'],
    ],
  ] as const)('%s', (_, view, keys) => {
    expect(adviceOf(view)).toEqual(keys.map((key) => text(key)));
    expect(appAdviceBlocks(view, text).at(-1)).toMatchObject({ kind: 'steps' });
  });

  test('the message asks about what reaches far, and about nothing else', () => {
    const view = asked({ scopes: ['User.Read', 'Group.ReadWrite.All', 'Frobnicator.Do'] });
    expect(appMessage(view, text)?.text).toBe(
      text('app.message', ['- Group.ReadWrite.All\n- Frobnicator.Do']),
    );
    expect(appMessage(asked({ scopes: ['User.Read'] }), text)).toBeUndefined();
  });
});

describe('a sheet about an app', () => {
  test.each([
    ['a danger', shown({ scopes: ['Directory.ReadWrite.All'] }), 'app_danger', 'danger'],
    ['a modest page', shown({ scopes: ['openid'], organisation: false }), 'app', 'caution'],
    ['a link alone', asked({ scopes: ['openid'] }), 'app_link', 'caution'],
    ['a dangerous link', asked({ scopes: ['Domain.ReadWrite.All'] }), 'app_danger', 'danger'],
    ['a page not read whole', shown({ complete: false }), 'cannot_tell', 'cannot-tell'],
  ] as const)('%s has its headline', (_, view, headline, verdict) => {
    expect(headlineOf(view)).toBe(headline);
    const sheet = panelSheet(view, text);
    expect([sheet.verdict, sheet.title]).toEqual([verdict, text(`headline.${headline}.title`)]);
    expect(sheet.attributes['data-flow']).toBe('app-consent');
    expect(sheet.sections.map(({ title }) => title)).toEqual([
      text('panel.who'),
      text('panel.what'),
      text('panel.now'),
      text('panel.why'),
    ]);
  });
});
