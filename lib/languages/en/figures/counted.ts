import type { CountedWord } from '../../figure-grammar';

/** Plurals that do not end in s, and collectives. */
const PLURALS = new Set(
  'people men women children police troops personnel staff crew aircraft spacecraft cattle sheep fish teeth feet mice media data criteria phenomena bacteria alumni cases'.split(
    ' ',
  ),
);
/** Words that end in s and are no plurals. */
const NOT_PLURAL = /(?:ss|us|is|ous|'s)$/;
const DEAD = new Set(['killed', 'dead', 'wounded', 'injured', 'missing', 'displaced', 'arrested', 'others']);

/**
 * In English what is counted ends in a plural: "30,000 Russian troops", "15 new schools". At most two words may stand
 * between the number and its plural; a preposition, a verb or a sign ends the search.
 */
export function counted(words: readonly CountedWord[], value: number): number {
  const year = value < 0;
  for (const [index, word] of words.entries()) {
    const { folded, known } = word;
    if (index === 0 && known?.amid && words.length > 1) continue;
    if (known?.sense && (!year || index === 0)) return index + 1;
    if (year) return 0;
    if (
      known?.stop ||
      known?.number ||
      known?.month ||
      known?.weekday ||
      known?.currency ||
      known?.measure ||
      known?.percent ||
      known?.label ||
      known?.qualifier ||
      known?.conjunction ||
      known?.ordinal !== undefined ||
      known?.relative !== undefined ||
      known?.day !== undefined ||
      known?.meridiem ||
      known?.dayPart ||
      known?.time ||
      known?.fraction !== undefined ||
      known?.dozen ||
      known?.holiday ||
      known?.few
    ) {
      return 0;
    }
    if (!/^[a-z']+$/.test(folded) || folded.length < 3) return 0;
    // one soldier, but "one knows"
    if (value === 1) return 0;
    if (PLURALS.has(folded) || DEAD.has(folded)) return index + 1;
    if (folded.endsWith('s') && folded.length > 3 && !NOT_PLURAL.test(folded)) return index + 1;
    if (index === 2 || VERB.test(folded)) return 0;
  }
  return 0;
}

const VERB = /(?:ly)$/;
