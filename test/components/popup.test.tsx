// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { PopupProps } from '../../components/popup/popup';
import type { RefreshReport } from '../../components/popup/refresh-line';
import { overviewAfter } from '../partners/readings';
import { accessibilityFaults } from './accessibility';
import { BEFORE, MANY, NOW, row, show, valuesOf, words } from './show-popup';

afterEach(cleanup);

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
