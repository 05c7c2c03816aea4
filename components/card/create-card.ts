import { isInside, isOnTheWay } from './corridor';
import { IDLE, deadline, next, type CardEvent, type CardState } from './state';
import type {
  CardCallbacks,
  CardController,
  CardLooks,
  CardTarget,
  CardView,
  CardViewSource,
  PointerMoment,
} from './types';

export interface CardOptions {
  readonly document: Document;
  readonly callbacks: CardCallbacks;
  readonly looks: CardLooks;
  /** How long the pointer rests on a mention before its card opens, in milliseconds. */
  readonly dwell?: number;
  readonly source: CardViewSource;
}

/** A pause longer than this is a rest: the speed of what follows is measured anew. In milliseconds. */
const REST = 100;

/**
 * The one card of a page. Nothing is added to the page before a card opens, and nothing is left of it once it has closed.
 */
export function createCard({ document, callbacks, looks, dwell, source }: CardOptions): CardController {
  let state: CardState<CardTarget> = IDLE;
  let shown: CardTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: PointerMoment | null = null;
  /** Where the pointer last was on the mention: from there it sets out for the card. */
  let left: PointerMoment | null = null;

  let view: CardView | null = null;
  let isLoading = false;
  let isHiding = false;
  /** The focus is wanted by a card that is still to be drawn. */
  let focusWanted = false;

  function send(event: CardEvent<CardTarget>, focus = false): void {
    state = next(state, event, dwell);
    schedule();
    focusWanted = state.phase === 'shown' && (focus || focusWanted);
    if (!view && source.ready) view = source.ready({ document, callbacks, looks, send: (own) => send(own) });
    if (view) draw(view);
    // Begun with the dwell, which is long enough for it to come.
    else if (state.phase !== 'idle' && !isLoading) load();
  }

  function load(): void {
    isLoading = true;
    source
      .load()
      .then(
        () => send({ kind: 'time', time: performance.now() }),
        () => send({ kind: 'close' }),
      )
      .finally(() => (isLoading = false));
  }

  function draw(card: CardView): void {
    const open = state.phase === 'shown' || state.phase === 'grace' ? state : null;
    const target = open?.target ?? null;
    const isPinned = state.phase === 'shown' && state.pinned;
    const focus = focusWanted;
    focusWanted = false;
    if (target?.key !== shown?.key) {
      shown = target;
      if (target)
        card.show(target, {
          at: left,
          focus,
          announce: !focus && state.phase === 'shown' && state.by !== 'pointer',
          pinned: isPinned,
        });
      else hide(card);
      callbacks.shown?.(target);
    } else if (focus) {
      card.focus();
    }
    if (target) card.setPinned(isPinned);
  }

  /** The focus goes back to where it came from: a mark that gets it so is not to open its card again. */
  function hide(card: CardView): void {
    isHiding = true;
    card.hide();
    isHiding = false;
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
    const box = view?.box() ?? null;
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
      if (isHiding) return;
      left = null;
      send({ kind: 'open', target }, focus);
    },
    owns: (event) => view?.owns(event) ?? false,
    get current() {
      return shown;
    },
    hide: () => send({ kind: 'close' }),
    destroy: () => {
      send({ kind: 'close' });
      clearTimeout(timer);
      view?.hide();
    },
  };
}
