// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MoveHandle } from '../../components/panel/move-handle';

const WINDOW = { width: 1000, height: 800 };
const HANDLE = 20;

/** Lays the handle out: happy-dom has no layout of its own. */
function placeHandle(left: number, top: number): void {
  const handle = screen.getByRole('button');
  handle.getBoundingClientRect = () => {
    const [x = 0, y = 0] = (panel().style.translate.match(/-?[\d.]+/g) ?? []).map(Number);
    return new DOMRect(left + x, top + y, HANDLE, HANDLE);
  };
}

const panel = () => document.querySelector('.panel') as HTMLElement;
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(screen.getByRole('button'), { key });
};

beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WINDOW.width);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(WINDOW.height);
  render(
    <div class="panel">
      <MoveHandle label="Move" />
    </div>,
  );
  placeHandle(500, 400);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the move handle', () => {
  test.each([
    [['ArrowRight'], '24px 0px'],
    [['ArrowLeft'], '-24px 0px'],
    [['ArrowDown'], '0px 24px'],
    [['ArrowUp'], '0px -24px'],
    [['ArrowLeft', 'ArrowLeft', 'ArrowUp'], '-48px -24px'],
    [['ArrowLeft', 'ArrowRight'], '0px 0px'],
    [['Enter'], ''],
  ])('%j moves the panel to "%s"', (keys, translate) => {
    press(...keys);
    expect(panel().style.translate).toBe(translate);
  });

  test.each([
    ['ArrowLeft', '-492px 0px'],
    ['ArrowRight', '472px 0px'],
    ['ArrowUp', '0px -392px'],
    ['ArrowDown', '0px 372px'],
  ])('%s never takes it out of the window', (key, translate) => {
    press(...Array<string>(40).fill(key));
    expect(panel().style.translate).toBe(translate);
  });

  test('keeps the arrow keys from scrolling the page, and no other key', () => {
    const handle = screen.getByRole('button');
    expect(fireEvent.keyDown(handle, { key: 'ArrowUp' })).toBe(false);
    expect(fireEvent.keyDown(handle, { key: 'Tab' })).toBe(true);
  });

  test('follows the pointer while it holds it', () => {
    const handle = screen.getByRole('button');
    const move = () => fireEvent.pointerMove(handle, { pointerId: 1, movementX: 5, movementY: -7 });
    let held = false;
    handle.setPointerCapture = () => {
      held = true;
    };
    handle.hasPointerCapture = () => held;
    move();
    expect(panel().style.translate).toBe('');
    fireEvent.pointerDown(handle, { pointerId: 1 });
    move();
    expect(panel().style.translate).toBe('5px -7px');
  });
});
