import { browser } from '@/lib/browser';
import type { BackgroundProtocol, PageProtocol } from './protocol';
import { PAGE_REQUESTS, type Check } from './requests';

/**
 * Why a request has no answer:
 * - `invalid`: it did not have the shape that the receiver expects;
 * - `refused`: the sender is not one that may ask this;
 * - `failed`: the receiver tried and could not;
 * - `unreachable`: nobody listens (a tab without our script, a background that died twice);
 * - `gone`: this script outlived its extension, which was updated, disabled or removed.
 */
export type ErrorCode = 'invalid' | 'refused' | 'failed' | 'unreachable' | 'gone';
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
}
type Protocol<P> = { [K in keyof P]: Exchange };
export type Handlers<P extends Protocol<P>> = {
  readonly [K in keyof P]: (
    request: P[K]['request'],
    sender: Sender,
  ) => Promise<P[K]['answer']> | P[K]['answer'];
};

/** Who asks: as the browser says, not as the message does. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly title?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
  readonly frameId?: number | undefined;
}

/** Told apart from the messages of anything else that ever speaks on the same channel. */
interface Envelope {
  readonly hawamish: 'background' | 'page';
  readonly type: string;
  readonly request: unknown;
}

/** A background that was put to sleep while it held the request is started anew by the next one; an update takes longer. */
const RETRY_AFTER_MS = [100, 500, 2_000];
/** A background that was killed does not always take its open requests with it. */
const NO_ANSWER_MS = 5_000;

/** False in a script whose extension was updated or removed under it: every call into the extension throws from then on. */
function extensionIsAlive(): boolean {
  try {
    // Chrome takes the id away, Firefox throws from the getter.
    return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}

function isAnswer(answer: unknown): answer is Answer<never> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

async function attempt(post: () => Promise<unknown>): Promise<Answer<never>> {
  if (!extensionIsAlive()) return { ok: false, code: 'gone' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(resolve, NO_ANSWER_MS);
  });
  try {
    const answer = await Promise.race([post(), tooLate]);
    if (isAnswer(answer)) return answer;
  } catch {
    // Whatever the browser says of it, nobody has answered.
  } finally {
    clearTimeout(timer);
  }
  return { ok: false, code: extensionIsAlive() ? 'unreachable' : 'gone' };
}

/**
 * Asks the background. Never rejects; a background that dies before it answers is asked again, three times at most: each request
 * can be repeated without harm.
 *
 * @returns the answer, or why there is none.
 */
export async function askBackground<K extends keyof BackgroundProtocol>(
  type: K,
  request: BackgroundProtocol[K]['request'],
): Promise<Answer<BackgroundProtocol[K]['answer']>> {
  const envelope: Envelope = { hawamish: 'background', type, request };
  const post = (): Promise<unknown> => browser.runtime.sendMessage(envelope);
  let answer = await attempt(post);
  for (const delay of RETRY_AFTER_MS) {
    if (answer.ok || answer.code !== 'unreachable') break;
    await new Promise((resolve) => setTimeout(resolve, delay));
    answer = await attempt(post);
  }
  return answer;
}

/** Asks the page in a tab. Never rejects; a tab without our script (a browser page, a store) is `unreachable`. */
export async function askPage<K extends keyof PageProtocol>(
  tabId: number,
  type: K,
  request: PageProtocol[K]['request'],
): Promise<Answer<PageProtocol[K]['answer']>> {
  const envelope: Envelope = { hawamish: 'page', type, request };
  return attempt(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

function isEnvelope(message: unknown, to: Envelope['hawamish']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { hawamish, type } = message as Partial<Envelope>;
  return hawamish === to && typeof type === 'string';
}

async function answerTo(
  { type, request }: Envelope,
  checks: Readonly<Record<string, Check>>,
  handlers: Readonly<Record<string, (request: never, sender: Sender) => unknown>>,
  sender: Sender,
): Promise<Answer<unknown>> {
  const check = Object.hasOwn(checks, type) ? checks[type] : undefined;
  const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
  const checked = handler && check?.(request);
  if (checked === undefined) return { ok: false, code: 'invalid' };
  try {
    return { ok: true, value: await handler?.(checked as never, sender) };
  } catch {
    return { ok: false, code: 'failed' };
  }
}

/** Answers messages that are meant for this side, have the right shape, and come from who may ask. */
export function listen(
  to: Envelope['hawamish'],
  checks: Readonly<Record<string, Check>>,
  handlers: Readonly<Record<string, (request: never, sender: Sender) => unknown>>,
  mayAsk: (sender: Sender) => boolean,
): () => void {
  // The answer is a native promise on purpose: of a listener that returns another thenable (Dexie's, say), both browsers
  // deliver `undefined`.
  const listener = (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    if (!isEnvelope(message, to)) return undefined;
    if (sender.id !== browser.runtime.id || !mayAsk(sender)) {
      return Promise.resolve({ ok: false, code: 'refused' });
    }
    return answerTo(message, checks, handlers, sender);
  };
  // The polyfill's types want a promise for every message; `undefined` leaves a message to other listeners.
  const registered = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(registered);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(registered);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
}

/** Answers the popup, and no other script: what the page holds is no other page's business. Returns how to end it. */
export function listenInPage(handlers: Handlers<PageProtocol>): () => void {
  const own = browser.runtime.getURL('');
  return listen('page', PAGE_REQUESTS, handlers, (sender) => sender.url?.startsWith(own) ?? false);
}
