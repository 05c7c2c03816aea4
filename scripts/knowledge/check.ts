import type { PackTables, Role } from '@/lib/knowledge';
import { entityClass } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import type { Base } from './build';
import { spellings, type Draft } from './draft';
import type { Problem } from './written';

const PERSIAN = /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c1\u06d2\u06be]/u;
const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Everything that is wrong with the records; none of them may ship. */
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
  problems.push(...rivals(written, base.tables.offices), ...collisions(written));
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
    else if (lang === 'ar' && LATIN.test(text) && !ARABIC.test(text)) say(`"${text}" is not Arabic`);
    if (lang === 'en' && ARABIC.test(text)) say(`"${text}" is not English`);
    if (aliasKey(text) === '') say(`"${text}" has no letters to be found by`);
  }
  for (const [lang, text] of Object.entries(draft.gloss ?? {})) {
    if ((lang === 'ar') !== ARABIC.test(text)) say(`the gloss "${text}" is in the wrong language`);
    if (text.endsWith('.')) say('a gloss has no full stop');
  }
}

/** True where `a` is surely later than `b`: dates of different precision are compared as far as both go. */
function later(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (yearA !== yearB) return yearA > yearB;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function checkDates(draft: Draft, say: Say): void {
  const { born, died, founded, dissolved, start, end, roles } = draft.facts;
  if (later(born, died)) say(`born ${born} after the death in ${died}`);
  if (later(founded, dissolved)) say(`founded ${founded} after its end in ${dissolved}`);
  if (later(start, end)) say(`starts ${start} after its end ${end}`);
  for (const { from, to } of roles ?? []) {
    if (later(from, to)) say(`a role starts ${from} after its end ${to}`);
    if (later(born, from)) say(`a role starts ${from} before the birth in ${born}`);
    if (later(from, died)) say(`a role starts ${from} after the death in ${died}`);
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

function held(role: Role, draft: Draft): boolean {
  return role.to === undefined && role.ended !== true && draft.facts.died === undefined;
}

/** Two people who head one state, or one government, at the same time. */
function rivals(written: readonly Draft[], offices: PackTables['offices']): Problem[] {
  const holders = new Map<string, Draft[]>();
  for (const draft of written) {
    const heads = new Set<string>();
    for (const role of draft.facts.roles ?? []) {
      const head = role.office === undefined ? undefined : offices[role.office]?.head;
      if (head === undefined || role.of === undefined || !/^[A-Z]{2}$/.test(role.of) || !held(role, draft))
        continue;
      heads.add(`${head}/${role.of}`);
    }
    for (const head of heads) holders.set(head, [...(holders.get(head) ?? []), draft]);
  }
  return [...holders].flatMap(([key, drafts]) => {
    const [first, ...others] = drafts;
    const [head, country] = key.split('/');
    return others.map((other) =>
      problemOf(other, `is head of ${head} of ${country} at the same time as ${first?.id}`),
    );
  });
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
