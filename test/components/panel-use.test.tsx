// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelSheet } from '../../lib/domain/sheet';
import { sheetOf, type ViewName } from './views';

const draw = (sheet: PanelSheet) => (
  <Panel sheet={sheet} dark={false} copy={async () => true} report={async () => ''} />
);
const show = (name: ViewName) => render(draw(sheetOf(name)));
const panel = () => document.querySelector('aside') as HTMLElement;
const foldButton = () => panel().querySelector('.fold') as HTMLElement;
const isOpen = () => foldButton().getAttribute('aria-expanded') === 'true';

afterEach(cleanup);

describe('folding', () => {
  test('the button folds and unfolds', () => {
    show('dap');
    fireEvent.click(foldButton());
    expect(isOpen()).toBe(false);
    expect(foldButton().getAttribute('aria-label')).toBe('Unfold');
    fireEvent.click(foldButton());
    expect(isOpen()).toBe(true);
  });

  test('Escape folds, another key does not', () => {
    show('dap');
    fireEvent.keyDown(foldButton(), { key: 'Enter' });
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(foldButton(), { key: 'Escape' });
    expect(isOpen()).toBe(false);
  });

  test('what was folded stays so while the verdict is the same', () => {
    const { rerender } = show('dap-waiting');
    fireEvent.click(foldButton());
    rerender(draw(sheetOf('dap')));
    expect(isOpen()).toBe(false);
  });

  test('a new danger opens again', () => {
    const { rerender } = show('cannot-tell');
    fireEvent.click(foldButton());
    expect(isOpen()).toBe(false);
    rerender(draw(sheetOf('disagreement')));
    expect(isOpen()).toBe(true);
  });
});

describe('the question', () => {
  test('stands above its answers, for a screen reader too', () => {
    show('dap');
    const legend = panel().querySelector('fieldset > legend:first-child');
    expect(legend?.textContent).toBe('Did you expect this partner?');
  });

  const answer = (label: string) => fireEvent.click(screen.getByLabelText(label));
  const advice = () => panel().querySelector('fieldset + [role="status"]')?.textContent;

  test.each([
    ['Yes', ''],
    ['No', 'Then do not accept.'],
    ['Not sure', 'Then do not accept.'],
  ])('answered with %s, gives the advice that follows', (label, start) => {
    show('dap');
    expect(advice()).toBe('');
    answer(label);
    expect(advice()?.slice(0, 19)).toBe(start);
  });

  test('takes its advice back when the answer changes', () => {
    show('dap');
    answer('No');
    answer('Yes');
    expect(advice()).toBe('');
  });
});
