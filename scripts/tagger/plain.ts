import type { EntityRecord, Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import type { EntityType } from '@/lib/mentions';
import { findNames, type Taggers } from '@/lib/names';

/** How many well-known names were read in a plain sentence, and those that did not get their own card. */
interface Plain {
  readonly tried: number;
  readonly lost: readonly Lost[];
}

interface Lost {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly weight: number;
  /** What is linked instead, or marked, or nothing. */
  readonly instead: string;
  /** True where the reader is shown somebody else's card. */
  readonly wrong: boolean;
}

/** Records lighter than this are little known. */
const LEAST_WEIGHT = 90;
/** Types that news names all the time; names of offices hang on the country, those of works on what is said of them. */
const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];
const CARRIERS: Readonly<Record<string, Readonly<Partial<Record<EntityType, string>>>>> = {
  ar: {
    person: 'وفي وقت سابق قال {} للصحفيين إن الأمر انتهى.',
    organisation: 'وفي وقت سابق أعلنت {} في بيان أن الأمر انتهى.',
    place: 'وكان الوفد قد التقى سابقا في {} كما قال مسؤولون.',
    event: 'وتحدث الوفد طويلا عن {} كما قال مسؤولون.',
  },
  en: {
    person: 'Earlier, {} told reporters that the matter was closed.',
    organisation: 'Earlier, {} said in a statement that the matter was closed.',
    place: 'They had met earlier in {}, officials said.',
    event: 'They spoke about {} at length, officials said.',
  },
};

/**
 * Reads each well-known record's own name in a sentence that says nothing of it but its type.
 *
 * @param step only each so many of the records
 */
export function readPlain(
  knowledge: Knowledge,
  taggers: Taggers,
  { lang, type, step = 1 }: { readonly lang: string; readonly type: EntityType; readonly step?: number },
): Plain {
  const language = languageOf(lang);
  const carrier = CARRIERS[lang]?.[type];
  if (!language || carrier === undefined) throw new Error(`no sentence for a ${type} in ${lang}`);
  const lost: Lost[] = [];
  let tried = 0;
  for (let index = 0; index < knowledge.size; index += step) {
    const record = knowledge.record(index);
    const name = nameOf(record, type, lang);
    if (name === undefined) continue;
    tried++;
    const start = carrier.indexOf('{}');
    const block = { id: 0, text: carrier.replace('{}', name), language };
    const found = findNames([block], knowledge, { taggers }).get(0) ?? [];
    const here = found.filter((mention) => mention.start < start + name.length && mention.end > start);
    if (here.some(({ entity }) => entity === record.id)) continue;
    const other = here.find(({ entity }) => entity !== null) ?? here[0];
    const instead = other ? `${other.surface} = ${other.entity ?? other.type}` : '';
    const { id, weight } = record;
    lost.push({ id, name, type, weight, instead, wrong: typeof other?.entity === 'string' });
  }
  return { tried, lost };
}

function nameOf(record: EntityRecord, type: EntityType, lang: string): string | undefined {
  const isKnown = record.type === type && record.weight >= LEAST_WEIGHT && record.shallow !== true;
  // "House of Representatives (Egypt)": no text writes the brackets of a title.
  const name = isKnown ? record.names[lang] : undefined;
  return name?.includes('(') === true ? undefined : name;
}

/** What {@link readPlain} counts for each type and language, and every name that is lost, the best known first. */
export function plainTable(knowledge: Knowledge, taggers: Taggers, step: number): string {
  const parts = Object.keys(CARRIERS).flatMap((lang) =>
    TYPES.map((type) => ({ lang, type, ...readPlain(knowledge, taggers, { lang, type, step }) })),
  );
  const counts = parts.map(({ lang, type, tried, lost }) => {
    const wrong = lost.filter((one) => one.wrong).length;
    return [lang, type, tried, tried - lost.length, lost.length - wrong, wrong].join('\t');
  });
  const lines = parts
    .flatMap(({ lang, lost }) => lost.map((one) => ({ lang, ...one })))
    .sort((a, b) => b.weight - a.weight)
    .map(({ lang, weight, name, id, instead }) => [lang, weight, name, id, instead].join('\t'));
  const head = ['language', 'type', 'read', 'linked', 'left', 'wrong'].join('\t');
  return `${[head, ...counts].join('\n')}\n\n${lines.join('\n')}\n`;
}
