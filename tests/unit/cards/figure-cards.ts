import { figureCard, type FigureReader } from '@/lib/cards';
import type { EntityRecord } from '@/lib/knowledge';
import type { Notation } from '@/lib/locale';
import type { Figure } from '@/lib/mentions';
import { NOW, pack } from './pack';

export interface Given {
  readonly lang?: string;
  readonly surface?: string;
  readonly countries?: readonly string[];
  readonly published?: string;
  readonly reader?: FigureReader;
  readonly converted?: boolean;
  readonly upright?: string | undefined;
  readonly bygone?: boolean;
  readonly now?: string;
  readonly records?: readonly EntityRecord[];
  readonly notation?: Notation;
  readonly textLang?: string;
  readonly timeZone?: string;
}

/** The card of a figure that an article of 25 November 2022 holds. */
export function card(
  figure: Figure,
  {
    lang = 'en',
    surface = 'as written',
    countries = [],
    published = '2022-11-25',
    records = [],
    ...more
  }: Given = {},
) {
  return figureCard(
    { kind: 'figure', start: 0, end: surface.length, surface, ...figure },
    { lang, published, knowledge: pack(...records), sentenceCountries: countries, now: NOW, ...more },
  );
}

/** What the card's line of this label says. */
export const line = (figure: Figure, label: string, given?: Given): string | undefined =>
  card(figure, given).conversions.find((fact) => fact.label === label)?.value;
