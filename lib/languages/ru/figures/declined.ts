/** The case forms of a word from its stem: `declined('доллар', MASCULINE)` gives доллар|доллара|доллару|… */
export const declined = (stem: string, endings: string): string =>
  endings
    .split(' ')
    .map((ending) => stem + (ending === '-' ? '' : ending))
    .join('|');

export const MASCULINE = '- а у ом е ы ов ам ами ах';
/** рубль. */
export const SOFT = 'ь я ю ем е и ей ям ями ях';
/** неделя, миля. */
export const FEMININE_SOFT = 'я и е ю ей ь ям ями ях';
export const FEMININE = 'а ы е у ой - ам ами ах';
/** Adjectives, hard and soft together: there are no words that only the endings tell apart. */
const ADJECTIVE = 'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ые ие ых их ыми ими ей';
export const adjective = (stem: string): string => declined(stem, ADJECTIVE);
