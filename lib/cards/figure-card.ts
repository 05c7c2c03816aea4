import { languageOf } from '@/lib/languages';
import type { EntityId, Knowledge } from '@/lib/knowledge';
import type { FigureMention } from '@/lib/mentions';
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
}

/** Everything that the card of a figure shows, in one language. */
export function figureCard(mention: FigureMention, options: FigureCardOptions): FigureCard {
  const language = languageOf(options.lang);
  return {
    kind: 'figure',
    lang: language?.code ?? 'en',
    dir: language?.dir ?? 'ltr',
    figure: mention,
    reading: mention.surface,
    conversions: [],
  };
}
