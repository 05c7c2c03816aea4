import { describe, expect, it } from 'vitest';
import { answerAnnotate } from '@/lib/answers';
import type { EntityCard } from '@/lib/cards';
import { openPack, writePack, type PackEntry } from '@/lib/knowledge';

const entry: PackEntry = {
  id: 'wikipedia-arduino-ide',
  type: 'other',
  class: 'thing',
  names: { en: 'Arduino Ide' },
  aliases: {},
  facts: {},
  wikipedia: 'Arduino Ide',
  weight: 5,
  shallow: true,
};
const knowledge = openPack(writePack({ entries: [entry], info: { name: 'tiny', sources: [] } }).buffer);

function cardsOf(lang: string, ...texts: string[]): Readonly<Record<string, unknown>> {
  const blocks = texts.map((text, id) => ({ id, text, lang }));
  const request = { kind: 'annotate', url: 'https://example.com/', lang, blocks } as const;
  return answerAnnotate(request, knowledge, { now: '2026-11-22T00:00:00Z' }).entities;
}

describe('the card of a name that has nothing but an article', () => {
  it('has the name as the text writes it, a link, and what the text says', () => {
    const card = cardsOf('en', 'She opened the Arduino IDE again. It rained.', 'The Arduino IDE was new.')[
      'en:wikipedia-arduino-ide'
    ] as EntityCard;
    expect(card).toMatchObject({
      name: 'Arduino IDE',
      links: { wikipedia: 'https://en.wikipedia.org/wiki/Arduino_Ide', wikipediaLang: 'en' },
    });
    expect(card.facts.map(({ value }) => value)).toEqual([
      'She opened the Arduino IDE again.',
      'The Arduino IDE was new.',
    ]);
    expect(card.description).toContain('Wikipedia');
  });

  it('says in an Arabic article that its name is English', () => {
    const card = cardsOf('ar', 'قال المهندس إن برنامج Arduino IDE سهل الاستعمال جدا في المدارس.')[
      'ar:wikipedia-arduino-ide'
    ] as EntityCard;
    expect(card).toMatchObject({ dir: 'rtl', nameLang: 'en', links: { wikipediaLang: 'en' } });
  });
});
