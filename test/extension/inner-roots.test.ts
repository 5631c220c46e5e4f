// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { innerRoot } from '../../lib/extension/inner-roots';

const make = (name: string): HTMLElement => {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
};
const closed = (element: Element) => element.attachShadow({ mode: 'closed' });

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.unstubAllGlobals());

describe('what stands inside an element', () => {
  test.each(['x-part', 'div', 'section', 'h2', 'span'])(
    'is the open shadow root of <%s>',
    (name) => {
      const element = make(name);
      expect(innerRoot(element)).toBeNull();
      const root = element.attachShadow({ mode: 'open' });
      expect(innerRoot(element)).toBe(root);
    },
  );

  test('is a closed shadow root where Chromium lets the extension see it', () => {
    const element = make('x-part');
    const root = closed(element);
    const asked: Element[] = [];
    const openOrClosedShadowRoot = (one: Element) => {
      asked.push(one);
      return one === element ? root : null;
    };
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(innerRoot(element)).toBe(root);
    expect(innerRoot(make('div'))).toBeNull();
    expect(asked).toHaveLength(2);
  });

  test('is a closed shadow root where Firefox lets the extension see it', () => {
    const element = make('x-part');
    const root = closed(element);
    Object.assign(element, { openOrClosedShadowRoot: root });
    expect(innerRoot(element)).toBe(root);
  });

  test.each([
    ['no extension API', undefined],
    ['an API without it', {}],
  ])('is not seen in a closed shadow root with %s', (_, chrome) => {
    vi.stubGlobal('chrome', chrome);
    const element = make('x-part');
    closed(element);
    expect(innerRoot(element)).toBeNull();
  });

  test('is never asked for where no shadow root can be', () => {
    const openOrClosedShadowRoot = vi.fn(() => null);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    for (const name of ['button', 'ul', 'li', 'table', 'td', 'a', 'input', 'svg', 'script']) {
      expect(innerRoot(make(name))).toBeNull();
    }
    expect(openOrClosedShadowRoot).not.toHaveBeenCalled();
  });
});

describe('what stands inside a frame', () => {
  const frameWith = (contentDocument: PropertyDescriptor): HTMLElement => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', contentDocument);
    return frame;
  };

  test('is the body of its document', () => {
    const inside = document.implementation.createHTMLDocument('');
    expect(innerRoot(frameWith({ value: inside }))).toBe(inside.body);
  });

  test.each<[what: string, contentDocument: PropertyDescriptor]>([
    ['of another origin', { value: null }],
    ['without a body', { value: { body: null } }],
    [
      'that may not be asked',
      {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    ],
  ])('is nothing for a frame %s', (_, contentDocument) => {
    expect(innerRoot(frameWith(contentDocument))).toBeNull();
  });
});
