import type { MentionMark } from './marks';
import { hostOf } from '@/lib/article';
import type { Painter } from '@/lib/highlight';
import { placeOf } from './scene';

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

/** The innermost element that an event is about, in whatever open shadow tree; null where it is about none. */
function targetOf(event: Event): Element | null {
  const [target] = event.composedPath() as Partial<Node>[];
  // Not `instanceof`: the elements of a frame are of other classes.
  return target?.nodeType === 1 ? (target as Element) : null;
}

function isInControl(event: Event): boolean {
  return event
    .composedPath()
    .some((around) => (around as Partial<Node>).nodeType === 1 && (around as Element).matches(CONTROLS));
}

/**
 * Watches pointer and keyboard over the page, without ever stopping an event or preventing what it does there (save for
 * Enter and space on our own marks). One hit test a frame at most. Events that a script of the page has made are not heard: a page
 * that opened cards by itself could tell by their size what the reader has written in them.
 *
 * @param painter what paints in this document; null where that is done in a frame of it
 */
export function watchPointer(
  document: Document,
  painter: () => Painter<MentionMark> | null,
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
    const mark = listener.owns(event) ? null : painter()?.at({ x, y });
    moved(event, time ?? timeStamp, mark ?? null);
  }

  function moved({ clientX, clientY }: MouseEvent, time: number, mark: MentionMark | null): void {
    const { x, y } = placeOf(document);
    listener.moved({ x: clientX + x, y: clientY + y, time }, mark);
  }

  const trees = new WeakSet<Node>();
  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves is scrolling.
      if (event.pointerType === 'touch' || !event.isTrusted) return;
      latest = event;
      if (frame === 0) frame = requestAnimationFrame(() => look());
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => moved(event, event.timeStamp, null),
    passive,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (listener.owns(event) || event.button !== 0 || !event.isTrusted) return;
      const selecting = document.getSelection()?.isCollapsed === false;
      const mark =
        selecting || isInControl(event) ? null : painter()?.at({ x: event.clientX, y: event.clientY });
      listener.tapped(mark ?? null);
    },
    passive,
  );
  function focused(event: FocusEvent): void {
    if (listener.owns(event)) return;
    hearInTrees(event);
    const target = targetOf(event);
    const mark = target && painter()?.markOf(target);
    // A click has brought the focus: `tapped` tells of it.
    if (mark && !target.matches(':focus-visible')) return;
    listener.focused(mark ?? null);
  }
  /** Nothing outside a shadow tree hears of a focus that stays in it: there it is listened for once it has come in. */
  function hearInTrees(event: FocusEvent): void {
    for (const around of event.composedPath() as Node[]) {
      if (!hostOf(around) || trees.has(around)) continue;
      trees.add(around);
      const stayed = (inner: Event): void => {
        if (around.contains((inner as FocusEvent).relatedTarget as Node | null)) focused(inner as FocusEvent);
      };
      around.addEventListener('focusin', stayed, passive);
    }
  }
  document.addEventListener('focusin', focused, passive);
  document.addEventListener(
    'keydown',
    (event) => {
      if ((event.key !== 'Enter' && event.key !== ' ') || !event.isTrusted) return;
      const target = targetOf(event);
      const mark = target && painter()?.markOf(target);
      if (!mark || target !== (target.getRootNode() as Document | ShadowRoot).activeElement) return;
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
