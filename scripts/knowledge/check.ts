import type { PackTables } from '@/lib/knowledge';
import { entityClass } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Base } from './build';
import { compareCountries } from './compare';
import { contradictions } from './consistency';
import { surelyLater } from './dates';
import { spellings, type Draft } from './draft';
import { doubleHeads } from './heads';
import type { Problem } from './written';

const PERSIAN = /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c1\u06d2\u06be]/u;
/** Abbreviations stay as they are in Arabic news (قناة TRT); words do not. */
const LATIN_WORD = /\p{Script=Latin}*\p{Ll}\p{Script=Latin}*/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Everything that is wrong with the records; none of them may ship. What there must be of each kind is in `coverage.ts`. */
export function check(base: Base): Problem[] {
  const problems = [...base.problems];
  const common = new Set(base.written.commonWords.map((word) => aliasKey(word)));
  const written = [...base.drafts.values()].filter(({ origin }) => origin.kind === 'written');
  for (const draft of written) {
    const say = (message: string) => problems.push(problemOf(draft, message));
    checkClass(draft, say);
    checkScripts(draft, say);
    checkDates(draft, say);
    checkRoles(draft, base.tables.offices, say);
    checkCommonWords(draft, common, say);
  }
  for (const draft of base.drafts.values()) {
    if (draft.origin.kind === 'generated')
      checkScripts(draft, (message) => problems.push(problemOf(draft, message)));
  }
  for (const { draft, message } of [
    ...doubleHeads(written, base.tables.offices),
    ...contradictions(written, base.tables.offices, (id) => base.drafts.get(id)),
  ]) {
    problems.push(problemOf(draft, message));
  }
  problems.push(...collisions(written), ...compareCountries(base.written.countries));
  return problems;
}

function problemOf(draft: Draft, message: string): Problem {
  const file = draft.origin.kind === 'written' ? draft.origin.file : draft.origin.by;
  return { file, record: draft.id, message };
}

type Say = (message: string) => void;

function checkClass(draft: Draft, say: Say): void {
  if (entityClass(draft.class) !== draft.class) say(`there is no class "${draft.class}"`);
}

function checkScripts(draft: Draft, say: Say): void {
  for (const { lang, text } of spellings(draft)) {
    if (lang === 'ar' && PERSIAN.test(text)) say(`"${text}" has Persian or Urdu letters`);
    else if (lang === 'ar' && !ARABIC.test(text)) say(`"${text}" is not Arabic`);
    else if (lang === 'ar' && LATIN_WORD.test(text)) say(`"${text}" has a word in Latin letters`);
    if (lang === 'en' && ARABIC.test(text)) say(`"${text}" is not English`);
    if (aliasKey(text) === '') say(`"${text}" has no letters to be found by`);
  }
  for (const [lang, text] of Object.entries(draft.gloss ?? {})) {
    if ((lang === 'ar') !== ARABIC.test(text)) say(`the gloss "${text}" is in the wrong language`);
    if (text.endsWith('.')) say('a gloss has no full stop');
  }
}

function checkDates(draft: Draft, say: Say): void {
  const { born, died, founded, dissolved, start, end, roles } = draft.facts;
  if (surelyLater(born, died)) say(`born ${born} after the death in ${died}`);
  if (surelyLater(founded, dissolved)) say(`founded ${founded} after its end in ${dissolved}`);
  if (surelyLater(start, end)) say(`starts ${start} after its end ${end}`);
  for (const { from, to } of roles ?? []) {
    if (surelyLater(from, to)) say(`a role starts ${from} after its end ${to}`);
    if (surelyLater(born, from)) say(`a role starts ${from} before the birth in ${born}`);
    if (surelyLater(from, died)) say(`a role starts ${from} after the death in ${died}`);
  }
}

function checkRoles(draft: Draft, offices: PackTables['offices'], say: Say): void {
  for (const { office, title, of } of draft.facts.roles ?? []) {
    if (office !== undefined && !Object.hasOwn(offices, office)) say(`there is no office "${office}"`);
    if (office === undefined && title === undefined) say('a role needs an office or a title');
    if (office !== undefined && of === undefined && title === undefined)
      say(`the office "${office}" is of nothing`);
  }
}

function checkCommonWords(draft: Draft, common: ReadonlySet<string>, say: Say): void {
  const weak = new Set(Object.values(draft.weak).flat().map(aliasKey));
  for (const { text } of spellings(draft)) {
    const key = aliasKey(text);
    if (common.has(key) && !weak.has(key)) say(`"${text}" is a common word and must stand under weak`);
  }
}

/** Names that two written records have, with nothing to choose by: the same weight, and weak for neither. */
function collisions(written: readonly Draft[]): Problem[] {
  const bearers = new Map<string, { draft: Draft; weight: number }[]>();
  for (const draft of written) {
    const weak = new Set(Object.values(draft.weak).flat().map(aliasKey));
    const keys = new Map<string, string>();
    for (const { text } of spellings(draft)) if (!weak.has(aliasKey(text))) keys.set(aliasKey(text), text);
    for (const [key, text] of keys) {
      const list = bearers.get(key) ?? [];
      list.push({ draft, weight: draft.aliasWeights?.[text] ?? draft.weight });
      bearers.set(key, list);
    }
  }
  return [...bearers].flatMap(([key, list]) =>
    list.flatMap(({ draft, weight }, i) => {
      const rival = list.slice(0, i).find((other) => other.weight === weight);
      if (!rival) return [];
      const message = `"${key}" is a name of ${rival.draft.id} as well, with the same weight: let one weigh more, or be weak`;
      return [problemOf(draft, message)];
    }),
  );
}
