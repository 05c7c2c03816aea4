import type { EntityId, EntityRecord } from '@/lib/knowledge';
import type { CalendarDate, FactLabel } from '@/lib/languages';
import { isNamedSo } from './borders';
import { foundOn } from './checked';
import { calendarDate, dayNumber, wholeYears } from './dates';
import type { Description } from './description';
import { hijriFor } from './hijri';
import { recordOf, told, type Teller } from './teller';
import type { CardFact } from './types';

/** The most lines of facts on a card. */
const MOST_FACTS = 7;
/** The most names in one line: more is no longer taken in at a glance. */
const MOST_NAMES = 6;
const MOST_ROLES = 3;

/** A handful of facts about an entity, the telling ones first. What the description has said is left out. */
export function factsOf(record: EntityRecord, description: Description, teller: Teller): readonly CardFact[] {
  const lines = createLines(teller);
  switch (record.type) {
    case 'person':
      person(record, description, teller, lines);
      break;
    case 'place':
      place(record, description, teller, lines);
      break;
    case 'organisation':
      organisation(record, description, lines);
      break;
    case 'event':
      event(record, description, teller, lines);
      break;
    case 'work':
    case 'other':
      lines.date('date', record.facts.start ?? record.facts.founded);
      if (!description.said.has('country')) lines.name('country', record.facts.country);
      break;
  }
  for (const relation of ['part-of', 'member-of', 'members', 'owner', 'leader', 'successor-of'] as const) {
    lines.names(relation, record.facts.relations?.[relation] ?? []);
  }
  return lines.all.slice(0, MOST_FACTS);
}

interface Lines {
  readonly all: CardFact[];
  text(label: FactLabel, value: string | undefined): void;
  date(label: FactLabel, date: string | undefined): void;
  /** A line that leads to the entity it is about. */
  entity(label: FactLabel, value: string | undefined, id: EntityId | undefined): void;
  /** A line that leads to the entity it names. */
  name(label: FactLabel, id: EntityId | undefined): void;
  names(label: FactLabel, ids: readonly EntityId[]): void;
}

function createLines(teller: Teller): Lines {
  const { phrases } = teller;
  const all: CardFact[] = [];
  const lines: Lines = {
    all,
    text(label, value) {
      if (value) all.push({ label: phrases.labels[label], value });
    },
    date(label, date) {
      const known = calendarDate(date);
      if (known) lines.text(label, dated(known, teller));
    },
    name(label, id) {
      const record = recordOf(teller, id);
      const name = record && told(teller, record.names);
      if (name) all.push({ label: phrases.labels[label], value: name.text, lang: name.lang, entity: id });
    },
    entity(label, value, id) {
      if (value) all.push({ label: phrases.labels[label], value, entity: id });
    },
    names(label, ids) {
      if (ids.length === 1) return lines.name(label, ids[0]);
      const named = ids.flatMap((id) => {
        const text = recordOf(teller, id)?.names[teller.lang];
        return text === undefined ? [] : [{ id, text }];
      });
      if (named.length === 0 || named.length > MOST_NAMES) return;
      const value = phrases.list(named.map(({ text }) => text));
      all.push({ label: phrases.labels[label], value, parts: partsOf(value, named) });
    },
  };
  return lines;
}

/** Cuts a sentence at the names in it, which stand there in their order. */
function partsOf(
  value: string,
  named: readonly { readonly id: EntityId; readonly text: string }[],
): NonNullable<CardFact['parts']> {
  const parts: { text: string; entity?: EntityId }[] = [];
  let from = 0;
  for (const { id, text } of named) {
    const at = value.indexOf(text, from);
    if (at < 0) continue;
    if (at > from) parts.push({ text: value.slice(from, at) });
    parts.push({ text, entity: id });
    from = at + text.length;
  }
  if (from < value.length) parts.push({ text: value.slice(from) });
  return parts;
}

function person(record: EntityRecord, description: Description, teller: Teller, lines: Lines): void {
  const { phrases } = teller;
  const { facts } = record;
  const born = calendarDate(facts.born);
  const birthplace = placeOfBirth(record, teller);
  // A year that the description has in brackets is worth a line only where more than the year is known.
  if (born && !(description.said.has('lifetime') && born.month === undefined)) {
    const notes = [birthplace, age(record, born, teller)].filter((note) => note !== undefined);
    lines.text('born', dated(born, teller, notes));
  } else {
    lines.entity('born', birthplace, facts.birthplace);
  }
  const died = calendarDate(facts.died);
  if (died && !(description.said.has('lifetime') && died.month === undefined)) lines.date('died', facts.died);
  if (!description.said.has('country')) lines.name('country', facts.country);
  lines.name('party', facts.party);
  for (const role of description.otherRoles.slice(0, MOST_ROLES)) {
    lines.text('earlier', phrases.sentenceCase(role));
  }
  for (const id of facts.relations?.['spouse'] ?? []) {
    lines.name(recordOf(teller, id)?.facts.gender === 'f' ? 'wife' : 'husband', id);
  }
  for (const id of facts.relations?.['parent'] ?? []) {
    lines.name(recordOf(teller, id)?.facts.gender === 'f' ? 'mother' : 'father', id);
  }
}

/** A date with its notes in brackets: for a reader of the Hijri calendar in that, with the Gregorian date the first of the notes. */
function dated(date: CalendarDate, teller: Teller, notes: readonly string[] = []): string {
  const { phrases } = teller;
  const hijri = hijriFor(date, teller);
  const all = hijri === undefined ? notes : [phrases.date(date), ...notes];
  const text = hijri ?? phrases.date(date);
  return all.length > 0 ? phrases.withNote(text, ...all) : text;
}

/** A town; or a country that is not the person's own, said as of today for those born before it was called so. */
function placeOfBirth(
  { facts: { birthplace, born, country, roles = [] } }: EntityRecord,
  teller: Teller,
): string | undefined {
  const place = recordOf(teller, birthplace);
  const name = place?.names[teller.lang];
  if (!place || !name || place.class !== 'country') return name;
  if (birthplace === country || roles.some(({ of }) => of === birthplace)) return undefined;
  const year = calendarDate(born)?.year;
  const isOfToday = year !== undefined && !isNamedSo(place.id, year);
  return isOfToday ? teller.phrases.inBordersOfToday(name) : name;
}

/** The age of someone who has lately been found to live; sources that have stopped cannot tell. */
function age(record: EntityRecord, born: CalendarDate, { phrases, now }: Teller): string | undefined {
  const today = calendarDate(now);
  const checked = foundOn(record);
  const isKnownAlive =
    record.facts.died === undefined && checked && today && dayNumber(today) - dayNumber(checked) < 730;
  if (!isKnownAlive || born.day === undefined) return undefined;
  return phrases.age(wholeYears(born, today), 'year');
}

function place(record: EntityRecord, description: Description, teller: Teller, lines: Lines): void {
  const { phrases } = teller;
  const { facts } = record;
  if (!description.said.has('country') && facts.country !== record.id) lines.name('country', facts.country);
  // Many a city is a region of its own, of the same name.
  const region = recordOf(teller, facts.region)?.names[teller.lang];
  if (facts.region !== facts.country && record.class !== 'country' && region !== record.names[teller.lang]) {
    lines.name('region', facts.region);
  }
  lines.name('capital', facts.capital);
  const ofYear = (text: string | undefined, year: number | undefined): string | undefined =>
    text === undefined || year === undefined ? text : phrases.withNote(text, String(year));
  if (facts.population) {
    const { value, year } = facts.population;
    lines.text('population', ofYear(phrases.inhabitants(phrases.compact(value)), year));
  }
  if (facts.area) lines.text('area', phrases.measure(rounded(facts.area.value), 'square-kilometer'));
  if (facts.elevation !== undefined) lines.text('elevation', phrases.measure(facts.elevation, 'meter'));
  if (facts.length !== undefined) lines.text('length', phrases.measure(facts.length, 'kilometer'));
  lines.name('currency', facts.currency);
  lines.names('languages', facts.languages ?? []);
  lines.names('neighbours', facts.neighbours ?? []);
}

/** Areas are known to three or four figures at best. */
function rounded(value: number): number {
  return value < 100 ? value : Number(value.toPrecision(4));
}

function organisation({ facts }: EntityRecord, { said }: Description, lines: Lines): void {
  lines.name('seat', facts.seat);
  if (!said.has('country')) lines.name('country', facts.country);
  if (!said.has('founded')) lines.date('founded', facts.founded);
  if (!said.has('dissolved')) lines.date('dissolved', facts.dissolved);
}

function event({ facts }: EntityRecord, { said }: Description, teller: Teller, lines: Lines): void {
  const { phrases } = teller;
  const [start, end] = [calendarDate(facts.start), calendarDate(facts.end)];
  // The description tells months: days are worth a line of their own.
  const exact = start?.day !== undefined && end?.day !== undefined && facts.start !== facts.end;
  if (start && end && (!said.has('dates') || exact)) {
    lines.text('date', phrases.range(dated(start, teller), dated(end, teller)));
  } else if (!said.has('dates')) {
    lines.date('date', facts.start);
  }
  lines.name('place', facts.place);
  if (!said.has('country') && !facts.place) lines.name('country', facts.country);
  // One side alone is no answer to who was against whom.
  const { parties = [] } = facts;
  if (!said.has('sides') && parties.length > 1) lines.names('parties', parties);
  lines.text('outcome', facts.outcome?.[teller.lang]);
}
