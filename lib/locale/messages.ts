import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import type { CardLanguage, InterfaceLanguage } from './languages';
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

// Marked pure for the bundler, so that a page which uses textFrom alone carries no messages.
const STRINGS: Readonly<Record<CardLanguage, Readonly<Record<string, string>>>> = {
  ar: /* @__PURE__ */ stringsOf(ar),
  en: /* @__PURE__ */ stringsOf(en),
};

const texts: Partial<Record<CardLanguage, Text>> = {};

/** The function that says text in a language that cards speak: `t('found', { count: 3 })`. See {@link textFrom} for its rules. */
export function textFor(lang: CardLanguage): Text {
  return (texts[lang] ??= textFrom(STRINGS[lang], lang));
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
): Promise<Text> {
  if (Object.hasOwn(STRINGS, lang)) return textFor(lang as CardLanguage);
  try {
    return textFrom(stringsOf((await load(fileOf(lang))) as Messages), lang);
  } catch {
    return textFor('en');
  }
}

/** The messages that a page's card needs (keys `card_…`, plural forms among them), to be read there with {@link textFrom}. */
export function cardStrings(lang: CardLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(STRINGS[lang]).filter(([key]) => key.startsWith('card_')));
}
