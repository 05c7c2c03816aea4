import { respeller, type SpellingRule } from '../spellings';

/**
 * How Arabic newsrooms differ over one foreign name: letters for sounds that Arabic lacks, vowels that are written long or
 * not at all, ends of names. All folded, so hamza, ى/ي and ة/ه are one already.
 */
const RULES: readonly SpellingRule[] = [
  // Long vowels are written or left out.
  { forms: ['ا', ''], at: 'inside' },
  { forms: ['ي', ''], at: 'inside' },
  { forms: ['و', ''], at: 'inside' },
  // g
  { forms: ['غ', 'ج', 'ك', 'ق'] },
  // v, w
  { forms: ['ف', 'و'] },
  // ch, sh, j
  { forms: ['تش', 'ش'] },
  { forms: ['تش', 'ج'] },
  { forms: ['شت', 'ست'] },
  { forms: ['شب', 'سب'] },
  { forms: ['ج', 'ي'] },
  { forms: ['ج', 'ز', 'دج'] },
  // h as the neighbours of Russian have it
  { forms: ['غ', 'ه'], at: 'inside' },
  // e and a, o and u
  { forms: ['ي', 'ا'], at: 'inside' },
  { forms: ['و', 'ا'], at: 'inside' },
  // The ends of names
  { forms: ['يف', 'وف'], at: 'end' },
  { forms: ['ي', 'ه'], at: 'end' },
  { forms: ['ه', 'ا', ''], at: 'end' },
  { forms: ['ي', ''], at: 'end' },
  { forms: ['و', ''], at: 'end' },
  // The beginnings
  { forms: ['ا', 'ع'], at: 'start' },
  { forms: ['ا', 'اي', 'ي'], at: 'start' },
  { forms: ['ا', 'او'], at: 'start' },
  // A vowel to start two consonants with, and m or n before b
  { forms: ['ام', 'م'], at: 'start' },
  { forms: ['ان', 'ن'], at: 'start' },
  { forms: ['مب', 'نب'] },
  // Emphatic letters and plain ones, and sounds that dialects exchange
  { forms: ['ت', 'ط'] },
  { forms: ['س', 'ص'] },
  { forms: ['س', 'ث'] },
  { forms: ['ث', 'ت'] },
  { forms: ['س', 'ز'] },
  { forms: ['د', 'ض'] },
  { forms: ['د', 'ذ'] },
  { forms: ['ذ', 'ز'] },
  { forms: ['خ', 'ك'] },
  { forms: ['خ', 'ه'] },
  { forms: ['كس', 'س'] },
];

/** At most this many spellings of a word are tried. */
const MOST = 400;

export const respell = respeller(RULES, MOST);
