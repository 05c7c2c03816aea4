import type { Knowledge, Sense } from '@/lib/knowledge';
import { languageOf, type Language } from '@/lib/languages';
import { Respeller } from '@/lib/names';
import { aliasKey } from '@/lib/text';

/** How many names were looked for in other spellings, and those that were taken for another's. */
interface Merges {
  readonly tried: number;
  readonly merged: readonly Merge[];
}

interface Merge {
  readonly name: string;
  readonly id: string;
  /** Whom it would be taken for, and how that one is spelled. */
  readonly other: string;
  readonly spelling: string;
}

const TYPES = new Set(['person', 'place', 'organisation']);

/**
 * Takes each name of the pack out of it in turn and looks whether the rest has another spelling of it: what is found then is another
 * record, so that a stranger of this name would be taken for it. Some are right all the same, where the pack has one place twice.
 *
 * @param step only each so many of the records
 */
export function countMerges(knowledge: Knowledge, lang: string, step = 1): Merges {
  const language = languageOf(lang);
  if (!language) throw new Error(`${lang} is not read`);
  const merged: Merge[] = [];
  let tried = 0;
  for (let index = 0; index < knowledge.size; index += step) {
    const { id, type, names } = knowledge.record(index);
    const name = names[lang];
    if (name === undefined || !TYPES.has(type)) continue;
    tried++;
    const found = otherThan(index, aliasKey(name), type, { knowledge, language });
    if (found) merged.push({ name, id, ...found });
  }
  return { tried, merged };
}

function otherThan(
  hidden: number,
  key: string,
  type: string,
  { knowledge, language }: { readonly knowledge: Knowledge; readonly language: Language },
): Pick<Merge, 'other' | 'spelling'> | undefined {
  const lookup = (alias: string): readonly Sense[] =>
    alias === key ? [] : knowledge.lookup(alias).filter(({ index }) => index !== hidden);
  const rest: Knowledge = {
    size: knowledge.size,
    lookup,
    longestFrom: (word) => knowledge.longestFrom(word),
    record: (index) => knowledge.record(index),
    indexOf: (id) => knowledge.indexOf(id),
    related: (index) => knowledge.related(index),
    givenName: (word) => knowledge.givenName?.(word) ?? false,
  };
  const found = new Respeller(rest).read(key.split(' '), type, language);
  const best = found?.spelling.senses[0];
  return found && best && { other: knowledge.record(best.index).id, spelling: found.spelling.key };
}

/** What {@link countMerges} counts in the languages that have rules of spelling, and every name. */
export function mergesTable(knowledge: Knowledge, step: number): string {
  return ['ar', 'en']
    .map((lang) => {
      const { tried, merged } = countMerges(knowledge, lang, step);
      const lines = merged.map(({ name, id, spelling, other }) => [name, id, spelling, other].join('\t'));
      return `${lang}: ${String(tried)} names, ${String(merged.length)} taken for another\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
