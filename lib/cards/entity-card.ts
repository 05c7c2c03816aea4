import { languageOf } from '@/lib/languages';
import type { EntityRecord, Knowledge } from '@/lib/knowledge';
import type { CardArt } from './art';
import type { EntityCard } from './types';

export interface EntityCardOptions {
  /** BCP 47: the language the card speaks, the article's. */
  readonly lang: string;
  readonly knowledge: Knowledge;
  /** Flags and map outlines; a card without them has none. */
  readonly art?: CardArt;
  /** The reader's clock, ISO 8601. */
  readonly now: string;
}

/** Everything that the card of a record shows, in one language. */
export function entityCard(record: EntityRecord, options: EntityCardOptions): EntityCard {
  const language = languageOf(options.lang);
  const lang = language?.code ?? 'en';
  return {
    kind: 'entity',
    id: record.id,
    lang,
    dir: language?.dir ?? 'ltr',
    type: record.type,
    name: record.names[lang] ?? record.names['en'] ?? record.id,
    description: record.gloss?.[lang] ?? '',
    facts: [],
    alsoKnownAs: [],
    links: {},
  };
}
