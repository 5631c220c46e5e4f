// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReviewDesk } from '../../components/workbench/review/review-desk';
import { takeEntry } from '../../lib/partners/review';
import { CUSTOMER } from '../partners/readings';
import { entryFor, REVIEW } from '../partners/reviews';
import {
  CHANGED,
  CLOSED,
  DECIDED,
  LEDGER,
  NOTHING,
  OPEN,
  READY,
  STALE,
  show,
} from './review-views';

const line = (partner: string) => {
  const found = document.querySelector<HTMLElement>(`[data-partner="${partner}"] fieldset`);
  if (found === null) throw new Error(`No line about ${partner}.`);
  return found;
};
const closeButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Close the review' });

afterEach(cleanup);

describe('the page of reviews', () => {
  test('says that they could not be read, and why', async () => {
    await show(undefined);
    expect(screen.getByRole('alert').textContent).toContain('The browser could not write');
  });

  test('says how to begin before anything was read', async () => {
    const { desk, container } = await show(NOTHING);
    expect(container.textContent).toContain('No list of partners was read yet');
    fireEvent.click(screen.getByRole('button', { name: 'Open Partner relationships' }));
    expect(desk.openRelationships).toHaveBeenCalledOnce();
  });

  test('says since when a review is due, and opens it', async () => {
    const { desk, container } = await show(READY);
    expect(container.textContent).toContain('Review due since Nov 20, 2026');
    fireEvent.click(screen.getByRole('button', { name: 'Start the review' }));
    expect(desk.open).toHaveBeenCalledWith(CUSTOMER);
  });

  test('says so where a review could not be opened', async () => {
    await show(READY);
    fireEvent.click(screen.getByRole('button', { name: 'Start the review' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('This could not be kept'),
    );
  });

  test('changes how often, for this tenant', async () => {
    const { desk } = await show(READY);
    fireEvent.change(screen.getByLabelText('Review every'), { target: { value: '30' } });
    expect(desk.setInterval).toHaveBeenCalledWith(CUSTOMER, 30);
  });

  test('asks for notifications in the click itself, and says when they are refused', async () => {
    const { desk } = await show(READY, { remind: vi.fn(async () => false) });
    fireEvent.click(screen.getByRole('button', { name: 'Remind me with a notification' }));
    expect(desk.remind).toHaveBeenCalledOnce();
    await screen.findByText(/was not allowed to show notifications/);
  });

  test('shows the reviews of another tenant when it is chosen', async () => {
    const { desk } = await show({ ...READY, tenants: [CUSTOMER, 'unknown'] });
    fireEvent.change(screen.getByLabelText('Tenant'), { target: { value: 'unknown' } });
    expect(desk.load).toHaveBeenLastCalledWith('unknown');
  });
});

describe('an open review', () => {
  test('says first that it rests on an old list that was cut, and offers to read it again', async () => {
    const { desk } = await show(STALE);
    const { textContent } = screen.getByRole('region', { name: 'What this review rests on' });
    for (const said of ['more than a week ago', 'not complete', 'could not be read']) {
      expect(textContent).toContain(said);
    }
    fireEvent.click(screen.getByRole('button', { name: /read it again/ }));
    expect(desk.openRelationships).toHaveBeenCalledOnce();
  });

  test('shows the most dangerous partner first', async () => {
    await show(OPEN);
    const names = [...document.querySelectorAll('[data-partner]')].map((one) =>
      one.getAttribute('data-partner'),
    );
    expect(names).toEqual(['Contoso', 'Northwind']);
  });

  test('keeps a decision and a note at once, and counts', async () => {
    const { desk } = await show(OPEN);
    fireEvent.input(within(line('Contoso')).getByLabelText('Note'), { target: { value: 'Old' } });
    fireEvent.click(within(line('Contoso')).getByLabelText('Remove'));
    await waitFor(() =>
      expect(screen.getByTestId('review-progress').textContent).toBe('1 of 2 decided'),
    );
    expect(desk.keepWord).toHaveBeenLastCalledWith(
      REVIEW,
      expect.objectContaining({ decision: 'remove', note: 'Old' }),
    );
    expect(line('Contoso').textContent).toContain('To take DAP back');
  });

  test('says that something could not be kept, until something can', async () => {
    const broken = { keepWord: async () => ({ ok: false as const, error: 'full' as const }) };
    await show(OPEN, broken);
    fireEvent.click(within(line('Contoso')).getByLabelText('Keep'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('is full'));
    fireEvent.input(screen.getByLabelText('Reviewer'), { target: { value: 'Ada' } });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
  });

  test('keeps the newest form of what is typed while the store is busy', async () => {
    const sent: string[] = [];
    const slow: ReviewDesk['keepReviewer'] = async (review, reviewer) => {
      sent.push(reviewer);
      await new Promise((done) => setTimeout(done, 20));
      return { ok: true, value: { ...review, reviewer } };
    };
    await show(OPEN, { keepReviewer: slow });
    const field = screen.getByLabelText('Reviewer');
    for (const value of ['A', 'Ad', 'Ada', 'Ada L']) fireEvent.input(field, { target: { value } });
    await waitFor(() => expect(sent.at(-1)).toBe('Ada L'));
    expect(sent).toEqual(['A', 'Ada L']);
  });

  test('wants a new decision where something changed, and chooses none by itself', async () => {
    await show(CHANGED);
    const { textContent } = line('Northwind');
    expect(textContent).toContain('It has changed since you decided');
    expect(textContent).toContain('gained the roles Reports Reader');
    expect(line('Northwind').querySelector('input:checked')).toBeNull();
  });

  test('tells what was decided last time and not done', async () => {
    await show(CHANGED);
    expect(line('Contoso').textContent).toContain('Decided then: Remove. It is still there.');
  });

  test('shows a message to the partner who is to be asked', async () => {
    const { desk } = await show(DECIDED);
    const copy = within(line('Contoso')).getByRole('button', { name: /Message to Contoso/ });
    fireEvent.click(copy);
    await waitFor(() =>
      expect(desk.copy).toHaveBeenCalledWith(expect.stringContaining('Global Administrator')),
    );
  });

  test('goes to the next one to decide', async () => {
    await show({ ...OPEN, open: takeEntry(REVIEW, entryFor(LEDGER, 'Contoso', 'keep')) });
    fireEvent.click(screen.getByRole('button', { name: 'Next one to decide' }));
    expect(line('Northwind').contains(document.activeElement)).toBe(true);
  });

  test('shows only what is left, and takes no line away under the hand', async () => {
    await show({ ...OPEN, open: takeEntry(REVIEW, entryFor(LEDGER, 'Contoso', 'keep')) });
    fireEvent.click(screen.getByLabelText('To decide (1)'));
    expect(document.querySelectorAll('[data-partner]')).toHaveLength(1);
    fireEvent.click(within(line('Northwind')).getByLabelText('Keep'));
    await screen.findByLabelText('To decide (0)');
    expect(document.querySelectorAll('[data-partner]')).toHaveLength(1);
  });
});

describe('closing', () => {
  test('is not possible while something is missing, which is said', async () => {
    const { container } = await show({ ...OPEN, open: { ...REVIEW, reviewer: '' } });
    expect(closeButton().disabled).toBe(true);
    expect(container.textContent).toContain('Your name is missing.');
    expect(container.textContent).toContain('2 are not decided yet.');
  });

  test('shows the report', async () => {
    const close = vi.fn(async () => ({ ok: true as const, value: CLOSED }));
    await show(DECIDED, { close });
    fireEvent.click(closeButton());
    const report = await screen.findByTestId('review-report');
    expect(report.textContent).toContain('The review is closed.');
    expect(report.textContent).toContain('Contoso: Remove');
  });

  test('that comes too late looks again at what is there now', async () => {
    const lacks = { reviewer: false, undecided: [], changed: [] };
    const close = vi.fn(async () => ({ ok: false as const, error: lacks }));
    const { desk } = await show(DECIDED, { close });
    const before = vi.mocked(desk.load).mock.calls.length;
    fireEvent.click(closeButton());
    await waitFor(() => expect(vi.mocked(desk.load).mock.calls.length).toBeGreaterThan(before));
    expect(screen.queryByTestId('review-report')).toBeNull();
  });
});

describe('the report', () => {
  test('is copied, saved and printed, and leads back', async () => {
    const { desk } = await show({ ...READY, closed: [CLOSED] });
    fireEvent.click(screen.getByRole('button', { name: /Show the report/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByText('Copied');
    expect(desk.copy).toHaveBeenCalledWith('# Review');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(desk.print).toHaveBeenCalledOnce();
    const save = screen.getByText<HTMLAnchorElement>('Save as CSV');
    fireEvent.click(save);
    expect(save.href).toBe('blob:review');
    expect(save.download).toBe('consent-lens-review-2026-11-30.csv');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the review' }));
    screen.getByRole('heading', { name: 'Past reviews' });
  });

  test('says when it could not be copied', async () => {
    await show({ ...READY, closed: [CLOSED] }, { copy: async () => false });
    fireEvent.click(screen.getByRole('button', { name: /Show the report/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByText(/Could not copy/);
  });
});
