import type { EntityId } from '@/lib/knowledge';
import { addAliases, type Draft } from './draft';
import { countryOf, type Country } from './families';
import type { Drafts } from './merge';
import type { WrittenDemonym } from './schema';
import { currencyNames, languageNames, territoryCurrencies } from './sources/cldr';
import { WEIGHT } from './weights';

/** Currencies that are or were legal tender somewhere, from CLDR. */
export function currencyDrafts(): Draft[] {
  const { all, current } = territoryCurrencies();
  const en = currencyNames('en');
  const ar = currencyNames('ar');
  const today = new Set(Object.values(current));
  return [...all]
    .filter((code) => !code.startsWith('X') || ['XOF', 'XAF', 'XPF', 'XCD'].includes(code))
    .flatMap((code) => {
      const english = en[code];
      const arabic = ar[code];
      const name = english?.displayName;
      if (english === undefined || name === undefined || name === code) return [];
      const draft: Draft = {
        id: `currency-${code}`,
        type: 'other',
        class: 'currency',
        names: { en: name },
        aliases: {},
        weak: { en: [code] },
        facts: {},
        weight: today.has(code) ? WEIGHT.currency : WEIGHT.currency / 2,
        origin: { kind: 'generated', by: 'cldr' },
      };
      addAliases(draft, 'en', [english['displayName-count-one'], english['displayName-count-other']]);
      // CLDR's display name may be another wording than the counted forms ("مانات أذربيجان", "مانت أذربيجاني").
      const display = arabic?.displayName;
      if (arabic !== undefined && display !== undefined && /[\u0621-\u064a]/u.test(display)) {
        draft.names['ar'] = display;
        addAliases(
          draft,
          'ar',
          ['one', 'two', 'few', 'many', 'other'].map((form) => arabic[`displayName-count-${form}`]),
        );
      }
      return [draft];
    });
}

/** CLDR's codes for what is no language. */
const NO_LANGUAGE = new Set(['und', 'zxx', 'mul', 'mis', 'root']);

/** Languages with a name in both languages, from CLDR. */
export function languageDrafts(): Draft[] {
  const en = languageNames('en');
  const ar = languageNames('ar');
  return Object.entries(en).flatMap(([code, name]) => {
    if (!/^[a-z]{2,3}$/.test(code) || NO_LANGUAGE.has(code)) return [];
    const arabic = ar[code];
    const adjective = arabic?.startsWith('ال') === true;
    const draft: Draft = {
      id: `language-${code}`,
      type: 'other',
      class: 'language',
      // As newsrooms name them in a list: "الأرمنية". In a text such a word is an adjective of much else, and so is "English".
      names: { en: name, ...(arabic !== undefined && { ar: arabic }) },
      aliases: {
        en: [`${name} language`],
        ...(arabic !== undefined && adjective && { ar: [`اللغة ${arabic}`] }),
      },
      weak: { en: [name], ...(arabic !== undefined && { ar: [arabic] }) },
      facts: {},
      weight: WEIGHT.language,
      origin: { kind: 'generated', by: 'cldr' },
    };
    return [draft];
  });
}

/** Beyond so many countries a card that lists them says less than the class alone. */
const FEW_COUNTRIES = 3;

/** Says of currencies and languages whose they are ("Currency of Hungary", "Official language of Poland"), by what the countries' facts say. */
export function sayWhoseTheyAre(drafts: Drafts, demonyms: Readonly<Record<EntityId, WrittenDemonym>>): void {
  const users = new Map<EntityId, Country[]>();
  for (const [id, demonym] of Object.entries(demonyms)) {
    const place = drafts.find(id);
    if (place?.class !== 'country') continue;
    const { currency, languages = [] } = place.facts;
    for (const used of currency === undefined ? languages : [currency, ...languages]) {
      users.set(used, [...(users.get(used) ?? []), countryOf(place, demonym)]);
    }
  }
  for (const [id, countries] of users) {
    const draft = drafts.find(id);
    if (draft === undefined || draft.gloss !== undefined || countries.length > FEW_COUNTRIES) continue;
    const [en, ar] =
      draft.class === 'currency' ? ['Currency of', 'عملة'] : ['Official language of', 'لغة رسمية في'];
    draft.gloss = {
      en: `${en} ${ENGLISH_LIST.format(countries.map((country) => country.en))}`,
      ar: `${ar} ${countries.map((country) => country.ar[0] ?? '').join(' و')}`,
    };
  }
}

const ENGLISH_LIST = new Intl.ListFormat('en');
