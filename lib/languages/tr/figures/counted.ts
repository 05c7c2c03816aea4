import { AROUND_FIGURES, meansOther } from '../../counted-words';
import type { CountedWord } from '../../figure-grammar';

/** Adjectives and classifiers that may stand before the noun; folded. */
const BEFORE = new Set(
  'yeni eski buyuk kucuk ayri farkli onemli yabanci genc unlu kadin erkek sivil turk rus amerikan israilli filistinli ukraynali suriyeli iranli alman fransiz ingiliz adet tane bas gunluk olu yarali ozel resmi yerli kayitli silahli suc uzun kisa insansiz'.split(
    ' ',
  ),
);
/** Verbs: öldü, verildi, yapıyor, gelmiş, olacak; and what makes adverbs of them. */
const VERB =
  /(?:[dt][iu](?:l[ae]r)?|yor(?:du|lar)?|m[iu]s(?:t[iu]r?)?|[ae]c[ae]k|[ae]c[ae]g[iu][mzn]?|[dt][iu]r|[ae]r[ae]k|[iu]nc[ae]|m[ae]kt[ae](?:d[iu]r?)?|m[ae]si|m[ae]k|ken)$/;
const NOUN_AS_VERB = /^(?:parti|kedi|kenti|yeti|bardi|cadir|sandik|ekmek|yemek|kaymak|parmak|irmak|catlak)/;
/** Cases of what is not counted: evlerden, şehrin. */
const CASED = /(?:l[ae]r[iu]?n?[dt]?[ae]?n?|nd[ae]n?|n[iu]n)$/;

const OTHER = [
  ...AROUND_FIGURES,
  'closes',
  'percentBefore',
  'per',
  'multiple',
  'decade',
  'weekdays',
  'hour',
] as const;

/**
 * In Turkish what is counted is in the singular behind its number, with at most two adjectives before it: 15 yeni okul.
 *
 * @returns how many of the words behind a number (below 0 for a year) belong to what is counted
 */
export function counted(words: readonly CountedWord[], value: number): number {
  if (value > 0 && value < 1) return 0;
  for (const [index, { folded, known, capital }] of words.entries()) {
    if (index > 2) return 0;
    const next = words[index + 1];
    if (known?.sense && !(BEFORE.has(folded) && next?.known?.sense)) return index + 1;
    if (value < 0) return 0;
    if (BEFORE.has(folded)) continue;
    // 112 Acil: a name
    if (meansOther(known, OTHER) || capital !== 'none') return 0;
    if (!/^[a-z]{2,}$/.test(folded) || CASED.test(folded)) return 0;
    return VERB.test(folded) && !NOUN_AS_VERB.test(folded) ? 0 : index + 1;
  }
  return 0;
}
