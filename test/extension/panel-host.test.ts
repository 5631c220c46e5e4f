// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanelHost, PANEL_TAG, type PanelHost } from '../../lib/extension/panel-host';

let host: PanelHost;

const panel = () => document.querySelector(PANEL_TAG);
const place = () => panel()?.parentElement?.localName;
/** Throws the panel out and lets it come back. @param times how often. @param now milliseconds. */
const expel = (times: number, now: number) => {
  for (let time = 0; time < times; time += 1) {
    panel()?.remove();
    host.update({}, now);
  }
};

beforeEach(() => {
  panel()?.remove();
  document.body.innerHTML = '<main>The portal</main>';
  host = createPanelHost(document, '');
});

test('is dressed by a style element where the browser refuses to adopt a sheet', () => {
  const roots: ShadowRoot[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
  ) {
    attach.mockRestore();
    const root = this.attachShadow({ mode: 'open' });
    roots.push(root);
    Object.defineProperty(root, 'adoptedStyleSheets', {
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    return root;
  });
  createPanelHost(document, 'h2 { color: red }');
  expect(roots[0]?.querySelector('style')?.textContent).toBe('h2 { color: red }');
});

describe('where the panel stands', () => {
  test('first in the body', () => {
    host.update({ 'data-state': 'waiting' }, 0);
    expect(document.body.firstElementChild).toBe(panel());
    expect(panel()?.getAttribute('data-state')).toBe('waiting');
  });

  test('first in the body again when the page throws it out', () => {
    host.update({}, 0);
    expel(1, 100);
    expect(document.body.firstElementChild).toBe(panel());
  });

  test('beside the body when the body throws it out again and again', () => {
    host.update({}, 0);
    expel(3, 100);
    expect(place()).toBe('html');
    document.body.replaceChildren();
    expect(panel()?.isConnected).toBe(true);
  });

  test('in the page’s content when both throw it out', () => {
    host.update({}, 0);
    expel(20, 100);
    expect(place()).toBe('main');
    host.update({}, 200);
    expect(document.querySelectorAll(PANEL_TAG)).toHaveLength(1);
  });

  test('beside the body when there is no content to stand in', () => {
    document.body.replaceChildren();
    host.update({}, 0);
    expel(20, 100);
    expect(place()).toBe('html');
  });

  test('in the body once more after a long peace', () => {
    host.update({}, 0);
    expel(3, 100);
    expect(place()).toBe('html');
    expel(1, 20_200);
    expect(place()).toBe('body');
  });

  test('beside the body as long as there is none', () => {
    const { body } = document;
    body.remove();
    host.update({}, 0);
    expect(place()).toBe('html');
    document.documentElement.append(body);
  });

  test('where it is, as long as nobody throws it out', () => {
    host.update({}, 0);
    const main = document.querySelector('main');
    main?.append(panel() as Element);
    for (let now = 0; now < 60_000; now += 1000) host.update({}, now);
    expect(place()).toBe('main');
  });

  test('alone: others of its name go', () => {
    document.body.append(document.createElement(PANEL_TAG), document.createElement(PANEL_TAG));
    host.update({ 'data-verdict': 'danger' }, 0);
    expect(document.querySelectorAll(PANEL_TAG)).toHaveLength(1);
    expect(panel()?.getAttribute('data-verdict')).toBe('danger');
  });

  test('nowhere after its end', () => {
    host.update({}, 0);
    host.remove();
    expect(panel()).toBeNull();
  });
});

test('attributes that the page has changed are set again', () => {
  host.update({ 'data-verdict': 'danger' }, 0);
  panel()?.setAttribute('data-verdict', 'clear');
  host.update({ 'data-verdict': 'danger' }, 1);
  expect(panel()?.getAttribute('data-verdict')).toBe('danger');
});
