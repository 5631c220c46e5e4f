// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Language } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';
import { sheetOf, type ViewName } from './views';

const REPORT = 'html\n body\n  main <b>x</b>';

type Copy = (text: string) => Promise<boolean>;

const draw = (name: ViewName, copy: Copy, language?: Language, report = async () => REPORT) => (
  <Panel sheet={sheetOf(name, language)} dark={false} copy={copy} report={report} />
);
const words = (language?: Language) => sheetOf('unreadable', language).diagnosis;
const button = (language?: Language) => screen.getByText(words(language)?.button ?? 'none');
const outcome = () => document.querySelector('.diagnosis .outcome')?.textContent;
const field = () => document.querySelector<HTMLTextAreaElement>('.diagnosis textarea');

afterEach(cleanup);

describe('the report about a page', () => {
  test.each<[ViewName, boolean]>([
    ['unreadable', true],
    ['waiting', false],
    ['dap-waiting', false],
    ['clear', false],
    ['cannot-tell', false],
    ['dap', false],
  ])('is offered for %s: %s', (name, offered) => {
    render(draw(name, async () => true));
    expect(document.querySelector('.diagnosis') !== null).toBe(offered);
  });

  test('is quiet, and says beforehand what is in it', () => {
    render(draw('unreadable', async () => true));
    expect(button().className).toBe('quiet');
    expect(screen.getByText(words()?.hint ?? 'none')).toBeTruthy();
    expect(outcome()).toBe('');
    expect(field()).toBeNull();
  });

  test('is made only when it is asked for, of the page as it is then', async () => {
    const copy = vi.fn<Copy>(async () => true);
    const report = vi.fn(async () => REPORT);
    render(draw('unreadable', copy, 'en', report));
    expect(report).not.toHaveBeenCalled();
    fireEvent.click(button());
    await vi.waitFor(() => expect(outcome()).toBe('Copied'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(REPORT);
    expect(field()).toBeNull();
    report.mockResolvedValue('html');
    fireEvent.click(button());
    await vi.waitFor(() => expect(copy).toHaveBeenLastCalledWith('html'));
  });

  test.each<Language>(['en', 'de'])(
    'is shown as text to select when it cannot be copied, to everyone in "%s"',
    async (language) => {
      const { container } = render(draw('unreadable', async () => false, language));
      fireEvent.click(button(language));
      await vi.waitFor(() => expect(field()?.value).toBe(REPORT));
      expect(outcome()).toBe(words(language)?.failed);
      expect(field()?.readOnly).toBe(true);
      expect(document.activeElement).toBe(field());
      expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, REPORT.length]);
      expect(document.querySelector('b')).toBeNull();
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  test('is forgotten once the page was read', async () => {
    const { rerender } = render(draw('unreadable', async () => false));
    fireEvent.click(button());
    await vi.waitFor(() => expect(field()).not.toBeNull());
    rerender(draw('clear', async () => true));
    expect(field()).toBeNull();
    rerender(draw('unreadable', async () => true));
    expect(outcome()).toBe('');
    expect(field()).toBeNull();
  });
});
