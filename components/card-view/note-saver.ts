import type { SaveNoteAnswer } from '@/lib/messaging';
import type { Note } from '@/lib/notes';

/** UTF-16 code units of a note's text. */
export const NOTE_LIMIT = 100_000;
/** A note is saved this long after the last key, should no blur come first. In milliseconds. */
const PAUSE = 1200;

export type NoteStatus =
  | { readonly is: 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'full' }
  | { readonly is: 'too-long'; readonly length: number }
  /** The note has changed elsewhere; `theirs` is how it is now. */
  | { readonly is: 'conflict'; readonly theirs: Note };

export interface NoteSaverOptions {
  /** The note that is edited; null for a new one. */
  readonly base: Note | null;
  readonly save: (body: string, base: Note | null) => Promise<SaveNoteAnswer>;
  readonly changed: (status: NoteStatus) => void;
}

/**
 * Keeps what is typed: after a pause, on leaving the field, on closing the card. Saves follow one another, so that a slow
 * one cannot overtake a later one, and a text that could not be saved is never thrown away.
 */
export class NoteSaver {
  readonly #save: NoteSaverOptions['save'];
  readonly #changed: NoteSaverOptions['changed'];
  #base: Note | null;
  #text: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor({ base, save, changed }: NoteSaverOptions) {
    this.#base = base;
    this.#text = base?.body ?? '';
    this.#save = save;
    this.#changed = changed;
  }

  get text(): string {
    return this.#text;
  }

  /** The note as it was last saved or found. */
  get base(): Note | null {
    return this.#base;
  }

  edit(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    if (text.length > NOTE_LIMIT) {
      this.#changed({ is: 'too-long', length: text.length });
      return;
    }
    this.#changed({ is: this.#isClean ? 'clean' : 'unsaved' });
    if (!this.#isClean) this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves now what is not saved yet. Never rejects: what went wrong is told by the status. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#isClean || this.#text.length > NOTE_LIMIT) return;
    this.#running = this.#saveOnce().finally(() => (this.#running = null));
    await this.#running;
  }

  /** After a conflict: this text over the other. */
  async keepMine(theirs: Note): Promise<void> {
    this.#base = theirs;
    await this.flush();
  }

  /** After a conflict: the other text instead of this. */
  takeTheirs(theirs: Note): void {
    this.#base = theirs;
    this.#text = theirs.body;
    this.#changed({ is: 'clean' });
  }

  get #isClean(): boolean {
    return this.#base ? this.#text === this.#base.body : this.#text.trim() === '';
  }

  async #saveOnce(): Promise<void> {
    const text = this.#text;
    this.#changed({ is: 'saving' });
    try {
      const answer = await this.#save(text, this.#base);
      if (answer.result === 'saved') {
        this.#base = answer.note;
        this.#changed({ is: this.#text === text ? 'saved' : 'unsaved' });
      } else if (answer.result === 'conflict') {
        this.#changed({ is: 'conflict', theirs: answer.note });
      } else {
        this.#changed({ is: 'full' });
      }
    } catch {
      // The background was gone, or refused: the text stays, and the reader is told.
      this.#changed({ is: 'failed' });
    }
  }
}
