import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);

function mentions(text: string, choices: Readonly<Record<string, string>> = {}, lang = 'en') {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  return findNames([{ id: 0, text, language }], knowledge, { choices }).get(0) ?? [];
}

const BROTHERS = 'Ilham Aliyev succeeded Heydar Aliyev. Aliyev ruled.';

describe('a name that could be two people', () => {
  it('has both, and says what a choice between them is kept under', () => {
    expect(mentions(BROTHERS)[2]).toMatchObject({
      surface: 'Aliyev',
      entity: 'heydar-aliyev',
      senses: ['heydar-aliyev', 'ilham-aliyev'],
      key: 'aliyev',
    });
  });

  it('is whom the reader has chosen, and stays open to another choice', () => {
    const [, , last] = mentions(BROTHERS, { aliyev: 'ilham-aliyev' });
    expect(last).toMatchObject({
      entity: 'ilham-aliyev',
      senses: ['ilham-aliyev', 'heydar-aliyev'],
      key: 'aliyev',
      chosen: true,
    });
    expect(last?.confidence).toBeGreaterThan(0.9);
  });

  it('keeps its key without the particles that are attached to it', () => {
    const text = 'تولى إلهام علييف الحكم بعد وفاة حيدر علييف. وعلييف رئيس.';
    const [, , open] = mentions(text, {}, 'ar');
    expect(open).toMatchObject({ surface: 'علييف', key: 'علييف' });
    const other = open?.senses?.[1] ?? '';
    expect(mentions(text, { [open?.key ?? '']: other }, 'ar')[2]).toMatchObject({
      entity: other,
      chosen: true,
    });
  });
});

describe('a choice', () => {
  it('makes no name of what is none', () => {
    const choices = { reading: 'reading', nice: 'nice', aliyev: 'ilham-aliyev' };
    expect(mentions('turkey sandwiches are nice to have for reading', choices)).toEqual([]);
    expect(mentions('Samir Aliyev spoke. Aliyev said no.', choices)).toEqual([]);
  });

  it('gives no name to somebody who does not bear it, or whom the pack does not hold', () => {
    const plain = mentions(BROTHERS);
    for (const id of ['paris', 'gone', '__proto__'])
      expect(mentions(BROTHERS, { aliyev: id })).toEqual(plain);
  });

  it('does not take a full name from its bearer', () => {
    expect(mentions('Ilham Aliyev came.', { aliyev: 'heydar-aliyev' })).toMatchObject([
      { entity: 'ilham-aliyev' },
    ]);
  });
});
