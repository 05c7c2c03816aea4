import { references, type EntityRecord, type Knowledge } from '@/lib/knowledge';
import { digitsOf, type Notation } from '@/lib/locale';
import { alsoKnownAs } from './aliases';
import { describe } from './description';
import { factsOf } from './facts';
import { careerOf } from './roles';
import { linksOf } from './links';
import { entityInDigits } from './notation';
import { provenanceOf } from './provenance';
import { createTeller, recordOf, told, type Teller } from './teller';
import type { EntityCard, Pictures } from './types';

export interface EntityCardOptions {
  /** BCP 47: the language the card speaks, the article's. */
  readonly lang: string;
  readonly knowledge: Knowledge;
  /** The reader's clock, ISO 8601. */
  readonly now: string;
  /** How the reader wants numbers and days written. */
  readonly notation?: Notation;
}

/** The other of the reader's two languages. */
const OTHER: Readonly<Record<string, string>> = { ar: 'en', en: 'ar' };

/** Everything that the card of a record shows, in one language. Costs a few record look-ups. */
export function entityCard(record: EntityRecord, options: EntityCardOptions): EntityCard {
  const teller = createTeller(options);
  const { lang, dir } = teller;
  const name = told(teller, record.names) ?? { text: record.id };
  const description = describe(record, teller);
  const pictures = picturesOf(record, teller);
  // What is on the line of time needs no lines of its own.
  const career = careerOf(record, teller);
  const isDrawn = (role: string): boolean =>
    career?.steps.some(({ text }) => text === teller.phrases.sentenceCase(role)) ?? false;
  const otherRoles = description.otherRoles.filter((role) => !isDrawn(role));
  const otherLang = name.lang === undefined ? OTHER[lang] : undefined;
  const other = otherLang === undefined ? undefined : record.names[otherLang];
  const relates = relatesOf(record);
  const provenance = provenanceOf(record, teller);
  const card: EntityCard = {
    kind: 'entity',
    id: record.id,
    lang,
    dir,
    type: record.type,
    name: name.text,
    ...(name.lang === undefined ? {} : { nameLang: name.lang }),
    ...(other && otherLang ? { otherName: { text: other, lang: otherLang } } : {}),
    description: description.text,
    facts: factsOf(record, { ...description, otherRoles }, teller),
    ...(career && { career }),
    alsoKnownAs: alsoKnownAs(name.text, record.aliases[lang] ?? []),
    ...(provenance && { provenance }),
    ...(relates.length > 0 && { relates }),
    ...(pictures ? { pictures } : {}),
    links: linksOf(record, lang),
  };
  return entityInDigits(card, digitsOf(lang, teller.notation));
}

function relatesOf({ id, facts }: EntityRecord): readonly string[] {
  const ids = references(facts).flatMap(({ id: other, hub }) => (hub || other === id ? [] : [other]));
  return [...new Set(ids)];
}

const COUNTRY = /^[A-Z]{2}$/u;

function picturesOf({ id, type, facts }: EntityRecord, teller: Teller): Pictures | undefined {
  if (COUNTRY.test(id)) return { flag: id, map: { country: id } };
  const spot = type === 'place' ? facts : type === 'event' ? recordOf(teller, facts.place)?.facts : undefined;
  if (spot?.lat === undefined || spot.lon === undefined) return undefined;
  const { country, lat, lon } = spot;
  return { map: { ...(country === undefined ? {} : { country }), lat, lon } };
}
