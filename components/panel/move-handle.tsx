const STEP = 24;
const EDGE = 8;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Lets the panel be moved out of the way of the page, by dragging or with the arrow keys. */
export function MoveHandle({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      class="icon move"
      aria-label={label}
      title={label}
      onKeyDown={(event) => {
        const step = ARROWS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        moveBy(event.currentTarget, ...step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const { currentTarget: handle, pointerId, movementX, movementY } = event;
        if (handle.hasPointerCapture(pointerId)) moveBy(handle, movementX, movementY);
      }}
    >
      ⠿
    </button>
  );
}

/** Moves the panel around a handle, never so far that the handle leaves the window. In CSS pixels. */
function moveBy(handle: HTMLElement, x: number, y: number): void {
  const panel = handle.closest<HTMLElement>('.panel');
  const view = handle.ownerDocument.documentElement;
  if (panel === null) return;
  const box = handle.getBoundingClientRect();
  const [left = 0, top = 0] = (panel.style.translate.match(/-?[\d.]+/g) ?? []).map(Number);
  const moved = (step: number, start: number, end: number, size: number) =>
    Math.max(EDGE - start, Math.min(step, size - EDGE - end));
  const right = left + moved(x, box.left, box.right, view.clientWidth);
  const down = top + moved(y, box.top, box.bottom, view.clientHeight);
  panel.style.translate = `${right}px ${down}px`;
}
