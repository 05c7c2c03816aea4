import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import { textFrom, type Params } from './text';

/** A language that the interface is written in. */
export type InterfaceLanguage = 'ar' | 'en';

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
const STRINGS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  ar: /* @__PURE__ */ stringsOf(ar),
  en: /* @__PURE__ */ stringsOf(en),
};

const texts: Partial<Record<InterfaceLanguage, Text>> = {};

/** The function that says interface text in a language: `t('found', { count: 3 })`. See {@link textFrom} for its rules. */
export function textFor(lang: InterfaceLanguage): Text {
  return (texts[lang] ??= textFrom(STRINGS[lang], lang));
}

/** The language of the interface: the reader's choice, or else the browser's where it is one that the interface speaks. */
export function interfaceLanguage(
  settings: { readonly interfaceLanguage: InterfaceLanguage | 'auto' },
  browserLanguage: string,
): InterfaceLanguage {
  if (settings.interfaceLanguage !== 'auto') return settings.interfaceLanguage;
  return /^ar\b/i.test(browserLanguage) ? 'ar' : 'en';
}

export function directionOf(lang: InterfaceLanguage): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The messages that a page's card needs (keys `card_…`, plural forms among them), to be read there with {@link textFrom}. */
export function cardStrings(lang: InterfaceLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(STRINGS[lang]).filter(([key]) => key.startsWith('card_')));
}
