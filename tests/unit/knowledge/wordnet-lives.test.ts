import { describe, expect, it } from 'vitest';
import { yearsOfDeath } from '../../../scripts/knowledge/sources/wordnet-lives';

const someone = (words: string[], gloss: string, instance = true) => ({
  words,
  gloss,
  instance,
  kindOf: [],
  partOf: [],
});

describe('the years of death that WordNet tells', () => {
  const diedIn = yearsOfDeath([
    someone(['Kant', 'Immanuel Kant'], 'influential German philosopher (1724-1804)'),
    someone(['Aristotle'], 'one of the greatest of the ancient Athenian philosophers (384-322 BC)'),
    someone(['Augustus', 'Octavian'], 'Roman statesman; first Roman Emperor (63 BC - AD 14)'),
    someone(['Hussein'], 'king of Jordan (born in 1935)'),
    someone(['Hannibal'], 'a town in Missouri (1819-1900)', false),
    someone(['Nobody'], 'who died before he was born (1804-1724)'),
  ]);

  it.each([
    ['Immanuel Kant', 1724, 1804],
    ['Aristotle', -384, -322],
    ['Octavian', -63, 14],
  ])('%s', (name, born, died) => {
    expect(diedIn(name, born)).toBe(died);
  });

  it('are those of the person meant: of the same name and year of birth', () => {
    expect(diedIn('Immanuel Kant', 1725)).toBeUndefined();
    expect(diedIn('Hussein', 1935)).toBeUndefined();
    expect(diedIn('Hannibal', 1819)).toBeUndefined();
    expect(diedIn('Nobody', 1804)).toBeUndefined();
  });
});
