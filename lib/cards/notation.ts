import { inDigits, type Digits } from '@/lib/locale';
import type { CardFact, EntityCard, FigureCard } from './types';

/** A card with what it says in the reader's digits. Names stay as they are, and so does what the article says. */
export function entityInDigits(card: EntityCard, digits: Digits): EntityCard {
  if (digits === 'latn') return card;
  const said = (text: string): string => inDigits(text, digits);
  const { career, provenance } = card;
  return {
    ...card,
    description: said(card.description),
    facts: card.facts.map((fact) => factInDigits(fact, digits)),
    ...(career && {
      career: {
        ...career,
        steps: career.steps.map((step) => ({ ...step, text: said(step.text) })),
        ends: [said(career.ends[0]), said(career.ends[1])],
      },
    }),
    ...(provenance && { provenance: { ...provenance, text: said(provenance.text) } }),
  };
}

export function figureInDigits(card: FigureCard, digits: Digits): FigureCard {
  if (digits === 'latn') return card;
  const { perspective } = card;
  return {
    ...card,
    reading: inDigits(card.reading, digits),
    conversions: card.conversions.map((fact) => factInDigits(fact, digits)),
    ...(perspective && {
      perspective: {
        text: inDigits(perspective.text, digits),
        source: inDigits(perspective.source, digits),
      },
    }),
  };
}

/** A value that is a name, or in another language, is left as it is. */
function factInDigits(fact: CardFact, digits: Digits): CardFact {
  if (fact.entity !== undefined || fact.lang !== undefined || fact.parts) return fact;
  return { ...fact, value: inDigits(fact.value, digits) };
}
