import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Painter } from '@/lib/highlight';
import { watchPointer, type PointerListener } from '../../../lib/reading/pointer';
import type { MentionMark } from '../../../lib/reading/marks';

const mark = { kind: 'person' } as unknown as MentionMark;
const painter = { at: () => mark, markOf: () => mark } as unknown as Painter<MentionMark>;

/** As the browser makes an event for what the reader does, or a page's script for what nobody does. */
function happen<E extends Event>(event: E, trusted: boolean, at: EventTarget = document.body): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  at.dispatchEvent(event);
}

function watched() {
  const listener = {
    moved: vi.fn<PointerListener['moved']>(),
    tapped: vi.fn<PointerListener['tapped']>(),
    focused: vi.fn<PointerListener['focused']>(),
    activated: vi.fn<PointerListener['activated']>(),
    owns: () => false,
  };
  const ending = new AbortController();
  watchPointer(document, () => painter, listener, ending.signal);
  return { listener, ending };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the pointer', () => {
  let end: AbortController | undefined;
  afterEach(() => end?.abort());

  it.each([true, false])('is the reader’s own, not one that a page’s script moves: %s', async (trusted) => {
    const { listener, ending } = watched();
    end = ending;
    happen(new PointerEvent('pointermove', { bubbles: true, clientX: 5, clientY: 5 }), trusted);
    happen(new MouseEvent('click', { bubbles: true, button: 0 }), trusted);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    happen(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }), trusted, button);
    await nextFrame();
    const times = trusted ? 1 : 0;
    expect(listener.moved).toHaveBeenCalledTimes(times);
    expect(listener.tapped).toHaveBeenCalledTimes(times);
    expect(listener.activated).toHaveBeenCalledTimes(times);
    button.remove();
  });
});
