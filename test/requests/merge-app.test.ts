import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/checks/assess';
import type { AppRequest, AppStatement } from '../../lib/domain/app';
import type { LinkVerdict } from '../../lib/domain/finding';
import { RISKS } from '../../lib/permissions/find-permission';
import { mergeApp } from '../../lib/requests/merge-app';
import { mergeWitnesses, type Testimony } from '../../lib/requests/merge-witnesses';
import { link, page } from './combinations';

const onLink = (said: Partial<AppRequest>) =>
  link({
    flow: 'app-consent',
    dap: 'not-applicable',
    app: { scopes: [], registered: false, organisation: false, ...said },
  });
const onPage = (said: Partial<AppStatement>) =>
  page({ app: { titles: [], scopes: [], complete: true, ...said } });
const bare = link({ flow: 'app-consent', dap: 'not-applicable' });

const brief = (merged: ReturnType<typeof mergeApp>) =>
  merged?.permissions.map(({ value, title, risk }) => [value ?? title, risk]);

describe('an app that asks', () => {
  test.each([
    ['a link that is none', link(), undefined],
    ['a page without an app', link({ flow: 'gdap' }), page()],
  ])('%s speaks of none', (_, said, shown) => {
    expect(mergeApp(said, shown)).toBeUndefined();
  });

  test('nothing is known of one whose link and page say nothing', () => {
    expect(mergeApp(bare)).toEqual({ permissions: [], complete: false });
    expect(mergeApp(bare, page())).toEqual({ permissions: [], complete: false });
  });

  test('the link’s permissions are delegated, the riskiest first', () => {
    const scopes = ['openid', 'Mail.Read', 'Frobnicator.Read', 'Directory.ReadWrite.All'];
    expect(mergeApp(onLink({ scopes }))).toEqual({
      organisation: false,
      permissions: [
        { value: 'Directory.ReadWrite.All', kind: 'delegated', risk: 'critical', known: true },
        { value: 'Frobnicator.Read', risk: 'high', known: false },
        { value: 'Mail.Read', kind: 'delegated', risk: 'medium', known: true },
        { value: 'openid', kind: 'delegated', risk: 'low', known: true },
      ],
      complete: true,
    });
  });

  test('a value in the page’s data weighs like the riskier kind, also where the link names it', () => {
    const shown = onPage({ scopes: ['https://graph.microsoft.com/Mail.Read'] });
    const merged = { value: 'Mail.Read', risk: 'high', known: true };
    expect(mergeApp(bare, shown)?.permissions).toEqual([merged]);
    // The link's is delegated; the page's may be another one, as its risk says.
    expect(mergeApp(onLink({ scopes: ['mail.read'] }), shown)?.permissions).toEqual([merged]);
  });

  test('a title and a value of the same permission are one', () => {
    const shown = onPage({ titles: ['Read user mail'] });
    expect(mergeApp(onLink({ scopes: ['Mail.Read'] }), shown)?.permissions).toEqual([
      {
        value: 'Mail.Read',
        title: 'Read user mail',
        kind: 'delegated',
        risk: 'medium',
        known: true,
      },
    ]);
  });

  test('a title that says more than the link counts', () => {
    const shown = onPage({ titles: ['Read mail in all mailboxes'] });
    expect(mergeApp(onLink({ scopes: ['Mail.Read'] }), shown)?.permissions).toEqual([
      {
        value: 'Mail.Read',
        title: 'Read mail in all mailboxes',
        kind: 'application',
        risk: 'high',
        known: true,
      },
    ]);
  });

  test('a title that both kinds share weighs like the riskier and leaves the kind open', () => {
    const merged = mergeApp(bare, onPage({ titles: ['Create users'] }));
    expect(merged?.permissions).toEqual([
      { value: 'User.Create', title: 'Create users', risk: 'high', known: true },
    ]);
  });

  test('a title that several permissions share is named by the link, if by anybody', () => {
    const shown = onPage({ titles: ['Read and write access to your mail'] });
    expect(brief(mergeApp(bare, shown))).toEqual([
      ['Read and write access to your mail', 'medium'],
    ]);
    expect(brief(mergeApp(onLink({ scopes: ['Mail.ReadWrite'] }), shown))).toEqual([
      ['Mail.ReadWrite', 'medium'],
    ]);
  });

  test('a title that nobody knows counts as high, whatever else is named', () => {
    const shown = onPage({ titles: ['Pidä valo päällä', 'Pidä valo päällä'] });
    expect(brief(mergeApp(onLink({ scopes: ['openid'] }), shown))).toEqual([
      ['Pidä valo päällä', 'high'],
      ['openid', 'low'],
    ]);
  });

  test('what the page’s data calls a title besides explains it; what is not printed counts too', () => {
    const shown = onPage({
      titles: ['Lue sähköpostisi'],
      wordings: [['Lue sähköpostisi', 'Read user mail'], ['Read mail in all mailboxes']],
    });
    expect(mergeApp(bare, shown)?.permissions.map(({ value, title }) => [value, title])).toEqual([
      ['Mail.Read', 'Lue sähköpostisi'],
    ]);
    expect(brief(mergeApp(bare, shown))).toEqual([['Mail.Read', 'high']]);
  });

  test.each<[boolean | undefined, boolean | undefined, boolean | undefined]>([
    [undefined, undefined, undefined],
    [undefined, false, false],
    [undefined, true, true],
    [false, undefined, false],
    [false, true, true],
    [true, false, true],
    [true, undefined, true],
  ])('for everybody: link %s, page %s, so %s', (said, shown, merged) => {
    const linked = said === undefined ? bare : onLink({ organisation: said });
    const read = onPage({ titles: ['x'], ...(shown !== undefined && { organisation: shown }) });
    expect(mergeApp(linked, read)?.organisation).toBe(merged);
  });

  test.each([
    ['a link that names them', onLink({ scopes: ['openid'] }), undefined, true],
    ['a link that leaves them open', onLink({ registered: true }), undefined, false],
    ['a link that names some', onLink({ scopes: ['openid'], registered: true }), undefined, false],
    ['a page that was read', onLink({ registered: true }), onPage({ titles: ['x'] }), true],
    ['a page that was not read whole', bare, onPage({ titles: ['x'], complete: false }), false],
    ['a page that leaves them open', bare, onPage({ scopes: ['openid', 'x/.default'] }), false],
  ])('%s: complete or not', (_, said, shown, complete) => {
    expect(mergeApp(said, shown)?.complete).toBe(complete);
  });

  test('name, publisher and id are handed on', () => {
    const shown = onPage({ name: 'Cleaner', publisher: 'Fabrikam', verified: false });
    expect(mergeApp(onLink({ clientId: 'id' }), shown)).toMatchObject({
      name: 'Cleaner',
      publisher: 'Fabrikam',
      verified: false,
      clientId: 'id',
    });
  });
});

const scope = fc.oneof(
  fc.constantFrom('openid', 'User.Read', 'Mail.Read', 'mail.read', 'Mail.ReadWrite', 'Mail.Send'),
  fc.constantFrom('Files.ReadWrite.All', 'Directory.ReadWrite.All', 'Group.ReadWrite.All'),
  fc.constantFrom('https://graph.microsoft.com/Mail.Read', 'x/.default', 'Frobnicator.Read', ''),
);
const title = fc.oneof(
  fc.constantFrom('Read user mail', 'Read mail in all mailboxes', 'Read and write all groups'),
  fc.constantFrom('Sign in and read user profile', 'Create users', 'Keep the light on', ''),
);
const reach = fc.option(fc.boolean(), { nil: undefined });

const testimony: fc.Arbitrary<Testimony> = fc
  .record({
    scopes: fc.array(scope, { maxLength: 4 }),
    registered: fc.boolean(),
    linked: reach,
    titles: fc.array(title, { maxLength: 4 }),
    told: fc.array(scope, { maxLength: 3 }),
    shown: reach,
    complete: fc.boolean(),
    reading: fc.constantFrom('absent', 'waiting', 'read', 'unreadable'),
  })
  .map(({ scopes, registered, linked, titles, told, shown, complete, reading }) => ({
    link: linked === undefined ? bare : onLink({ scopes, registered, organisation: linked }),
    page: onPage({
      titles,
      scopes: told,
      complete,
      ...(shown !== undefined && { organisation: shown }),
    }),
    reading,
  }));

const ORDER: readonly LinkVerdict[] = ['danger', 'cannot-tell', 'caution', 'clear', 'not-consent'];
const rank = (seen: Testimony) => ORDER.indexOf(assess(mergeWitnesses(seen)).verdict);

type Change = (seen: Testimony, scope: string, title: string) => Testimony;
const withApp = (
  seen: Testimony,
  more: (app: AppStatement) => Partial<AppStatement>,
): Testimony => {
  const app = seen.page?.app;
  return app === undefined ? seen : { ...seen, page: page({ app: { ...app, ...more(app) } }) };
};

describe('one more of anything never makes a verdict better', () => {
  test.each<[string, Change]>([
    [
      'a permission in the link',
      (seen, more) => {
        const { app } = seen.link;
        return app === undefined
          ? seen
          : { ...seen, link: onLink({ ...app, scopes: [...app.scopes, more] }) };
      },
    ],
    [
      'a value in the page’s data',
      (seen, more) => withApp(seen, ({ scopes }) => ({ scopes: [...scopes, more] })),
    ],
    [
      'a title on the page',
      (seen, _, more) => withApp(seen, ({ titles }) => ({ titles: [...titles, more] })),
    ],
    [
      'a title that only the data knows',
      (seen, _, more) => withApp(seen, () => ({ wordings: [[more]] })),
    ],
    ['the whole organisation', (seen) => withApp(seen, () => ({ organisation: true }))],
    ['a publisher that is not verified', (seen) => withApp(seen, () => ({ verified: false }))],
    ['something unreadable', (seen) => withApp(seen, () => ({ complete: false }))],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(testimony, scope, title, (seen, value, printed) => {
        expect(rank(change(seen, value, printed))).toBeLessThanOrEqual(rank(seen));
      }),
    );
  });

  test('and it is never clear', () => {
    fc.assert(
      fc.property(testimony, (seen) => {
        expect(['danger', 'cannot-tell', 'caution']).toContain(
          assess(mergeWitnesses(seen)).verdict,
        );
      }),
    );
  });

  test('the riskiest stands first', () => {
    fc.assert(
      fc.property(testimony, (seen) => {
        const risks = mergeApp(seen.link, seen.page)?.permissions.map(({ risk }) =>
          RISKS.indexOf(risk),
        );
        expect(risks).toEqual([...(risks ?? [])].sort((one, other) => one - other));
      }),
    );
  });
});
