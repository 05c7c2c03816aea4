import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { own } from './own';
import { russian } from './ru';
import { turkish } from './tr';
import type { Language, SpokenLanguage } from './types';

export { ENTITY_CLASSES, entityClass, type EntityClass } from './entity-classes';
export type {
  CalendarUnit,
  Clitics,
  CountedWord,
  Currency,
  DayPart,
  Entry,
  FigureGrammar,
  Lexeme,
  NumberWord,
  Pattern,
  PatternConstants,
} from './figure-grammar';
export { detectLanguage, type DetectedLanguage } from './detect';
export type {
  ClassGrammar,
  ClassNoun,
  Detached,
  NameCue,
  NameGrammar,
  Respelling,
  ShortForm,
  Sport,
  TitleGrammar,
} from './name-grammar';
export { TRADE_CLASSES } from './trades';
export type {
  Amount,
  AmountUnit,
  PartOfDay,
  CalendarDate,
  FactLabel,
  NamedPlace,
  OfficeWords,
  PhraseGrammar,
  Proportion,
  Term,
} from './phrase-grammar';
export type { Language, SpokenLanguage } from './types';

/** The languages that cards speak, by BCP 47 code. */
export const SPOKEN_LANGUAGES: Readonly<Record<string, SpokenLanguage>> = { ar: arabic, en: english };

/** The languages that are read, by BCP 47 code. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ...SPOKEN_LANGUAGES,
  fr: french,
  es: spanish,
  de: german,
  ru: russian,
  fa: persian,
  tr: turkish,
};

/** The language of a BCP 47 tag ("ar-EG" → Arabic), or undefined where it is not one that is read. */
export function languageOf(tag: string): Language | undefined {
  return own(LANGUAGES, primaryOf(tag));
}

/** The language of a BCP 47 tag, or undefined where it is not one that cards speak. */
export function spokenLanguageOf(tag: string): SpokenLanguage | undefined {
  return own(SPOKEN_LANGUAGES, primaryOf(tag));
}

/** The language of a BCP 47 tag without script and region, in lower case: "ar" of "ar-EG" and of "ar_EG". */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
