import type { Painter } from '@/lib/highlight';
import type { Settings } from '@/lib/settings';
import { watchHeldKey } from './held-key';
import type { MentionMark } from './marks';
import type { PageCard } from './page-card';
import { watchPointer, type PointerListener } from './pointer';
import type { Scene } from './scene';

export interface AttendOptions {
  readonly scene: Scene;
  /** What paints the article; null where there is none any more. */
  readonly painter: () => Painter<MentionMark> | null;
  readonly holdKey: Settings['holdKey'];
  /** The reader holds the key, or has let it go. */
  readonly held: (isHeld: boolean) => void;
  /** The document that the article stands in has gone. */
  readonly gone: () => void;
}

/** Has the card of a page follow the reader's pointer and keys, wherever the article stands, until the signal. */
export function attend(page: PageCard, options: AttendOptions, signal: AbortSignal): void {
  const { scene, holdKey } = options;
  const { card } = page;
  const looks: (() => void)[] = [];
  const held = [...scene.documents].map((document) =>
    watchHeldKey(
      document.defaultView ?? window,
      holdKey === 'none' ? 'alt' : holdKey,
      (isHeld) => {
        options.held(isHeld);
        for (const lookAgain of looks) lookAgain();
      },
      signal,
    ),
  );
  const mayOpen = (): boolean => holdKey === 'none' || held.some((isHeld) => isHeld());
  const listener: PointerListener = {
    moved: (moment, mark) => {
      const target = mark && page.target(mark);
      // A card that is open stays open on its mention, held key or not.
      card.pointerMoved(moment, mayOpen() || target === card.current ? target : null);
    },
    tapped: (mark) => card.tapped(mark && page.target(mark)),
    focused: (mark) => {
      if (mark) card.open(page.target(mark));
      else if (card.current) card.tapped(null);
    },
    activated: (mark) => card.open(page.target(mark), { focus: true }),
    owns: (event) => card.owns(event),
  };
  for (const document of scene.documents) {
    const painter = document === scene.document ? options.painter : () => null;
    looks.push(watchPointer(document, painter, listener, signal).lookAgain);
  }
  scene.hear(
    {
      gone: options.gone,
      escape: (event) => {
        if (!card.current) return;
        // As in the page itself, the card is the uppermost thing: what else Esc would close in the frame stays open.
        event.preventDefault();
        event.stopPropagation();
        card.hide();
      },
    },
    signal,
  );
}
