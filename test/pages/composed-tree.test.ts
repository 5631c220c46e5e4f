// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { composedElements, composedParent } from '../../lib/pages/composed-tree';

const open = (body: string) => new DOMParser().parseFromString(body, 'text/html');
const namesIn = (page: Document) =>
  composedElements(page.body).elements.map((one) => one.localName);

describe('the elements of a page', () => {
  test('come in the order of the page, with what shadow roots hold', () => {
    const page = open('<p><b></b></p><div></div><i></i>');
    const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
    shadow?.append(page.createElement('u'), page.createElement('s'));
    expect(namesIn(page)).toEqual(['body', 'p', 'b', 'div', 'u', 's', 'i']);
  });

  test('leave out what is never content', () => {
    const page = open(
      '<style></style><template><p></p></template><consent-lens-panel></consent-lens-panel><p></p>',
    );
    expect(namesIn(page)).toEqual(['body', 'p']);
  });

  test('have an end', () => {
    const { elements, whole } = composedElements(open('<i></i>'.repeat(20_001)).body);
    expect([elements.length, whole]).toEqual([20_000, false]);
    expect(composedElements(open('<i></i>').body).whole).toBe(true);
  });
});

describe('the element around another', () => {
  test('is its parent, or the host of its shadow root', () => {
    const page = open('<div><p></p></div>');
    const [host, inner] = [page.querySelector('div'), page.createElement('u')];
    host?.attachShadow({ mode: 'open' }).append(inner);
    expect(composedParent(inner)).toBe(host);
    expect(composedParent(page.querySelector('p') ?? inner)).toBe(host);
    expect(composedParent(page.documentElement)).toBeUndefined();
  });
});
