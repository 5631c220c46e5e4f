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
    expect(textsOf(asked({}))).toEqual([text('panel.roles_unknown')]);
  });

  test.each<[what: string, said: Partial<AppRequest>, words: string]>([
    ['a link of version 1', {}, text('app.unnamed.registration')],
    ['.default', { defaults: [''] }, text('app.unnamed.resource', ['Microsoft Graph'])],
    [
      '.default of another resource, beside names',
      { defaults: ['https://vault.azure.net'], scopes: ['openid'] },
      text('app.unnamed.besides', ['https://vault.azure.net']),
    ],
  ])('is explained where the link does not say it: %s', (_, said, words) => {
    const view = asked({ registered: true, ...said });
    expect(textsOf(view)).toContain(`${words} ${text('app.unnamed.look')}`);
  });

  test('is told the riskiest first', () => {
    const scopes = ['User.Read', 'Frobnicator.Do', 'Group.ReadWrite.All', 'Domain.ReadWrite.All'];
    expect(linesOf(asked({ scopes })).map(({ name }) => name)).toEqual([
      'Domain.ReadWrite.All',
      'Frobnicator.Do',
      'Group.ReadWrite.All',
      'User.Read',
    ]);
  });

  test('is told once, however often and in whatever case it is asked for', () => {
    const scopes = ['Mail.Read', 'mail.read', 'https://graph.microsoft.com/MAIL.READ'];
    expect(linesOf(asked({ scopes })).map(({ name }) => name)).toEqual(['Mail.Read']);
  });

  test('is told line by line, be it five hundred permissions, known or not', () => {
    const scopes = Array.from({ length: 500 }, (_, at) =>
      at % 2 === 0 ? `Frobnicator${at}.Do` : `https://api.example/${at}.Read`,
    );
    const lines = linesOf(asked({ scopes: ['', ...scopes, 'Mail.Read'] }));
    expect(lines.slice(0, 501).every(({ mark }) => mark === text('app.risk.unknown'))).toBe(true);
    expect(new Set(lines.map(({ name }) => name)).size).toBe(502);
  });

  test.each([
    ['everyone', true, 'app.reach.organisation'],
    ['one person', false, 'app.reach.person'],
    ['nobody says', undefined, 'app.reach.unknown'],
  ] as const)('says for whom: %s', (_, organisation, key) => {
    const view = shown({ scopes: ['openid'], ...(organisation !== undefined && { organisation }) });
    expect(textsOf(view)).toEqual([text(key)]);
  });

  test('says what is gravest of what the permissions do together, and only where that is a danger', () => {
    const mail = ['Read mail in all mailboxes', 'Send mail as any user'];
    const told = 'Together these can read mail and answer it in its owner’s name';
    const first = (view: PanelView) =>
      textsOf(view).filter((words) => words.startsWith('Together'));
    expect(first(shown({ titles: mail }))).toEqual([
      `${told}, password resets included: Mail.Read, Mail.Send.`,
    ]);
    expect(first(asked({ scopes: ['Mail.Read', 'Mail.Send', 'offline_access'] }))).toEqual([]);
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

  test('the message asks about what reaches far, names what is narrower, and asks nothing else', () => {
    const view = asked({ scopes: ['User.Read', 'Group.ReadWrite.All', 'Frobnicator.Do'] });
    expect(appMessage(view, text)?.text).toBe(
      text('app.message', [
        '- Group.ReadWrite.All (narrower: GroupMember.ReadWrite.All, Group.Read.All, GroupMember.Read.All)\n' +
          '- Frobnicator.Do',
      ]),
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
