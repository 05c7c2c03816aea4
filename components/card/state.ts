/**
 * When a card opens and closes. A pure machine: events and their times go in, the next state comes out, and
 * {@link deadline} says when time itself is the next event. All times are milliseconds on one clock.
 *
 *     idle → dwell → shown → grace → idle
 *
 * A shown card may be pinned by the reader, or held by the focus in it; neither is closed by the pointer.
 */

/** The pointer must rest this long on a mention: long enough that a glance across the text opens nothing. Readers may have it otherwise. */
export const DWELL = 150;
/** After leaving, the reader has this long to come back or to reach the card. */
export const GRACE = 300;
/** Pixels a millisecond above which the pointer is on its way elsewhere: the dwell starts anew. */
export const FAST = 0.5;

/** What a card can be about: all that matters here is whether two are the same. */
export interface Keyed {
  readonly key: string;
}

export interface Pending<T> {
  readonly target: T;
  readonly due: number;
}

/** What opened the card: only what the pointer opened does the pointer close. */
export type OpenedBy = 'pointer' | 'tap' | 'keys';

export type CardState<T extends Keyed> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'dwell'; readonly pending: Pending<T> }
  | {
      readonly phase: 'shown';
      readonly target: T;
      readonly by: OpenedBy;
      readonly pinned: boolean;
      readonly held: boolean;
      /** Another mention that the pointer rests on: the card will move there. */
      readonly pending?: Pending<T>;
    }
  | { readonly phase: 'grace'; readonly target: T; readonly due: number; readonly pending?: Pending<T> };

export type CardEvent<T extends Keyed> =
  | {
      readonly kind: 'pointer';
      readonly time: number;
      /** Pixels a millisecond since the last event. */
      readonly speed: number;
      readonly target: T | null;
      /** Over the card itself, on the way to it, or elsewhere. */
      readonly over: 'card' | 'corridor' | 'page';
    }
  | { readonly kind: 'time'; readonly time: number }
  | { readonly kind: 'tap'; readonly target: T | null }
  | { readonly kind: 'open'; readonly target: T }
  /** Pinned, or let go again; with `to`, as it says. */
  | { readonly kind: 'pin'; readonly to?: boolean }
  /** The focus has come into the card, or gone from it. */
  | { readonly kind: 'hold'; readonly held: boolean }
  /** Esc, the close button, a mention that is gone, a page that is left. */
  | { readonly kind: 'close' };

export const IDLE = { phase: 'idle' } as const;

/** @param rest how long the pointer must rest on a mention for its card to open */
export function next<T extends Keyed>(
  state: CardState<T>,
  event: CardEvent<T>,
  rest: number = DWELL,
): CardState<T> {
  switch (event.kind) {
    case 'pointer':
      return pointer(state, event, rest);
    case 'time':
      return passed(state, event.time);
    case 'tap':
      return tapped(state, event.target);
    case 'open':
      return shown(event.target, 'keys', isPinned(state));
    case 'pin':
      return kept(state, (card) => ({ ...card, pinned: event.to ?? !card.pinned }));
    case 'hold':
      return kept(state, (card) => ({ ...card, held: event.held }));
    case 'close':
      return IDLE;
  }
}

/** When the state changes by itself, or null where it waits for an event. */
export function deadline<T extends Keyed>(state: CardState<T>): number | null {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'dwell':
      return state.pending.due;
    case 'shown':
      return state.pending?.due ?? null;
    case 'grace':
      // A card about to move to another mention does not close on the way: that would be a flicker.
      return state.pending?.due ?? state.due;
  }
}

type PointerEvent<T extends Keyed> = Extract<CardEvent<T>, { kind: 'pointer' }>;

const shown = <T extends Keyed>(
  target: T,
  by: OpenedBy,
  pinned = false,
): CardState<T> & { phase: 'shown' } => ({ phase: 'shown', target, by, pinned, held: false });

/** A card that the reader has pinned stays so when they open that of another mention in its place. */
function isPinned<T extends Keyed>(state: CardState<T>): boolean {
  return state.phase === 'shown' && state.pinned;
}

/** Changes a card that is to be seen, and takes it out of its grace: the reader is busy with it. */
function kept<T extends Keyed>(
  state: CardState<T>,
  change: (card: CardState<T> & { phase: 'shown' }) => CardState<T>,
): CardState<T> {
  if (state.phase === 'grace') return change(shown(state.target, 'pointer'));
  return state.phase === 'shown' ? change({ ...state, pending: undefined }) : state;
}

/** The dwell on a target: begun, kept, or begun anew where the pointer is too fast. */
function dwell<T extends Keyed>(
  before: Pending<T> | undefined,
  event: PointerEvent<T>,
  wait: number,
): Pending<T> | undefined {
  const { target, time, speed } = event;
  if (!target) return undefined;
  const isSame = before?.target.key === target.key;
  return isSame && speed <= FAST ? { target, due: before.due } : { target, due: time + wait };
}

function pointer<T extends Keyed>(state: CardState<T>, event: PointerEvent<T>, rest: number): CardState<T> {
  // On the way to the card other mentions lie under the pointer: only a real rest on one counts.
  const wait = event.over === 'corridor' ? Math.max(GRACE, rest) : rest;
  switch (state.phase) {
    case 'idle':
    case 'dwell': {
      const pending = dwell(state.phase === 'dwell' ? state.pending : undefined, event, rest);
      return pending ? { phase: 'dwell', pending } : IDLE;
    }
    case 'shown': {
      if (state.pinned || state.held) return state;
      const calm = { ...state, pending: undefined };
      if (event.over === 'card' || event.target?.key === state.target.key) return calm;
      const pending = dwell(state.pending, event, wait);
      if (state.by !== 'pointer') return { ...state, pending };
      return { phase: 'grace', target: state.target, due: event.time + GRACE, pending };
    }
    case 'grace': {
      if (event.over === 'card' || event.target?.key === state.target.key)
        return shown(state.target, 'pointer');
      const pending = dwell(state.pending, event, wait);
      const due = event.over === 'corridor' ? event.time + GRACE : state.due;
      return { ...state, due, pending };
    }
  }
}

function passed<T extends Keyed>(state: CardState<T>, time: number): CardState<T> {
  if (state.phase === 'idle') return state;
  if (state.pending) return state.pending.due <= time ? shown(state.pending.target, 'pointer') : state;
  return state.phase === 'grace' && state.due <= time ? IDLE : state;
}

function tapped<T extends Keyed>(state: CardState<T>, target: T | null): CardState<T> {
  const open = state.phase === 'shown' || state.phase === 'grace' ? state : undefined;
  if (!target) return open?.phase === 'shown' && open.pinned ? open : IDLE;
  const pinned = isPinned(state);
  if (open?.target.key !== target.key) return shown(target, 'tap', pinned);
  // A second tap on the same mention closes; a first one on a card that hovering opened keeps it open.
  return open.phase === 'shown' && open.by !== 'pointer' && !pinned ? IDLE : shown(target, 'tap', pinned);
}
