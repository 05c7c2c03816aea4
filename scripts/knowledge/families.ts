import type { EntityId } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import { definite, definiteFeminine } from './arabic';
import { addAliases, addWeak, spellings, type Draft } from './draft';
import type { Drafts } from './merge';
import type { WrittenDemonym, WrittenFamilies } from './schema';
import { WEIGHT } from './weights';
import type { Problem } from './written';

/** A country's names and adjectives in the forms that other names are made of. */
export interface Country {
  readonly id: EntityId;
  /** "Azerbaijan", "the Netherlands". */
  readonly en: string;
  readonly bare: string;
  readonly ar: readonly string[];
  /** "Azerbaijani", "Azeri". */
  readonly adjectives: readonly string[];
  /** With the article: "الأذربيجاني" and "الأذربيجانية". */
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  readonly demonym: WrittenDemonym;
}

interface Forms {
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly weak?: { readonly en?: readonly string[]; readonly ar?: readonly string[] };
  /** The title of the article, where the form is one that the English Wikipedia keeps for every country. */
  readonly wikipedia?: string;
}

interface Family {
  readonly key: string;
  readonly class: string;
  readonly weight: number;
  /** Those that have one, where not all do. */
  readonly only?: ReadonlySet<EntityId>;
  readonly forms: (country: Country) => Forms;
}

const THE = new Set([
  'AE',
  'BS',
  'CF',
  'CD',
  'CG',
  'CZ',
  'DO',
  'GB',
  'KM',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'US',
]);
/** Their men's team plays "soccer". */
const SOCCER = new Set(['AU', 'CA', 'US']);

const each = <T>(parts: readonly string[], form: (part: string) => T): T[] => parts.map(form);

/** A ministry: its English names ("Ministry of Defence", "Defence Ministry") and its Arabic one without and with its word. */
function ministry(
  key: string,
  en: readonly string[],
  ar: string,
  short: { text: string; weak: boolean },
): Family {
  return {
    key: `ministry-of-${key}`,
    class: 'ministry',
    weight: WEIGHT.family,
    forms: (country) => ({
      en: en.flatMap((name) => [
        `${name} of ${country.en}`,
        ...each(country.adjectives, (adjective) => `${adjective} ${name}`),
        `${country.bare} ${name}`,
      ]),
      ar: [
        ...each(country.feminine, (adjective) => `وزارة ${ar} ${adjective}`),
        ...country.ar.flatMap((name) => [
          `وزارة ${ar} في ${name}`,
          `وزارة ${ar.replace(/^ال/u, '')} ${name}`,
        ]),
        ...(short.weak ? [] : each(country.feminine, (adjective) => `${short.text} ${adjective}`)),
      ],
      weak: { ar: short.weak ? each(country.feminine, (adjective) => `${short.text} ${adjective}`) : [] },
      wikipedia: `${en[0] ?? ''} (${country.bare})`,
    }),
  };
}

/** A national team of a sport that not every country plays: "New Zealand national rugby union team", "منتخب نيوزيلندا للرغبي". */
function nationalTeam(
  key: string,
  { en, ar, only }: { readonly en: string; readonly ar: string; readonly only: string },
): Family {
  return {
    key: `national-${key}-team`,
    class: 'national-team',
    weight: WEIGHT.family - 20,
    only: new Set(only.split(' ')),
    forms: (country) => ({
      en: [
        `${country.bare} national ${en} team`,
        `${country.bare} ${key} team`,
        ...each(country.adjectives, (adjective) => `${adjective} ${key} team`),
      ],
      ar: each(country.ar, (name) => `منتخب ${name} ${ar}`),
      wikipedia: `${country.id === 'US' ? 'United States' : country.bare} national ${en} team`,
    }),
  };
}

const FAMILIES: readonly Family[] = [
  {
    key: 'government',
    class: 'government',
    weight: WEIGHT.family,
    forms: (country) => ({
      en: [
        `Government of ${country.en}`,
        ...each(country.adjectives, (a) => `${a} government`),
        `${country.bare} government`,
      ],
      ar: [...each(country.feminine, (a) => `الحكومة ${a}`), ...each(country.ar, (name) => `حكومة ${name}`)],
    }),
  },
  {
    key: 'parliament',
    class: 'parliament',
    weight: WEIGHT.family,
    forms: (country) => ({
      en: [
        `Parliament of ${country.en}`,
        ...each(country.adjectives, (a) => `${a} parliament`),
        `${country.bare} parliament`,
      ],
      ar: [
        ...each(country.masculine, (a) => `البرلمان ${a}`),
        ...each(country.ar, (name) => `برلمان ${name}`),
      ],
    }),
  },
  {
    key: 'armed-forces',
    class: 'military',
    weight: WEIGHT.family + 10,
    forms: (country) => ({
      en: [
        ...each(country.adjectives, (a) => `${a} Armed Forces`),
        `Armed Forces of ${country.en}`,
        ...country.adjectives.flatMap((a) => [`${a} army`, `${a} military`]),
        `${country.bare} army`,
        `${country.bare} Armed Forces`,
        `${country.bare} military`,
      ],
      ar: [
        ...each(country.feminine, (a) => `القوات المسلحة ${a}`),
        ...each(country.masculine, (a) => `الجيش ${a}`),
        ...each(country.ar, (name) => `جيش ${name}`),
      ],
      weak: {
        en: each(country.adjectives, (a) => `${a} forces`),
        ar: each(country.feminine, (a) => `القوات ${a}`),
      },
    }),
  },
  {
    key: 'police',
    class: 'police-force',
    weight: WEIGHT.family - 20,
    forms: (country) => ({
      en: [
        ...each(country.adjectives, (a) => `${a} police`),
        `Police of ${country.en}`,
        `${country.bare} police`,
      ],
      ar: [...each(country.feminine, (a) => `الشرطة ${a}`), ...each(country.ar, (name) => `شرطة ${name}`)],
    }),
  },
  ministry('foreign-affairs', ['Ministry of Foreign Affairs', 'Foreign Ministry'], 'الخارجية', {
    text: 'الخارجية',
    weak: false,
  }),
  ministry(
    'defence',
    ['Ministry of Defence', 'Ministry of Defense', 'Defence Ministry', 'Defense Ministry'],
    'الدفاع',
    { text: 'الدفاع', weak: false },
  ),
  ministry(
    'interior',
    ['Ministry of Internal Affairs', 'Ministry of the Interior', 'Interior Ministry', 'Ministry of Interior'],
    'الداخلية',
    { text: 'الداخلية', weak: false },
  ),
  ministry('finance', ['Ministry of Finance', 'Finance Ministry'], 'المالية', {
    text: 'المالية',
    weak: true,
  }),
  ministry('health', ['Ministry of Health', 'Health Ministry'], 'الصحة', { text: 'الصحة', weak: true }),
  ministry('justice', ['Ministry of Justice', 'Justice Ministry'], 'العدل', { text: 'العدل', weak: true }),
  {
    key: 'central-bank',
    class: 'central-bank',
    weight: WEIGHT.family,
    forms: (country) => ({
      en: [
        `Central Bank of ${country.en}`,
        ...each(country.adjectives, (a) => `${a} central bank`),
        `${country.bare} central bank`,
      ],
      ar: [
        ...country.masculine.flatMap((a) => [`البنك المركزي ${a}`, `المصرف المركزي ${a}`]),
        ...country.ar.flatMap((name) => [
          `البنك المركزي في ${name}`,
          `مصرف ${name} المركزي`,
          `بنك ${name} المركزي`,
        ]),
        // As headlines have it: "المركزي المصري يثبت الفائدة". Weak, since other bodies are central too.
        ...country.masculine.map((a) => `المركزي ${a}`),
      ],
      weak: { ar: country.masculine.map((a) => `المركزي ${a}`) },
    }),
  },
  {
    key: 'national-football-team',
    class: 'national-team',
    weight: WEIGHT.family,
    forms: (country) => ({
      en: SOCCER.has(country.id)
        ? [`${country.bare} men's national soccer team`, `${country.bare} national soccer team`]
        : [`${country.bare} national football team`, `${country.bare} national team`],
      ar: [
        ...country.ar.flatMap((name) => [`منتخب ${name}`, `منتخب ${name} لكرة القدم`]),
        ...country.masculine.flatMap((a) => [
          `المنتخب ${a}`,
          `المنتخب ${a} لكرة القدم`,
          `المنتخب الوطني ${a}`,
        ]),
      ],
      wikipedia: SOCCER.has(country.id)
        ? `${country.id === 'US' ? 'United States' : country.bare} men's national soccer team`
        : `${country.bare} national football team`,
    }),
  },
  nationalTeam('rugby', {
    en: 'rugby union',
    ar: 'للرغبي',
    only: 'AR AU CA CL ES FJ FR GE IT JP NA NZ PT RO TO US UY WS ZA',
  }),
  nationalTeam('cricket', { en: 'cricket', ar: 'للكريكيت', only: 'AF AU BD IN NL NZ PK LK ZA ZW US NP' }),
  {
    key: 'people',
    class: 'people',
    weight: WEIGHT.people,
    forms: (country) => {
      const { people } = country.demonym;
      const plural = people.en;
      return {
        en: [...(plural === undefined ? [] : [plural]), ...each(country.adjectives, (a) => `${a} people`)],
        ar: [people.ar, ...oblique(people.ar)],
        // "Swiss", "Dutch": the same word as the adjective.
        weak: { en: plural !== undefined && country.adjectives.includes(plural) ? [plural] : [] },
      };
    },
  },
];

/** The other cases of a sound plural, with and without the article: الأذربيجانيون → الأذربيجانيين, أذربيجانيون, أذربيجانيين. */
function oblique(plural: string): string[] {
  const bare = plural.replace(/^ال/u, '');
  if (!plural.endsWith('ون')) return plural.startsWith('ال') && bare.length > 3 ? [bare] : [];
  const stem = bare.slice(0, -2);
  return [`ال${stem}ين`, `${stem}ون`, `${stem}ين`];
}

/** Makes the families of every country that has a demonym, except where a written record stands for a member. */
export function addFamilies(
  drafts: Drafts,
  demonyms: Readonly<Record<EntityId, WrittenDemonym>>,
  exceptions: Readonly<Record<EntityId, WrittenFamilies>>,
): Problem[] {
  const problems: Problem[] = [];
  const written = writtenByName(drafts);
  for (const [id, demonym] of Object.entries(demonyms)) {
    const place = drafts.find(id);
    if (!place) {
      problems.push({
        file: 'assets/knowledge/demonyms.yaml',
        record: id,
        message: 'there is no such country',
      });
      continue;
    }
    const country = countryOf(place, demonym);
    for (const family of FAMILIES) {
      if (place.class !== 'country' && family.key !== 'people') continue;
      const exception = exceptions[id]?.[family.key];
      if (exception === false || family.only?.has(id) === false) continue;
      addMember(drafts, written, country, family, exception, problems);
    }
  }
  return problems;
}

export function countryOf(place: Draft, demonym: WrittenDemonym): Country {
  const bare = place.names['en'] ?? place.id;
  const adjectives = [demonym.en, ...(demonym.also?.en ?? [])];
  const arabic = [demonym.ar, ...(demonym.also?.ar ?? [])];
  const names = [
    place.names['ar'] ?? '',
    ...(place.aliases['ar'] ?? []).filter((name) => !name.includes(' ')),
  ];
  return {
    id: place.id,
    bare,
    en: THE.has(place.id) ? `the ${bare}` : bare,
    ar: distinct(names),
    adjectives: distinct(adjectives),
    masculine: arabic.map(definite),
    feminine: arabic.map(definiteFeminine),
    demonym,
  };
}

/** Without those that fold to one before them. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = aliasKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Records written by hand, by class and every name: one that has a family member's name is that member. */
function writtenByName(drafts: Drafts): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const draft of drafts.byId.values()) {
    if (draft.origin.kind !== 'written') continue;
    for (const { text, weak } of spellings(draft))
      if (!weak) found.set(`${draft.class}/${aliasKey(text)}`, draft);
  }
  return found;
}

function addMember(
  drafts: Drafts,
  written: ReadonlyMap<string, Draft>,
  country: Country,
  family: Family,
  exception: Exclude<WrittenFamilies[string], false> | undefined,
  problems: Problem[],
): void {
  const forms = family.forms(country);
  const id = `${country.id}-${family.key}`;
  const own = typeof exception === 'object' ? exception : {};
  const standing =
    typeof exception === 'string'
      ? drafts.find(exception)
      : (drafts.byId.get(id) ??
        [...(own.en ?? []), ...forms.en, ...forms.ar]
          .map((name) => written.get(`${family.class}/${aliasKey(name)}`))
          .find((draft) => draft !== undefined));
  if (typeof exception === 'string' && !standing) {
    const message = `${family.key}: there is no record "${exception}"`;
    problems.push({ file: 'assets/knowledge/families.yaml', record: country.id, message });
  }
  const [english, ...moreEnglish] = distinct([...(own.en ?? []), ...forms.en]);
  const [arabic, ...moreArabic] = distinct([...(own.ar ?? []), ...forms.ar]);
  const draft: Draft = standing ?? {
    id,
    type: 'organisation',
    class: family.class,
    names: { ...(english !== undefined && { en: english }), ...(arabic !== undefined && { ar: arabic }) },
    aliases: {},
    weak: {},
    facts: { country: country.id },
    weight: family.weight,
    origin: { kind: 'generated', by: 'families' },
  };
  // A member written by hand is found by the family's forms as well.
  addAliases(draft, 'en', standing ? [english, ...moreEnglish] : moreEnglish);
  addAliases(draft, 'ar', standing ? [arabic, ...moreArabic] : moreArabic);
  addWeak(draft, 'en', forms.weak?.en ?? []);
  addWeak(draft, 'ar', forms.weak?.ar ?? []);
  const title = own.wikipedia ?? (own.en === undefined ? forms.wikipedia : undefined);
  if (!standing && title !== undefined) draft.wikipedia = title;
  if (!standing) drafts.addGenerated(draft);
}
