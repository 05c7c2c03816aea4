import { h, render } from 'preact';
import { textFrom } from '@/lib/locale';
import noteStyles from './notes.css?inline';
import type { Box, CardTarget, CardView, CardViewOptions, Showing } from '../card';
import type { Say } from './note-editor';
import { placeCard, type Placing } from './place';
import { CARD_STYLES } from './styles';
import { CardContents } from './view';

/** No page has rules for an element of this name. */
const TAG = 'hawamish-card';

/**
 * What a page's rules for all elements, or a hostile page's for this one, must not change. No `all: initial`: on a popover
 * it would defeat the rule that hides it. No `display` other than the block that is shown, since a closed card is not there.
 */
const HOST_STYLE = Object.entries({
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  width: 'max-content',
  height: 'max-content',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'user-select': 'text',
  // Where the top layer is not to be had.
  'z-index': '2147483647',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';');

const STYLES = `${CARD_STYLES}\n${noteStyles}`;
/** Parsed once, for all the cards of a page. */
let sheet: CSSStyleSheet | undefined;

function parsed(): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  return styles;
}

/** Keys and the like that a reader means for the card, and a page's shortcuts must not hear. */
const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'wheel',
] as const;

/** The element that carries the card: made when a card opens, and taken away when it closes. */
export class CardHost implements CardView {
  readonly #options: CardViewOptions;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  /** Preact's own: it takes every child of its parent for its own, and the styles may be one. */
  #mount: HTMLElement | null = null;
  #showing: { readonly target: CardTarget; readonly announce: boolean } | null = null;
  #placing: Placing | null = null;
  #pinned = false;
  #returnTo: HTMLElement | null = null;
  #watching: AbortController | null = null;
  /** Words with their plural rules and formats of numbers, which take longer to make than the rest of a card. */
  readonly #said = new WeakMap<object, Say>();

  constructor(options: CardViewOptions) {
    this.#options = options;
  }

  show(target: CardTarget, { at, focus, announce, pinned }: Showing): void {
    const host = this.#made();
    this.#pinned = pinned;
    this.#showing = { target, announce };
    this.#attach(host, target);
    this.#render();
    const held = pinned && (this.#placing?.isHeld ?? false);
    this.#placing?.stop();
    this.#placing = placeCard({
      host,
      target,
      at,
      held,
      lost: () => {
        if (!this.#pinned && !this.#hasFocus()) this.#options.send({ kind: 'close' });
      },
    });
    this.#placing.update();
    if (focus) this.focus();
  }

  hide(): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = this.#hasFocus();
    this.#placing?.stop();
    this.#watching?.abort();
    // Unmounting saves a note that is being written.
    if (this.#mount) render(null, this.#mount);
    host.remove();
    this.#host = this.#root = this.#mount = this.#placing = this.#showing = this.#watching = null;
    if (hadFocus && this.#returnTo?.isConnected) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.#pinned || !this.#host) return;
    this.#pinned = pinned;
    this.#placing?.hold(pinned);
    this.#render();
  }

  focus(): void {
    if (!this.#hasFocus()) this.#returnTo = focusedIn(this.#options.document);
    this.#root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Where the card is in the viewport, or null where none is shown. */
  box(): Box | null {
    return this.#host?.getBoundingClientRect() ?? null;
  }

  owns(event: Event): boolean {
    const host = this.#host;
    if (!host) return false;
    // After an event has been dispatched its target inside a shadow tree is cleared: then its place must tell.
    if (event.target === host || event.composedPath().includes(host)) return true;
    if (event.target !== null || !(event instanceof MouseEvent)) return false;
    const { left, right, top, bottom } = host.getBoundingClientRect();
    return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  }

  #made(): HTMLElement {
    if (this.#host) return this.#host;
    const { document } = this.#options;
    const host = document.createElement(TAG);
    host.style.cssText = HOST_STYLE;
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    dress(root);
    const mount = document.createElement('div');
    root.append(mount);
    this.#host = host;
    this.#root = root;
    this.#mount = mount;
    this.#watch(host, root);
    return host;
  }

  #watch(host: HTMLElement, root: ShadowRoot): void {
    const { document, send } = this.#options;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    for (const type of KEPT_EVENTS)
      root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    root.addEventListener('focusin', () => send({ kind: 'hold', held: true }), { signal });
    host.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (relatedTarget !== host) send({ kind: 'hold', held: false });
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The card is the uppermost thing: a dialog under it stays open.
        event.preventDefault();
        event.stopPropagation();
        send({ kind: 'close' });
      },
      { capture: true, signal },
    );
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (this.#host && this.#showing) this.#attach(this.#host, this.#showing.target);
      },
      { signal },
    );
  }

  /** Puts the host where it can be hit as well as seen: in fullscreen and over a modal dialog only their children can. */
  #attach(host: HTMLElement, target: CardTarget): void {
    const { document } = this.#options;
    const parent = document.fullscreenElement ?? openModal(target.element) ?? document.documentElement;
    if (host.parentElement !== parent) parent.append(host);
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without popovers, or in a document that forbids them, the card lies on top by its z-index.
    }
  }

  #say(lang: string): Say {
    const { callbacks, looks } = this.#options;
    const strings = callbacks.strings(lang);
    const known = this.#said.get(strings);
    if (known) return known;
    const say = textFrom(strings, lang, looks);
    this.#said.set(strings, say);
    return say;
  }

  #hasFocus(): boolean {
    return this.#host !== null && this.#options.document.activeElement === this.#host;
  }

  #render(): void {
    const mount = this.#mount;
    const showing = this.#showing;
    if (!mount || !showing) return;
    const { callbacks, looks, send } = this.#options;
    const { lang, dir } = showing.target.card;
    this.#host?.setAttribute('dir', dir);
    render(
      h(CardContents, {
        key: showing.target.key,
        say: this.#say(lang),
        target: showing.target,
        callbacks,
        looks,
        pinned: this.#pinned,
        announce: showing.announce,
        onPin: () => send({ kind: 'pin' }),
        // What has been put somewhere is to stay there.
        onMove: (x, y) => {
          this.#placing?.moveBy(x, y);
          send({ kind: 'pin', to: true });
        },
        onClose: () => send({ kind: 'close' }),
      }),
      mount,
    );
    this.#placing?.update();
  }
}

/** What has the focus, in whatever open shadow tree or frame of the page's own it stands. */
function focusedIn(scope: Document | ShadowRoot): HTMLElement | null {
  const element = scope.activeElement as HTMLElement | null;
  if (!element || element.localName === 'body') return null;
  const inner = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument;
  return (inner && focusedIn(inner)) ?? element;
}

function openModal(element: Element): Element | null {
  const dialog = element.closest('dialog[open]');
  try {
    return dialog?.matches(':modal') ? dialog : null;
  } catch {
    return null;
  }
}

/**
 * Gives a shadow root its styles: as a constructed sheet, which no page's policy forbids, and where the browser's wrappers
 * around page objects refuse that to a content script (bugzilla.mozilla.org/show_bug.cgi?id=1751346), as a style element.
 */
function dress(root: ShadowRoot): void {
  try {
    root.adoptedStyleSheets = [(sheet ??= parsed())];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}
