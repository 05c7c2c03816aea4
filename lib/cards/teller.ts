import type { EntityId, EntityRecord, Knowledge, LocalText } from '@/lib/knowledge';
import { USUAL_NOTATION, type Notation } from '@/lib/locale';
import { spokenLanguageOf, type NamedPlace, type PhraseGrammar } from '@/lib/languages';

/** A name, and the language that it is in where that is not the card's. */
export interface Told {
  readonly text: string;
  readonly lang?: string;
}

/** What every part of a card speaks with: a language, the knowledge pack and the reader's clock. */
export interface Teller {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly phrases: PhraseGrammar;
  readonly knowledge: Knowledge;
  /** ISO 8601. */
  readonly now: string;
  readonly notation: Notation;
  /** The text is in a language that cards do not speak: its nouns are not the card's. */
  readonly foreign?: boolean;
}

/** English where the language asked for is none that cards speak. */
export function createTeller({
  lang,
  knowledge,
  now,
  notation = USUAL_NOTATION,
  textLang,
}: {
  readonly lang: string;
  readonly knowledge: Knowledge;
  readonly now: string;
  readonly notation?: Notation;
  /** BCP 47 of what the card speaks of. */
  readonly textLang?: string;
}): Teller {
  const language = spokenLanguageOf(lang) ?? spokenLanguageOf('en');
  if (!language) throw new Error('English is missing from the languages');
  const foreign = textLang !== undefined && textLang.split('-', 1)[0] !== language.code;
  return {
    lang: language.code,
    dir: language.dir,
    phrases: language.phrases,
    knowledge,
    now,
    notation,
    foreign,
  };
}

export function recordOf({ knowledge }: Teller, id: EntityId | undefined): EntityRecord | undefined {
  if (id === undefined) return undefined;
  const index = knowledge.indexOf(id);
  return index < 0 ? undefined : knowledge.record(index);
}

/** The name in the card's language; else the English one, and else any. */
export function told({ lang }: Teller, names: LocalText): Told | undefined {
  const own = names[lang];
  if (own) return { text: own };
  const [other, text] = names['en'] ? ['en', names['en']] : (Object.entries(names)[0] ?? []);
  return text === undefined ? undefined : { text, lang: other };
}

/** Bodies whose names say no "the": proper names of firms, media and clubs. */
const BARE_CLASSES: ReadonlySet<string> = new Set([
  'company',
  'bank',
  'airline',
  'oil-company',
  'technology-company',
  'car-maker',
  'arms-maker',
  'retailer',
  'football-club',
  'sports-club',
  'university',
  'city',
  'capital',
  'town',
  'village',
]);

/** A record's name as it stands inside a sentence of the card's language; undefined where it has no name in it. */
export function inSentence(teller: Teller, id: EntityId | undefined): string | undefined {
  const record = recordOf(teller, id);
  const name = record?.names[teller.lang];
  if (!record || !name) return undefined;
  return teller.phrases.inSentence(name, record.type === 'person' || BARE_CLASSES.has(record.class));
}

/** A country as descriptions use it: by name, and by adjective where the pack has one. */
export function namedPlace(teller: Teller, id: EntityId | undefined): NamedPlace | undefined {
  const name = inSentence(teller, id);
  if (name === undefined || id === undefined) return undefined;
  const adjective = teller.knowledge.demonym?.(id)?.adjective[teller.lang];
  return adjective ? { name, adjective } : { name };
}
