import type { Look, Painter } from '@/lib/highlight';
import type { MarkedKind, MarksShown } from '@/lib/settings';
import { laterMentions, type LiveBlock, type MentionMark } from './marks';
import { precedes } from './order';

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
  /** Where each item is first mentioned, if later mentions are faint. */
  readonly #first = new Map<string, { readonly mark: MentionMark; readonly live: LiveBlock }>();
  /** A first mention has gone, or what has notes is not what it was: the looks of all marks are to be gone through. */
  #isStale = false;

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

  /** Paints a block's marks as soon as they are known, where it does not take all marks to say which are to be seen. */
  add(live: LiveBlock): void {
    if (!this.#paintsAll) return;
    const ofKind = live.marks.filter((mark) => this.isOfKind(mark));
    const looked = new Set(ofKind);
    if (this.#shown === 'faint') {
      for (const mark of ofKind) {
        const first = this.#first.get(mark.item);
        if (first && (first.live === live || !precedes(live, first.live))) continue;
        this.#first.set(mark.item, { mark, live });
        if (first) looked.add(first.mark);
      }
    }
    this.#painter.style(looked, this.#lookOf);
    this.#painter.paint(ofKind);
  }

  remove(marks: readonly MentionMark[]): void {
    this.#painter.remove(marks);
    for (const mark of marks) {
      if (this.#first.get(mark.item)?.mark !== mark) continue;
      this.#first.delete(mark.item);
      this.#isStale = true;
    }
    if (this.#painted.size === 0) return;
    const gone = new Set(marks);
    this.#painted = new Set([...this.#painted].filter((mark) => !gone.has(mark)));
  }

  /** Takes everything off; what is painted from then on, another painter paints. */
  exchange(painter: Painter<MentionMark>): void {
    this.#painter.clear();
    this.#painted = new Set();
    this.#first.clear();
    this.#painter = painter;
  }

  /** These kinds are painted from now on. Takes off what is not of them; the rest is the caller's to add. */
  setKinds(kinds: ReadonlySet<MarkedKind>, marks: readonly MentionMark[]): void {
    const before = this.#kinds;
    this.#kinds = kinds;
    this.remove(marks.filter(({ kind }) => before.has(kind) && !kinds.has(kind)));
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
    const before = this.#noted;
    this.#noted = items;
    if (before.size !== items.size || [...items].some((item) => !before.has(item))) this.#isStale = true;
  }

  /**
   * Tells the first mention of a thing from the later ones, and what has notes from what has none, as far as it was not told when they
   * were added.
   *
   * @param ordered gives all blocks in the order of the text; not called where there is nothing to tell.
   */
  distinguish(ordered: () => readonly LiveBlock[]): void {
    if (this.#paintsAll) {
      if (!this.#isStale) return;
      this.#isStale = false;
      this.#first.clear();
      const blocks = ordered();
      for (const live of blocks) {
        for (const mark of live.marks)
          if (this.isOfKind(mark) && !this.#first.has(mark.item)) this.#first.set(mark.item, { mark, live });
      }
      for (const { marks } of blocks) this.#painter.style(marks, this.#lookOf);
      return;
    }
    const marks = ordered().flatMap((live) => live.marks.filter((mark) => this.isOfKind(mark)));
    const later = this.#shown === 'first' ? laterMentions(marks) : null;
    const wanted = later ? marks.filter((mark) => !later.has(mark)) : this.#isHeld ? marks : [];
    const now = new Set(wanted);
    this.#painter.remove([...this.#painted].filter((mark) => !now.has(mark)));
    this.#painter.style(wanted, this.#lookOf);
    this.#painter.paint(wanted.filter((mark) => !this.#painted.has(mark)));
    this.#painted = now;
  }

  get #paintsAll(): boolean {
    return this.#shown === 'all' || this.#shown === 'faint';
  }

  readonly #lookOf = (mark: MentionMark): Look => ({
    faint: this.#shown === 'faint' && this.#first.get(mark.item)?.mark !== mark,
    noted: this.#noted.has(mark.item),
  });
}
