import type { EntityRecord } from '@/lib/knowledge';
import { entityClass, type EntityClass, type Term } from '@/lib/languages';
import { calendarDate, monthOf } from './dates';
import { chosenRoles } from './roles';
import { inSentence, namedPlace, recordOf, type Teller } from './teller';

/** What a type is called where the class has no noun of its own. */
const CLASS_OF_TYPE: Readonly<Record<EntityRecord['type'], EntityClass | undefined>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  event: 'event',
  work: 'work',
  other: undefined,
};

/** Events that go on: a start alone says only when they began. Others happen at once, or over a few days. */
const LASTING_EVENTS: ReadonlySet<string> = new Set([
  'war',
  'civil-war',
  'conflict',
  'military-operation',
  'revolution',
  'uprising',
  'protests',
  'genocide',
  'peace-process',
  'negotiations',
  'sanctions',
  'scandal',
  'trial',
  'financial-crisis',
  'crisis',
  'famine',
  'epidemic',
  'space-mission',
]);

/** Events that lie between sides. */
const TWO_SIDED: ReadonlySet<string> = new Set([
  'war',
  'conflict',
  'battle',
  'treaty',
  'ceasefire',
  'agreement',
  'negotiations',
  'peace-process',
]);
const MOST_SIDES = 4;

/** Classes that name no country of their own: it is the thing itself, or lies in many. */
const COUNTRYLESS: ReadonlySet<string> = new Set([
  'country',
  'former-country',
  'disputed-region',
  'continent',
  'ocean',
  'religion',
  'geographic-region',
  'treaty',
  'agreement',
  'sanctions',
]);

/** Classes whose noun says nothing ("thing", "concept"): without a gloss such a card has no description. */
const EMPTY_CLASSES: ReadonlySet<string> = new Set(['thing', 'concept']);

/** What is said of an entity in one line, and which facts it has used up. */
export interface Description {
  readonly text: string;
  /** Facts that the description has said, so that the card need not repeat them. */
  readonly said: ReadonlySet<'roles' | 'founded' | 'dissolved' | 'dates' | 'sides' | 'country' | 'lifetime'>;
  readonly otherRoles: readonly string[];
}

/** What an entity is, from dated facts and, where it has one, its gloss. Empty where nothing can be said. */
export function describe(record: EntityRecord, teller: Teller): Description {
  const described = record.type === 'person' ? person(record, teller) : thing(record, teller);
  return { ...described, text: teller.phrases.sentenceCase(described.text) };
}

function person(record: EntityRecord, teller: Teller): Description {
  const { phrases } = teller;
  const { main, others, offices } = chosenRoles(record, teller);
  const [first, second] = main;
  const born = calendarDate(record.facts.born);
  const died = calendarDate(record.facts.died);
  if (first !== undefined) {
    const text = second === undefined ? first : phrases.both(first, second);
    const isOfCountry = offices.has(record.facts.country);
    const said = new Set<'roles' | 'country'>(isOfCountry ? ['roles', 'country'] : ['roles']);
    // "Co-founder of Apple" has no dates of its own: the years of a life stand in their place.
    return /\d/u.test(text)
      ? { text, said, otherRoles: others }
      : {
          text: phrases.lifetime(text, born?.year, died?.year),
          said: new Set([...said, 'lifetime']),
          otherRoles: others,
        };
  }
  const gloss = record.gloss?.[teller.lang];
  const what = gloss ?? kindOf(record, teller);
  // Nobody is known of: a title of an article, and a guess.
  if (gloss === undefined && isGuessed(record)) return { text: '', said: new Set(), otherRoles: others };
  // A gloss with years in it has said them already.
  if (gloss && /\d/u.test(gloss)) {
    const isSaid = born !== undefined && gloss.includes(String(Math.abs(born.year)));
    return { text: gloss, said: new Set(isSaid ? ['lifetime'] : []), otherRoles: others };
  }
  // Who was born so long ago has died, though nobody has written down when: "born" would say that they live.
  if (born !== undefined && died === undefined && isLongAgo(born.year, teller))
    return { text: what, said: new Set(['country']), otherRoles: others };
  return {
    text: phrases.lifetime(what, born?.year, died?.year),
    said: new Set(['country', 'lifetime']),
    otherRoles: others,
  };
}

/** Nobody of whom a pack knows no death is taken to be older. */
const OLDEST = 100;

function isLongAgo(year: number, { now }: Teller): boolean {
  const today = calendarDate(now.slice(0, ISO_DAY));
  return today !== undefined && today.year - year >= OLDEST;
}

/** Letters of a day in ISO 8601. */
const ISO_DAY = 10;

/** A person of whom a record says no more than that it is one. */
function isGuessed({ class: kind, facts }: EntityRecord): boolean {
  return kind === 'person' && Object.keys(facts).length === 0;
}

function kindOf(record: EntityRecord, teller: Teller): string {
  const { facts } = record;
  const own = entityClass(record.class);
  const occupation = facts.occupation === undefined ? undefined : entityClass(facts.occupation);
  const known = own === undefined || own === 'person' || own === 'thing' ? (occupation ?? own) : own;
  const cls = known === undefined || known === 'thing' ? CLASS_OF_TYPE[record.type] : known;
  if (cls === undefined || EMPTY_CLASSES.has(cls)) return '';
  if (isCapital(record, teller)) {
    const country = namedPlace(teller, facts.country);
    if (country) return teller.phrases.capitalOf(country);
  }
  // A capital is one of its country only where the country's record says so: others are of regions.
  const noun: EntityClass = cls === 'capital' ? 'city' : cls;
  const where = COUNTRYLESS.has(noun)
    ? facts.region
    : facts.country === record.id
      ? undefined
      : facts.country;
  return teller.phrases.kind({
    class: noun,
    noun: noun === 'region' ? teller.phrases.divisionOf(record.id, namesOf(record, teller)) : undefined,
    gender: facts.gender ?? 'm',
    // "Square in Cairo" says more than "Square in Egypt".
    country:
      (record.type === 'place' ? namedPlace(teller, facts.place) : undefined) ?? namedPlace(teller, where),
  });
}

function namesOf({ names, aliases }: EntityRecord, { lang }: Teller): string[] {
  const name = names[lang];
  return [...(name === undefined ? [] : [name]), ...(aliases[lang] ?? [])];
}

function isCapital(record: EntityRecord, teller: Teller): boolean {
  return (
    record.type === 'place' &&
    record.facts.country !== undefined &&
    recordOf(teller, record.facts.country)?.facts.capital === record.id
  );
}

/** Ids of the bodies that every country has: `DE-government`, `GB-ENG-national-football-team`. */
const OF_COUNTRY = /^[A-Z]{2}(?:-[A-Z]{3})?-[a-z]/u;

function thing(record: EntityRecord, teller: Teller): Description {
  const gloss = record.gloss?.[teller.lang];
  const what = gloss ?? kindOf(record, teller);
  const base = { text: what, said: new Set<never>(), otherRoles: [] };
  // "Government of Germany", "منتخب هولندا": what such a body is its name says, and the card its country.
  if (gloss === undefined && OF_COUNTRY.test(record.id) && record.facts.founded === undefined)
    return { ...base, text: '' };
  // A gloss with years in it has said them already.
  if (what === '' || (gloss && /\d/u.test(gloss))) return base;
  if (record.type === 'organisation') return organisation(record, what, teller);
  if (record.type === 'event') return event(record, what, gloss !== undefined, teller);
  const isInTown = record.type === 'place' && namedPlace(teller, record.facts.place) !== undefined;
  return { ...base, said: new Set(gloss || isInTown ? [] : ['country']) };
}

function organisation(record: EntityRecord, what: string, { phrases }: Teller): Description {
  const { founded, dissolved } = record.facts;
  const from = calendarDate(founded);
  const to = calendarDate(dissolved);
  const text = phrases.founded(what, { from: from && { year: from.year }, to: to && { year: to.year } });
  const said = text === what ? [] : (['founded', 'dissolved'] as const);
  return { text, said: new Set([...said, ...(record.gloss ? [] : (['country'] as const))]), otherRoles: [] };
}

function event(record: EntityRecord, what: string, isGloss: boolean, teller: Teller): Description {
  const { phrases } = teller;
  const { start, end, parties = [] } = record.facts;
  const names = isGloss || !TWO_SIDED.has(record.class) ? [] : parties.map((id) => inSentence(teller, id));
  const sides = names.filter((name) => name !== undefined);
  const told = sides.length === names.length && sides.length >= 2 && sides.length <= MOST_SIDES ? sides : [];
  const point = !LASTING_EVENTS.has(record.class);
  // A day that comes again each year is not over: when it was first kept is a fact by itself.
  const isYearly = record.class === 'holiday';
  const [from, to] = isYearly ? [] : [calendarDate(start), calendarDate(end)];
  // A stretch is told by its months; what happened at once by its day.
  const shown: Term = point && !to ? { from } : { from: from && monthOf(from), to: to && monthOf(to) };
  // With its sides said, an event needs no country.
  const subject =
    told.length > 0 ? phrases.kind({ class: entityClass(record.class) ?? 'event', gender: 'm' }) : what;
  const text = phrases.event(subject, told, shown, point);
  return {
    text,
    said: new Set([
      ...(text === subject ? [] : (['dates'] as const)),
      ...(told.length > 0 ? (['sides'] as const) : isGloss ? [] : (['country'] as const)),
    ]),
    otherRoles: [],
  };
}
