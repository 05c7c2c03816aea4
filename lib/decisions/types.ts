/**
 * What the reader has said of a name: that it means this of two things (`chosen`), or that it is not, or not always, what it
 * was marked for (`hidden`).
 */
export interface Decision {
  readonly verdict: 'chosen' | 'hidden';
  /** The entity's id. */
  readonly entity: string;
  /** The entity's name when it was decided, for the list. */
  readonly name: string;
  /** The name as the text had it. */
  readonly surface: string;
  /** Of what was chosen: the folded name that the engine keeps choices under. */
  readonly key?: string;
  /** The site (see `siteOf`) that it holds for; null where for all. */
  readonly site: string | null;
}

/** More than these are dropped, the oldest first. */
const MOST_DECISIONS = 5_000;

/** Whether two are about the same name on the same site, so that the later one takes the place of the earlier. */
function isSameMatter(a: Decision, b: Decision): boolean {
  if (a.verdict !== b.verdict || a.site !== b.site) return false;
  // One name has one choice; it may be hidden for several things.
  return a.verdict === 'chosen' ? a.key === b.key : a.surface === b.surface && a.entity === b.entity;
}

/** The decisions after another one, which stands for what was decided before of the same name. */
export function withDecision(all: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...withoutDecision(all, decision), decision].slice(-MOST_DECISIONS);
}

export function withoutDecision(all: readonly Decision[], decision: Decision): readonly Decision[] {
  return all.filter((one) => !isSameMatter(one, decision));
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 2_000;

/** Reads what was stored, leaving out what is broken. Never throws. */
export function parseDecisions(stored: unknown): readonly Decision[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown): Decision[] => {
    if (typeof item !== 'object' || item === null) return [];
    const {
      verdict,
      entity,
      name,
      surface,
      key,
      site = null,
    } = item as Partial<Record<keyof Decision, unknown>>;
    if (!isText(entity) || !isText(name) || !isText(surface) || !(site === null || isText(site))) return [];
    if (verdict === 'hidden') return [{ verdict, entity, name, surface, site }];
    return verdict === 'chosen' && isText(key) ? [{ verdict, entity, name, surface, key, site }] : [];
  });
}
