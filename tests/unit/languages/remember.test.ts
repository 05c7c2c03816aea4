import { describe, expect, it } from 'vitest';
import { remembering } from '@/lib/languages/remember';

describe('remembering', () => {
  it('makes a thing once a word', () => {
    const made: string[] = [];
    const read = remembering((word) => {
      made.push(word);
      return { word };
    });
    expect(read('لندن')).toBe(read('لندن'));
    expect(read('باريس')).toEqual({ word: 'باريس' });
    expect(made).toEqual(['لندن', 'باريس']);
  });

  it('keeps no long words, which may be slices of a long text', () => {
    let made = 0;
    const read = remembering(() => ++made);
    read('a'.repeat(13));
    expect(read('a'.repeat(13))).toBe(2);
    read('a'.repeat(12));
    expect(read('a'.repeat(12))).toBe(3);
  });

  it('holds no more than a few thousand words', () => {
    let made = 0;
    const read = remembering((word) => `${word}${String(++made)}`);
    for (let i = 0; i < 5000; i++) read(String(i));
    read('0');
    expect(made).toBe(5001);
    expect(read('0')).toBe('05001');
  });
});
