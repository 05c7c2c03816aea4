import type { Painter } from '@/lib/highlight';
import type { MarkedKind, MarksShown } from '@/lib/settings';
import { laterMentions, type MentionMark } from './marks';

/** Which of an article's marks are painted, and how: by their kinds, by which mentions of a thing are to be seen, and by its notes. */
export class Painting {
  #painter: Painter<MentionMark>;
  #kinds: ReadonlySet<MarkedKind>;
  #shown: MarksShown;
  /** The key is held while which marks are to be seen. */
  #isHeld = false;
  /** Items that have notes. */
  #noted: ReadonlySet<string> = new Set();
  /** What is painted, where not all marks are. */
  #painted: ReadonlySet<MentionMark> = new Set();
  #isDistinguished = false;

  constructor(painter: Painter<MentionMark>, kinds: ReadonlySet<MarkedKind>, shown: MarksShown) {
    this.#painter = painter;
    this.#kinds = kinds;
    this.#shown = shown;
  }

  get painter(): Painter<MentionMark> {
    return this.#painter;
  }

  get shown(): MarksShown {
    return this.#shown;
  }

  isOfKind({ kind }: MentionMark): boolean {
    return this.#kinds.has(kind);
  }

  /** Paints marks as soon as they are known, where it does not take all of them to say which are to be seen. */
  add(marks: readonly MentionMark[]): void {
    if (this.#paintsAll) this.#painter.paint(marks.filter((mark) => this.isOfKind(mark)));
  }

  remove(marks: readonly MentionMark[]): void {
    this.#painter.remove(marks);
    if (this.#painted.size === 0) return;
    const gone = new Set(marks);
    this.#painted = new Set([...this.#painted].filter((mark) => !gone.has(mark)));
  }

  /** Takes everything off; what is painted from then on, another painter paints. */
  exchange(painter: Painter<MentionMark>): void {
    this.#painter.clear();
    this.#painted = new Set();
    this.#painter = painter;
  }

  /** These kinds are painted from now on. Takes off what is not of them; the rest is the caller's to add. */
  setKinds(kinds: ReadonlySet<MarkedKind>, marks: readonly MentionMark[]): void {
    const before = this.#kinds;
    this.#kinds = kinds;
    this.#painter.remove(marks.filter(({ kind }) => before.has(kind) && !kinds.has(kind)));
  }

  /** These mentions are painted from now on. Takes all off; they are the caller's to add. */
  setShown(shown: MarksShown, marks: readonly MentionMark[]): void {
    this.remove(marks);
    this.#shown = shown;
  }

  setHeld(held: boolean): void {
    this.#isHeld = held;
  }

  setNoted(items: ReadonlySet<string>): void {
    this.#noted = items;
  }

  /**
   * Tells the first mention of a thing from the later ones, and what has notes from what has none.
   *
   * @param all gives all marks of these kinds in the order of the text; not called where there is nothing to tell.
   */
  distinguish(all: () => readonly MentionMark[]): void {
    if (this.#shown === 'all' && this.#noted.size === 0 && !this.#isDistinguished) return;
    this.#isDistinguished = true;
    const marks = all();
    const later = laterMentions(marks);
    const noted = new Set(marks.filter(({ item }) => this.#noted.has(item)));
    this.#painter.distinguish({ faint: this.#shown === 'faint' ? later : new Set(), noted });
    if (this.#paintsAll) return;
    const wanted =
      this.#shown === 'first' ? marks.filter((mark) => !later.has(mark)) : this.#isHeld ? marks : [];
    const now = new Set(wanted);
    this.#painter.remove([...this.#painted].filter((mark) => !now.has(mark)));
    this.#painter.paint(wanted.filter((mark) => !this.#painted.has(mark)));
    this.#painted = now;
  }

  get #paintsAll(): boolean {
    return this.#shown === 'all' || this.#shown === 'faint';
  }
}
