import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);

/** The titles that stand for somebody in a text, a line being a block, with whom they stand for. */
function titles(text: string): string[] {
  const language = languageOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
  if (!language) throw new Error('no language');
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, language }));
  const found = findNames(blocks, knowledge);
  return blocks.flatMap(({ id, text: line }) =>
    (found.get(id) ?? []).flatMap(({ start, end, surface, entity }) => {
      expect(line.slice(start, end)).toBe(surface);
      return /president|minister|رئيس/iu.test(surface) ? [`${surface} → ${String(entity)}`] : [];
    }),
  );
}

describe('a title alone', () => {
  it('stands for whom the article has introduced by it', () => {
    expect(
      titles(
        'Prime Minister Nikol Pashinyan met President Ilham Aliyev.\nThe prime minister said the president’s plane was late.',
      ),
    ).toEqual(['prime minister → nikol-pashinyan', 'president → ilham-aliyev']);
    expect(
      titles(
        'وصل رئيس الوزراء الأرميني نيكول باشينيان أمس. وقال رئيس الوزراء إن الوفد بخير، ولرئيس الوزراء كلمة.',
      ),
    ).toEqual(['رئيس الوزراء → nikol-pashinyan', 'رئيس الوزراء → nikol-pashinyan']);
    expect(titles('قال الرئيس إلهام علييف ذلك. وقيل للرئيس غيره')).toEqual(['للرئيس → ilham-aliyev']);
  });

  it('stands for nobody before he is introduced, or without the article that it needs', () => {
    expect(titles('The president left. Then President Ilham Aliyev spoke.')).toEqual([]);
    expect(titles('President Ilham Aliyev spoke. A president spoke.')).toEqual([]);
    expect(titles('The president left.')).toEqual([]);
  });

  it.each([
    'President Ilham Aliyev spoke. The vice president left with the former president.',
    'President Ilham Aliyev spoke. The president of the club left.',
    'President Ilham Aliyev met President Vladimir Putin. The president left.',
    'President Ilham Aliyev met the Ukrainian president. The president left.',
    'قال الرئيس إلهام علييف ذلك. وغادر نائب الرئيس',
    'قال الرئيس إلهام علييف ذلك. وغادر الرئيس السابق',
    'قال الرئيس الأذربيجاني إلهام علييف ذلك للرئيس الأوكراني. وغادر الرئيس',
  ])('stands for nobody where it is another’s or anybody’s: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });
});
