import { askBackground } from '@/lib/messaging';
import type { MentionMark } from './marks';

/** Knows which of the things that a page speaks of have notes. */
export class NotedItems {
  readonly #asked = new Set<string>();
  readonly #noted = new Set<string>();

  /**
   * Asks about what has not been asked about yet or, after a note was written, about everything. Never rejects: where nobody
   * answers, what was known stands.
   *
   * @returns the items (see `MentionMark.item`) that have notes
   */
  async look(
    marks: readonly MentionMark[],
    { again }: { readonly again: boolean },
  ): Promise<ReadonlySet<string>> {
    if (again) this.#asked.clear();
    const entities = new Set<string>();
    const figures = new Set<string>();
    for (const { item, card } of marks) {
      if (!this.#asked.has(item)) (card.kind === 'entity' ? entities : figures).add(item);
    }
    const asked = [...entities, ...figures];
    if (asked.length === 0) return this.#noted;
    for (const item of asked) this.#asked.add(item);
    const answer = await askBackground('noted', { entities: [...entities], figures: [...figures] });
    if (!answer.ok) return this.#noted;
    for (const item of asked) this.#noted.delete(item);
    for (const item of [...answer.value.entities, ...answer.value.figures]) this.#noted.add(item);
    return new Set(this.#noted);
  }
}
