import * as v from 'valibot';
import type { Card } from '@/lib/cards';
import type { Figure } from '@/lib/mentions';
import { mapPlace } from './schemas';
import type { PageState } from './protocol';

/**
 * What a page's script answers, as the extension's own pages take it. The script is ours, but it runs in the page's process:
 * who has broken into that speaks in its name. It gets text shown as text, and links to the web; nothing else.
 */
const text = v.pipe(v.string(), v.maxLength(20_000));
const language = v.pipe(v.string(), v.maxLength(35));
const direction = v.picklist(['rtl', 'ltr']);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check((address) => URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol)),
);

const simpleFigure = v.object({
  type: text,
  qualifier: v.optional(text),
  value: v.optional(v.number()),
  unit: v.optional(text),
  currency: v.nullish(text),
  of: v.optional(text),
  sense: v.optional(text),
  against: v.optional(v.number()),
  zone: v.optional(v.pipe(v.string(), v.maxLength(100))),
  timex: v.optional(v.pipe(v.string(), v.maxLength(100))),
});
const figure = v.object({
  ...simpleFigure.entries,
  from: v.optional(simpleFigure),
  to: v.optional(simpleFigure),
});

/** More items than any article has: a list of them all would stop the panel. */
const MAX_ITEMS = 5_000;
const pageState = v.object({
  status: v.picklist(['off', 'site-off', 'no-article', 'reading', 'marked', 'failed', 'left-in-peace']),
  url: v.pipe(v.string(), v.maxLength(100_000)),
  title: text,
  lang: v.nullable(language),
  items: v.pipe(
    v.array(
      v.object({
        key: text,
        kind: v.picklist(['entity', 'figure']),
        type: text,
        label: text,
        lang: language,
        description: text,
        count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        headline: v.optional(v.literal(true)),
        map: v.optional(mapPlace),
        figure: v.optional(figure),
      }),
    ),
    v.maxLength(MAX_ITEMS),
  ),
});

const cardFact = v.object({
  label: text,
  value: text,
  lang: v.optional(language),
  entity: v.optional(text),
});
const card = v.variant('kind', [
  v.looseObject({
    kind: v.literal('entity'),
    id: text,
    lang: language,
    dir: direction,
    type: v.picklist(['person', 'place', 'organisation', 'event', 'work', 'other']),
    name: text,
    description: text,
    facts: v.array(cardFact),
    alsoKnownAs: v.array(text),
    links: v.looseObject({
      wikipedia: v.optional(webAddress),
      wikidata: v.optional(webAddress),
      own: v.optional(v.array(webAddress)),
    }),
  }),
  v.looseObject({
    kind: v.literal('figure'),
    lang: language,
    dir: direction,
    figure,
    surface: text,
    reading: text,
    conversions: v.array(cardFact),
    perspective: v.optional(v.object({ text, source: text })),
  }),
]);

/** The figure of a list is what the engine made of the text; a kind that needs a field has it, or the figure is left out. */
function figureOf(read: v.InferOutput<typeof figure>): Figure | undefined {
  const whole = (one: v.InferOutput<typeof simpleFigure>): boolean =>
    one.timex !== undefined || one.value !== undefined;
  if (read.type === 'range' ? !(read.from && read.to && whole(read.from) && whole(read.to)) : !whole(read))
    return undefined;
  return read as Figure;
}

/** A page's state as it was answered, or null where it is none. */
export function parsePageState(answer: unknown): PageState | null {
  const parsed = v.safeParse(pageState, answer);
  if (!parsed.success) return null;
  const items = parsed.output.items.map(({ figure: read, ...item }) => {
    const known = read && figureOf(read);
    return known ? { ...item, figure: known } : item;
  });
  return { ...parsed.output, items };
}

/** A card as a page has answered it, or null. */
export function parseCard(answer: unknown): Card | null {
  const parsed = v.safeParse(card, answer);
  return parsed.success ? (parsed.output as unknown as Card) : null;
}
