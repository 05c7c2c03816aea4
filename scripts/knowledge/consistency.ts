import type { EntityId, PackTables, Role } from '@/lib/knowledge';
import { overlap, surelyLater } from './dates';
import type { Draft } from './draft';

/** What one record says against another, or against its own name. */
interface Contradiction {
  readonly draft: Draft;
  readonly message: string;
}

/** Offices that several people hold at a time. Those at the head of a state or government are looked at in `heads.ts`. */
const SHARED_OFFICES = new Set([
  'ambassador',
  'captain-regent',
  'deputy-foreign-minister',
  'deputy-prime-minister',
  'eu-commissioner',
  'foreign-ministry-spokesperson',
  'presidency-member',
  'senator',
  'special-envoy',
  'vice-president',
]);
/** Titles that one person bears at a time; deputies, founders, members and advisers are many. */
const SOLE_TITLE =
  /^(?:Chair(?:man|woman)?|Chief executive|Commander|Director|General Secretary|Governor|Head|Leader|Mayor|President|Secretary[- ]General|Speaker|Supreme Leader) /;

/** Events that keep the year of their name though they were held in another. */
const NAMED_BY_ANOTHER_YEAR = new Set([
  // 1549 is the number of a flight.
  'us-airways-flight-1549',
  'afcon-2023',
  'asian-cup-2023',
  'euro-2020',
  'expo-2020-dubai',
  'tokyo-2020',
  // Voted in December, and so called by the year in which the term began.
  'egypt-election-2023',
  // "2010s": a decade.
  'snowden-leaks',
]);
/** Bodies of one country that have their seat in another. */
const SEATED_ABROAD = new Set(['asharq-al-awsat', 'us-eucom']);
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
/** Nobody has a child before this age. */
const LEAST_PARENT = 13;

/**
 * Contradictions between the facts of different records: two people in an office for one, an office in a body that had not
 * been founded or was gone, a year in an event's name that is not its own, a seat in another country, two records of one
 * Wikidata number, a parent younger than a parent can be.
 */
export function contradictions(
  written: readonly Draft[],
  offices: PackTables['offices'],
  find: (id: EntityId) => Draft | undefined,
): Contradiction[] {
  return [
    ...heldTwice(written, offices),
    ...twiceInWikidata(written),
    ...written.flatMap((draft) =>
      [...ownContradictions(draft), ...rolesInBodies(draft, find), ...family(draft, find)].map((message) => ({
        draft,
        message,
      })),
    ),
    ...written.flatMap((draft) => seatAbroad(draft, find)),
  ];
}

interface Tenure {
  readonly draft: Draft;
  readonly role: Role;
}

function* heldTwice(written: readonly Draft[], offices: PackTables['offices']): Generator<Contradiction> {
  const tenures = new Map<string, Tenure[]>();
  for (const draft of written) {
    for (const role of draft.facts.roles ?? []) {
      const key = soleOffice(role, offices);
      // Over on a day that is not known: it may have been before anyone else's.
      if (key === undefined || (role.ended === true && role.to === undefined)) continue;
      const tenure = { draft, role };
      for (const other of tenures.get(key) ?? []) {
        if (other.draft === draft || !overlap(spanOf(tenure), spanOf(other))) continue;
        yield { draft, message: `is ${key} at the same time as ${other.draft.id}` };
      }
      tenures.set(key, [...(tenures.get(key) ?? []), tenure]);
    }
  }
}

/** What an office for one is told by; undefined where several may hold it. */
function soleOffice({ office, title, of }: Role, offices: PackTables['offices']): string | undefined {
  if (office === undefined) return SOLE_TITLE.test(title?.['en'] ?? '') ? title?.['en'] : undefined;
  if (SHARED_OFFICES.has(office) || offices[office]?.head !== undefined) return undefined;
  return [office, title?.['en'], of].filter((part) => part !== undefined).join(' of ');
}

function spanOf({ draft, role }: Tenure) {
  return { from: role.from, to: role.to ?? draft.facts.died };
}

function* twiceInWikidata(written: readonly Draft[]): Generator<Contradiction> {
  const bearers = new Map<string, string>();
  for (const draft of written) {
    if (draft.wikidata === undefined) continue;
    const other = bearers.get(draft.wikidata);
    if (other !== undefined) yield { draft, message: `${draft.wikidata} is the number of ${other} as well` };
    bearers.set(draft.wikidata, draft.id);
  }
}

function* ownContradictions(draft: Draft): Generator<string> {
  const { start, end } = draft.facts;
  if (draft.type !== 'event' || start === undefined || NAMED_BY_ANOTHER_YEAR.has(draft.id)) return;
  const [first, last] = [Number.parseInt(start, 10), Number.parseInt(end ?? start, 10)];
  for (const name of [...Object.values(draft.names), ...Object.values(draft.aliases).flat()]) {
    const years = [...name.matchAll(YEAR)].map(([year]) => Number(year));
    if (years.length > 0 && !years.some((year) => year >= first && year <= last)) {
      yield `"${name}" has a year, but was ${start}${end === undefined ? '' : ` to ${end}`}`;
    }
  }
}

function* rolesInBodies(draft: Draft, find: (id: EntityId) => Draft | undefined): Generator<string> {
  for (const { of, from, to, ended } of draft.facts.roles ?? []) {
    const body = of === undefined ? undefined : find(of);
    if (body?.type !== 'organisation') continue;
    const { founded, dissolved } = body.facts;
    if (surelyLater(founded, from)) yield `has an office in ${body.id} in ${from}, before it was founded`;
    if (surelyLater(from, dissolved)) yield `has an office in ${body.id} in ${from}, after its end`;
    if (dissolved !== undefined && to === undefined && ended !== true && draft.facts.died === undefined) {
      yield `still has an office in ${body.id}, which ended in ${dissolved}`;
    }
  }
}

function* family(draft: Draft, find: (id: EntityId) => Draft | undefined): Generator<string> {
  const { born, relations } = draft.facts;
  for (const id of relations?.['parent'] ?? []) {
    const parent = find(id)?.facts.born;
    if (born === undefined || parent === undefined) continue;
    if (Number.parseInt(born, 10) - Number.parseInt(parent, 10) < LEAST_PARENT)
      yield `was born ${born}, its parent ${id} in ${parent}`;
  }
}

function seatAbroad(draft: Draft, find: (id: EntityId) => Draft | undefined): Contradiction[] {
  const { seat, country } = draft.facts;
  const town = seat === undefined ? undefined : find(seat);
  const abroad = town?.type === 'place' ? town.facts.country : undefined;
  if (country === undefined || abroad === undefined || abroad === country || SEATED_ABROAD.has(draft.id))
    return [];
  return [{ draft, message: `is of ${country}, but its seat ${town?.names['en'] ?? seat} is in ${abroad}` }];
}
