import type { Detached } from '../name-grammar';
import { remembering } from '../remember';

const CONJUNCTION = /^[وف]/u;
const PREPOSITION = /^[بلك]/u;
/** Prepositions that say where: ب and ل, not the ك of comparison. */
const PLACE_PREPOSITION = /^[بل]/u;

/**
 * The ways to read an Arabic word, by the particles that may be attached to its front: a conjunction (و ف), then a
 * preposition (ب ل ك), then the article, whose alif disappears after ل ("للاتحاد" = ل + الاتحاد, "للجنة" = ل + اللجنة). The
 * article stays with the name, since a name has it or has it not; so a word read as ل + ال is marked as a whole.
 * At least two letters must be left.
 */
export const detach = remembering(readingsOf);

function readingsOf(word: string): readonly Detached[] {
  const readings: Detached[] = [{ stem: word, cut: 0, stripped: false, preposition: false }];
  addPrepositions(word, 0, readings);
  if (CONJUNCTION.test(word) && word.length > 2) {
    const rest = word.slice(1);
    readings.push({ stem: rest, cut: 1, stripped: true, preposition: false });
    addPrepositions(rest, 1, readings);
  }
  return readings;
}

function addPrepositions(word: string, cut: number, readings: Detached[]): void {
  if (!PREPOSITION.test(word)) return;
  if (word.startsWith('لل') && word.length > 3) {
    const rest = word.slice(2);
    const whole = { cut, stripped: true, preposition: true };
    readings.push({ stem: `ال${rest}`, ...whole }, { stem: `الل${rest}`, ...whole });
  }
  if (word.length > 2) {
    readings.push({
      stem: word.slice(1),
      cut: cut + 1,
      stripped: true,
      preposition: PLACE_PREPOSITION.test(word),
    });
  }
}

/** Pronouns that are written onto the name of a country: "لبناننا". Those of one letter, and ها, end too many other words. */
const PRONOUN = /(?:نا|كم|هم)$/u;
/** Shorter words with a pronoun are too often other words ("قطرنا"), but for this one. */
const LEAST_POSSESSED = 4;
const EGYPT = 'مصر';

/** The ways to read a word as a name with a pronoun, with the name's article and without: "لبناننا", "عراقنا". */
export function possessed(word: string): readonly Detached[] {
  if (!PRONOUN.test(word)) return [];
  return detach(word).flatMap((reading): Detached[] => {
    const stem = reading.stem.slice(0, -2);
    if (stem.length < LEAST_POSSESSED && stem !== EGYPT) return [];
    const tailed = { ...reading, tail: 2 };
    return stem.startsWith('ال')
      ? []
      : [
          { ...tailed, stem },
          { ...tailed, stem: `ال${stem}` },
        ];
  });
}
