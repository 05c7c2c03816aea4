import { foldText } from '@/lib/text';
import { lazily } from '../../lazily';
import { MONTHS, WEEKDAYS } from './dates';
import { UNIT_WORDS } from './units';
import { COUNTED_WORDS } from './words';

const MONEY =
  'lira lirası dolar doları avro euro sterlin sterlini dinar dinarı dirhem riyal rupi ruble rublesi frank kron won peso manat yen yuan yuanı şekel kuruş sent';

/** The words that stand in the lexicon and may have endings; number words have not, since "onu" and "altında" are others. */
const stems = lazily(
  (): ReadonlySet<string> =>
    new Set(
      [...MONTHS, ...WEEKDAYS, ...UNIT_WORDS, ...COUNTED_WORDS.split(' '), ...MONEY.split(' ')].map(foldText),
    ),
);
/** Too short or too much like other words to have their endings taken off. */
const NEVER = new Set([
  'ons',
  'bit',
  'gal',
  'mt',
  'ayar',
  'fit',
  'mil',
  'ayak',
  'inc',
  'inch',
  'yen',
  'oy',
  'yas',
  'reel',
  'real',
  'bin',
]);

/** Plural, possessive, case and what follows them, all folded: -lar, -ı, -sı, -nda, -dan, -nın, -la, -ki, -dır; and -lık. */
const CASE = '[dt][ae]n?|y?[ae]|y?[iu]|n?[iu]n|y?l[ae]|c[ae]';
const POSSESSIVE = 's?[iu](?:n[dt][ae]n?|n[ae]|n[iu]n?|yl[ae]|nc[ae])?';
const ENDING = new RegExp(
  `^(?:(?:l[ae]r)?(?:${CASE}|${POSSESSIVE}|n[dt][ae]n?|n[ae])?(?:ki(?:l[ae]r)?|[dt][iu]r|y?[dt][iu])?|l[iu]k|l[iu][gk](?:[iu]n?[ae]?|[iu]n[dt][ae]n?|t[ae]n?|[iu])?)$`,
);
const VOWEL = /[aeiou]$/;
/** A letter is put between two vowels only: dün has no "dünya". */
const fits = (stem: string, ending: string): boolean =>
  VOWEL.test(stem) ? !/^[aeiou]/.test(ending) : !/^[ysn]/.test(ending);

/** Number words that say from, to or at what: yirmiden fazla, sekizde; "ondan", "birden" and "yüzden" are other words. */
const COMPARED = new Set(
  'iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan bin'
    .split(' ')
    .map(foldText),
);

/** What a final consonant was before the ending made it soft: çeyreği is of çeyrek. */
const HARD: Readonly<Record<string, string>> = { g: 'k', d: 't', b: 'p' };
const SHORTEST = 2;
const LONGEST = 40;

/** A word without its endings: temmuzda is temmuz, "da". Folded. */
export function endings(word: string): readonly (readonly [stem: string, ending: string])[] {
  if (word.length <= SHORTEST || word.length > LONGEST) return NONE;
  const found: (readonly [string, string])[] = [];
  for (let at = word.length - 1; at >= SHORTEST; at--) {
    const ending = word.slice(at);
    if (ending.length > MOST) break;
    if (!ENDING.test(ending)) continue;
    const stem = word.slice(0, at);
    const known = stems();
    const hard = HARD[stem.slice(-1)];
    if (known.has(stem) && !NEVER.has(stem) && fits(stem, ending)) found.push([stem, ending]);
    else if (COMPARED.has(stem) && (stem === 'bin' ? /^den$/ : /^(?:[dt][ae]n?|y?[aeiu])$/).test(ending))
      found.push([stem, ending]);
    else if (hard !== undefined && known.has(stem.slice(0, -1) + hard))
      found.push([stem.slice(0, -1) + hard, ending]);
  }
  return found;
}

const NONE: readonly (readonly [string, string])[] = [];
const MOST = 12;
