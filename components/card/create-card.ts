import type { CardCallbacks, CardController, CardTarget } from './types';

export interface CardOptions {
  readonly document: Document;
  readonly callbacks: CardCallbacks;
  /** Tests look inside the card; a page never may. */
  readonly shadow?: 'open' | 'closed';
  readonly theme?: 'auto' | 'light' | 'dark';
}

/** The one card of a page. Nothing is added to the page before the first card opens. */
export function createCard({ callbacks }: CardOptions): CardController {
  let current: CardTarget | null = null;
  const show = (target: CardTarget | null): void => {
    current = target;
    callbacks.shown?.(target);
  };
  return {
    pointerMoved: () => undefined,
    tapped: show,
    open: (target) => show(target),
    owns: () => false,
    get current() {
      return current;
    },
    hide: () => show(null),
    destroy: () => show(null),
  };
}
