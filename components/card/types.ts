import type { Card, Drawn, EntityCard, Pictures } from '@/lib/cards';
import type { SaveNoteAnswer } from '@/lib/messaging';
import type { Settings } from '@/lib/settings';
import type { Note, NoteTarget } from '@/lib/notes';
import type { Box } from './corridor';
import type { CardEvent } from './state';

/** A mention on the page, as the card needs it. */
export interface CardTarget {
  /** Identity of this very mention (not of its entity): the same key is the same place in the text. */
  readonly key: string;
  readonly card: Card;
  readonly note: NoteTarget;
  /** The name or figure as the text has it. */
  readonly surface: string;
  /** Where the name may mean either of two things: the cards of both, that of `card` first. */
  readonly senses?: readonly EntityCard[];
  /** What else the article names that has to do with it, the weightiest first. */
  readonly related?: readonly EntityCard[];
  /** This is the `index`th (from 1) of `count` mentions of the same thing in the article. */
  readonly place: { readonly index: number; readonly count: number };
  /** The boxes of the mention's lines in the viewport, read anew at each call; empty once it is gone from the page. */
  rects(): readonly DOMRect[];
  /** The element that holds the mention: the card follows its scrolling and joins its dialog. */
  readonly element: Element;
}

/** A moment of the pointer, in CSS pixels of the viewport and milliseconds of `event.timeStamp`. */
export interface PointerMoment {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

export interface CardCallbacks {
  /** The interface's words in a language, keys as in `_locales` (`card_close` …). */
  strings(lang: string): Readonly<Record<string, string>>;
  /** The card's drawings. Rejects, or gives none, where there is no one to draw them. */
  readonly draw: (pictures: Pictures) => Promise<Drawn>;
  /** The reader's notes on what the card is about, from any page, newest first. */
  notes(target: CardTarget): Promise<readonly Note[]>;
  /** Saves the text of a note: a new one, or a change to `base`. */
  saveNote(target: CardTarget, body: string, base: Note | null): Promise<SaveNoteAnswer>;
  deleteNote(note: Note): Promise<boolean>;
  /** The card of an entity that a card leads to, in the same language; null where it cannot be had. */
  entity(id: string, lang: string): Promise<EntityCard | null>;
  /** The reader means this one of the target's senses, here and in the site's other articles. False where that could not be kept. */
  choose(target: CardTarget, sense: EntityCard): Promise<boolean>;
  /** This name is not (`hidden`), or is again, to be marked for this entity: on this site, or everywhere. */
  readonly hideName: (
    target: CardTarget,
    card: EntityCard,
    where: { readonly everywhere: boolean; readonly hidden: boolean },
  ) => Promise<boolean>;
  /** Opens the reader's own entry for what the card is about. */
  editEntry(card: EntityCard): void;
  /** Scrolls to the next (1) or previous (-1) mention of the same thing; the caller may open its card again. */
  jump(target: CardTarget, step: 1 | -1): void;
  /** The card has come up on, or gone from, this mention: the painter can emphasise it. */
  shown?(target: CardTarget | null): void;
}

export interface CardController {
  /** The pointer has moved (mouse or pen): over `target`, or over none. Call for every `pointermove` of the page. */
  pointerMoved(moment: PointerMoment, target: CardTarget | null): void;
  /** A tap or click on a mention opens its card at once; on nothing, it closes one that is not pinned. */
  tapped(target: CardTarget | null): void;
  /** Opens a card from the keyboard or the popup. With `focus` the card takes the focus, and gives it back on Esc. */
  open(target: CardTarget, options?: { readonly focus?: boolean }): void;
  /** True where the event happened in the card itself, so that the page's listeners leave it alone. */
  owns(event: Event): boolean;
  /** The mention whose card is open, or null. */
  readonly current: CardTarget | null;
  hide(): void;
  /** Takes the host element and every listener off the page. */
  destroy(): void;
}

/** How a card is dressed, and how it writes numbers and days. */
export type CardLooks = Pick<Settings, 'theme' | 'density' | 'numerals' | 'calendar'>;

/** What the drawn card is made with. */
export interface CardViewOptions {
  readonly document: Document;
  readonly callbacks: CardCallbacks;
  readonly looks: CardLooks;
  /** What the reader does to it goes to the machine that opens and closes it. */
  readonly send: (event: CardEvent<CardTarget>) => void;
}

/** How a card comes up. */
export interface Showing {
  /** Where the pointer was when it opened, or null. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly focus: boolean;
  /** Whether a screen reader is told of a card that does not take the focus. */
  readonly announce: boolean;
  /** It comes up in the place of one that the reader has pinned. */
  readonly pinned: boolean;
}

/** The card as it is drawn. */
export interface CardView {
  show(target: CardTarget, showing: Showing): void;
  hide(): void;
  /** A pinned card stays where it is in the window, whatever its mention does. */
  setPinned(pinned: boolean): void;
  focus(): void;
  /** Where the card is in the viewport, or null where none is shown. */
  box(): Box | null;
  owns(event: Event): boolean;
}

export type MakeCardView = (options: CardViewOptions) => CardView;

/**
 * Where the drawn card comes from. It is most of what a page would have to load, and most pages are left without a card having been
 * opened: so it comes when the pointer first rests on a mark.
 */
export interface CardViewSource {
  /** How to make it, once it is here. */
  readonly ready: MakeCardView | null;
  /** Fetches it. Rejects where it cannot be had. */
  load(): Promise<MakeCardView>;
}

/** What the script that draws the card leaves for the one that found the mentions, in the world that both share and the page has no part in. */
export interface CardWorld {
  hawamishCardView?: MakeCardView;
}
