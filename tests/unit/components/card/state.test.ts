import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DWELL,
  FAST,
  GRACE,
  IDLE,
  deadline,
  next,
  type CardEvent,
  type CardState,
} from '@/components/card/state';

interface Target {
  readonly key: string;
}
type State = CardState<Target>;
type Event = CardEvent<Target>;

const A: Target = { key: 'a' };
const B: Target = { key: 'b' };
const at = (
  time: number,
  target: Target | null,
  over: 'card' | 'corridor' | 'page' = 'page',
  speed = 0,
): Event => ({
  kind: 'pointer',
  time,
  speed,
  target,
  over,
});
const time = (when: number): Event => ({ kind: 'time', time: when });
const run = (...events: readonly Event[]): State =>
  events.reduce<State>((state, event) => next(state, event), IDLE);
const open = (state: State): string | null =>
  state.phase === 'shown' || state.phase === 'grace' ? state.target.key : null;

describe('opening by the pointer', () => {
  it.each([60, 400])('waits for as long a rest as the reader wants, here %i ms', (rest) => {
    const moved = next<Target>(IDLE, at(1_000, A), rest);
    expect(deadline(moved)).toBe(1_000 + rest);
    expect(open(next(moved, time(1_000 + rest - 1), rest))).toBeNull();
    const shown = next(moved, time(1_000 + rest), rest);
    expect(open(shown)).toBe('a');
    // On the way to the card a mention in between is rested on no shorter than that.
    const way = next(shown, at(2_000, B, 'corridor'), rest);
    expect(deadline(way)).toBe(2_000 + Math.max(GRACE, rest));
  });

  it('waits for the dwell, and no longer', () => {
    expect(deadline(run(at(0, A)))).toBe(DWELL);
    expect(open(run(at(0, A), time(DWELL - 1)))).toBeNull();
    expect(open(run(at(0, A), time(DWELL)))).toBe('a');
  });

  it('does not begin anew with each small move, but does with a fast one', () => {
    expect(deadline(run(at(0, A), at(100, A, 'page', FAST)))).toBe(DWELL);
    expect(deadline(run(at(0, A), at(100, A, 'page', FAST + 0.1)))).toBe(100 + DWELL);
  });

  it('begins anew on another mention, and ends off any', () => {
    expect(deadline(run(at(0, A), at(100, B)))).toBe(100 + DWELL);
    expect(run(at(0, A), at(100, null))).toEqual(IDLE);
  });
});

describe('a card that hovering opened', () => {
  const shown = [at(0, A), time(DWELL)] as const;

  it('closes after the grace, unless the pointer comes back or reaches the card', () => {
    const left = [...shown, at(1000, null)] as const;
    expect(open(run(...left, time(1000 + GRACE - 1)))).toBe('a');
    expect(open(run(...left, time(1000 + GRACE)))).toBeNull();
    expect(run(...left, at(1200, A)).phase).toBe('shown');
    expect(run(...left, at(1200, null, 'card')).phase).toBe('shown');
    expect(deadline(run(...left, at(1200, null, 'card')))).toBeNull();
  });

  it('is not kept by moves elsewhere, but is by moves on the way to it', () => {
    const left = [...shown, at(1000, null)] as const;
    expect(deadline(run(...left, at(1200, null)))).toBe(1000 + GRACE);
    expect(deadline(run(...left, at(1200, null, 'corridor')))).toBe(1200 + GRACE);
  });

  it('moves to another mention after its dwell, without closing between', () => {
    const onB = [...shown, at(1000, B)] as const;
    expect(open(run(...onB))).toBe('a');
    expect(open(run(...onB, time(1000 + DWELL)))).toBe('b');
    // Even where the grace of the first runs out while the second is dwelt on.
    expect(open(run(...shown, at(1000, null), at(1290, B), time(1300)))).toBe('a');
    expect(open(run(...shown, at(1000, null), at(1290, B), time(1290 + DWELL)))).toBe('b');
  });

  it('does not move to mentions that lie on the way to the card, unless the pointer rests there', () => {
    const onWay = [...shown, at(1000, B, 'corridor')] as const;
    expect(open(run(...onWay, time(1000 + DWELL)))).toBe('a');
    expect(open(run(...onWay, at(1100, null, 'card'), time(9000)))).toBe('a');
    expect(open(run(...onWay, time(1000 + GRACE)))).toBe('b');
  });

  it('stays through everything the pointer does while pinned or held', () => {
    for (const keep of [{ kind: 'pin' }, { kind: 'hold', held: true }] as const) {
      expect(open(run(...shown, keep, at(1000, null), at(1100, B), time(9000)))).toBe('a');
    }
    expect(open(run(...shown, { kind: 'pin' }, { kind: 'pin' }, at(1000, null), time(9000)))).toBeNull();
    expect(open(run(...shown, at(1000, null), { kind: 'hold', held: true }, time(9000)))).toBe('a');
  });
});

describe('tap, keyboard and Esc', () => {
  it('opens at once, and a second tap closes', () => {
    expect(open(run({ kind: 'tap', target: A }))).toBe('a');
    expect(run({ kind: 'tap', target: A }, { kind: 'tap', target: A })).toEqual(IDLE);
    expect(open(run({ kind: 'tap', target: A }, { kind: 'tap', target: B }))).toBe('b');
  });

  it('keeps a hovered card open on the first tap', () => {
    const tapped = run(at(0, A), time(DWELL), { kind: 'tap', target: A });
    expect(open([at(1000, null), time(9000)].reduce(next, tapped))).toBe('a');
  });

  it('closes on a tap beside it, unless pinned', () => {
    expect(run({ kind: 'tap', target: A }, { kind: 'tap', target: null })).toEqual(IDLE);
    expect(open(run({ kind: 'tap', target: A }, { kind: 'pin' }, { kind: 'tap', target: null }))).toBe('a');
  });

  it('is not closed by a mouse that lies about, when opened by keys', () => {
    expect(open(run({ kind: 'open', target: A }, at(0, null), time(9000)))).toBe('a');
  });

  it('closes on Esc in every state', () => {
    for (const events of [
      [at(0, A)],
      [{ kind: 'open', target: A }],
      [{ kind: 'open', target: A }, { kind: 'pin' }],
    ] as Event[][]) {
      expect(run(...events, { kind: 'close' })).toEqual(IDLE);
    }
  });
});

describe('for any events', () => {
  const target = fc.constantFrom(A, B, null);
  const event: fc.Arbitrary<(now: number) => Event> = fc.oneof(
    fc
      .record({
        target,
        over: fc.constantFrom('card', 'corridor', 'page'),
        speed: fc.double({ min: 0, max: 3, noNaN: true }),
      })
      .map(
        ({ target: hit, over, speed }) =>
          (now: number) =>
            at(now, over === 'card' ? null : hit, over, speed),
      ),
    fc.constant((now: number) => time(now)),
    target.map((hit) => () => ({ kind: 'tap', target: hit }) as const),
    fc.constantFrom(A, B).map((hit) => () => ({ kind: 'open', target: hit }) as const),
    fc.boolean().map((held) => () => ({ kind: 'hold', held }) as const),
    fc.constantFrom('pin', 'close').map((kind) => () => ({ kind }) as const),
  );

  it('a deadline that has come changes the state, so that no timer runs for ever', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 500 }))), (steps) => {
        let state: State = IDLE;
        let now = 0;
        for (const [make, wait] of steps) {
          now += wait;
          state = next(state, make(now));
          const due = deadline(state);
          if (due !== null) expect(next(state, time(due))).not.toEqual(state);
        }
      }),
    );
  });

  it('a pinned card is only ever closed by the reader', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 500 }))), (steps) => {
        let state = run({ kind: 'open', target: A }, { kind: 'pin' });
        let now = 0;
        for (const [make, wait] of steps) {
          now += wait;
          const made = make(now);
          if (
            made.kind === 'pin' ||
            made.kind === 'close' ||
            made.kind === 'open' ||
            (made.kind === 'tap' && made.target)
          )
            return;
          state = next(state, made);
          expect(open(state)).toBe('a');
        }
      }),
    );
  });
});
