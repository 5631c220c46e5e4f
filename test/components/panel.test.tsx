// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelSheet } from '../../lib/domain/sheet';
import type { Language } from '../extension/sentences';
import { accessibilityFaults } from './accessibility';
import { sheetOf, TENANT, VIEW_NAMES, type ViewName } from './views';

const draw = (sheet: PanelSheet) => (
  <Panel sheet={sheet} dark={false} copy={async () => true} report={async () => ''} />
);
const show = (name: ViewName, language?: Language) => render(draw(sheetOf(name, language)));
const panel = () => document.querySelector('aside') as HTMLElement;
const foldButton = () => panel().querySelector('.fold') as HTMLElement;
const isOpen = () => foldButton().getAttribute('aria-expanded') === 'true';
const reasons = () =>
  [...panel().querySelectorAll('[data-finding]')].map((item) => item.getAttribute('data-finding'));
const marks = () => [...panel().querySelectorAll('.mark')].map((mark) => mark.textContent);
const roleNames = () =>
  [...panel().querySelectorAll('.roles .name')].map((name) => name.textContent);

afterEach(cleanup);

describe('each view', () => {
  test.each(VIEW_NAMES.flatMap((name) => [[name, 'en'] as const, [name, 'de'] as const]))(
    '%s in "%s" stands on the panel whole and can be used by everyone',
    async (name, language) => {
      const sheet = sheetOf(name, language);
      const { container } = show(name, language);
      expect(panel().className).toContain(sheet.verdict);
      expect(panel().className).toContain(sheet.state);
      expect(panel().querySelector('h2')?.textContent).toBe(sheet.title);
      const shown = container.textContent ?? '';
      for (const { title, blocks } of sheet.sections) {
        expect(shown).toContain(title);
        for (const block of blocks) if (block.kind === 'text') expect(shown).toContain(block.text);
      }
      expect(shown).not.toMatch(/\$\d|undefined|\[object/);
      if (!isOpen()) fireEvent.click(foldButton());
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  test.each<[ViewName, string, string[]]>([
    ['dap', 'danger', ['dap-requested', 'roles-on-reseller-page']],
    ['delegated-admin', 'danger', ['delegated-admin-invitation', 'roles-on-reseller-page']],
    ['disagreement', 'danger', ['roles-on-reseller-page']],
    ['dap-waiting', 'danger', ['dap-requested', 'page-unread']],
    ['gdap-cut', 'caution', ['list-cut', 'long-duration', 'granular-request']],
    ['gdap-modest', 'caution', ['granular-request']],
    ['gdap-strong', 'danger', ['equal-roles', 'dangerous-role', 'granular-request']],
    ['gdap-unknown', 'danger', ['dangerous-role', 'granular-request']],
    ['clear', 'clear', ['no-admin-roles']],
    ['cannot-tell', 'cannot-tell', ['link-doubt']],
    ['other-language', 'cannot-tell', ['page-unread', 'page-unread']],
    ['waiting', 'cannot-tell', ['page-unread', 'page-unread']],
    ['unreadable', 'cannot-tell', ['page-unread', 'page-unread']],
    ['list-with-dap', 'danger', ['held-access', 'held-access']],
    ['list-without-dap', 'caution', ['held-access']],
  ])('%s is %s, for the reasons it gives', (name, verdict, findings) => {
    show(name);
    expect(sheetOf(name).verdict).toBe(verdict);
    expect(reasons()).toEqual(findings);
    for (const link of panel().querySelectorAll('a:not([href^="mailto:"])')) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  test.each<[ViewName, boolean]>([
    ['dap', true],
    ['dap-waiting', true],
    ['gdap-strong', true],
    ['gdap-modest', true],
    ['cannot-tell', true],
    ['unreadable', true],
    ['clear', false],
    ['waiting', false],
    ['list-with-dap', false],
    ['list-without-dap', false],
  ])('%s is open at first: %s', (name, open) => {
    show(name);
    expect(isOpen()).toBe(open);
    expect(panel().querySelector('.body')?.hasAttribute('hidden')).toBe(!open);
  });

  test('a danger is announced at once, all else politely', () => {
    show('dap');
    const headline = () => panel().querySelector('.headline')?.getAttribute('role');
    expect(headline()).toBe('alert');
    cleanup();
    show('clear');
    expect(headline()).toBe('status');
  });
});

describe('what is asked', () => {
  test('names who asks and each role, the privileged ones marked', () => {
    show('dap');
    expect(panel().textContent).toContain('Contoso');
    expect(panel().textContent).toContain(TENANT);
    expect(roleNames()).toEqual(['Global admin', 'Helpdesk admin']);
    expect(marks()).toEqual(['privileged', 'privileged']);
  });

  test('puts the strong roles first', () => {
    show('gdap-strong');
    expect(new Set(roleNames().slice(0, 3))).toEqual(
      new Set(['Global Reader', 'User Administrator', 'Privileged Role Administrator']),
    );
    expect(roleNames()).toHaveLength(7);
    const weak = roleNames().slice(3);
    expect(weak).toEqual(expect.arrayContaining(['Reports Reader', 'Directory Readers']));
    expect(marks()).toHaveLength(3);
  });

  test('shows a role that nobody knows as it is, marked', () => {
    show('gdap-unknown');
    expect(roleNames()[0]).toBe('Overlord');
    expect(marks()).toEqual(['unknown']);
  });

  test('says that a cut list may go on', () => {
    show('gdap-cut');
    expect(panel().textContent).toContain('The list may go on');
    expect(panel().textContent).toContain('730 days');
  });

  test('names on the list of partners only those with strong access, DAP first', () => {
    show('list-with-dap');
    expect(roleNames()).toEqual(['Contoso']);
    expect(marks()).toEqual(['DAP']);
  });
});

describe('text from a page', () => {
  const MARKUP = '<img src=x onerror="alert(1)"><b>Contoso</b>';

  test('is shown as text, with no element made of it', () => {
    const sheet = sheetOf('dap');
    const [who, ...rest] = sheet.sections;
    render(
      draw({
        ...sheet,
        title: MARKUP,
        sections: [
          {
            title: who?.title ?? '',
            blocks: [
              { kind: 'text', tone: 'name', text: MARKUP },
              { kind: 'roles', more: '', roles: [{ name: MARKUP, meaning: MARKUP, mark: MARKUP }] },
            ],
          },
          ...rest,
        ],
      }),
    );
    expect(panel().querySelector('img, b')).toBeNull();
    expect(panel().textContent?.split(MARKUP)).toHaveLength(6);
  });
});
