import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, pageAddress, passageAddress } from '@/lib/passages';

const TEXT = [
  'التقى الرئيس نظيره في باكو أمس.',
  'وأكد أن المفاوضات دخلت مرحلتها الأخيرة، وأن ما تبقى من خلافات يمكن حله في أسابيع.',
  'وقال الوزير: لا تعليق. وقال المتحدث: لا تعليق.',
  'The ministers met again on Tuesday, and nothing was signed.',
].join('\n');

/** The passage that a quote of the text makes. */
function passageOf(exact: string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(exact, start + 1);
  return {
    kind: 'passage' as const,
    quote: {
      exact,
      prefix: TEXT.slice(Math.max(0, start - 32), start),
      suffix: TEXT.slice(start + exact.length, start + exact.length + 32),
    },
    position: { start, end: start + exact.length },
  };
}
const found = (text: string, passage: ReturnType<typeof passageOf>): string | null => {
  const place = findPassage(text, passage);
  return place && text.slice(place.start, place.end);
};

describe('a passage', () => {
  it('is found where it stood, whatever stretch of the text it is', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 120 }), (start, length) => {
        const exact = TEXT.slice(start, start + length);
        const passage = {
          kind: 'passage' as const,
          quote: {
            exact,
            prefix: TEXT.slice(Math.max(0, start - 32), start),
            suffix: TEXT.slice(start + length, start + length + 32),
          },
          position: { start, end: start + length },
        };
        expect(findPassage(TEXT, passage)).toEqual({ start, end: start + exact.length, exact: true });
      }),
    );
  });

  it('is found when text was put before it', () => {
    const passage = passageOf('nothing was signed');
    expect(found(`عاجل: خبر جديد\n${TEXT}`, passage)).toBe('nothing was signed');
  });

  it('is told from its like by what stands around it', () => {
    const second = passageOf('لا تعليق', 1);
    const moved = `${'مقدمة طويلة. '.repeat(20)}\n${TEXT}`;
    expect(findPassage(moved, second)?.start).toBe(moved.lastIndexOf('لا تعليق'));
    expect(findPassage(moved, passageOf('لا تعليق'))?.start).toBe(moved.indexOf('لا تعليق'));
  });

  it('is found in other words', () => {
    const passage = passageOf('ما تبقى من خلافات يمكن حله في أسابيع');
    const edited = TEXT.replace(
      'ما تبقى من خلافات يمكن حله في أسابيع',
      'ما تبقى من الخلافات يمكن حله خلال أسابيع',
    );
    const place = findPassage(edited, passage);
    expect(place?.exact).toBe(false);
    expect(found(edited, passage)).toContain('الخلافات يمكن حله خلال أسابيع');
  });

  it('is not taken for another sentence', () => {
    const passage = passageOf('The ministers met again on Tuesday');
    expect(
      findPassage(TEXT.replace(/The ministers.*$/, 'Markets closed lower after a quiet day.'), passage),
    ).toBeNull();
    expect(findPassage('', passage)).toBeNull();
  });

  it('without a quote is nowhere', () => {
    expect(
      findPassage(TEXT, { ...passageOf('أمس'), quote: { exact: '', prefix: '', suffix: '' } }),
    ).toBeNull();
  });
});

describe('the address of a passage', () => {
  it('leads to its text', () => {
    expect(passageAddress('https://a.test/1', 'لا تعليق-تاما, نعم')).toBe(
      `https://a.test/1#:~:text=${encodeURIComponent('لا تعليق')}%2D${encodeURIComponent('تاما')}%2C%20${encodeURIComponent('نعم')}`,
    );
    const long = 'one two three four five six seven eight nine ten eleven twelve\nthirteen';
    expect(passageAddress('https://a.test/1', long)).toBe(
      'https://a.test/1#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])('is none for %s', (page) => {
    expect(passageAddress(page, 'x')).toBeNull();
  });

  it('leaves out what sites add to follow their readers', () => {
    expect(pageAddress('https://a.test/1?id=7&utm_source=x&fbclid=y#top')).toBe('https://a.test/1?id=7');
    expect(pageAddress('https://a.test/1?utm_medium=x')).toBe('https://a.test/1');
    expect(pageAddress('nothing')).toBe('nothing');
  });
});
