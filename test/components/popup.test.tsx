// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDateWords } from '../../components/popup/date-words';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { RefreshReport } from '../../components/popup/refresh-line';
import { TextContext } from '../../components/text-context';
import { assessLinksIn } from '../../lib/checks/assess-text';
import type { RelationshipRow } from '../../lib/domain/page';
import { type Language, sentencesIn } from '../extension/sentences';
import { overviewAfter } from '../partners/readings';
import { accessibilityFaults } from './accessibility';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const NOW = '2026-11-20T12:00:00.000Z';
const BEFORE = '2026-11-17T12:00:00.000Z';

const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['reseller'],
  roleNames: [],
  rolesComplete: true,
  ...changes,
});
const read = (rows: readonly RelationshipRow[]) => overviewAfter([{ at: NOW, rows }]);

const OTHER = '5ce90100-7e57-4aaa-8bbb-0000000000c2';

function show(changes: Partial<PopupProps> = {}, language: Language = 'en') {
  return render(
    <TextContext.Provider value={sentencesIn(language)}>
      <Popup
        tenants={[]}
        now={NOW}
        workbench="workbench.html"
        dates={createDateWords(language, Date.parse(NOW))}
        check={assessLinksIn}
        openRelationships={() => undefined}
        notice={() => undefined}
        chooseTenant={() => undefined}
        startRefresh={async () => true}
        goToTab={() => undefined}
        {...changes}
      />
    </TextContext.Provider>,
  );
}

const words = () => document.body.textContent ?? '';
const partners = () => [...document.querySelectorAll('[data-partner]')];
const valuesOf = (name: string) => partners().map((item) => item.getAttribute(name));

const counted = (kind: string) =>
  document.querySelector(`[data-count="${kind}"] dd`)?.textContent ?? '';
const list = () => document.querySelector('.partners');
const tags = () => [...document.querySelectorAll('.tag')].map((tag) => tag.textContent);

const MANY = read([
  row('Northwind'),
  row('Fabrikam', { access: ['gdap'], roleNames: ['Reports Reader'], period: '1/2/2027' }),
  row('Adatum', { access: ['gdap'], roleNames: ['User Administrator'], rolesComplete: false }),
  row('Wingtip', { access: ['dap', 'reseller'], roleNames: ['Global admin'] }),
  row('Wingtip', { access: ['gdap'], roleNames: [], rolesComplete: false }),
]);

afterEach(cleanup);

describe('who holds consent', () => {
  test('says how to fill the list before anything was read', () => {
    show();
    expect(words()).toContain('No partners read yet');
    expect(partners()).toEqual([]);
    expect(screen.queryByTestId('read-at')).toBeNull();
  });

  test('says that the page listed nobody, which is something else', () => {
    show({ overview: read([]) });
    expect(words()).toContain('The page listed no partners.');
    expect(words()).not.toContain('No partners read yet');
  });

  test('names DAP first, then strong roles, then the others by name', () => {
    show({ overview: MANY });
    expect(valuesOf('data-partner')).toEqual(['Wingtip', 'Adatum', 'Fabrikam', 'Northwind']);
    expect(valuesOf('data-access')).toEqual(['dap gdap reseller', 'gdap', 'gdap', 'reseller']);
    expect(valuesOf('data-tenant')).toEqual(['', '', '', '']);
    expect(tags()).toEqual(['DAP']);
  });

  test('gives the tenant id where it is known', () => {
    show({ overview: read([row('Contoso', { tenantId: TENANT })]) });
    expect(valuesOf('data-tenant')).toEqual([TENANT]);
  });

  test('says of each grant what it gives, and what was not read', () => {
    show({ overview: MANY });
    expect(words()).toContain('GDAP · Reports Reader · Until: 1/2/2027');
    expect(words()).toContain('GDAP · Roles: User Administrator and more');
    expect(words()).toContain('GDAP · roles not read');
    expect(words()).toContain('Reseller · no roles');
  });

  test('dates the reading', () => {
    show({ overview: overviewAfter([{ at: BEFORE, rows: [row('Contoso')] }]) });
    expect(screen.getByTestId('read-at').textContent).toBe('read 3 days ago on Nov 17, 2026');
  });

  test('keeps a partner that the last reading did not show, with the date', () => {
    const earlier = { at: BEFORE, rows: [row('Contoso')] };
    const now = { at: NOW, rows: [row('Fabrikam')], whole: false };
    show({ overview: overviewAfter([earlier, now]) });
    expect(valuesOf('data-partner')).toEqual(['Contoso', 'Fabrikam']);
    expect(words().split('Not in the last reading. Last seen on Nov 17, 2026.')).toHaveLength(2);
    expect(counted('unseen')).toBe('1');
    expect(words()).toContain('That reading was not complete');
  });

  test('marks a partner that a whole list no longer shows, and does not count what it held', () => {
    const earlier = { at: BEFORE, rows: [row('Contoso', { access: ['dap'] })] };
    show({ overview: overviewAfter([earlier, { at: NOW, rows: [row('Fabrikam')] }]) });
    expect(valuesOf('data-partner')).toEqual(['Fabrikam', 'Contoso']);
    expect(words()).toContain('No longer in the list. Last seen on Nov 17, 2026.');
    expect(tags()).toEqual([]);
    expect(counted('dap')).toBe('0');
  });

  test('marks what is as strong as Global Administrator, what ends soon, and what extends itself', () => {
    const strong = { access: ['gdap'], roleNames: ['Global Administrator'] } as const;
    const ends = { access: ['gdap'], until: '2026-12-02', autoExtendDays: 180 } as const;
    const over = { access: ['gdap'], until: '2026-11-18' } as const;
    show({ overview: read([row('One', strong), row('Two', ends), row('Three', over)]) });
    expect(tags()).toEqual(['Like Global Admin', 'ended 2 days ago', 'ends in 12 days']);
    expect(words()).toContain('extends itself by 180 days');
    expect(['partners', 'global', 'expiring'].map(counted)).toEqual(['3', '1', '2']);
  });

  test('marks what Microsoft made', () => {
    const relationship = 'MLT_5ce90100_5ce901c1_20230714';
    show({ overview: read([row('Contoso', { access: ['gdap'], relationship })]) });
    expect(words()).toContain('made by Microsoft (MLT)');
  });

  test('says of an approval that no list has shown it yet', () => {
    const overview = read([row('Contoso'), row('Fabrikam')]);
    const partners = overview.partners.map((partner) => ({
      ...partner,
      grants: partner.grants.map((grant) => ({ ...grant, unconfirmed: true })),
    }));
    show({ overview: { ...overview, readAt: null, partners } });
    expect(words().split('Seen approved on Nov 20, 2026, not yet in the list.')).toHaveLength(3);
    expect(words()).toContain('The list itself was not read yet.');
  });

  test('draws the first partners at once and the others soon after', async () => {
    const many = Array.from({ length: 300 }, (_, at) => row(`Partner ${at}`));
    show({ overview: read(many) });
    expect(partners()).toHaveLength(40);
    expect(list()?.getAttribute('aria-busy')).toBe('true');
    await waitFor(() => expect(partners()).toHaveLength(300));
    expect(list()?.getAttribute('aria-busy')).toBe('false');
  });

  test('counts all while only the most urgent ones are there', () => {
    const counts = { partners: 2000, dap: 50, global: 40, expiring: 30, unseen: 20 };
    show({ overview: MANY, counts });
    expect(['partners', 'dap', 'global', 'expiring', 'unseen'].map(counted)).toEqual(
      Object.values(counts).map(String),
    );
    expect(list()?.getAttribute('aria-busy')).toBe('true');
  });

  test('finds some of them, and says how many', async () => {
    show({ overview: MANY });
    const field = screen.getByRole('searchbox', { name: 'Find a partner, role or tenant ID' });
    fireEvent.input(field, { target: { value: 'user admin' } });
    expect(valuesOf('data-partner')).toEqual(['Adatum']);
    expect(screen.getByTestId('found').textContent).toBe('1 of 4 partners');
    fireEvent.input(field, { target: { value: 'nobody' } });
    expect(partners()).toEqual([]);
    expect(screen.getByTestId('found').textContent).toBe('0 of 4 partners');
    // What holds whom is still counted whole.
    expect(counted('partners')).toBe('4');
  });

  test('says whose list it is, and lets choose where there are more', () => {
    const chosen: string[] = [];
    const overview = { ...MANY, tenant: 'unknown' };
    show({ overview, tenants: ['unknown'] });
    expect(screen.getByTestId('tenant').textContent).toBe('Tenant: not known');
    cleanup();
    show({ overview, tenants: ['unknown', OTHER], chooseTenant: (one) => chosen.push(one) });
    const choice = screen.getByLabelText('Tenant');
    expect(choice.textContent).toBe(`not known${OTHER}`);
    fireEvent.change(choice, { target: { value: OTHER } });
    expect(chosen).toEqual([OTHER]);
  });

  test('leads to everything about them', () => {
    show({ overview: MANY });
    expect(screen.getByText('Everything about these partners').getAttribute('href')).toBe(
      'workbench.html#partners',
    );
  });

  test('shows markup in a name as text', () => {
    const name = '<img src=x onerror=alert(1)> & <b>Sons</b>';
    show({ overview: read([row(name, { roleNames: [name], access: ['gdap'] })]) });
    expect(valuesOf('data-partner')).toEqual([name]);
    expect(document.querySelector('img, b')).toBeNull();
    expect(document.querySelector('.about .name')?.textContent).toBe(name);
  });

  test('opens the Partner relationships page', () => {
    const openRelationships = vi.fn();
    show({ openRelationships });
    fireEvent.click(screen.getByText('Open Partner relationships'));
    expect(openRelationships).toHaveBeenCalledOnce();
  });
});

describe('what went wrong', () => {
  test('a damaged list was put aside, and the popup says where', () => {
    show({ putAside: 'ledger-aside-1' });
    expect(screen.getByTestId('put-aside').textContent).toContain('ledger-aside-1');
    expect(screen.getByTestId('put-aside').getAttribute('role')).toBe('alert');
    cleanup();
    const noticed: string[] = [];
    show({ putAside: 'ledger-aside-1', notice: (key) => noticed.push(key) });
    screen.getByText('Understood').click();
    expect(noticed).toEqual(['ledger-aside-1']);
  });

  test('a list that could not be loaded is not called empty', () => {
    show({ unreadable: 'failed' });
    expect(screen.getByRole('alert').textContent).toBe(
      'The stored list cannot be read: the browser could not use its storage.',
    );
    expect(words()).not.toContain('No partners read yet');
    expect(screen.getByLabelText('Check a link before you click')).toBeDefined();
  });

  test.each(['full', 'unavailable', 'newer', 'closed', 'failed'] as const)(
    'a reading that could not be kept is told, with why: %s, and from when the old one is',
    (fault) => {
      const overview = overviewAfter([{ at: BEFORE, rows: [row('Contoso')] }]);
      show({ overview, trouble: { fault, at: NOW } });
      const told = screen.getByTestId('trouble').textContent ?? '';
      expect(told).toMatch(/^The reading of Nov 20, 2026, .* could not be kept: \S/);
      expect(told).toContain('What is shown is from Nov 17, 2026.');
      expect(valuesOf('data-partner')).toEqual(['Contoso']);
    },
  );

  test('where nothing was read before, it is not said that something old is shown', () => {
    show({ trouble: { fault: 'full', at: NOW } });
    expect(screen.getByTestId('trouble').textContent).toContain('Nothing was read before.');
  });
});

describe('this tab', () => {
  test('has its verdict, and who asks', () => {
    show({ report: { verdict: 'danger', headline: 'dap', partner: 'Contoso' } });
    const verdict = screen.getByTestId('tab-verdict');
    expect(verdict.getAttribute('data-verdict')).toBe('danger');
    expect(verdict.textContent).toBe('This asks for full control, without an end dateContoso');
  });

  test('has none where nothing concerns a consent', () => {
    show();
    expect(words()).toContain('This tab shows no consent page.');
    expect(screen.queryByTestId('tab-verdict')).toBeNull();
  });
});

describe('this site', () => {
  test.each([
    [true, 'Consent Lens watches this site.'],
    [false, 'Consent Lens does not look at this site.'],
  ])('watched %s is said in words', (watched, sentence) => {
    show({ watched });
    expect(screen.getByTestId('site').textContent).toBe(sentence);
    expect(screen.getByTestId('site').getAttribute('data-watched')).toBe(String(watched));
  });

  test('is not spoken of when nobody knows', () => {
    show();
    expect(screen.queryByTestId('site')).toBeNull();
  });

  test('leads to the page that says where Consent Lens looks', () => {
    show();
    const link = screen.getByText('Where Consent Lens looks');
    expect(link.getAttribute('href')).toBe('workbench.html#hosts');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('every state', () => {
  const ended = (outcome: RefreshReport['outcome'], more: Partial<RefreshReport> = {}) => ({
    overview: MANY,
    refresh: { outcome, tabId: 7, ...more },
  });
  const news = [
    { kind: 'new' as const, count: 30, names: ['Contoso', 'Fabrikam'] },
    { kind: 'gone' as const, count: 1, names: ['Litware'] },
  ];
  const states: readonly (readonly [string, Partial<PopupProps>])[] = [
    ['empty', {}],
    [
      'full',
      { overview: MANY, watched: true, report: { verdict: 'danger', headline: 'held_dap' } },
    ],
    ['of two tenants', { overview: MANY, tenants: [MANY.tenant, 'unknown'] }],
    ['put aside', { putAside: 'ledger-aside-1' }],
    ['not loaded', { unreadable: 'failed' }],
    ['not kept', { overview: MANY, trouble: { fault: 'full', at: NOW } }],
    ['running', ended('running')],
    ['done', ended('done', { news })],
    ['done without news', ended('done', { news: [] })],
    ['cut', ended('cut', { news })],
    ['not kept after all', ended('not-kept', { fault: 'full' })],
    ['at a sign-in page', ended('sign-in')],
    ['unreadable', ended('unreadable')],
    ['closed', ended('closed')],
    ['without an answer', ended('no-answer')],
  ];
  test.each(
    states.flatMap(([name, props]) => [[name, 'en', props] as const, [name, 'de', props] as const]),
  )('%s in "%s" can be used by everyone', async (_, language, props) => {
    const { container } = show(props, language);
    expect(words()).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
