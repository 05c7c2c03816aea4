import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { ArticleDocument } from '@/lib/mentions';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);
const document = (...texts: string[]): ArticleDocument => ({
  blocks: texts.map((text, id) => ({ id, text })),
});
const read = (doc: ArticleDocument) =>
  annotate(doc, knowledge).mentions.map((mention) =>
    mention.kind === 'entity'
      ? `${String(mention.block)} ${mention.surface} → ${String(mention.entity)}`
      : `${String(mention.block)} ${mention.surface} = ${mention.type}`,
  );

describe('an article', () => {
  it('gives names and figures, block by block in the order of the text', () => {
    expect(
      read({
        ...document('علييف في بروكسل', 'التقى إلهام علييف 20 مسؤولاً في باكو.', 'لا شيء هنا.'),
        published: '2022-11-25',
      }),
    ).toEqual([
      '0 علييف → ilham-aliyev',
      '1 إلهام علييف → ilham-aliyev',
      '1 20 مسؤولاً = count',
      '1 باكو → baku',
    ]);
  });

  it('takes a month for a date and a surname for a person', () => {
    expect(read(document('Theresa May left office in May 2019. May said little.'))).toEqual([
      '0 Theresa May → theresa-may',
      '0 May 2019 = date',
      '0 May → theresa-may',
    ]);
  });

  it('reads each block in its own language', () => {
    const doc = document(
      'قال إلهام علييف في باكو إن الاجتماع سيعقد في موسكو قريبا، وأضاف أن الوفد وصل من بعيد وأن كل شيء على ما يرام منذ أيام، كما أن المسؤولين هناك وافقوا على ذلك بعد نقاش طويل بين الطرفين حول كل المسائل التي كانت معلقة من قبل.',
      'He told the BBC that the talks in Moscow were over and that it was time to leave for Paris.',
      'Il a déclaré que les discussions de Paris et de Moscow étaient dans une impasse, mais que ce sont des choses qui passent.',
      'باكو ويريفان',
    );
    expect(annotate(doc, knowledge).lang).toBe('ar');
    expect(read(doc)).toEqual([
      '0 إلهام علييف → ilham-aliyev',
      '0 باكو → baku',
      '0 موسكو → moscow',
      '1 Moscow → moscow',
      '1 Paris → paris',
      '2 Paris → paris',
      '2 Moscow → moscow',
      '3 باكو → baku',
      '3 يريفان → yerevan',
    ]);
  });

  it.each([
    [
      'it',
      'Il presidente di Armenia era a Paris con gli altri e non si è parlato della questione che è nella legge.',
    ],
    ['ur', 'صدر نے کہا کہ یہ ملاقات باکو میں ہوئی ہے اور اس کے بعد وہ ماسکو کے لیے روانہ ہو گئے۔'],
    ['el', 'Ο πρόεδρος έφτασε στο Paris στις 5 Μαΐου.'],
  ])('leaves a language alone that it does not read: %s', (code, text) => {
    expect(annotate(document(text), knowledge)).toEqual({ lang: code, mentions: [] });
    expect(annotate({ ...document(text), lang: code }, knowledge)).toEqual({ lang: code, mentions: [] });
  });

  it('believes the letters more than what a page declares', () => {
    const doc = { ...document('قال الرئيس إنه سيزور باكو في الأسبوع المقبل.'), lang: 'en-US' };
    expect(annotate(doc, knowledge).lang).toBe('ar');
    expect(read(doc)).toContain('0 باكو → baku');
  });

  it('keeps the region of a declared language', () => {
    expect(annotate({ ...document('The talks in Baku are over.'), lang: 'en-GB' }, knowledge).lang).toBe(
      'en-GB',
    );
  });

  it.each([
    ['no blocks', []],
    ['empty blocks', ['', '  ', '\n']],
    ['no letters', ['—', '…', '\ud800\udfff\ud800', '\u200b\u202e\u2066']],
  ])('may be empty: %s', (_, texts) => {
    expect(annotate(document(...texts), knowledge)).toEqual({ lang: 'und', mentions: [] });
  });

  it('knows whom earlier parts of the article named', () => {
    const later = { blocks: [{ id: 9, text: 'وأضاف علييف أن الاجتماع انتهى.' }] };
    expect(read(later)).toEqual([]);
    expect(read({ ...later, known: ['ilham-aliyev'] })).toEqual(['9 علييف → ilham-aliyev']);
  });

  it('is read the same twice, with offsets that slice to the surfaces, in order and without overlap', () => {
    const word = fc.constantFrom(
      ...WORLD.flatMap(({ en = [], ar = [] }) => [...en, ...ar]),
      ...[
        '20',
        'مليون',
        'million',
        'dollars',
        'دولار',
        'May',
        'في',
        'the',
        'of',
        '3',
        '%',
        '.',
        ',',
        '(',
        ')',
        '\n',
        '\u200f',
        '٣٫٥',
        'و',
      ],
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 50 })), { maxLength: 4 }),
        (texts) => {
          const doc = document(...texts);
          const { mentions } = annotate(doc, knowledge);
          const last = new Map<number, number>();
          for (const { block, start, end, surface } of mentions) {
            expect(texts[block]?.slice(start, end)).toBe(surface);
            expect(start).toBeGreaterThanOrEqual(last.get(block) ?? 0);
            expect(end).toBeGreaterThan(start);
            last.set(block, end);
          }
          expect(annotate(doc, knowledge).mentions).toEqual(mentions);
        },
      ),
      { numRuns: 60 },
    );
  });
});
