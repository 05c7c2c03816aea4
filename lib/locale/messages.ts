import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import type { CardLanguage, InterfaceLanguage } from './languages';
import { digitsOf, USUAL_NOTATION, type Notation } from './notation';
import { textFrom, type Params } from './text';

type RawKey = keyof typeof en;
type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;
type PluralForm = `${PluralBase<RawKey>}_${Intl.LDMLPluralRule}`;
/** The key of a text of the interface; where a text has plural forms, their base. */
export type TextKey = Exclude<RawKey, PluralForm> | PluralBase<RawKey>;
export type Text = (key: TextKey, params?: Params) => string;

type Messages = Readonly<Record<string, { readonly message: string }>>;

function stringsOf(messages: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const MESSAGES: Readonly<Record<CardLanguage, Messages>> = { ar, en };
const made: Partial<Record<CardLanguage, Readonly<Record<string, string>>>> = {};

/** The messages of a language by key, made when they are first asked for: few who load them need both. */
function stringsIn(lang: CardLanguage): Readonly<Record<string, string>> {
  return (made[lang] ??= stringsOf(MESSAGES[lang]));
}

const texts: Record<string, Text> = {};

/** The function that says text in a language that cards speak: `t('found', { count: 3 })`. See {@link textFrom} for its rules. */
export function textFor(lang: CardLanguage, notation: Notation = USUAL_NOTATION): Text {
  return (texts[`${lang} ${digitsOf(lang, notation)}`] ??= textFrom(stringsIn(lang), lang, notation));
}

/** Where the browsers look for messages too, in the extension's folder. */
const fileOf = (lang: InterfaceLanguage): string => `_locales/${lang}/messages.json`;

/**
 * The function that says interface text in any language of the interface. Those that cards do not speak are read when they are asked for.
 *
 * @param load reads a JSON file of the extension
 * @returns English where the file cannot be read: words in another language are better than none.
 */
export async function loadText(
  lang: InterfaceLanguage,
  load: (path: string) => Promise<unknown>,
  notation: Notation = USUAL_NOTATION,
): Promise<Text> {
  if (Object.hasOwn(MESSAGES, lang)) return textFor(lang as CardLanguage, notation);
  try {
    return textFrom(stringsOf((await load(fileOf(lang))) as Messages), lang, notation);
  } catch {
    return textFor('en');
  }
}

/** The messages that a page's card needs (keys `card_…`, plural forms among them), to be read there with {@link textFrom}. */
export function cardStrings(lang: CardLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(stringsIn(lang)).filter(([key]) => key.startsWith('card_')));
}
