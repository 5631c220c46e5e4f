// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onContentChange } from '../../lib/extension/page-watcher';

const changed = vi.fn();
let stop: AbortController;

beforeEach(() => {
  changed.mockClear();
  document.body.innerHTML = '<textarea></textarea><div></div>';
  stop = new AbortController();
  onContentChange(window, changed, stop.signal);
});
afterEach(() => stop.abort());

const fire = (type: string, target: EventTarget | null | undefined) =>
  target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

describe('what changes no node is noticed', () => {
  test.each(['input', 'change', 'click'])('by the event %s', (type) => {
    fire(type, document.querySelector('textarea'));
    expect(changed).toHaveBeenCalled();
  });

  test('where a shadow root stands around it', () => {
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('textarea'));
    fire('input', root?.querySelector('textarea'));
    expect(changed).toHaveBeenCalled();
  });

  test('although the page keeps the event to itself', () => {
    const field = document.querySelector('textarea');
    field?.addEventListener('input', (event) => event.stopPropagation());
    fire('input', field);
    expect(changed).toHaveBeenCalled();
  });

  test('and no longer once the panel has ended', () => {
    stop.abort();
    fire('click', document.querySelector('textarea'));
    expect(changed).not.toHaveBeenCalled();
  });
});
