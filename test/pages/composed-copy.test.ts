// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { composePage, type InnerRoot } from '../../lib/pages/composed-copy';

const open: InnerRoot = (element) =>
  element.localName === 'iframe'
    ? ((element as HTMLIFrameElement).contentDocument?.body ?? null)
    : element.shadowRoot;

const element = (selector: string) => document.querySelector(selector) as HTMLElement;
const textOf = (root: ParentNode) => root.querySelector('body')?.textContent?.replace(/\s+/g, ' ');

function addShadow(selector: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = element(selector).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('composePage', () => {
  test('gives a page without shadow roots and frames as it is', () => {
    document.body.innerHTML = '<main>Text</main>';
    expect(composePage(document, open)).toEqual({ root: document, inner: [] });
  });

  test('shows what stands in shadow roots, however deep', () => {
    document.body.innerHTML = '<main><x-one></x-one></main>';
    const one = addShadow('x-one', '<h1>Roles</h1><x-two></x-two>');
    const two = (one.querySelector('x-two') as Element).attachShadow({ mode: 'open' });
    two.innerHTML = '<ul><li>Global Administrator</li></ul>';
    const { root, inner } = composePage(document, open);
    expect(root.querySelector('main h1 ~ x-two li')?.textContent).toBe('Global Administrator');
    expect(inner).toEqual([one, two]);
  });

  test('shows what a closed root holds, where it is let in', () => {
    document.body.innerHTML = '<main><x-one></x-one></main>';
    const closed = addShadow('x-one', '<p>Hidden role</p>', 'closed');
    const withKey: InnerRoot = (one) => (one.localName === 'x-one' ? closed : null);
    expect(textOf(composePage(document, withKey).root)).toContain('Hidden role');
    expect(composePage(document, open).root).toBe(document);
  });

  test('puts what a slot shows into the slot, and shows it once', () => {
    document.body.innerHTML = '<x-one><b slot="name">Contoso</b><i>Loose</i></x-one>';
    addShadow('x-one', '<p>Partner: <slot name="name"></slot></p>');
    const { root } = composePage(document, open);
    expect(textOf(root)?.match(/Contoso/g)).toHaveLength(1);
    expect(textOf(root)).toContain('Loose');
  });

  test('shows the text of a frame, and leaves a foreign one a frame', () => {
    document.body.innerHTML = '<iframe id="own"></iframe><iframe id="foreign"></iframe>';
    const body = document.createElement('body');
    body.innerHTML = '<p>Directory Readers</p>';
    const { root } = composePage(document, (one) => (one.id === 'own' ? body : null));
    expect(root.querySelector('#own')).toBeNull();
    expect(root.querySelector('p')?.textContent).toBe('Directory Readers');
    expect(root.querySelectorAll('iframe')).toHaveLength(1);
  });

  test('keeps what was typed and ticked, and takes over no script', () => {
    document.body.innerHTML =
      '<x-one></x-one><input type="checkbox"><textarea></textarea><script type="text/x">1</script>';
    addShadow('x-one', '<p>Text</p>');
    (element('input') as HTMLInputElement).checked = true;
    (element('textarea') as HTMLTextAreaElement).value = 'typed';
    const { root } = composePage(document, open);
    expect(root.querySelector('input')?.checked).toBe(true);
    expect(root.querySelector('textarea')?.value).toBe('typed');
    expect(root.querySelector('script')).toBeNull();
  });

  test('changes nothing on the page', () => {
    document.body.innerHTML = '<main><x-one><b>Light</b></x-one></main>';
    addShadow('x-one', '<slot></slot><p>Text</p>');
    const before = document.documentElement.outerHTML;
    composePage(document, open);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('what is too deep counts as a frame that is not read', () => {
    document.body.innerHTML = '<x-one></x-one>';
    addShadow('x-one', `${'<div>'.repeat(600)}Global Administrator`);
    const { root } = composePage(document, open);
    expect(root.querySelector('iframe')).not.toBeNull();
  });

  test('what is too large to be copied counts as a frame that is not read', () => {
    document.body.innerHTML = '<x-one></x-one>';
    addShadow('x-one', '<p></p>'.repeat(50_001));
    expect(composePage(document, open).root.querySelector('iframe')).not.toBeNull();
  });
});
