import type { EntityRecord } from '@/lib/knowledge';
import type { EntityType } from '@/lib/mentions';
import { spokenLanguageOf } from '@/lib/languages';
import { linksOf } from './links';
import type { EntityCard } from './types';

export interface UnknownCardOptions {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in which the article has the name. */
  readonly name: string;
  /** BCP 47: the language the card speaks. */
  readonly lang: string;
  /** Where the article has it: its sentences, in order. */
  readonly sentences: readonly string[];
  /** "The knowledge base does not hold this name", and what stands before the sentences. */
  readonly gist: string;
  readonly label: string;
}

/** The card of a name that no pack holds: what the article itself says of it. */
export function unknownCard({
  id,
  type,
  name,
  lang,
  sentences,
  gist,
  label,
}: UnknownCardOptions): EntityCard {
  return {
    kind: 'entity',
    id,
    lang,
    dir: spokenLanguageOf(lang)?.dir ?? 'ltr',
    type,
    name,
    description: gist,
    facts: sentences.map((value) => ({ label, value })),
    alsoKnownAs: [],
    links: {},
  };
}

/** The card of a record that is known by the title of an article alone: the link to it, and what the article that is read says. */
export function shallowCard(
  record: EntityRecord,
  options: Omit<UnknownCardOptions, 'id' | 'type'>,
): EntityCard {
  const card = unknownCard({ ...options, id: record.id, type: record.type });
  const { lang } = options;
  return { ...card, ...(lang === 'en' ? {} : { nameLang: 'en' }), links: linksOf(record, lang) };
}
