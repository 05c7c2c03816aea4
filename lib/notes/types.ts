/** What a note hangs on. A passage keeps W3C selectors; an entity or figure is known by its id or value. */
export type NoteTarget =
  | { readonly kind: 'entity'; readonly entity: string; readonly name: string }
  | { readonly kind: 'figure'; readonly key: string; readonly surface: string }
  | {
      readonly kind: 'passage';
      readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
      readonly position: { readonly start: number; readonly end: number };
    };

/** The colours that a reader sorts notes by. Each is also told by its name, never by its hue alone. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** A reader's note. Times are ISO 8601 in UTC. */
export interface Note {
  readonly id: string;
  readonly target: NoteTarget;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour?: NoteColour;
  /** Where it was written: the page's canonical address and title. */
  readonly page: { readonly url: string; readonly title: string };
  readonly lang: string;
  readonly created: string;
  readonly updated: string;
  /** Set while the note lies in the trash. */
  readonly deleted?: string;
  /** Grows by one with each change: a writer that knows an older revision is told so. */
  readonly revision: number;
}
