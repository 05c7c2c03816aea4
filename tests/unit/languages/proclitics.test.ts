import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';

const detach = (word: string) =>
  languageOf('ar')
    ?.names.detach(word)
    .map(({ stem, cut }) => `${stem} ${String(cut)}`);

describe('Arabic attached particles', () => {
  it.each([
    ['موسكو', ['موسكو 0']],
    ['وموسكو', ['وموسكو 0', 'موسكو 1']],
    ['بموسكو', ['بموسكو 0', 'موسكو 1']],
    ['وبموسكو', ['وبموسكو 0', 'بموسكو 1', 'موسكو 2']],
    ['والقاهره', ['والقاهره 0', 'القاهره 1']],
    ['للقاهره', ['للقاهره 0', 'القاهره 0', 'اللقاهره 0', 'لقاهره 1']],
    ['وللجنه', ['وللجنه 0', 'للجنه 1', 'الجنه 1', 'اللجنه 1', 'لجنه 2']],
    ['وب', ['وب 0']],
    ['و', ['و 0']],
  ])('%s', (word, expected) => {
    expect(detach(word)).toEqual(expected);
  });
});

describe('short forms of names', () => {
  const forms = (lang: string, name: string, familyFirst = false) =>
    languageOf(lang)
      ?.names.shortForms(name.split(' '), familyFirst)
      .map(({ key, part }) => `${part}: ${key}`);

  it.each([
    ['الهام علييف', ['family: علييف']],
    ['محمد بن سلمان', ['family: بن سلمان']],
    ['محمد بن سلمان بن عبد العزيز', ['family: بن سلمان']],
    ['محمد بن سلمان بن عبد العزيز ال سعود', ['family: ال سعود']],
    ['حسن نصر الله', ['family: نصر الله']],
    ['عبد الفتاح السيسي', ['family: السيسي']],
    ['اورسولا فون دير لاين', ['family: لاين']],
    ['محمد السادس', []],
    ['صدام', []],
  ])('%s', (name, expected) => {
    expect(forms('ar', name)).toEqual(expected);
  });

  it.each([
    ['ilham aliyev', false, ['family: aliyev', 'given: ilham']],
    ['ursula von der leyen', false, ['family: von der leyen', 'given: ursula']],
    ['bashar al assad', false, ['family: al assad', 'family: assad', 'given: bashar']],
    ['louis xiv', false, ['family: louis']],
    ['martin luther king jr', false, ['family: king', 'given: martin']],
    ['charles iii', false, ['family: charles']],
    ['abdullah ii of jordan', false, ['family: abdullah']],
    ['sarah duchess of york', false, []],
    ['mary of teck', false, []],
    ['xi jinping', true, ['family: xi']],
    ['pele', false, []],
  ])('%s', (name, familyFirst, expected) => {
    expect(forms('en', name, familyFirst)).toEqual(expected);
  });
});
