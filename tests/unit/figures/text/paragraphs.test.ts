import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { FigureMention } from '@/lib/mentions';
import { tinyKnowledge, WORLD } from '../../support/tiny-knowledge';

const PARAGRAPHS: Readonly<Record<'ar' | 'en', readonly string[]>> = {
  en: [
    'At least 15 people were killed on Friday, three days after the vote.',
    'The deal is worth $3bn, nearly double the 2019 figure.',
    'It stretches 120 kilometres (75 miles) from the coast.',
    'Inflation will rise to between 40 and 45 percent next year.',
    'He said on 7 December that it cost 20 pounds in Egypt.',
    'Winds of 90 mph are expected at 9 p.m. on Thursday.',
  ],
  ar: [
    'قتل ما لا يقل عن 15 شخصاً يوم الجمعة قبل ثلاثة أيام من الاقتراع.',
    'بلغت الكلفة 2.4 مليار دولار، أي ضعف ما كانت عليه عام 2019.',
    'تمتد الطريق 120 كيلومتراً من الساحل.',
    'سيرتفع التضخم إلى ما بين 40 و45 في المئة العام المقبل.',
    'قال في 12 نوفمبر الجاري إن السعر 20 جنيهاً في مصر.',
    'بدأ الاجتماع الساعة الثالثة والنصف مساء الخميس.',
  ],
};
const knowledge = tinyKnowledge(WORLD);

/** The figures of each paragraph of an article, by the paragraph's id. */
function figuresByBlock(lang: 'ar' | 'en', blocks: readonly { id: number; text: string }[]) {
  const { mentions } = annotate({ blocks, lang, published: '2022-11-25' }, knowledge);
  return new Map(
    blocks.map(({ id }) => [
      id,
      mentions.filter(
        (mention): mention is FigureMention & { block: number } =>
          mention.kind === 'figure' && mention.block === id,
      ),
    ]),
  );
}

describe.each(['ar', 'en'] as const)('an article in %s', (lang) => {
  it('keeps the figures of its paragraphs wherever another is put between them', () => {
    const paragraph = fc.constantFrom(...PARAGRAPHS[lang]);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        paragraph,
        fc.nat(5),
        (texts, added, at) => {
          const blocks = texts.map((text, id) => ({ id, text }));
          const place = Math.min(at, blocks.length);
          const before = figuresByBlock(lang, blocks);
          const after = figuresByBlock(lang, [
            ...blocks.slice(0, place),
            { id: 99, text: added },
            ...blocks.slice(place),
          ]);
          for (const { id } of blocks) expect(after.get(id)).toEqual(before.get(id));
          expect([...before.values()].every((figures) => figures.length > 0)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
