import type { Card, Drawn, EntityCard, MapPlace, Pictures, PlacesMap } from '@/lib/cards';
import type { Decision } from '@/lib/decisions';
import type { ArticleDocument, BlockMention, Figure } from '@/lib/mentions';
import type { Note } from '@/lib/notes';

/** What a page asks of the background for the text it shows. */
export interface AnnotateRequest extends ArticleDocument {
  readonly url: string;
}

/** Mentions, and all that their cards need, so that a hover never waits for a worker to start. */
export interface AnnotateAnswer {
  readonly lang: string;
  /** The language of the cards of a block's mentions, by block id, where it is not `lang`. */
  readonly blockLangs?: Readonly<Record<number, string>>;
  readonly mentions: readonly BlockMention[];
  /** Cards of the entities mentioned, by `${lang}:${entity id}`. */
  readonly entities: Readonly<Record<string, Card>>;
  /** Cards of the figures mentioned, by the mention's place in `mentions`. */
  readonly figures: Readonly<Record<number, Card>>;
  /** Interface text of the card, by language and key, so that the page carries no locale file. */
  readonly strings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Content script → background. Each request has one answer; errors come back as `{ ok: false, code }`. */
export interface BackgroundProtocol {
  annotate: { request: AnnotateRequest; answer: AnnotateAnswer };
  /** Puts the script that draws cards into the page that asks. */
  loadCard: { request: Record<string, never>; answer: { readonly loaded: true } };
  /**
   * Puts our styles where those of the page that asks do not reach: into its shadow trees or, where one is named by the size of its
   * viewport (in CSS pixels), into a frame of its own.
   */
  dress: {
    request: { readonly frame?: { readonly width: number; readonly height: number } };
    answer: { readonly dressed: true };
  };
  /** The card of an entity that another card leads to. None where no pack holds it any more. */
  entityCard: {
    request: { readonly entity: string; readonly lang: string };
    answer: { readonly card?: EntityCard };
  };
  /** Keeps what the reader has decided of a name, or (`keep` false) takes it back. */
  decide: {
    request: { readonly decision: Decision; readonly keep: boolean };
    answer: { readonly done: true };
  };
  /** Which of these have notes. */
  noted: {
    request: { readonly entities: readonly string[]; readonly figures: readonly string[] };
    answer: { readonly entities: readonly string[]; readonly figures: readonly string[] };
  };
  /** Flags and maps, asked for when the card that has them opens. */
  draw: { request: Pictures; answer: Drawn };
  /** One map of an article's places, for the margin. No map where none of them can be found on one. */
  drawPlaces: { request: { readonly places: readonly MapPlace[] }; answer: { readonly drawn?: PlacesMap } };
  notesFor: { request: { readonly entity?: string; readonly figure?: string }; answer: readonly Note[] };
  saveNote: { request: { readonly note: Note }; answer: SaveNoteAnswer };
  deleteNote: { request: { readonly id: string }; answer: { readonly deleted: boolean } };
  /** Opens the reader's own entry of this name, or a new one, in a tab of its own. */
  editEntry: { request: { readonly name: string; readonly id?: string }; answer: { readonly opened: true } };
}

export type SaveNoteAnswer =
  | { readonly result: 'saved'; readonly note: Note }
  | { readonly result: 'conflict'; readonly note: Note }
  | { readonly result: 'full' };

/** One line of the list of what the page holds. */
export interface PageItem {
  /** Entity id, or a figure's key. */
  readonly key: string;
  readonly kind: 'entity' | 'figure';
  readonly type: string;
  readonly label: string;
  readonly lang: string;
  readonly description: string;
  readonly count: number;
  /** The headline speaks of it. */
  readonly headline?: true;
  /** Where a place lies, for the map of all places. */
  readonly map?: MapPlace;
  /** What a figure means, for the timeline and the table. */
  readonly figure?: Figure;
}

export interface PageState {
  readonly status: 'off' | 'site-off' | 'no-article' | 'reading' | 'marked' | 'failed' | 'left-in-peace';
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  readonly items: readonly PageItem[];
}

/** Popup, margin → content script of a tab. */
export interface PageProtocol {
  pageState: { request: Record<string, never>; answer: PageState };
  /** The card of an item, for who shows it beside the page; none where the item has gone. */
  card: { request: { readonly key: string }; answer: { readonly card?: Card } };
  /** Scrolls to the next mention of this item and opens its card. */
  jump: { request: { readonly key: string }; answer: { readonly found: boolean } };
  /** Goes to the next (1) or previous (-1) mention in the page and opens its card, from wherever the reader is. */
  step: { request: { readonly direction: 1 | -1 }; answer: { readonly found: boolean } };
  /** Reads the page even though the gate took it for no article. */
  readAnyway: { request: Record<string, never>; answer: PageState };
}
