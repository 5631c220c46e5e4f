// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { createDateWords } from '../../components/popup/date-words';
import { ReviewLine } from '../../components/popup/review-line';
import { TextContext } from '../../components/text-context';
import type { ReviewDue } from '../../lib/partners/review-schedule';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';

const DUE: ReviewDue = { dueAt: '2026-11-03T09:00:00.000Z', days: -1, open: false };

function show(due: ReviewDue | undefined, language: Language = 'en') {
  return render(
    <TextContext.Provider value={sentencesIn(language)}>
      <ReviewLine due={due} dates={createDateWords(language, 0)} workbench="workbench.html" />
    </TextContext.Provider>,
  ).container;
}

afterEach(cleanup);

describe('the popup’s line about the review', () => {
  test('is not there where the list was never read', () => {
    expect(show(undefined).textContent).toBe('');
  });

  test.each([
    [-27, 'Review due since Nov 3, 2026'],
    [0, 'Review due today'],
    [1, 'Review due tomorrow'],
    [12, 'Review due in 12 days'],
  ])('%s days away: %s', (days, said) => {
    show({ ...DUE, days });
    const link = screen.getByRole('link', { name: said });
    expect(link.getAttribute('href')).toBe('workbench.html#review');
  });

  test('says that a review is in progress', () => {
    expect(show({ ...DUE, open: true }).textContent).toContain('Review in progress');
  });

  test.each(['en', 'de'] as const)('can be used by everyone in "%s"', async (language) => {
    expect(await accessibilityFaults(show({ ...DUE, open: true }, language))).toEqual([]);
  });
});
