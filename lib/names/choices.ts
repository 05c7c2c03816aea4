import type { Knowledge } from '@/lib/knowledge';
import type { Reading } from './readings';

/**
 * What a reader's choice counts, in the log odds of {@link WEIGHTS}: more than anything that leaves a name open, less than an
 * article that names somebody else of that name in full and writes of nobody else.
 */
const CHOSEN = 6;

/** Whom the reader has chosen for names that could be two things. */
export class Choices {
  readonly #byKey = new Map<string, number>();

  /** @param choices entity ids by alias key; what the pack does not hold (any more) is left out */
  constructor(choices: Readonly<Record<string, string>>, knowledge: Knowledge) {
    for (const [key, id] of Object.entries(choices)) {
      const index = knowledge.indexOf(id);
      if (index >= 0) this.#byKey.set(key, index);
    }
  }

  /**
   * Gives the chosen sense most of what the senses of a name have together, where it is one of them. How likely it is that
   * the words are a name at all stays as it was.
   */
  applyTo(reading: Reading): Reading {
    const index = this.#byKey.size > 0 ? this.#byKey.get(reading.candidate.key) : undefined;
    const old = reading.senses.find(({ sense }) => sense.index === index);
    if (index === undefined || old === undefined) return reading;
    const before = old.share * Math.exp(CHOSEN);
    const scale = reading.name / (reading.name - old.share + before);
    const senses = reading.senses
      .map((one) => ({ ...one, share: (one === old ? before : one.share) * scale }))
      .sort((a, b) => b.share - a.share || a.sense.index - b.sense.index);
    return { ...reading, senses, chosen: senses[0]?.sense.index === index };
  }
}
