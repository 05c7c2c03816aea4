import { nounSynsets, type Synset } from '../sources/wordnet';
import { nameKey, yearOf, type Finding, type Subject, type Table } from './claims';
import { classWords, describes } from './classes';
import type { CountryWords } from './countries';

const FOUNDED = /\b(?:founded|established|organi[sz]ed|formed|created|started|begun)\b[^;.]*?\b(\d{4})\b/g;
/** "(1809-1865)", "(born in 1946)": whose years they are. */
const LIFE = /\((?:born in )?(?:circa )?(\d{3,4})(?:-(\d{3,4}))?\)/;

/** Where somebody was born says nothing of whose they are: "British playwright (born in Ireland)". */
const ORIGIN = /\bborn in \p{L}[\p{L} ]*/gu;

const UNSURE = new Set(['organisation', 'person', 'work']);

/**
 * WordNet 3.1: what something is comes from the meanings that it is a kind or an instance of, its country from its gloss and
 * from what it is a part of, dates from the gloss.
 */
export function wordnet(
  countries: CountryWords,
  synsets: ReadonlyMap<string, Synset> = nounSynsets(),
): Table {
  const byName = new Map<string, Synset[]>();
  for (const synset of synsets.values()) {
    for (const key of new Set(synset.words.map(nameKey))) {
      const list = byName.get(key);
      if (list) list.push(synset);
      else byName.set(key, [synset]);
    }
  }
  const above = (start: Synset, of: 'kindOf' | 'partOf'): Synset[] => {
    const seen = new Set<Synset>();
    for (const waiting = [start]; waiting.length > 0;) {
      const one = waiting.pop();
      for (const id of one?.[of] ?? []) {
        const next = synsets.get(id);
        if (next && !seen.has(next)) waiting.push(next);
        if (next) seen.add(next);
      }
    }
    return [...seen];
  };
  const finding = (subject: Subject, synset: Synset): Finding | undefined => {
    const { record, country } = subject;
    if (record.patch !== undefined && !isSamePerson(subject, synset.gloss)) return undefined;
    const kinds = new Set(
      above(synset, 'kindOf').flatMap(({ words }) => words.map((word) => word.toLowerCase())),
    );
    const wanted = record.class ?? subject.draft.class;
    const head = synset.gloss.split(';')[0] ?? '';
    const fits =
      classWords(wanted).some((word) => kinds.has(word)) || (synset.instance && describes(head, wanted));
    if (!fits) return undefined;
    const there = countries.within(synset.gloss.replace(ORIGIN, ''));
    for (const { words } of above(synset, 'partOf'))
      for (const word of words) {
        const code = countries.called(word);
        if (code !== undefined) there.add(code);
      }
    const confirms = ['name', 'class'];
    if (record.facts?.country !== undefined && country !== undefined && there.has(country))
      confirms.push('country');
    // "The Base", "Hussein": one word that is not the whole name is many things' name, unless the country is the same.
    const long = synset.words.map(nameKey).some((key) => subject.keys.has(key) && key.includes(' '));
    const main = synset.words.map(nameKey).includes(nameKey(record.en?.[0] ?? ''));
    if (UNSURE.has(record.type ?? '') && !long && !(main && confirms.includes('country'))) return undefined;
    const dates = datesIn(subject, synset.gloss);
    return { confirms: [...confirms, ...dates.confirms], differs: dates.differs };
  };
  return {
    key: 'wordnet-3.1',
    compare(subject) {
      const found = [...keysOf(subject)].flatMap((key) => byName.get(key) ?? []);
      const findings = [...new Set(found)]
        .map((synset) => finding(subject, synset))
        .filter((one) => one !== undefined);
      // Several bearers of a name: whoever fits best, if no other fits as well.
      findings.sort((a, b) => b.confirms.length - a.confirms.length);
      const [best, next] = findings;
      return next && best && next.confirms.length === best.confirms.length ? undefined : best;
    },
  };
}

/** A record's names; of a patch that names nobody, the names of the person whom it patches. */
function keysOf({ record, draft, keys }: Subject): ReadonlySet<string> {
  if (record.patch === undefined || draft.type !== 'person') return keys;
  const names = [draft.names['en'] ?? '', ...(draft.aliases['en'] ?? [])];
  return new Set([...keys, ...names.map(nameKey).filter(Boolean)]);
}

/** Whether a gloss is about the person whom a patch is about: born in the same year. */
function isSamePerson({ draft }: Subject, gloss: string): boolean {
  const [, from] = LIFE.exec(gloss) ?? [];
  return draft.type === 'person' && from !== undefined && Number(from) === yearOf(draft.facts.born);
}

function datesIn({ record, draft, find }: Subject, gloss: string): Finding {
  const { born, died, gender, start, end, founded, place, seat } = record.facts ?? {};
  const confirms: string[] = [];
  const differs: string[] = [];
  const compare = (claim: string, ours: string | undefined, theirs: readonly number[]) => {
    if (ours === undefined || theirs.length === 0) return;
    if (theirs.includes(yearOf(ours) ?? 0)) confirms.push(claim);
    else differs.push(`${claim} ${theirs.join(', ')} there, ${ours} here`);
  };
  const [, from, to] = LIFE.exec(gloss) ?? [];
  if (draft.type === 'person') {
    compare('born', born, from === undefined ? [] : [Number(from)]);
    compare('died', died, to === undefined ? [] : [Number(to)]);
    if (
      gender !== undefined &&
      new RegExp(gender === 'f' ? '\\b(she|her|woman|actress|queen)\\b' : '\\b(he|his|him|man|king)\\b').test(
        gloss,
      )
    )
      confirms.push('gender');
  } else {
    const years = [...gloss.matchAll(/\b(1\d{3}|20\d{2})\b/g)].map(([year]) => Number(year));
    compare('start', start, years);
    compare('end', end, years);
    const begun = [...gloss.matchAll(FOUNDED)].map(([, year]) => Number(year));
    compare('founded', founded, begun);
    for (const [claim, town] of [
      ['place', place],
      ['seat', seat],
    ] as const) {
      const name = town === undefined ? undefined : find(town)?.names['en'];
      if (name !== undefined && ` ${nameKey(gloss)} `.includes(` ${nameKey(name)} `)) confirms.push(claim);
    }
  }
  return { confirms, differs };
}
