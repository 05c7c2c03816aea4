import { AROUND_FIGURES, meansOther } from '../../counted-words';
import type { CountedWord } from '../../figure-grammar';

/** The cases in which what is counted stands behind its number: домов, машины, зданий, предприятия, школ. Folded: й is и. */
const NOUN = /(?:ов|ев|еи|ии|ыи|[бвгджзклмнпрстфхцчшщ]|а|я|ы|и|ь|ам|ям|ами|ями|ах|ях)$/;
/** Verbs, participles and adverbs that end as if they were nouns: составил, погибли, ранены, было. */
const VERB =
  /(?:ть|ться|тся|лись|лся|лась|лось|[аеиоуыяю]л[аио]?|[аеиуюя]т|ны|ено|ана|ана|ившие|вший|вши|ющии|ющие|но)$/;
const NOUN_AS_VERB =
  /(?:^(?:школ|дел|сел|тел|стол|вокзал|канал|автомобил|рубл|депутат|солдат|самолет|вертолет|ракет|снаряд|билет|комитет|предмет|кабинет|пакет|сорт|аппарат|стран|мин|машин|магазин|пуст|арест|объект|проект|вид|мест|машины|фирм|войны|тонны|страны|стороны|стороны|раны|сотрудниц))/;
/** Adjectives before the noun: новых, российских, большого. */
const ADJECTIVE = /(?:ых|их|ыми|ими|ого|его)$/;

const OTHER = [...AROUND_FIGURES, 'multiple', 'decade', 'weekdays', 'hour'] as const;

/**
 * What is counted stands behind its number in a case of its own, with at most two adjectives before it: 15 новых школ.
 *
 * @returns how many of the words behind a number (below 0 for a year) belong to what is counted
 */
export function counted(words: readonly CountedWord[], value: number): number {
  if (value > 0 && value < 1) return 0;
  for (const [index, { folded, known, capital }] of words.entries()) {
    if (known?.sense) return value < 0 && index > 0 ? 0 : index + 1;
    if (value < 0 || index > 2) return 0;
    if (known?.amid !== true && known?.nation === undefined && meansOther(known, OTHER)) return 0;
    if (!/^[а-я]{3,}$/.test(folded) || capital !== 'none') return 0;
    if (ADJECTIVE.test(folded)) continue;
    return NOUN.test(folded) && (!VERB.test(folded) || NOUN_AS_VERB.test(folded)) ? index + 1 : 0;
  }
  return 0;
}
