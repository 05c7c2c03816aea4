import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardTarget } from './types';

/** Between the mention and the card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Windows narrower than this get a card across their foot, where a thumb reaches it. */
const NARROW = 480;

export interface Placing {
  /** Puts the card where it belongs now. */
  update(): void;
  stop(): void;
}

/**
 * Keeps the host beside its mention while the page scrolls and changes, wholly inside the viewport.
 *
 * @param at where the pointer was when the card opened: a mention broken over two lines has its card at the line it was on.
 * @param lost called once the mention has left the viewport or the page.
 */
export function placeCard(
  host: HTMLElement,
  target: CardTarget,
  at: { readonly x: number; readonly y: number } | null,
  lost: () => void,
): Placing {
  const view = host.ownerDocument.defaultView ?? window;
  let line = lineAt(target.rects(), at);
  let stopped = false;

  const reference: VirtualElement = {
    contextElement: target.element,
    getBoundingClientRect() {
      const rects = target.rects();
      return rects[Math.min(line, rects.length - 1)] ?? new DOMRect();
    },
  };

  function update(): void {
    const rects = target.rects();
    line = Math.min(line, rects.length - 1);
    if (rects.length === 0 || rects.every((rect) => rect.bottom < 0 || rect.top > view.innerHeight)) {
      lost();
      return;
    }
    if (view.innerWidth < NARROW) {
      sheet(host, view);
      return;
    }
    void computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            host.style.setProperty('--room', `${Math.max(120, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    }).then(({ x, y }) => {
      if (!stopped) moveTo(host, x, y);
    });
  }

  const stop = autoUpdate(reference, host, update, { ancestorScroll: true, elementResize: true });
  return {
    update,
    stop() {
      stopped = true;
      stop();
    },
  };
}

function lineAt(rects: readonly DOMRect[], at: { readonly x: number; readonly y: number } | null): number {
  if (!at) return 0;
  const found = rects.findIndex(
    (rect) => at.y >= rect.top && at.y <= rect.bottom && at.x >= rect.left - 1 && at.x <= rect.right + 1,
  );
  return Math.max(0, found);
}

function sheet(host: HTMLElement, view: Window): void {
  host.style.setProperty('--room', `${Math.floor(view.innerHeight * 0.6)}px`);
  host.style.setProperty('--width', `${view.innerWidth - 2 * EDGE}px`);
  const height = host.getBoundingClientRect().height;
  moveTo(host, EDGE, view.innerHeight - height - EDGE);
}

function moveTo(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}
