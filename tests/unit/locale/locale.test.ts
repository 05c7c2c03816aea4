import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardLanguage,
  cardStrings,
  directionOf,
  inDigits,
  INTERFACE_LANGUAGES,
  interfaceLanguage,
  loadText,
  localeOf,
  textFor,
  textFrom,
  USUAL_NOTATION,
  type Digits,
  type InterfaceLanguage,
} from '@/lib/locale';
import en from '@/public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[];
const load = (path: string): Promise<unknown> =>
  Promise.resolve(JSON.parse(readFileSync(`public/${path}`, 'utf8')));
const LOCALES: Readonly<Record<string, Messages>> = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(
      async (lang) => [lang, (await load(`_locales/${lang}/messages.json`)) as Messages] as const,
    ),
  ),
);
const FORM = /_(zero|one|two|few|many|other)$/;

const bases = (messages: Messages): Set<string> =>
  new Set(
    Object.keys(messages)
      .filter((key) => FORM.test(key))
      .map((key) => key.replace(FORM, '')),
  );
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the messages', () => {
  it('are checked in every language that is shipped', () => {
    expect(readdirSync('public/_locales').sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(Object.keys(LOCALES))('in %s have the same keys as the English ones', (lang) => {
    const keys = (messages: Messages): string[] =>
      [...new Set(Object.keys(messages).map((key) => key.replace(FORM, '')))].sort();
    expect(keys(LOCALES[lang] ?? {})).toEqual(keys(en));
  });

  it.each(Object.entries(LOCALES))(
    'in %s have exactly the plural forms of the language',
    (lang, messages) => {
      const categories = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort();
      for (const base of bases(messages)) {
        const forms = Object.keys(messages).filter((key) => FORM.test(key) && key.replace(FORM, '') === base);
        expect(forms.map((key) => key.slice(base.length + 1)).sort(), base).toEqual(categories);
      }
    },
  );

  it.each(Object.entries(LOCALES))('in %s have the placeholders of the English ones', (_lang, messages) => {
    const wanted = new Map<string, string[]>();
    for (const [key, { message }] of Object.entries(en as Messages)) {
      const base = key.replace(FORM, '');
      wanted.set(base, [...new Set([...(wanted.get(base) ?? []), ...placeholders(message)])].sort());
    }
    for (const [key, { message }] of Object.entries(messages)) {
      const expected = wanted.get(key.replace(FORM, '')) ?? [];
      // One, two and none may be said in words ("صفحتان"), without the number.
      const optional = /_(zero|one|two)$/.test(key) ? ['count'] : [];
      const missing = expected.filter(
        (name) => !placeholders(message).includes(name) && !optional.includes(name),
      );
      expect(missing, key).toEqual([]);
      expect(
        placeholders(message).filter((name) => !expected.includes(name)),
        key,
      ).toEqual([]);
    }
  });

  it.each(Object.entries(LOCALES))('in %s can be loaded by the browsers', (_lang, messages) => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[a-zA-Z0-9_@]+$/);
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      // Chrome refuses an extension whose messages hold $name$ without a definition of it.
      expect(message, key).not.toContain('$');
    }
  });

  it('in Arabic have one way of writing tanwin, that of the cards: before the alif', () => {
    const other = Object.entries(LOCALES['ar'] ?? {}).filter(([, { message }]) => message.includes('اً'));
    expect(other).toEqual([]);
  });

  it.each(Object.entries(LOCALES))(
    'in %s keep to the length that shops of extensions allow',
    (_lang, messages) => {
      expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(75);
      expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    },
  );
});

describe('every message', () => {
  const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const code = [...files, 'wxt.config.ts']
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** Keys that are put together: `card_kind_${…}`. */
  const made = /^card_(kind_|flag$|map$)/;

  it('is said somewhere', () => {
    const unused = Object.keys(en).filter((key) => {
      const base = key.replace(FORM, '');
      return (
        !made.test(key) && !new RegExp(`['"\`](${key}|${base})['"\`]|__MSG_(${key}|${base})__`).test(code)
      );
    });
    expect(unused).toEqual([]);
  });
});

describe('text', () => {
  const strings = {
    plain: 'Nothing to fill',
    named: 'Off for {site}',
    pages_one: '{count} page',
    pages_other: '{count} pages',
  };
  const t = textFrom(strings, 'en');

  it('is said as it stands where nothing is to be filled', () => {
    expect(t('plain')).toBe('Nothing to fill');
  });

  it('isolates what is put in, and keeps markup as text', () => {
    expect(t('named', { site: '<b>x</b> $& {site}' })).toBe('Off for \u2068<b>x</b> $& {site}\u2069');
  });

  it('chooses the plural form and groups digits', () => {
    expect(t('pages', { count: 1 })).toBe('1 page');
    expect(t('pages', { count: 12_345 })).toBe('12,345 pages');
  });

  it('says the key where there is no message, and leaves a placeholder that has no value', () => {
    expect(t('unknown')).toBe('unknown');
    expect(t('named')).toBe('Off for {site}');
  });

  it('follows the six forms of Arabic', () => {
    const forms = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`x_${form}`, `${form} {count}`]),
    );
    const say = textFrom(forms, 'ar');
    expect([0, 1, 2, 3, 11, 100, 1003].map((count) => say('x', { count }))).toEqual([
      'zero 0',
      'one 1',
      'two 2',
      'few 3',
      'many 11',
      'other 100',
      'few 1,003',
    ]);
  });

  it('speaks Arabic and English', () => {
    expect(textFor('ar')('extension_name')).toContain('هوامش');
    expect(textFor('en')('extension_name')).toContain('Hawamish');
  });

  it.each(LANGUAGES)('speaks %s, from its file where cards do not', async (lang) => {
    const say = await loadText(lang, load);
    expect(say('extension_name')).toBe(LOCALES[lang]?.['extension_name']?.message);
  });

  it('speaks English where the file of a language cannot be read', async () => {
    const lang = 'xx' as InterfaceLanguage;
    const say = await loadText(lang, () => Promise.reject(new Error('no such file')));
    expect(say('extension_name')).toBe(textFor('en')('extension_name'));
  });

  it('gives a page the strings of the card and nothing else', () => {
    for (const lang of ['ar', 'en'] as const) {
      const strings = cardStrings(lang);
      expect(Object.keys(strings).every((key) => key.startsWith('card_'))).toBe(true);
    }
  });
});

describe('numbers and days', () => {
  const EASTERN = { numerals: 'eastern', calendar: 'gregorian' } as const;
  const WESTERN = { numerals: 'western', calendar: 'gregorian' } as const;

  it.each([
    ['ar', USUAL_NOTATION, 'ar-u-ca-gregory-nu-latn'],
    ['ar', EASTERN, 'ar-u-ca-gregory-nu-arab'],
    ['fa', USUAL_NOTATION, 'fa-u-ca-gregory-nu-arabext'],
    ['fa', WESTERN, 'fa-u-ca-gregory-nu-latn'],
    ['en', { ...EASTERN, calendar: 'hijri' }, 'en-GB-u-ca-islamic-umalqura-nu-latn'],
  ] as const)('in %s are written as the reader wants them', (lang, notation, locale) => {
    expect(localeOf(lang, notation)).toBe(locale);
    expect(new Intl.DateTimeFormat(locale).resolvedOptions().locale).toContain(lang);
  });

  it('in a message are in the same digits as what is put into it', () => {
    const strings = { limit: 'حتى 2,000 حرف، لديك {count}' };
    expect(textFrom(strings, 'ar', EASTERN)('limit', { count: 1234 })).toBe('حتى ٢٬٠٠٠ حرف، لديك ١٬٢٣٤');
    expect(textFrom(strings, 'ar')('limit', { count: 1234 })).toBe('حتى 2,000 حرف، لديك 1,234');
  });

  it.each([
    ['12.5% من 1,768 كم، 2003–2008', '١٢٫٥٪ من ١٬٧٦٨ كم، ٢٠٠٣–٢٠٠٨'],
    ['قمة G20 وCOVID-19 وطائرة A321', 'قمة G20 وCOVID-19 وطائرة A321'],
    ['14:30 في 3 مايو 2021.', '١٤:٣٠ في ٣ مايو ٢٠٢١.'],
    ['1,234km', '1,234km'],
    ['', ''],
  ])('of %s are %s in Arabic digits', (text, written) => {
    expect(inDigits(text, 'arab')).toBe(written);
  });

  it('come back the same from other digits, for what is written so', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('', '%', '.5'));
    fc.assert(
      fc.property(number, fc.constantFrom<Digits>('arab', 'arabext'), ([value, tail], digits) => {
        const text = `نحو ${value.toLocaleString('en')}${tail} منها`;
        const there = inDigits(text, digits);
        expect(there).not.toMatch(/\d/);
        expect(inDigits(there, 'latn')).toBe(text);
      }),
    );
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'ar', 'ar'],
    ['auto', 'ar-EG', 'ar'],
    ['auto', 'arn', 'en'],
    ['auto', 'fr-CA', 'fr'],
    ['auto', 'xx-YY', 'en'],
    ['ar', 'en-GB', 'ar'],
    ['en', 'ar', 'en'],
  ] as const)('chosen %s in a browser in %s is %s', (chosen, browser, expected) => {
    expect(interfaceLanguage({ interfaceLanguage: chosen }, browser)).toBe(expected);
  });

  it('has a direction', () => {
    expect((['ar', 'en', 'fa', 'fr'] as const).map(directionOf)).toEqual(['rtl', 'ltr', 'rtl', 'ltr']);
  });

  it('is that of the cards where cards speak it, and English else', () => {
    expect(LANGUAGES.map(cardLanguage)).toEqual(LANGUAGES.map((lang) => (lang === 'ar' ? 'ar' : 'en')));
  });
});
