import { CardHost } from './host';
import { isInside, isOnTheWay } from './corridor';
import { IDLE, deadline, next, type CardEvent, type CardState } from './state';
import type { CardCallbacks, CardController, CardTarget, PointerMoment } from './types';

export interface CardOptions {
  readonly document: Document;
  readonly callbacks: CardCallbacks;
  readonly theme?: 'auto' | 'light' | 'dark';
}

/** A pause longer than this is a rest: the speed of what follows is measured anew. In milliseconds. */
const REST = 100;

/**
 * The one card of a page. Nothing is added to the page before a card opens, and nothing is left of it once it has closed.
 */
export function createCard({ document, callbacks, theme = 'auto' }: CardOptions): CardController {
  let state: CardState<CardTarget> = IDLE;
  let shown: CardTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: PointerMoment | null = null;
  /** Where the pointer last was on the mention: from there it sets out for the card. */
  let left: PointerMoment | null = null;

  const host = new CardHost({
    document,
    callbacks,
    theme,
    send: (event) => send(event),
  });

  function send(event: CardEvent<CardTarget>, focus = false): void {
    state = next(state, event);
    schedule();
    const open = state.phase === 'shown' || state.phase === 'grace' ? state : null;
    const target = open?.target ?? null;
    const isPinned = state.phase === 'shown' && state.pinned;
    if (target?.key !== shown?.key) {
      shown = target;
      if (target)
        host.show(target, {
          at: left,
          focus,
          announce: !focus && state.phase === 'shown' && state.by !== 'pointer',
        });
      else host.hide();
      callbacks.shown?.(target);
    } else if (focus) {
      host.focus();
    }
    if (target) host.setPinned(isPinned);
  }

  /** `event.timeStamp` and `performance.now()` run on one clock, so a wait is a plain difference. */
  function schedule(): void {
    clearTimeout(timer);
    const due = deadline(state);
    if (due === null) return;
    const wait = Math.max(0, due - performance.now());
    timer = setTimeout(() => send({ kind: 'time', time: Math.max(due, performance.now()) }), wait);
  }

  function pointerMoved(moment: PointerMoment, target: CardTarget | null): void {
    const elapsed = last ? moment.time - last.time : Infinity;
    const speed =
      last && elapsed > 0 && elapsed < REST ? Math.hypot(moment.x - last.x, moment.y - last.y) / elapsed : 0;
    last = moment;
    const box = host.box();
    const isOver = box !== null && isInside(moment, box, 2);
    const isWay = !isOver && box !== null && left !== null && isOnTheWay(moment, left, box);
    if (target && (shown === null || target.key === shown.key)) left = moment;
    send({
      kind: 'pointer',
      time: moment.time,
      speed,
      target: isOver ? null : target,
      over: isOver ? 'card' : isWay ? 'corridor' : 'page',
    });
  }

  return {
    pointerMoved,
    tapped: (target) => {
      left = last;
      send({ kind: 'tap', target });
    },
    open: (target, { focus = false } = {}) => {
      left = null;
      send({ kind: 'open', target }, focus);
    },
    owns: (event) => host.owns(event),
    get current() {
      return shown;
    },
    hide: () => send({ kind: 'close' }),
    destroy: () => {
      send({ kind: 'close' });
      clearTimeout(timer);
      host.hide();
    },
  };
}
