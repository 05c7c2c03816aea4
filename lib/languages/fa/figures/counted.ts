import { AROUND_FIGURES, meansOther } from '../../counted-words';
import { foldText } from '@/lib/text';
import type { CountedWord } from '../../figure-grammar';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Words that only say how things are counted: the thing itself stands behind them (۳ دستگاه خودرو). */
const CLASSIFIERS = folded(
  'دستگاه فروند قبضه رأس اصله جلد عدد قطعه باب واحد فقره حلقه رشته مورد عنوان نقطه شاخه دانه تخته نسخه',
);

/** The prefix of the present: می‌رسد, نمی‌شود; but not میلیون, میدان, میهمان. */
const VERB = new RegExp(
  `^${foldText('ن')}?${foldText('می')}(?!(?:${['دان', 'ز', 'هم', 'همان', 'وه', 'راث', 'گو', 'نی', 'کروب', 'خ', 'ل', 'ش', 'ن', 'هن', 'انجی'].map(foldText).join('|')}))\\p{L}{3,}$`,
  'u',
);
/** Verbs run on without a space, and in the past. */
const PAST = new RegExp(
  `^(?:${['شد', 'کرد', 'بود', 'داشت', 'رسید', 'یافت', 'گرفت', 'داد', 'رفت', 'گفت', 'زد', 'آمد', 'خورد', 'ماند', 'گذشت', 'کاهش', 'افزایش', 'رشد', 'فروش', 'صادر'].map(foldText).join('|')})(?:${foldText('ه')}|${foldText('ند')}|${foldText('هاند')}|${foldText('هاست')})?$`,
);
/** Plurals count nothing behind a number: در ۲۰۲۴ خبرنگاران. */
const PLURAL = new RegExp(`(?:${foldText('ها')}|${foldText('های')}|${foldText('هایی')})$`);
/** برپاست, آنهاست: what is, and no noun. */
const IS = new RegExp(`${foldText('است')}$`);
const PERSIAN = /^\p{Script=Arabic}{2,}$/u;

const OTHER = [...AROUND_FIGURES, 'jalaliMonth', 'per', 'nation'] as const;

/**
 * In Persian what is counted stands in the singular right behind its number (۱۵ خانه), after a classifier if there is one.
 *
 * @returns how many of the words behind a number (below 0 for a year) belong to what is counted
 */
export function counted(words: readonly CountedWord[], value: number): number {
  const [first, second] = words;
  // a part of the people counts none of them
  if (!first || (value > 0 && value < 1)) return 0;
  if (first.known?.sense) return 1;
  if (value < 0 || !isNoun(first)) return 0;
  return CLASSIFIERS.has(first.folded) && second && (second.known?.sense ?? isNoun(second)) ? 2 : 1;
}

function isNoun({ folded: word, known }: CountedWord): boolean {
  return (
    !meansOther(known, OTHER) &&
    PERSIAN.test(word) &&
    !VERB.test(word) &&
    !PAST.test(word) &&
    !PLURAL.test(word) &&
    !IS.test(word)
  );
}
