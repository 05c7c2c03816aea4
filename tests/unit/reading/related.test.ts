import { describe, expect, it } from 'vitest';
import type { EntityCard } from '@/lib/cards';
import { relatedIn, type MentionMark } from '@/lib/reading';

const card = (id: string, relates: readonly string[] = [], more: Partial<EntityCard> = {}): EntityCard => ({
  kind: 'entity',
  id,
  lang: 'en',
  dir: 'ltr',
  type: 'person',
  name: id,
  description: '',
  facts: [],
  alsoKnownAs: [],
  links: {},
  relates,
  ...more,
});
const mark = (of: EntityCard): MentionMark => ({
  kind: 'person',
  item: of.id,
  surface: of.name,
  card: of,
  headline: false,
  segments: [],
});
const related = (to: EntityCard, ...others: readonly EntityCard[]): string[] =>
  relatedIn(to, [to, ...others].map(mark)).map(({ id }) => id);

describe('what an article names that has to do with an entity', () => {
  const country = card('AZ');
  const president = card('ilham', ['AZ', 'heydar']);
  const minister = card('jeyhun', ['AZ']);
  const stranger = card('nikol', ['AM']);

  it('is found from either side, and nothing else is', () => {
    expect(related(country, president, minister, stranger)).toEqual(['ilham', 'jeyhun']);
    expect(related(president, country, stranger)).toEqual(['AZ']);
    expect(related(stranger, country, president)).toEqual([]);
  });

  it('stands once, by how often the article speaks of it, and is never many', () => {
    expect(related(country, president, minister, minister)).toEqual(['jeyhun', 'ilham']);
    const six = Array.from({ length: 6 }, (_, i) => card(`p${i}`, ['AZ']));
    expect(related(country, ...six)).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('is not what the facts of the card lead to already', () => {
    const father = { label: 'Father', value: 'heydar', entity: 'heydar' };
    const neighbours = { label: 'Neighbours', value: 'x', parts: [{ text: 'x', entity: 'x' }] };
    const told = card('ilham', ['heydar', 'x', 'AZ'], { facts: [father, neighbours] });
    expect(related(told, card('heydar'), card('x'), country)).toEqual(['AZ']);
  });
});
