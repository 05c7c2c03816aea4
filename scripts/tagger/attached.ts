import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { findNames, type Taggers } from '@/lib/names';

/** A name of the pack in the language that attaches particles to names. */
interface Name {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** One way to write a name otherwise without making another name of it. */
interface Variant {
  readonly label: string;
  readonly carrier: string;
  readonly write: (name: string) => string;
}

/** How many names were read, in how many ways they were written, and which lost their link. */
interface Attached {
  readonly read: number;
  readonly tried: number;
  readonly lost: readonly Lost[];
}

interface Lost extends Name {
  readonly label: string;
  readonly text: string;
  /** What is linked instead, or marked, or nothing. */
  readonly instead: string;
}

/** Records lighter than this are known by their names alone. */
const LEAST_WEIGHT = 60;
const TYPES = new Set(['person', 'place', 'organisation']);
const HARAKAT = ['َ', 'ُ', 'ِ', 'ْ'];
/** A sentence in which a name stands by itself; what is linked there must be with particles too. */
const BARE = 'وتحدث المسؤول عن {} في ختام كلمته.';
/** Where each particle may stand in a news text, and one sentence that says nothing of what stands in it. */
const CARRIERS: Readonly<Record<string, string>> = {
  و: 'وأشاد البيان بجهود الأمم المتحدة {} في هذا الملف.',
  ف: 'وقد رد الجميع على ذلك سريعا، {} أول من رفض.',
  ب: 'وأشاد المسؤول {} في ختام كلمته.',
  ل: 'وأعرب المسؤول عن شكره {} على هذه الجهود.',
  ك: 'وذكر المسؤول أسماء معروفة {} في ختام كلمته.',
  وب: 'وأشاد المسؤول بالجميع {} في ختام كلمته.',
  ول: 'وأعرب المسؤول عن شكره للجميع {} على هذه الجهود.',
  وك: 'وذكر المسؤول أسماء كهذه {} في ختام كلمته.',
  فب: 'أما في هذه المرة {} بدأ المسؤول كلمته.',
  فل: 'وإذا كان الأمر كذلك {} أن ترد غدا.',
};
const PARTICLES = Object.keys(CARRIERS);

const ARTICLE = 'ال';

/** A name with a particle: ل swallows the alif of the article. */
function attach(particle: string, name: string): string {
  if (!particle.endsWith('ل') || !name.startsWith(ARTICLE)) return particle + name;
  // "للجنة": of three lams in a row one is not written.
  return name.startsWith('الل') ? `${particle}${name.slice(1)}` : `${particle}ل${name.slice(2)}`;
}

const vowelled = (name: string): string =>
  [...name].map((letter, i) => (/\p{L}/u.test(letter) ? letter + (HARAKAT[i % 4] ?? '') : letter)).join('');

const VARIANTS: readonly Variant[] = [
  ...PARTICLES.map((particle) => ({
    label: particle,
    carrier: CARRIERS[particle] ?? BARE,
    write: (name: string) => attach(particle, name),
  })),
  ...['و', 'ب', 'ل'].map((particle) => ({
    label: `${particle} + harakat`,
    carrier: CARRIERS[particle] ?? BARE,
    write: (name: string) => vowelled(attach(particle, name)),
  })),
  { label: 'harakat', carrier: BARE, write: vowelled },
  { label: 'tatweel', carrier: BARE, write: (name) => name.replace(/(?<=[بتثسشصضنيمكل])(?=\p{L})/u, 'ــ') },
  { label: 'no hamza', carrier: BARE, write: (name) => name.replace(/[أإآ]/gu, 'ا') },
  {
    label: 'ى ه',
    carrier: BARE,
    write: (name) => name.replace(/ي(?= |$)/gu, 'ى').replace(/ة(?= |$)/gu, 'ه'),
  },
  { label: 'Persian letters', carrier: BARE, write: (name) => name.replace(/ك/gu, 'ک').replace(/ي/gu, 'ی') },
  { label: 'digits near', carrier: 'وتحدث المسؤول في ٢٤ مايو عن {} في ختام كلمته.', write: (name) => name },
];

/**
 * Reads every Arabic name of the pack that is somebody's, and then the same with particles, harakat, tatweel and other spellings of its
 * letters: none may lose its link. What is not linked by itself in such a sentence is not looked at.
 *
 * @param step only each so many of the names
 */
export function readAttached(knowledge: Knowledge, taggers: Taggers, step = 1): Attached {
  const language = languageOf('ar');
  if (!language) throw new Error('Arabic is not read');
  const linked = (text: string, start: number, id: string): string | undefined => {
    const found = findNames([{ id: 0, text, language }], knowledge, { taggers }).get(0) ?? [];
    const end = text.length;
    const here = found.filter((one) => one.start < end && one.end > start);
    if (here.some(({ entity, senses }) => entity === id || senses?.includes(id) === true)) return undefined;
    const [other] = here;
    return other ? `${other.surface} → ${other.entity ?? 'unknown'}` : 'nothing';
  };
  const lost: Lost[] = [];
  let read = 0;
  let tried = 0;
  namesOf(knowledge).forEach((one, i) => {
    if (i % step !== 0) return;
    if (linked(BARE.replace('{}', one.name), BARE.indexOf('{}'), one.id) !== undefined) return;
    read++;
    for (const { label, carrier, write } of VARIANTS) {
      const written = write(one.name);
      if (written === one.name && carrier === BARE) continue;
      tried++;
      const text = carrier.replace('{}', written);
      const instead = linked(text, carrier.indexOf('{}'), one.id);
      if (instead !== undefined) lost.push({ ...one, label, text, instead });
    }
  });
  return { read, tried, lost };
}

function namesOf(knowledge: Knowledge): Name[] {
  const names: Name[] = [];
  for (let index = 0; index < knowledge.size; index++) {
    const { id, type, weight, names: own } = knowledge.record(index);
    const name = own['ar'];
    if (name !== undefined && weight >= LEAST_WEIGHT && TYPES.has(type)) names.push({ id, name, type });
  }
  return names;
}

/** What {@link readAttached} counts, as a table in Markdown, and after it every name that was lost. */
export function attachedTable(knowledge: Knowledge, taggers: Taggers, step: number): string {
  const { read, tried, lost } = readAttached(knowledge, taggers, step);
  const counts = new Map(VARIANTS.map(({ label }) => [label, 0]));
  for (const { label } of lost) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [
    `${String(read)} names, ${String(tried)} ways to write them, ${String(lost.length)} lost`,
    '',
    '| written with | lost |',
    '| --- | --- |',
    ...[...counts].map(([label, count]) => `| ${label} | ${String(count)} |`),
    '',
    ...lost.map(({ label, id, name, instead }) => [label, id, name, instead].join('\t')),
    '',
  ].join('\n');
}
