import type { JSX } from 'preact';

/** What an arrow key moves the card by, in CSS pixels; with Shift held, and without. */
const STRIDE = 64;
const STEP = 16;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves something while mouse, pen or finger drag it; presses on controls inside are left to them. */
export function dragBy(
  move: (x: number, y: number) => void,
): Pick<JSX.HTMLAttributes<HTMLElement>, 'onPointerDown'> {
  return {
    onPointerDown: (event) => {
      const { currentTarget: handle, target, pointerId, button } = event;
      const control = target instanceof Element ? target.closest('button') : null;
      if (button !== 0 || (control && !control.classList.contains('grip'))) return;
      let { clientX: x, clientY: y } = event;
      handle.setPointerCapture(pointerId);
      const done = new AbortController();
      const { signal } = done;
      handle.addEventListener(
        'pointermove',
        (now) => {
          // A press that stays in its place is no drag, and pins nothing.
          if (now.pointerId !== pointerId || (now.clientX === x && now.clientY === y)) return;
          move(now.clientX - x, now.clientY - y);
          x = now.clientX;
          y = now.clientY;
        },
        { signal },
      );
      for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
        handle.addEventListener(end, () => done.abort(), { signal });
      }
    },
  };
}

/** Moves something by the arrow keys. The arrows are the window's, whichever way the text runs. */
export function moveByKeys(move: (x: number, y: number) => void) {
  return (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? STRIDE : STEP;
    move(arrow[0] * by, arrow[1] * by);
  };
}
