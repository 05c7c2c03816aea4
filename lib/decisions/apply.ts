import { languageOf } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import { isOnSite } from '@/lib/settings';
import type { Decision } from './types';

/** What the reader has decided that concerns one page. */
export interface DecisionsHere {
  /** Entity ids by folded name, as the engine takes them. */
  readonly choices: Readonly<Record<string, string>>;
  /** Whether a name is not to be marked for an entity. `lang` is the text's, BCP 47. */
  hides(surface: string, entity: string, lang: string): boolean;
}

/** The decisions that hold on the page with this address. Costs one pass over them all. */
export function decisionsOn(all: readonly Decision[], url: string): DecisionsHere {
  const here = all.filter(({ site }) => site === null || isOnSite(site, url));
  const hidden = new Map<string, string[]>();
  const choices: Record<string, string> = {};
  for (const { verdict, entity, surface, key } of here) {
    if (verdict === 'hidden') hidden.set(entity, [...(hidden.get(entity) ?? []), surface]);
    else if (key !== undefined) choices[key] = entity;
  }
  return {
    choices,
    hides(surface, entity, lang) {
      const names = hidden.get(entity);
      if (!names) return false;
      const keys = new Set(readingsOf(surface, lang));
      return names.some((name) => readingsOf(name, lang).some((key) => keys.has(key)));
    },
  };
}

/** The folded forms of a name, with and without what its language attaches to its front: "وباكو" is باكو too. */
function readingsOf(surface: string, lang: string): string[] {
  const [first = '', ...rest] = aliasKey(surface).split(' ');
  const detached = languageOf(lang)?.names.detach(first) ?? [{ stem: first }];
  return detached.map(({ stem }) => [stem, ...rest].join(' '));
}
