// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDateWords } from '../../components/popup/date-words';
import { Popup, type PopupProps } from '../../components/popup/popup';
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

function show(changes: Partial<PopupProps> = {}, language: Language = 'en') {
  return render(
    <TextContext.Provider value={sentencesIn(language)}>
      <Popup
        workbench="workbench.html"
        dates={createDateWords(language, Date.parse(NOW))}
        check={assessLinksIn}
        openRelationships={() => undefined}
        notice={() => undefined}
        {...changes}
      />
    </TextContext.Provider>,
  );
}

const words = () => document.body.textContent ?? '';
const partners = () => [...document.querySelectorAll('[data-partner]')];
const valuesOf = (name: string) => partners().map((item) => item.getAttribute(name));

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
    expect([...document.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual(['DAP']);
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
    expect(words()).toContain('That reading was not complete');
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
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    expect(words()).not.toContain('No partners read yet');
    expect(screen.getByLabelText('Check a link before you click')).toBeDefined();
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
  const states: readonly (readonly [string, Partial<PopupProps>])[] = [
    ['empty', {}],
    [
      'full',
      { overview: MANY, watched: true, report: { verdict: 'danger', headline: 'held_dap' } },
    ],
    ['put aside', { putAside: 'ledger-aside-1' }],
    ['not loaded', { unreadable: 'failed' }],
  ];
  test.each(
    states.flatMap(([name, props]) => [[name, 'en', props] as const, [name, 'de', props] as const]),
  )('%s in "%s" can be used by everyone', async (_, language, props) => {
    const { container } = show(props, language);
    expect(words()).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
