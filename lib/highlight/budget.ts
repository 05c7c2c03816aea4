/** What following a page may cost, over any ten seconds. */
const WINDOW_MS = 10_000;
/** Two hundredths of the reader's time; a page that needs more is fighting, with us or with itself. */
const MAX_COST_MS = 250;
/** A text that changes more often than this is a clock or a ticker: it is read no more. */
const MAX_CHANGES = 15;

/** Keeps account of what a page's changes cost, so that a page at war is left in peace. */
export class Budget {
  #costs: { at: number; ms: number }[] = [];
  readonly #changes = new WeakMap<Element, number[]>();

  /** Notes a piece of work that has just ended. Returns false where the budget is used up. */
  spend(ms: number, now: number): boolean {
    this.#costs.push({ at: now, ms });
    this.#costs = this.#costs.filter(({ at }) => at > now - WINDOW_MS);
    return this.#costs.reduce((sum, cost) => sum + cost.ms, 0) <= MAX_COST_MS;
  }

  /** Notes that an element's text has changed. Returns false where it does so all the time. */
  mayRead(element: Element, now: number): boolean {
    const recent = (this.#changes.get(element) ?? []).filter((at) => at > now - WINDOW_MS);
    recent.push(now);
    this.#changes.set(element, recent);
    return recent.length <= MAX_CHANGES;
  }
}
