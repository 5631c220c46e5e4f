// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { manyRows } from '../partners/many-partners';
import { book, LOOKS, lines, NOW, showPartners, words } from './partners';

const THREE = book(LOOKS);
const dangers = () => lines().map((line) => line.getAttribute('data-danger'));
const told = () => screen.getByTestId('shown').textContent;
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('the table', () => {
  test('has a line for each grant, the worst first, and says how many', async () => {
    await showPartners(THREE);
    expect(dangers()).toEqual(['dap', 'global', 'limited', 'limited']);
    expect(told()).toBe('4 of 4 grants shown.');
  });

  test('is sorted by a press on a column’s name, and says so', async () => {
    await showPartners(THREE);
    const head = () => screen.getByRole('columnheader', { name: /Until/ });
    const ends = () => lines().map((line) => line.querySelectorAll('td')[4]?.textContent);
    expect(head().getAttribute('aria-sort')).toBeNull();
    fireEvent.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    expect(ends().slice(0, 2)).toEqual(['Feb 4, 2027', 'Mar 4, 2027, then again 180 days']);
    fireEvent.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(ends()[0]).toContain('Mar 4, 2027');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  test('never hides a danger without saying so', async () => {
    await showPartners(THREE);
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'contoso' } });
    expect(lines()).toHaveLength(1);
    expect(told()).toBe(
      '1 of 4 grants shown. The filter hides grants with DAP: 1. ' +
        'The filter hides grants that equal Global Administrator: 1.',
    );
    fireEvent.click(screen.getByText('Show all'));
    expect(told()).toBe('4 of 4 grants shown.');
  });

  test.each([
    ['Access', 'reseller', 2],
    ['Danger', 'global', 1],
    ['What asks for a look', 'gone', 1],
    ['What asks for a look', 'expiring', 0],
  ])('shows by "%s" only "%s"', async (label, value, count) => {
    await showPartners(THREE);
    choose(label, value);
    expect(lines()).toHaveLength(count);
    expect(told()).toContain(`${count} of 4 grants shown.`);
  });

  test('draws a long list in parts, and says how much of it', async () => {
    await showPartners(book([{ at: NOW, rows: manyRows(300) }]));
    expect(told()).toBe('400 of 400 grants shown.');
    expect(lines()).toHaveLength(100);
    expect(words()).toContain('100 of 400 lines are drawn.');
    fireEvent.click(screen.getByText('Show 100 more'));
    expect(lines()).toHaveLength(200);
    fireEvent.click(screen.getAllByText('Show all 400')[0] as HTMLElement);
    expect(lines()).toHaveLength(400);
  });
});

describe('the details of a partner', () => {
  const open = (name: RegExp) =>
    fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

  test('tell every grant, how each is taken back, and what happened', async () => {
    await showPartners(THREE);
    open(/Details Fabrikam/);
    const details = screen.getByTestId('partner-details').textContent ?? '';
    expect(details).toContain('Equals Global Administrator');
    expect(details).toContain('Reseller');
    expect(details).toContain('To take these roles back');
    expect(details).toContain('Only the partner can end a reseller relationship');
    expect(details).toContain('Oct 20, 2026: Seen for the first time');
  });

  test('close again, and stay open when the list is read anew', async () => {
    const { news } = await showPartners(THREE);
    open(/Details Wingtip/);
    await news(book([...LOOKS, { at: '2026-11-20T13:00:00.000Z', rows: manyRows(3) }]));
    expect(screen.getByTestId('partner-details').textContent).toContain('Wingtip');
    open(/Details Wingtip/);
    expect(screen.queryByTestId('partner-details')).toBeNull();
  });

  test('show markup in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const rows = [
      { partner: name, access: ['dap' as const], roleNames: [name], rolesComplete: true },
    ];
    await showPartners(book([{ at: NOW, rows }]));
    open(/Details/);
    expect(document.querySelector('img')).toBeNull();
    expect(words()).toContain(name);
  });
});

describe('what changed', () => {
  test('is counted from the first reading where there was no review, and says so', async () => {
    await showPartners(THREE);
    const since = screen.getByTestId('since-review');
    expect(since.textContent).toContain('No review was closed yet.');
    const kinds = [...since.querySelectorAll('[data-kind]')].map((one) =>
      one.getAttribute('data-kind'),
    );
    expect(kinds).toEqual(['new', 'gone']);
    expect(since.textContent).toContain('Wingtip 0001');
  });

  test('follows what other pages of ours write', async () => {
    const { news } = await showPartners(book(LOOKS.slice(0, 1)));
    expect(screen.getByTestId('since-review').textContent).toContain('No change was seen.');
    await news(THREE);
    expect(screen.getByTestId('since-review').textContent).not.toContain('No change was seen.');
  });
});

describe('the timeline', () => {
  test('is a picture with a name and a description, and a table with the same in words', async () => {
    await showPartners(THREE);
    const picture = screen.getByRole('img', { name: 'Ends and extensions' });
    expect(picture.querySelectorAll('[data-tail]')).toHaveLength(4);
    const about = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('Grants as bars in time: 4.');
    const details = document.querySelector<HTMLDetailsElement>('.timeline-table');
    if (details === null) throw new Error('no table');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await act(async () => {});
    expect(within(details).getAllByRole('row')).toHaveLength(5);
    expect(details.textContent).toContain('Mar 4, 2027, then again 180 days');
  });
});
