// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MemoButton } from '../../components/panel/memo-button';
import { MemoLink } from '../../components/popup/memo-link';
import { TextContext } from '../../components/text-context';
import type { EvidenceDesk } from '../../components/workbench/evidence/desk';
import { sentencesIn } from '../extension/sentences';
import { draft, FACTS } from '../reports/evidence-chain';
import { HOSTILE, kept, MEMO, show, shown } from './evidence-stage';

afterEach(cleanup);

describe('a memo', () => {
  test('about a tab leads to its draft, or says that nothing is known of the tab', async () => {
    const { desk } = show({}, '#evidence/tab-12');
    await waitFor(() => expect(desk.go).toHaveBeenCalledWith(draft().id));
    cleanup();
    show({ fromTab: async () => undefined }, '#evidence/tab-12');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is known');
  });

  test('keeps every letter that is typed, and shows it at once', async () => {
    const { desk } = show({}, MEMO);
    fireEvent.input(await screen.findByLabelText('Ticket number'), { target: { value: 'CHG-9' } });
    await waitFor(() =>
      expect(desk.type).toHaveBeenCalledWith(
        expect.objectContaining({ typed: { ...draft().typed, ticket: 'CHG-9' } }),
      ),
    );
    expect((await shown()).textContent).toContain('CHG-9');
    await screen.findByText('Draft kept in this browser');
  });

  test.each<[string, Partial<EvidenceDesk>]>([
    ['while typing', { type: () => Promise.reject(new Error('full')) }],
    ['when it is to be kept', { keep: async () => ({ ok: false, error: 'full' }) }],
  ])('that cannot be stored says so, and loses nothing: %s', async (_, changes) => {
    show(changes, MEMO);
    const field = await screen.findByLabelText<HTMLInputElement>('Approved by');
    fireEvent.input(field, { target: { value: 'Kim Akers' } });
    fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('could not be kept'),
    );
    expect(field.value).toBe('Kim Akers');
  });

  test('that is kept can be copied, saved, printed and replaced, but not changed', async () => {
    const { desk } = show({ open: kept }, MEMO);
    await shown();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByTestId('kept').textContent).toContain('event 2 of the chain');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByText('Copied');
    expect(vi.mocked(desk.copy).mock.calls[0]?.[0]).toContain('# Approval memo: Contoso');
    fireEvent.click(screen.getByRole('link', { name: 'Save as JSON' }));
    expect(vi.mocked(desk.fileOf).mock.calls[0]?.[1]).toContain('consent-lens-memo');
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(desk.print).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Write a new version' }));
    await waitFor(() => expect(desk.go).toHaveBeenCalledWith(draft(9).id));
  });

  test('that the chain does not vouch for says so', async () => {
    const page = await kept('');
    const value = page.ok
      ? { ...page.value, proof: 'differs' as const, replaced: true }
      : undefined;
    show({ open: async () => ({ ok: true, value }) as never }, MEMO);
    expect((await screen.findByRole('alert')).textContent).toContain('not as it was written');
    expect(screen.getByTestId('kept').textContent).toContain('A later memo takes the place');
  });

  test('that nobody wrote is told to be missing', async () => {
    show({ open: async () => ({ ok: true, value: { kind: 'missing' } }) }, MEMO);
    expect((await screen.findByRole('alert')).textContent).toContain('no such memo');
  });

  test('shows what comes from outside as text', async () => {
    const facts = { ...FACTS, partner: { name: HOSTILE } };
    const open: EvidenceDesk['open'] = async () => ({
      ok: true,
      value: { kind: 'draft', draft: draft(1, { facts }) },
    });
    const { container } = show({ open }, MEMO);
    expect((await shown()).textContent).toContain(HOSTILE);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the ways to a memo', () => {
  test('from the popup is a link, where there is something to approve', () => {
    const words = { value: sentencesIn('en') };
    const { container } = render(
      <TextContext.Provider {...words}>
        <MemoLink memo={{ address: 'workbench.html#evidence/tab-7', partner: 'Contoso' }} />
      </TextContext.Provider>,
    );
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/#evidence\/tab-7$/);
    cleanup();
    render(<MemoLink memo={undefined} />, { container });
    expect(container.textContent).toBe('');
  });

  test('from the panel is a button, which says when it failed', async () => {
    const words = { button: 'Write', failed: 'Could not open' };
    render(<MemoButton words={words} open={async () => false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByText('Could not open');
  });
});
