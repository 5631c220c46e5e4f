// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelSheet } from '../../lib/domain/sheet';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import { type Language, sentencesIn } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';
import { VIEWS, type ViewName } from './views';

/** A sheet once the admin has said what the partner is to do. */
const sheetFor = (name: ViewName, tasks: readonly string[] = [], language: Language = 'en') =>
  panelSheet({ ...VIEWS[name], tasks }, sentencesIn(language));
const draw = (sheet: PanelSheet, copy: (text: string) => Promise<boolean> = async () => true) => (
  <Panel sheet={sheet} dark={false} copy={copy} report={async () => ''} />
);

const TASKS = ['password-reset-nonadmin', 'license-assign'];
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Message to the partner');
const mail = () => screen.getByText<HTMLAnchorElement>('Open as mail');
const languages = () => screen.getByLabelText<HTMLSelectElement>('Language of the message');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const choose = (language: string) => {
  languages().selectedIndex = [...languages().options].findIndex(({ text }) => text === language);
  fireEvent.change(languages());
};
const bodyOf = (link: HTMLAnchorElement) =>
  decodeURIComponent(link.href.split('&body=')[1] ?? '').replaceAll('\r\n', '\n');

afterEach(cleanup);

describe('the language of the message', () => {
  test.each<[Language, string, string]>([
    ['en', 'English', 'Hello'],
    ['de', 'Deutsch', 'Guten Tag'],
  ])('is at first that of the panel: %s', (language, label, start) => {
    const { letter, text } = sheetFor('dap', [], language).action ?? {};
    expect(letter?.versions[0]?.label).toBe(label);
    expect(letter?.versions[0]?.text).toBe(text);
    expect(text?.startsWith(start)).toBe(true);
  });

  test('is chosen, and what was typed in each is kept', () => {
    render(draw(sheetFor('dap')));
    type('In my own words');
    choose('Deutsch');
    expect(field().value).toMatch(/^Guten Tag Contoso,/);
    choose('English');
    expect(field().value).toBe('In my own words');
  });

  test('decides what is copied', async () => {
    const copy = vi.fn(async () => true);
    render(draw(sheetFor('dap'), copy));
    choose('Deutsch');
    fireEvent.click(screen.getByText('Ask for a link without DAP'));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledExactlyOnceWith(field().value));
  });
});

describe('the mail', () => {
  test('has a subject and the text as it stands in the field', () => {
    render(draw(sheetFor('dap')));
    expect(mail().href).toMatch(/^mailto:\?subject=Please%20send%20us/);
    expect(bodyOf(mail())).toBe(field().value);
    type('In my own words');
    expect(bodyOf(mail())).toBe('In my own words');
  });

  test('asks to paste what is too long for an address, and copies it first', async () => {
    const copy = vi.fn(async () => true);
    render(draw(sheetFor('dap'), copy));
    const long = 'Word '.repeat(500);
    type(long);
    expect(bodyOf(mail())).toBe('The message is in the clipboard. Please paste it here.');
    fireEvent.click(mail());
    await vi.waitFor(() => expect(copy).toHaveBeenCalledExactlyOnceWith(long));
  });

  test('copies nothing where the whole text is in the address', () => {
    const copy = vi.fn(async () => true);
    render(draw(sheetFor('dap'), copy));
    fireEvent.click(mail());
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('what goes with the message', () => {
  test('the link with DAP=false is text, and leads nowhere', () => {
    render(draw(sheetFor('dap')));
    const twin = screen.getByLabelText<HTMLTextAreaElement>('The link without DAP');
    expect(twin.value).toMatch(/^https:\/\/admin\.microsoft\.com\/.*DAP=false#/);
    expect(twin.readOnly).toBe(true);
    const links = [...document.querySelectorAll('a')].filter(
      ({ protocol }) => protocol !== 'mailto:',
    );
    expect(links.filter(({ href }) => !href.startsWith('https://learn.microsoft.com/'))).toEqual(
      [],
    );
  });

  test('the request is JSON, and is copied as it stands', async () => {
    const copy = vi.fn(async () => true);
    render(draw(sheetFor('gdap-strong', TASKS), copy));
    const title = 'The request for 365 days, for Microsoft Graph';
    const json = screen.getByLabelText<HTMLTextAreaElement>(title).value;
    expect(JSON.parse(json)).toMatchObject({ duration: 'P365D', autoExtendDuration: 'PT0S' });
    fireEvent.click(screen.getByText('Copy the JSON'));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledExactlyOnceWith(json));
    await vi.waitFor(() => expect(screen.getByText('Copied')).toBeDefined());
  });

  test('is selected where it cannot be copied, and that is said', async () => {
    render(draw(sheetFor('dap'), async () => false));
    fireEvent.click(screen.getByText('Copy the link'));
    await vi.waitFor(() => expect(screen.getByText(/^Could not copy/)).toBeDefined());
  });
});

describe('another look at the page', () => {
  test('that changes nothing leaves text, language and focus alone', () => {
    const { rerender } = render(draw(sheetFor('gdap-strong', TASKS)));
    const before = field();
    before.focus();
    choose('Deutsch');
    type('In eigenen Worten');
    rerender(draw(sheetFor('gdap-strong', TASKS)));
    expect(field()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(field().value).toBe('In eigenen Worten');
    expect(languages().options[languages().selectedIndex]?.text).toBe('Deutsch');
  });

  test('with other tasks writes another message', () => {
    const { rerender } = render(draw(sheetFor('gdap-strong', [])));
    expect(field().value).toContain('Before we approve it');
    rerender(draw(sheetFor('gdap-strong', TASKS)));
    expect(field().value).toContain('Please replace:');
  });
});

test.each<[ViewName, readonly string[], Language]>([
  ['dap', [], 'en'],
  ['dap', TASKS, 'de'],
  ['gdap-strong', TASKS, 'en'],
  ['gdap-strong', ['role-assign'], 'de'],
])('%s for %j in "%s" has no accessibility faults', async (name, tasks, language) => {
  const { container } = render(draw(sheetFor(name, tasks, language)));
  expect(await accessibilityFaults(container)).toEqual([]);
});
