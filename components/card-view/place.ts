import { computePosition, flip, offset, shift, size, type Platform, type Rect } from '@floating-ui/core';
import type { CardTarget } from '../card';

/** Between the mention and the card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Windows narrower than this get a card across their foot, where a thumb reaches it. */
const NARROW = 480;
/** A card is never squeezed lower than this. */
const LEAST_HEIGHT = 120;

export interface Placing {
  /** Puts the card where it belongs now. */
  update(): void;
  /** Leaves the card where it is in the window, or (false) lets it go back to its mention. */
  hold(held: boolean): void;
  /** Moves the card, in CSS pixels, within the window, and holds it there. */
  moveBy(x: number, y: number): void;
  readonly isHeld: boolean;
  stop(): void;
}

interface PlaceOptions {
  readonly host: HTMLElement;
  readonly target: CardTarget;
  /** Where the pointer was when the card opened: a mention broken over two lines has its card at the line it was on. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Whether the card is left where the one before it was. */
  readonly held: boolean;
  /** Called once the mention has left the viewport or the page. */
  readonly lost: () => void;
}

/**
 * Keeps the host beside its mention while the page scrolls and changes, wholly inside the viewport.
 *
 * Of Floating UI only the core is used: a card in the top layer is clipped by nothing but the viewport, so that the search
 * of the DOM for ancestors that clip, which is most of `@floating-ui/dom`, would find nothing.
 */
export function placeCard({ host, target, at, held, lost }: PlaceOptions): Placing {
  const view = host.ownerDocument.defaultView ?? window;
  const line = lineAt(target.rects(), at);
  const stopping = new AbortController();
  let frame = 0;
  let isHeld = held;

  function update(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (isHeld) {
      keepInside(host, view);
      return;
    }
    const rects = target.rects();
    const rect = rects[Math.min(line, rects.length - 1)];
    if (!rect || rects.every(({ bottom, top }) => bottom < 0 || top > view.innerHeight)) {
      lost();
      return;
    }
    if (view.innerWidth < NARROW) sheet(host, view);
    else void beside(host, view, rect, () => stopping.signal.aborted || isHeld);
  }
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(update);
  };

  const { signal } = stopping;
  // Captured, since the scrolling of an inner box does not bubble.
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  // Nor does that of a frame reach the page around it.
  if (target.element.localName === 'iframe')
    (target.element as HTMLIFrameElement).contentWindow?.addEventListener('scroll', soon, {
      capture: true,
      passive: true,
      signal,
    });
  view.addEventListener('resize', soon, { passive: true, signal });
  const resized = new ResizeObserver(soon);
  resized.observe(host);
  resized.observe(target.element);
  return {
    update,
    get isHeld() {
      return isHeld;
    },
    hold(on) {
      isHeld = on;
      update();
    },
    moveBy(x, y) {
      isHeld = true;
      const { left, top } = host.getBoundingClientRect();
      keepInside(host, view, { left: left + x, top: top + y });
    },
    stop() {
      stopping.abort();
      resized.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}

async function beside(
  host: HTMLElement,
  view: Window,
  reference: Rect,
  isLate: () => boolean,
): Promise<void> {
  host.style.removeProperty('--width');
  const { x, y } = await computePosition(reference, host, {
    platform: viewportOnly(host, view),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          host.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  if (!isLate()) moveTo(host, x, y);
}

function viewportOnly(host: HTMLElement, view: Window): Platform {
  const dimensions = (): { width: number; height: number } => ({
    width: host.offsetWidth,
    height: host.offsetHeight,
  });
  return {
    getElementRects: ({ reference }: { reference: Rect }) => ({
      reference,
      floating: { x: 0, y: 0, ...dimensions() },
    }),
    getClippingRect: () => ({
      x: 0,
      y: 0,
      // Without the scroll bar, which a card would otherwise lie under.
      width: Math.min(view.innerWidth, host.ownerDocument.documentElement.clientWidth || Infinity),
      height: view.innerHeight,
    }),
    getDimensions: dimensions,
    isRTL: () => host.dir === 'rtl',
  };
}

function lineAt(rects: readonly DOMRect[], at: { readonly x: number; readonly y: number } | null): number {
  if (!at) return 0;
  const found = rects.findIndex(
    (rect) => at.y >= rect.top && at.y <= rect.bottom && at.x >= rect.left - 1 && at.x <= rect.right + 1,
  );
  return Math.max(0, found);
}

/** Moves a card that the reader has put somewhere, as far as the window reaches; a window that has shrunk takes it along. */
function keepInside(
  host: HTMLElement,
  view: Window,
  { left, top }: { readonly left: number; readonly top: number } = host.getBoundingClientRect(),
): void {
  host.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, view.innerHeight - 2 * EDGE)}px`);
  const most = {
    left: view.innerWidth - host.offsetWidth - EDGE,
    top: view.innerHeight - host.offsetHeight - EDGE,
  };
  const within = (at: number, end: number): number => Math.max(EDGE, Math.min(at, end));
  moveTo(host, within(left, most.left), within(top, most.top));
}

function sheet(host: HTMLElement, view: Window): void {
  host.style.setProperty('--room', `${Math.floor(view.innerHeight * 0.6)}px`);
  host.style.setProperty('--width', `${view.innerWidth - 2 * EDGE}px`);
  moveTo(host, EDGE, view.innerHeight - host.offsetHeight - EDGE);
}

function moveTo(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}
