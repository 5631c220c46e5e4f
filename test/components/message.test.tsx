// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel';
import { sheetOf, type ViewName } from './views';

const draw = (name: ViewName, copy: (text: string) => Promise<boolean>) => (
  <Panel sheet={sheetOf(name)} dark={false} copy={copy} report={async () => ''} />
);
const action = (name: ViewName) => sheetOf(name).action;
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const details = () => field().closest('details');
const outcome = () => document.querySelector('.outcome')?.textContent;
const copyButton = (name: ViewName) => screen.getByText(action(name)?.button ?? 'none');

afterEach(cleanup);

describe('the message to the partner', () => {
  test.each<[ViewName, boolean]>([
    ['dap', true],
    ['delegated-admin', true],
    ['disagreement', true],
    ['dap-waiting', true],
    ['gdap-strong', true],
    ['gdap-unknown', true],
    // Its roles are modest, but two years are long.
    ['gdap-cut', true],
    ['gdap-modest', false],
    ['clear', false],
    ['cannot-tell', false],
    ['unreadable', false],
    ['list-with-dap', false],
  ])('is offered for %s: %s', (name, offered) => {
    expect(action(name) !== undefined).toBe(offered);
  });

  test('names the strong roles it asks about, and no other', () => {
    const text = action('gdap-strong')?.text;
    expect(text).toContain('- User Administrator\n');
    expect(text).toContain('- Privileged Role Administrator: ');
    expect(text).not.toContain('Reports Reader');
  });

  test('is copied with one click, and the outcome is said', async () => {
    const copy = vi.fn(async () => true);
    render(draw('dap', copy));
    expect(outcome()).toBe('');
    fireEvent.click(copyButton('dap'));
    await vi.waitFor(() => expect(outcome()).toBe('Copied'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(action('dap')?.text);
    expect(details()?.open).toBe(false);
  });

  test('is copied as it was changed', async () => {
    const copy = vi.fn(async () => true);
    render(draw('dap', copy));
    type('In my own words');
    fireEvent.click(copyButton('dap'));
    await vi.waitFor(() => expect(outcome()).toBe('Copied'));
    expect(copy).toHaveBeenCalledExactlyOnceWith('In my own words');
  });

  test('opens when it cannot be copied', async () => {
    render(draw('dap', async () => false));
    fireEvent.click(copyButton('dap'));
    await vi.waitFor(() => expect(details()?.open).toBe(true));
    expect(outcome()).toBe(action('dap')?.failed);
    expect(field().value).toBe(action('dap')?.text);
  });

  test('begins anew for another request', async () => {
    const copy = vi.fn(async () => true);
    const { rerender } = render(draw('dap', copy));
    type('In my own words');
    fireEvent.click(copyButton('dap'));
    await vi.waitFor(() => expect(outcome()).toBe('Copied'));
    rerender(draw('gdap-strong', copy));
    expect(outcome()).toBe('');
    expect(field().value).toBe(action('gdap-strong')?.text);
  });
});
