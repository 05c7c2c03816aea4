/** What a run of digits and separators is. */
export interface Numeral {
  readonly value: number;
  /** Plain digits without any separator: may be a year, a day, a code. */
  readonly plain: boolean;
  readonly digits: number;
}

const DIGITS = /^\d+$/;
const GROUPED = /^\d{1,3}(?:([,.٬،'])\d{3})(?:\1\d{3})*(?:([.,٫])\d+)?$/;
/** The Indian grouping: 12,34,567. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const FRACTION = /^(\d+)([.,٫])(\d+)$/;

/**
 * Reads a number token (folded, so its digits are 0–9) by the language's decimal sign. "1,234" is a thousand where the
 * comma groups and a decimal number where it is the decimal sign; ٫ is always decimal and ٬ always groups. Undefined for
 * what is no number: a version (1.2.3), a date (16.04.21), a list.
 */
export function readNumeral(folded: string, decimal: '.' | ','): Numeral | undefined {
  if (DIGITS.test(folded)) {
    return { value: Number(folded), plain: true, digits: folded.length };
  }
  const make = (text: string): Numeral => ({ value: Number(text), plain: false, digits: text.length });
  const grouped = GROUPED.exec(folded);
  if (grouped) {
    const [, group = '', fraction] = grouped;
    const single = folded.split(group).length === 2 && fraction === undefined;
    const leadingZero = folded.startsWith('0');
    // One group only, of a sign that is this language's decimal sign: 1.234 is a decimal number in English. No one writes
    // three noughts behind a decimal comma: 5,000 is what American Spanish makes of five thousand.
    const noughts = group === ',' && folded.endsWith(',000') && !leadingZero;
    const ambiguous =
      single && (group === decimal || leadingZero) && !noughts && group !== '٬' && group !== "'";
    if (!ambiguous && group !== fraction) {
      return make(folded.replaceAll(group, '').replace(/[,٫]/, '.'));
    }
  }
  if (decimal === '.' && LAKHS.test(folded)) return make(folded.replaceAll(',', ''));
  const simple = FRACTION.exec(folded);
  if (simple) return make(`${simple[1]}.${simple[3]}`);
  return undefined;
}

/** ½, ⅔ … as folding leaves them (1⁄2). */
export function readVulgarFraction(folded: string): number | undefined {
  const match = /^(\d)⁄(\d{1,2})$/.exec(folded);
  return match ? Number(match[1]) / Number(match[2]) : undefined;
}
