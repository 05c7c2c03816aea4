import * as v from 'valibot';
import { CHECK_SOURCES } from './checked';

/** What the YAML files of `assets/knowledge` may hold. Unknown keys are refused: most are slips of the pen. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const textList = v.array(text);
/** A date with the precision that is known; years before our era have a minus sign. */
export const partialDate = v.pipe(
  v.string('a date must be quoted'),
  v.regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);
const reference = v.pipe(
  text,
  v.regex(/^(city:[^/]+\/[A-Z]{2}|[A-Za-z0-9][A-Za-z0-9._:-]*)$/, 'an id, or city:Name/CC'),
);
const local = v.strictObject({ en: v.optional(text), ar: v.optional(text) });
const lists = v.strictObject({ en: v.optional(textList), ar: v.optional(textList) });
const weight = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));
const year = v.pipe(v.number(), v.integer());
const number = v.strictObject({ value: v.number(), year: v.optional(year), source: v.optional(text) });
const weights = v.record(v.string(), weight);

const role = v.strictObject({
  office: v.optional(text),
  title: v.optional(local),
  of: v.optional(reference),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  ended: v.optional(v.boolean()),
});

const facts = v.strictObject({
  country: v.optional(reference),
  gender: v.optional(v.picklist(['m', 'f'])),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  birthplace: v.optional(reference),
  occupation: v.optional(text),
  roles: v.optional(v.array(role)),
  party: v.optional(reference),
  capital: v.optional(reference),
  currency: v.optional(reference),
  languages: v.optional(v.array(reference)),
  neighbours: v.optional(v.array(reference)),
  population: v.optional(number),
  gdp: v.optional(number),
  area: v.optional(number),
  elevation: v.optional(v.number()),
  length: v.optional(v.number()),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  region: v.optional(reference),
  founded: v.optional(partialDate),
  dissolved: v.optional(partialDate),
  seat: v.optional(reference),
  start: v.optional(partialDate),
  end: v.optional(partialDate),
  place: v.optional(reference),
  parties: v.optional(v.array(reference)),
  outcome: v.optional(local),
  website: v.optional(v.pipe(v.string(), v.url())),
  relations: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)), v.array(reference))),
});

const shared = {
  type: v.optional(v.picklist(['person', 'place', 'organisation', 'event', 'work', 'other'])),
  class: v.optional(text),
  en: v.optional(textList),
  ar: v.optional(textList),
  short: v.optional(lists),
  weak: v.optional(lists),
  gloss: v.optional(local),
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  weight: v.optional(weight),
  weights: v.optional(weights),
  facts: v.optional(facts),
  checked: v.optional(
    v.strictObject({
      on: partialDate,
      against: v.array(v.picklist(CHECK_SOURCES, 'not a source that docs/knowledge-base.md explains')),
    }),
  ),
};

/** A record, or with `patch` what is to be added to one that the build makes. */
export const recordSchema = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(text, v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'an id is kebab-case'))),
    patch: v.optional(reference),
    drop: v.optional(
      v.strictObject({
        ...lists.entries,
        /** What its source says and that cannot stand as it is: the country of a city that two claim. */
        facts: v.optional(v.array(v.picklist(['born', 'birthplace', 'country', 'region', 'languages']))),
      }),
    ),
    ...shared,
  }),
  v.check(
    (r) => r.patch !== undefined || (r.id !== undefined && r.type !== undefined && r.class !== undefined),
    'a record needs id, type and class (or patch)',
  ),
  v.check((r) => r.drop === undefined || r.patch !== undefined, 'only a patch has something to drop'),
  v.check(
    (r) => r.patch !== undefined || (r.en?.length ?? 0) + (r.ar?.length ?? 0) > 0,
    'a record needs a name in en or ar',
  ),
);
export type WrittenRecord = v.InferOutput<typeof recordSchema>;

const countrySchema = v.strictObject({
  class: v.optional(text),
  en: v.optional(textList),
  ar: v.optional(textList),
  weak: v.optional(lists),
  gloss: v.optional(local),
  wikipedia: v.optional(text),
  weight: v.optional(weight),
  weights: v.optional(weights),
  capital: v.optional(reference),
  borders: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  area: v.optional(v.number()),
  of: v.optional(reference),
  /** Where newsrooms put it, if that is not its region of the UN's M49. */
  region: v.optional(reference),
  relations: v.optional(v.record(v.string(), v.array(reference))),
});
export type WrittenCountry = v.InferOutput<typeof countrySchema>;
export const countriesSchema = v.record(v.string(), countrySchema);

const gendered = v.strictObject({ m: text, f: text });
export const officesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  v.strictObject({
    en: text,
    ar: gendered,
    definite: gendered,
    link: v.optional(v.strictObject({ ar: text })),
    tail: v.optional(v.strictObject({ ar: text })),
    adjectival: v.optional(
      v.strictObject({ ar: v.optional(v.picklist(['holder', 'm', 'f'])), en: v.optional(text) }),
    ),
    also: v.optional(lists),
    head: v.optional(v.picklist(['state', 'government'])),
    of: v.optional(v.picklist(['organisation', 'place'])),
  }),
);

export const demonymsSchema = v.record(
  v.string(),
  v.strictObject({
    en: text,
    ar: text,
    people: v.strictObject({ en: v.optional(text), ar: text }),
    also: v.optional(lists),
  }),
);
export type WrittenDemonym = v.InferOutput<typeof demonymsSchema>[string];

const familyNames = v.strictObject({
  en: v.optional(textList),
  ar: v.optional(textList),
  wikipedia: v.optional(text),
});
/** By country: a family's member that is a written record (its id), has other names, or does not exist (false). */
export const familiesSchema = v.record(
  v.string(),
  v.record(v.string(), v.union([v.literal(false), reference, familyNames])),
);
export type WrittenFamilies = v.InferOutput<typeof familiesSchema>[string];

const officeArticle = v.strictObject({
  wikipedia: v.optional(text),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
});
export type WrittenOfficeArticle = v.InferOutput<typeof officeArticle>;
/** By an office of a country: `FR-president`. */
export const officeArticlesSchema = v.record(v.pipe(text, v.regex(/^[A-Z]{2}-[a-z-]+$/)), officeArticle);

const entityType = v.picklist(['person', 'place', 'organisation', 'event', 'work', 'other']);
/** What is chosen by hand among the titles of articles. */
export const shallowSchema = v.strictObject({
  single: v.record(entityType, text),
  drop: textList,
  type: v.record(text, entityType),
});
export type WrittenShallow = v.InferOutput<typeof shallowSchema>;

/** By record (an id, or city:Name/CC), then by language. */
export const furtherNamesSchema = v.record(
  reference,
  v.record(v.picklist(['fr', 'es', 'de', 'ru', 'fa', 'tr']), textList),
);
