import type { Knowledge } from '@/lib/knowledge';

/** Facts of a record that are looked at: a country is pointed at by thousands, and the first few hundred tell enough. */
const MOST_RELATED = 300;
/** A record with more relations than this says little about each of them. */
const TELLING = 64;
/** What a common relative of two entities counts, against a direct relation. */
const SECOND_HAND = 0.25;
/** What a direct relation counts to a record that has many. */
const HUB = 0.3;
/** What it counts that the article has a country's adjective, against its name. */
const NOTED = 0.5;

/** What {@link Coherence.ofPlace} says of a place in a region that the article names, one that it names something of, or but its country. */
const IN_REGION = 1;
const NEAR_REGION = 0.9;
const IN_COUNTRY = 0.8;
/** News from anywhere names the United States: that tells nothing of where a town lies. */
const NAMED_EVERYWHERE = 'US';

/**
 * How well an entity fits the article: whether its facts point at what the article is surely about, or what it is surely
 * about points at it. Relations count directly and over one step between (a town and a politician of the same country).
 */
export class Coherence {
  readonly #knowledge: Knowledge;
  readonly #anchors = new Set<number>();
  readonly #near = new Map<number, number>();
  readonly #known = new Map<number, number>();
  readonly #knownPlaces = new Map<number, number>();

  readonly #noted: ReadonlySet<number>;

  /** @param noted countries whose adjectives the article has */
  constructor(knowledge: Knowledge, anchors: Iterable<number>, noted: ReadonlySet<number> = new Set()) {
    this.#knowledge = knowledge;
    this.#noted = noted;
    for (const anchor of anchors) this.#anchors.add(anchor);
    for (const anchor of this.#anchors) {
      const related = knowledge.related(anchor);
      if (related.length > TELLING) continue;
      for (const relative of related) this.#near.set(relative, (this.#near.get(relative) ?? 0) + SECOND_HAND);
    }
  }

  /** From 0 (nothing in common) towards 1. Costs at most a few hundred look-ups, once for each entity. */
  of(index: number): number {
    let fit = this.#known.get(index);
    if (fit === undefined) {
      fit = this.#measure(index);
      this.#known.set(index, fit);
    }
    return fit;
  }

  /**
   * How much the article speaks for just this place and no namesake of it elsewhere, from 0 to 1: its region does that, its country as far as
   * articles that have nothing to do with it do not name it. Costs one record, once for each place.
   */
  ofPlace(index: number): number {
    let support = this.#knownPlaces.get(index);
    if (support === undefined) {
      support = this.#supportOf(index);
      this.#knownPlaces.set(index, support);
    }
    return support;
  }

  #supportOf(index: number): number {
    const { class: kind, facts } = this.#knowledge.record(index);
    const { region, country } = facts;
    // Europe speaks for no country in it, against a state of that name elsewhere.
    if (kind === 'country') return 0;
    const own = this.#anchors.has(index) ? SECOND_HAND : 0;
    const support = (id: string | undefined, named: number, near: number): number => {
      const at = id === undefined ? -1 : this.#knowledge.indexOf(id);
      if (at < 0 || at === index) return 0;
      if (this.#anchors.has(at)) return named;
      return this.#noted.has(at) || (this.#near.get(at) ?? 0) > own ? near : 0;
    };
    const ofRegion = region === country ? 0 : support(region, IN_REGION, NEAR_REGION);
    // Of a state it tells more: "Georgia" where the United States are named.
    if (ofRegion > 0 || (country === NAMED_EVERYWHERE && kind !== 'region')) return ofRegion;
    return support(country, IN_COUNTRY, IN_COUNTRY);
  }

  #measure(index: number): number {
    const related = this.#knowledge.related(index);
    const own = this.#anchors.has(index) && related.length <= TELLING ? SECOND_HAND : 0;
    const hub = related.length > TELLING;
    let sum = hub ? Math.max(0, this.#near.get(index) ?? 0) * 2 : 0;
    if (hub) sum += this.#ofCountry(index);
    const limit = Math.min(related.length, MOST_RELATED);
    for (let i = 0; i < limit; i++) {
      const relative = related[i];
      if (relative === undefined || relative === index) continue;
      if (this.#anchors.has(relative)) sum += hub ? HUB : 1;
      else if (this.#noted.has(relative)) sum += hub ? HUB * NOTED : NOTED;
      else if (!hub) sum += Math.max(0, (this.#near.get(relative) ?? 0) - own);
    }
    // Many things are in a capital, which says little of each; that it is in its country says as much as of any other town.
    if (hub) {
      const { country } = this.#knowledge.record(index).facts;
      if (country !== undefined && this.#anchors.has(this.#knowledge.indexOf(country))) sum += 1 - HUB;
    }
    return 1 - Math.exp(-sum);
  }

  /** What its country says for a place that many records point at: as much as for any small town of that country. */
  #ofCountry(index: number): number {
    const { country } = this.#knowledge.record(index).facts;
    const of = country === undefined ? -1 : this.#knowledge.indexOf(country);
    if (of < 0 || of === index) return 0;
    return this.#anchors.has(of) ? 1 : Math.max(0, this.#near.get(of) ?? 0);
  }
}
