import { foldText } from '@/lib/text';
import type { Lexeme } from '../../figure-grammar';
import { lazily } from '../../lazily';
import { HUNDREDS, TENS, UNITS } from './numbers';

/** What a number that is written as one word is made of, folded, the longest first: doscientos, treinta, i, cinco. */
const parts = lazily((): readonly (readonly [word: string, value: number])[] =>
  [
    ...UNITS.map((word, value): [string, number] => [word, value]),
    ...TENS.map((word, index): [string, number] => [word, (index + 3) * 10]),
    // diecisei-savo, treintiún: the ten has lost its vowel
    ...TENS.map((word, index): [string, number] => [word.slice(0, -1), (index + 3) * 10]),
    ...HUNDREDS.map((word, index): [string, number] => [word, (index + 2) * 100]),
    ['ciento', 100],
    ['cien', 100],
    ['un', 1],
  ]
    .map(([word, value]): [string, number] => [foldText(String(word)), Number(value)])
    .sort(([a], [b]) => b.length - a.length),
);

/** Below a thousand: doscientostreintaicinco. */
function group(word: string): number | undefined {
  let rest = word;
  let value = 0;
  let least = 1000;
  while (rest !== '') {
    const found = parts().find(([part, size]) => rest.startsWith(part) && size < least && size > 0);
    if (!found) return undefined;
    const [part, size] = found;
    value += size;
    least = size >= 100 ? 100 : size >= 30 ? 10 : 1;
    rest = rest.slice(part.length);
    if (least === 10 && rest !== '') rest = rest.replace(/^[iy]/, '');
  }
  return value;
}

/** cientocinco, doscientosmil, milcinco; undefined for what is no number. */
function cardinal(word: string): number | undefined {
  const at = word.indexOf('mil');
  if (at < 0) return group(word);
  const thousands = at === 0 ? 1 : group(word.slice(0, at));
  const rest = word.slice(at + 3);
  const more = rest === '' ? 0 : group(rest);
  return thousands === undefined || more === undefined ? undefined : thousands * 1000 + more;
}

const AVO = /^(.{3,60}?)(a?v[oa]s?)$/;
const LARGE = /^(.{2,60}?)(millonesim|milesim|billonesim)(o|a|os|as)$/;
const SIZES: Readonly<Record<string, number>> = { milesim: 1e3, millonesim: 1e6, billonesim: 1e12 };

/**
 * Parts and ordinals that are written as one word: veinticincoavo, cientocincoavos, doscientosmilésimo (an ordinal), tres
 * doscientosmilésimos (parts, in the plural). Folded.
 */
export function compound(folded: string): Lexeme | undefined {
  const [, many = '', size = '', ending = ''] = LARGE.exec(folded) ?? [];
  const factor = size === '' ? undefined : cardinal(many);
  if (factor !== undefined) {
    const value = factor * (SIZES[size] ?? 1);
    return ending.endsWith('s') ? { fraction: 1 / value, beside: true } : { ordinal: value };
  }
  const stem = AVO.exec(folded)?.[1];
  if (stem === undefined) return undefined;
  // treintavo has lost a vowel, treintaavo and treintavo's own have not
  const of = cardinal(stem) ?? cardinal(`${stem}a`) ?? cardinal(`${stem}o`) ?? cardinal(`${stem}e`);
  return of !== undefined && of > 3 ? { fraction: 1 / of } : undefined;
}
