// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { reviewDue } from '../../lib/partners/review-schedule';
import type { ReviewState } from '../../lib/partners/review-state';
import { sentencesIn } from '../extension/sentences';
import { CUSTOMER } from '../partners/readings';
import { accessibilityFaults } from './accessibility';
import { CHANGED, CLOSED, DECIDED, NOTHING, NOW, OPEN, READY, STALE, show } from './review-views';

afterEach(cleanup);

describe('every state of the page of reviews', () => {
  const states: readonly (readonly [string, ReviewState | undefined])[] = [
    ['that could not be read', undefined],
    ['with nothing read', NOTHING],
    ['that is due', READY],
    ['that is due later', { ...READY, due: reviewDue('2026-12-12T10:00:00.000Z', false, NOW) }],
    ['in progress', OPEN],
    ['on an old list', STALE],
    ['with changes, a review before, and a damaged one', CHANGED],
    ['with everything decided', DECIDED],
    ['with reminders', { ...READY, reminding: true, tenants: [CUSTOMER, 'unknown'] }],
  ];
  test.each(
    states.flatMap(([name, state]) => [[name, 'en', state] as const, [name, 'de', state] as const]),
  )('%s in "%s" can be used by everyone', async (_, language, state) => {
    const { container } = await show(state, {}, language);
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test.each(['en', 'de'] as const)('of a report in "%s" too', async (language) => {
    const { container } = await show({ ...READY, closed: [CLOSED] }, {}, language);
    const name = new RegExp(sentencesIn(language)('review.show_report'));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(container.textContent).not.toMatch(/\$\d|undefined|\[object/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
