import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browser } from '@/lib/browser';
import { askBackground, askPage, listenInBackground, listenInPage, type Handlers } from '@/lib/messaging';
import type { BackgroundProtocol, PageProtocol, PageState } from '@/lib/messaging';

const answer = { lang: 'en', mentions: [], entities: {}, figures: {}, strings: {} };

function background(changes: Partial<Handlers<BackgroundProtocol>> = {}): Handlers<BackgroundProtocol> {
  return {
    annotate: () => answer,
    loadCard: () => ({ loaded: true }),
    dress: () => ({ dressed: true }),
    entityCard: () => ({}),
    decide: () => ({ done: true }),
    noted: () => ({ entities: [], figures: [] }),
    draw: () => ({}),
    drawPlaces: () => ({}),
    notesFor: () => [],
    saveNote: ({ note }) => ({ result: 'saved', note }),
    deleteNote: () => ({ deleted: true }),
    editEntry: () => ({ opened: true }),
    ...changes,
  };
}

const request = { url: 'https://example.org/a', blocks: [{ id: 0, text: 'Baku' }] };

/** Delivers a message to the listeners as the browser does, with the sender that the browser vouches for. */
async function deliver(message: unknown, sender: { id?: string; url?: string }): Promise<unknown> {
  const trigger = fakeBrowser.runtime.onMessage as unknown as {
    trigger(message: unknown, sender: unknown): Promise<unknown[]>;
  };
  const answers = await trigger.trigger(message, sender);
  return answers.find((one) => one !== undefined);
}

/** The fake browser names no sender; real ones do. */
function nameSender(): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    deliver(message, { id: browser.runtime.id, url: 'https://example.org/a' }),
  );
}

let end: () => void = () => undefined;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('asking the background', () => {
  it('brings the answer', async () => {
    nameSender();
    end = listenInBackground(background());
    expect(await askBackground('annotate', request)).toEqual({ ok: true, value: answer });
  });

  it('says what has gone wrong instead of rejecting', async () => {
    nameSender();
    end = listenInBackground(
      background({
        annotate: () => {
          throw new Error('no pack');
        },
      }),
    );
    expect(await askBackground('annotate', request)).toEqual({ ok: false, code: 'failed' });
  });

  it('asks again where the background has died with the request', async () => {
    vi.useFakeTimers();
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, value: answer });
    const asked = askBackground('annotate', request);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: true, value: answer });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up on a background that never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const asked = askBackground('annotate', request);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: false, code: 'unreachable' });
  });

  it('does not speak to an extension that is gone', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(await askBackground('annotate', request)).toEqual({ ok: false, code: 'gone' });
    expect(send).not.toHaveBeenCalled();
  });
});

describe('listening', () => {
  const own = { id: 'test-extension-id', url: 'https://example.org/a' };

  it.each([
    ['a request of another shape', { type: 'annotate', request: { url: 1 } }],
    [
      'blocks that are no blocks',
      { type: 'annotate', request: { url: 'x', blocks: [{ id: 'one', text: null }] } },
    ],
    [
      'a text beyond all measure',
      { type: 'annotate', request: { url: 'x', blocks: [{ id: 1, text: 'x'.repeat(200_000) }] } },
    ],
    ['a flag of no country', { type: 'draw', request: { flag: '__proto__' } }],
    ['a place off the globe', { type: 'draw', request: { map: { lat: 91, lon: 0 } } }],
    ['a message that nobody has defined', { type: 'toString', request: {} }],
  ])('refuses %s', async (_, message) => {
    const annotate = vi.fn(() => answer);
    end = listenInBackground(background({ annotate }));
    const got = await deliver({ hawamish: 'background', ...message }, { ...own, id: browser.runtime.id });
    expect(got).toEqual({ ok: false, code: 'invalid' });
    expect(annotate).not.toHaveBeenCalled();
  });

  it('answers no other extension', async () => {
    end = listenInBackground(background());
    const got = await deliver({ hawamish: 'background', type: 'annotate', request }, { id: 'somebody-else' });
    expect(got).toEqual({ ok: false, code: 'refused' });
  });

  it('leaves the messages of others to others', async () => {
    end = listenInBackground(background());
    expect(await deliver({ type: 'annotate', request }, { id: browser.runtime.id })).toBeUndefined();
  });

  it('tells what a page holds to the extension’s own pages only', async () => {
    const state: PageState = { status: 'marked', url: 'x', title: '', lang: 'ar', items: [] };
    const handlers: Handlers<PageProtocol> = {
      pageState: () => state,
      card: () => ({}),
      jump: () => ({ found: true }),
      step: () => ({ found: true }),
      readAnyway: () => state,
    };
    end = listenInPage(handlers);
    const message = { hawamish: 'page', type: 'pageState', request: {} };
    const id = browser.runtime.id;
    expect(await deliver(message, { id, url: browser.runtime.getURL('/popup.html') })).toEqual({
      ok: true,
      value: state,
    });
    expect(await deliver(message, { id, url: 'https://example.org/' })).toEqual({
      ok: false,
      code: 'refused',
    });
  });
});

it('says that a tab without our script cannot be reached', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await askPage(1, 'pageState', {})).toEqual({ ok: false, code: 'unreachable' });
});
