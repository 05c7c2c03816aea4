import { describe, expect, it } from 'vitest';
import { onOneLine, withoutMarks } from '@/lib/notes';

describe('a note without its marks', () => {
  it.each([
    ['قبل **2027**، أو *بعدها*', 'قبل 2027، أو بعدها'],
    ['***both*** and `code`', 'both and code'],
    ['[تقرير](https://example.org/x_y) هنا', 'تقرير هنا'],
    ['![map](a.png)', 'map'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['file_name_here', 'file_name_here'],
    ['_so_ it is', 'so it is'],
    ['** not', '** not'],
    ['a\n- b\n- **c**', 'a\n- b\n- c'],
  ])('%j', (body, text) => {
    expect(withoutMarks(body)).toBe(text);
  });

  it('is one line where a list shows it', () => {
    expect(onOneLine('# Title\n\n- one\n2. two\n> three *x*')).toBe('Title one two three x');
  });
});
