import type { Facts, LocalText } from '@/lib/knowledge';
import type { EntityType } from '@/lib/mentions';

/** Names by language. */
export type Names = Record<string, string[]>;

/** A record while the pack is being made. */
export interface Draft {
  id: string;
  type: EntityType;
  class: string;
  names: Record<string, string>;
  aliases: Names;
  /** Names that count only where the context supports them. */
  weak: Names;
  aliasWeights?: Record<string, number>;
  facts: Facts;
  wikidata?: string;
  wikipedia?: string;
  gloss?: LocalText;
  weight: number;
  /** Only its name and the title of an article are known. */
  shallow?: true;
  /** Languages in which it is not looked for. */
  unlisted?: string[];
  checked?: { on: string; against: string[] };
  /** Where it was made: a source, or the file of a record written by hand. */
  origin: Origin;
}

export type Origin =
  | { readonly kind: 'generated'; readonly by: string }
  /** `over` is the source of a generated record that was corrected by hand. */
  | { readonly kind: 'written'; readonly file: string; readonly over?: string };

/** Adds names to a draft, each once and none that it has as its main name. */
export function addAliases(draft: Draft, lang: string, names: Iterable<string | undefined>): void {
  const list = (draft.aliases[lang] ??= []);
  for (const name of names) {
    if (name === undefined || name === '' || name === draft.names[lang] || list.includes(name)) continue;
    list.push(name);
  }
  if (list.length === 0) delete draft.aliases[lang];
}

export function addWeak(draft: Draft, lang: string, names: Iterable<string | undefined>): void {
  const list = (draft.weak[lang] ??= []);
  for (const name of names) if (name !== undefined && name !== '' && !list.includes(name)) list.push(name);
  if (list.length === 0) delete draft.weak[lang];
}

/** Every text that a draft is looked up by, with its language. */
export function* spellings(draft: Draft): Generator<{ lang: string; text: string; weak: boolean }> {
  for (const [lang, text] of Object.entries(draft.names)) yield { lang, text, weak: false };
  for (const [lang, list] of Object.entries(draft.aliases))
    for (const text of list) yield { lang, text, weak: false };
  for (const [lang, list] of Object.entries(draft.weak))
    for (const text of list) yield { lang, text, weak: true };
}
