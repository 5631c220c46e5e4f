// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EvidenceDesk } from '../../components/workbench/evidence/desk';
import { EvidencePage } from '../../components/workbench/evidence/evidence-page';
import type { Language } from '../extension/sentences';
import { CUSTOMER } from '../partners/readings';
import { fileOf } from '../reports/evidence-chain';
import { accessibilityFaults } from './accessibility';
import { events, HOSTILE, head, kept, MEMO, memos, REPORT, show } from './evidence-stage';

const drop = (text: string) => {
  const file = new File([text], 'evidence.jsonl');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  document.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file] } }));
};

afterEach(cleanup);

describe('the page with the evidence', () => {
  test('does nothing while another page is in front', () => {
    const chains = vi.fn();
    render(<EvidencePage inFront={false} address="#hosts" desk={{ chains } as never} />);
    expect(chains).not.toHaveBeenCalled();
  });

  test('says why the storage cannot be read, and still checks files', async () => {
    show({ chains: async () => ({ ok: false, error: 'unavailable' }) });
    expect((await screen.findByRole('alert')).textContent).toContain('private window');
    expect(screen.getByTestId('verify-file')).toBeTruthy();
  });

  test('says how evidence comes about where there is none', async () => {
    show({ chains: async () => ({ ok: true, value: [] }) });
    expect((await screen.findByText('No evidence yet')).tagName).toBe('H3');
    expect(screen.queryByTestId('save-evidence')).toBeNull();
  });

  test('shows the chain, its memos and its events, the latest first', async () => {
    show();
    expect((await screen.findByTestId('head')).textContent).toBe(head.hash);
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(5));
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('4');
    expect(within(screen.getByTestId('memos')).getAllByRole('link')).toHaveLength(3);
  });

  test('shows what is left of a damaged event, and no markup of it', async () => {
    const odd = [{ seq: 'x', at: 5, kind: '<b>', partner: { name: HOSTILE } }, null];
    const { container } = show({ events: async () => ({ ok: true, value: odd }) });
    await screen.findByText(HOSTILE);
    expect(container.querySelector('img, b')).toBeNull();
    expect(screen.getAllByText('cannot be read').length).toBeGreaterThan(2);
  });

  test('chooses among tenants, the one that nobody named in words', async () => {
    const read = vi.fn(async () => ({ ok: true, value: { memos: [], unreadable: 2 } }) as const);
    show({
      memos: read,
      chains: async () => ({
        ok: true,
        value: [CUSTOMER, 'unknown'].map((tenant) => ({ tenant, head })),
      }),
    });
    const choice = await screen.findByLabelText('Tenant');
    fireEvent.change(choice, { target: { value: 'unknown' } });
    await waitFor(() => expect(read).toHaveBeenLastCalledWith('unknown'));
    expect(await screen.findByText(/cannot be read: 2/)).toBeTruthy();
  });
});

describe('the check of the chain', () => {
  const check = async (changes: Partial<EvidenceDesk>) => {
    show(changes);
    fireEvent.click(await screen.findByRole('button', { name: 'Check the chain now' }));
    return screen.getByTestId('chain-check');
  };

  test('says that it is whole only once all of it was checked', async () => {
    const part = await check({});
    await waitFor(() => expect(part.textContent).toContain('Events: 4. Memos: 2.'));
  });

  test('names each fault with its number', async () => {
    const faults = [{ seq: 2, why: 'changed' }, { why: 'head' }] as const;
    const part = await check({ check: async () => ({ ok: true, value: { ...REPORT, faults } }) });
    await waitFor(() => expect(part.textContent).toContain('Event 2: This event was changed'));
    expect(part.textContent).toContain('The whole chain: The last events are missing');
    expect(part.textContent).not.toContain('Whole');
  });

  test('that is stopped proves nothing', async () => {
    const part = await check({ check: () => new Promise(() => undefined) });
    fireEvent.click(within(part).getByRole('button', { name: 'Stop' }));
    expect(part.textContent).toContain('That proves nothing.');
  });

  test.each(['closed', 'throws'])('that fails says so: %s', async (how) => {
    const part = await check({
      check: async () => {
        if (how === 'throws') throw new Error('odd');
        return { ok: false, error: how };
      },
    });
    await waitFor(() => expect(within(part).getByRole('alert')).toBeTruthy());
  });
});

describe('a file of evidence', () => {
  test('is saved after it was made, and a damaged chain is no proof', async () => {
    const { desk } = show({
      make: async () => ({
        ok: true,
        value: { content: 'made', report: { ...REPORT, faults: [{ seq: 1, why: 'changed' }] } },
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Make the evidence file' }));
    const link = await screen.findByRole('link', { name: 'Save as a file' });
    expect(screen.getByTestId('save-evidence').textContent).toContain('proves nothing');
    fireEvent.click(link);
    expect(desk.fileOf).toHaveBeenCalledWith('application/jsonl', 'made');
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  test.each<[string, string, string]>([
    ['that is whole', fileOf(events, memos), 'evidence.jsonl is whole and unchanged.'],
    [
      'with one letter changed',
      fileOf(events, memos).replace('Partner 1', 'Partner 2'),
      'Line 2: This event was changed',
    ],
    ['that is none', 'Hello', 'Line 1: This line is not written'],
  ])('%s says so when it is dropped', async (_, content, words) => {
    show();
    await screen.findByTestId('head');
    drop(content);
    await waitFor(() => expect(screen.getByTestId('file-outcome').textContent).toContain(words));
  });

  test('is compared with a hash that was noted', async () => {
    show();
    fireEvent.input(await screen.findByLabelText(/noted elsewhere/), {
      target: { value: ` ${events[1]?.hash.toUpperCase()} ` },
    });
    drop(fileOf(events));
    await screen.findByText(/holds the noted hash: event 2/);
  });

  test('that cannot be read says so', async () => {
    show({ verify: () => Promise.reject(new Error('gone')) });
    await screen.findByTestId('head');
    drop('x');
    await screen.findByText('evidence.jsonl could not be read.');
  });
});

describe.each<Language>(['en', 'de'])('for everybody, in "%s"', (language) => {
  test.each<[string, Partial<EvidenceDesk>, string]>([
    ['the overview', {}, '#evidence'],
    ['nothing yet', { chains: async () => ({ ok: true, value: [] }) }, '#evidence'],
    ['a draft', {}, MEMO],
    ['a kept memo', { open: kept }, MEMO],
  ])('%s has no fault that can be found', async (_, changes, address) => {
    const { container } = show(changes, address, language);
    await waitFor(() => expect(container.querySelectorAll('h3').length).toBeGreaterThan(0));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
