// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { viewPage } from '../../lib/checks/view-page';
import { failure } from '../../lib/domain/result';
import { PANEL_TAG } from '../../lib/extension/panel-host';
import { createPanelSurface } from '../../lib/extension/panel-surface';
import { readLink } from '../../lib/links/read-link';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import { openPage } from './fake-page';
import { sentencesIn } from './sentences';

const LINK =
  'https://admin.microsoft.com/Adminportal/Home?invType=Administration#/partners/invitation';
const view = viewPage({
  link: readLink(LINK),
  words: failure('nothing-rendered'),
  settled: false,
  late: false,
});
const sheet = panelSheet(view, sentencesIn('en'));

const panels = () => [...document.querySelectorAll(PANEL_TAG)];
const surface = () =>
  createPanelSurface(document, '', (root, drawn) => {
    root.textContent = drawn?.title ?? '';
  });

beforeEach(() => {
  openPage('');
  document.body.innerHTML = '<main>The portal</main>';
});
afterEach(() => vi.unstubAllGlobals());

describe('the panel’s element', () => {
  test('is not there before there is something to show', () => {
    surface()(undefined);
    expect(panels()).toEqual([]);
  });

  test('stands first in the body, once, with the public attributes', () => {
    const show = surface();
    show(sheet);
    show(sheet);
    const [panel] = panels();
    expect(panels()).toHaveLength(1);
    expect(document.body.firstElementChild).toBe(panel);
    for (const [name, value] of Object.entries(sheet.attributes)) {
      expect(panel?.getAttribute(name)).toBe(value);
    }
    expect(panel?.getAttribute('data-dap')).toBe('requested');
  });

  test('keeps its content from the page', () => {
    surface()(sheet);
    const [panel] = panels();
    expect(panel?.shadowRoot).toBeNull();
    expect(panel?.textContent).toBe('');
    expect(document.body.textContent).toBe('The portal');
  });

  test('comes back when the page throws it out', () => {
    const show = surface();
    show(sheet);
    document.body.innerHTML = '';
    show(sheet);
    expect(panels()).toHaveLength(1);
  });

  test('takes the place of one that an earlier version left', () => {
    document.body.append(document.createElement(PANEL_TAG));
    surface()(sheet);
    expect(panels()).toHaveLength(1);
    expect(panels()[0]?.getAttribute('data-verdict')).toBe('danger');
  });

  test('goes when there is nothing to show any more', () => {
    const show = surface();
    show(sheet);
    show(undefined);
    expect(panels()).toEqual([]);
    expect(document.body.innerHTML).toBe('<main>The portal</main>');
  });

  test('says without any answer that nothing can be told', () => {
    surface()('failed');
    const [panel] = panels();
    expect(panel?.getAttribute('data-state')).toBe('unreadable');
    expect(panel?.getAttribute('data-verdict')).toBe('cannot-tell');
    expect(panel?.getAttributeNames().sort()).toEqual(Object.keys(sheet.attributes).sort());
  });

  test('lets no key or click in it reach the page', () => {
    const heard: string[] = [];
    for (const type of ['keydown', 'click', 'pointerdown']) {
      document.body.addEventListener(type, () => heard.push(type), { once: true });
    }
    surface()(sheet);
    for (const type of ['keydown', 'click', 'pointerdown']) {
      panels()[0]?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
  });
});
