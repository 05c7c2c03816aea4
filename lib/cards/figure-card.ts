import type { EntityId, Knowledge } from '@/lib/knowledge';
import { digitsOf, type Notation } from '@/lib/locale';
import type { FigureMention } from '@/lib/mentions';
import { conversionsOf } from './conversions';
import { figureInDigits } from './notation';
import { perspectiveOf } from './perspective';
import { readingOf } from './reading';
import { createTeller } from './teller';
import type { FigureCard } from './types';

export interface FigureCardOptions {
  /** BCP 47: the language the card speaks, the article's. */
  readonly lang: string;
  /** ISO 8601 date of the article, where known: "3 years before this article". */
  readonly published?: string;
  readonly knowledge: Knowledge;
  /** Countries named in the figure's sentence, in the order of the text: they can give a share its base. */
  readonly sentenceCountries: readonly EntityId[];
  /** The reader's clock, ISO 8601. */
  readonly now: string;
  /** What the reader knows well. */
  readonly reader?: FigureReader;
  /** True where the text itself says the figure in another unit or currency beside it. */
  readonly converted?: boolean;
  /** The sentence, where it says that a length is how high something stands. */
  readonly upright?: string;
  /** The sentence is of another day than the article's, so that an age in it tells no year of birth. */
  readonly bygone?: boolean;
  /** BCP 47 of the text, where the card does not speak it. */
  readonly textLang?: string;
  /** The reader's IANA time zone: hours that are said in another are said again in it. */
  readonly timeZone?: string;
  /** How the reader wants numbers and days written. */
  readonly notation?: Notation;
}

/** What a reader compares with: their country, the money that they think in, and a rate for it of their own. */
export interface FigureReader {
  readonly country?: EntityId;
  /** ISO 4217; the money of the country where absent. */
  readonly currency?: string;
  /** Units of that currency for one US dollar. */
  readonly perDollar?: number;
}

/** Everything that the card of a figure shows, in one language. Costs microseconds, and a few record look-ups. */
export function figureCard(mention: FigureMention, options: FigureCardOptions): FigureCard {
  const teller = createTeller(options);
  const { sentenceCountries, reader, upright } = options;
  const perspective = perspectiveOf(mention, sentenceCountries, reader?.country, teller, upright);
  const card: FigureCard = {
    kind: 'figure',
    lang: teller.lang,
    dir: teller.dir,
    figure: mention,
    surface: mention.surface,
    reading: teller.phrases.sentenceCase(readingOf(mention, mention.surface, teller)),
    conversions: conversionsOf(mention, options, teller),
    ...(perspective ? { perspective } : {}),
  };
  return figureInDigits(card, digitsOf(teller.lang, teller.notation));
}
