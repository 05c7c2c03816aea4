/** The languages that the interface is written in, each called by itself, so that whoever is lost finds the way back. */
export const INTERFACE_LANGUAGES = {
  ar: 'العربية',
  en: 'English',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  tr: 'Türkçe',
  fa: 'فارسی',
  ru: 'Русский',
} as const;

/** A language that the interface is written in. */
export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** A language that cards are written in. */
export type CardLanguage = 'ar' | 'en';

/** The language of the interface: the reader's choice, or else the browser's where it is one that the interface speaks. */
export function interfaceLanguage(
  settings: { readonly interfaceLanguage: InterfaceLanguage | 'auto' },
  browserLanguage: string,
): InterfaceLanguage {
  if (settings.interfaceLanguage !== 'auto') return settings.interfaceLanguage;
  const [primary = ''] = browserLanguage.toLowerCase().split(/[-_]/);
  return Object.hasOwn(INTERFACE_LANGUAGES, primary) ? (primary as InterfaceLanguage) : 'en';
}

/** The language of cards for a reader of the interface, where the article's own is none that cards speak. */
export function cardLanguage(lang: InterfaceLanguage): CardLanguage {
  return lang === 'ar' ? 'ar' : 'en';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa']);

export function directionOf(lang: InterfaceLanguage): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}
