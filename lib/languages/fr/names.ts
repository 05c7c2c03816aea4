import type { NameGrammar } from '../name-grammar';
import { shortForms, whole } from '../western-names';
import { wordSet } from '../words';
import { after, before, common, institutions } from './name-words';

/** Plurals, feminines and adverbs of everyday words. */
const INFLECTED = /^(.{2,}?)(?:s|x|e|es|ment)$/;
const DERIVED = /.{3,}(?:tion|tions|ment|ments|isme|ite|eur|eurs|euse|ait|aient|ee|ees|er|ir)$/;

function everyday(word: string): boolean {
  if (common.has(word) || DERIVED.test(word)) return true;
  const stem = INFLECTED.exec(word)?.[1];
  return stem !== undefined && common.has(stem);
}

/** Records have no names in French: what is found is what the pack knows under the same name in another language. */
export const names: NameGrammar = {
  code: 'fr',
  cased: true,
  detach: whole,
  elided: ['d', 'l', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'n', 's', 'c', 'j', 'm', 't'],
  links: wordSet(
    'de du des la le les d l et à au aux en sur pour ben bin ibn al el van von der den di da dos y',
  ),
  joins: wordSet('de du des d'),
  articles: wordSet('le la les l'),
  conjunctions: wordSet('et ou'),
  introduces: wordSet('nommé nommée appelé appelée surnommé surnommée'),
  describes: wordSet('en dans sur contre avec'),
  calendar: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  before,
  after,
  between: () => false,
  common,
  everyday,
  small: wordSet(
    'le la les un une des du de d l et ou à au aux en dans par pour sur sous avec sans chez vers entre que qui ne pas est son sa ses ce cet cette',
  ),
  offices: wordSet(
    'président présidente ministre premier première chancelier chancelière roi reine prince émir sultan sénateur',
  ),
  institutions,
  given: new Set<string>(),
  agrees: () => false,
  extends: new Set<string>(),
  abbreviations: wordSet('m mm mme mlle dr pr me st ste gal col cdt art av bd no vol cf'),
  shortForms,
};
