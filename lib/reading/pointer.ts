import type { MentionMark } from './marks';
import type { Painter } from '@/lib/highlight';

/** What the card hears of pointer and keyboard. */
export interface PointerListener {
  /** The pointer (mouse or pen) has moved; `time` is the event's time stamp in milliseconds. */
  moved(
    moment: { readonly x: number; readonly y: number; readonly time: number },
    mark: MentionMark | null,
  ): void;
  /** Tap or click. */
  tapped(mark: MentionMark | null): void;
  /** The focus has come to a mark, or left it (null). */
  focused(mark: MentionMark | null): void;
  /** Enter or space on a focused mark. */
  activated(mark: MentionMark): void;
  /** Whether an event belongs to the card. */
  owns(event: Event): boolean;
}

/** A click on these means something to the page; a card would be in its way. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]';

/**
 * Watches pointer and keyboard over the page, without ever stopping an event or preventing what it does there (save for
 * Enter and space on our own marks). One hit test a frame at most.
 */
export function watchPointer(
  document: Document,
  painter: () => Painter<MentionMark>,
  listener: PointerListener,
  signal: AbortSignal,
): { readonly lookAgain: () => void } {
  let latest: PointerEvent | null = null;
  let frame = 0;

  function look(time?: number): void {
    frame = 0;
    const event = latest;
    if (!event || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp } = event;
    listener.moved({ x, y, time: time ?? timeStamp }, listener.owns(event) ? null : painter().at({ x, y }));
  }

  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves is scrolling.
      if (event.pointerType === 'touch') return;
      latest = event;
      if (frame === 0) frame = requestAnimationFrame(() => look());
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ clientX: x, clientY: y, timeStamp: time }) => listener.moved({ x, y, time }, null),
    passive,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (listener.owns(event) || event.button !== 0) return;
      const target = event.target instanceof Element ? event.target : null;
      const selecting = document.getSelection()?.isCollapsed === false;
      const mark =
        selecting || target?.closest(CONTROLS) ? null : painter().at({ x: event.clientX, y: event.clientY });
      listener.tapped(mark);
    },
    passive,
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (listener.owns(event)) return;
      const mark = event.target instanceof Element ? painter().markOf(event.target) : null;
      // A click has brought the focus: `tapped` tells of it.
      if (mark && event.target instanceof Element && !event.target.matches(':focus-visible')) return;
      listener.focused(mark);
    },
    passive,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const mark = event.target instanceof Element ? painter().markOf(event.target) : null;
      if (!mark || event.target !== document.activeElement) return;
      event.preventDefault();
      listener.activated(mark);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return {
    /** What lies under a pointer that has not moved may have changed. */
    lookAgain: () => look(performance.now()),
  };
}
