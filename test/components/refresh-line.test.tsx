// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDateWords } from '../../components/popup/date-words';
import { RefreshLine, type RefreshProps } from '../../components/popup/refresh-line';
import { TextContext } from '../../components/text-context';
import { sentencesIn } from '../extension/sentences';

const NOW = '2026-11-20T12:00:00.000Z';
const BEFORE = '2026-11-17T12:00:00.000Z';

const show = (changes: Partial<RefreshProps> = {}, readAt: string | null = BEFORE) =>
  render(
    <TextContext.Provider value={sentencesIn('en')}>
      <RefreshLine
        startRefresh={async () => true}
        goToTab={() => undefined}
        readAt={readAt}
        dates={createDateWords('en', Date.parse(NOW))}
        {...changes}
      />
    </TextContext.Provider>,
  );
const told = () => screen.getByRole('status').textContent ?? '';

afterEach(cleanup);

describe('reading the list again', () => {
  test('is offered, and says nothing before it was asked for', () => {
    show();
    expect(screen.getByRole('button').textContent).toBe('Read again now');
    expect(told()).toBe('');
  });

  test('is called by its name where nothing was read before', () => {
    show({}, null);
    expect(screen.getByRole('button').textContent).toBe('Read now');
  });

  test('that could not begin is told', async () => {
    show({ startRefresh: async () => false });
    fireEvent.click(screen.getByText('Read again now'));
    await waitFor(() => expect(told()).toContain('The list could not be opened.'));
  });

  test('that began after all is not told to have failed', async () => {
    show({ startRefresh: async () => false, refresh: { outcome: 'running' } });
    fireEvent.click(screen.getByText('Read again now'));
    await waitFor(() => expect(told()).toContain('The list is being read'));
    expect(told()).not.toContain('could not');
  });

  test('that runs is told as being at work', () => {
    show({ refresh: { outcome: 'running', tabId: 7 } });
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
  });
});

describe('what came of it', () => {
  test.each([
    ['sign-in', 'The tab shows a sign-in page.'],
    ['unreadable', 'The page could not be read.'],
    ['closed', 'The tab was closed before the list was read.'],
    ['no-answer', 'The page gave no list within a minute.'],
    ['not-kept', 'The list was read, but could not be kept: the browser’s storage is full.'],
  ] as const)('%s is told, with the day of what is shown', (outcome, sentence) => {
    show({ refresh: { outcome, fault: 'full' } });
    expect(told()).toContain(sentence);
    expect(told()).toContain('What is shown is from Nov 17, 2026.');
  });

  test('a list that was not whole is told so, and what of it is new', () => {
    const news = [{ kind: 'new', count: 1, names: ['Contoso'] }] as const;
    show({ refresh: { outcome: 'cut', news } });
    expect(told()).toContain('The list was not whole');
    expect(told()).toContain('New access (1): Contoso');
    cleanup();
    show({ refresh: { outcome: 'cut', news: [] } });
    expect(told()).not.toContain('Nothing has changed');
  });

  test('everything that is new is told, by name', () => {
    const names = ['Contoso', 'Fabrikam'];
    const news = (['new', 'back', 'changed', 'gone', 'confirmed'] as const).map((kind) => ({
      kind,
      count: 2,
      names,
    }));
    show({ refresh: { outcome: 'done', news } });
    expect([...document.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'New access (2): Contoso, Fabrikam',
      'There again (2): Contoso, Fabrikam',
      'Changed (2): Contoso, Fabrikam',
      'No longer in the list (2): Contoso, Fabrikam',
      'Approval now in the list (2): Contoso, Fabrikam',
    ]);
  });

  test('of many, some are named and all are counted', () => {
    show({ refresh: { outcome: 'done', news: [{ kind: 'new', count: 30, names: ['Contoso'] }] } });
    expect(told()).toBe('New access (30): Contoso and 29 more');
  });

  test('that nothing has changed is said only where that is known', () => {
    show({ refresh: { outcome: 'done', news: [] } });
    expect(told()).toBe('Read again. Nothing has changed.');
    cleanup();
    show({ refresh: { outcome: 'done' } });
    expect(told()).toBe('Read again. What is new could not be looked up.');
  });

  test('leads to the tab for as long as there is something to do in it', () => {
    const goToTab = vi.fn();
    show({ goToTab, refresh: { outcome: 'sign-in', tabId: 7 } });
    fireEvent.click(screen.getByText('Go to that tab'));
    expect(goToTab).toHaveBeenCalledWith(7);
    cleanup();
    show({ refresh: { outcome: 'closed' } });
    expect(screen.queryByText('Go to that tab')).toBeNull();
  });
});
