import type { EntityId, Office, PackTables, Role } from '@/lib/knowledge';
import { withLam } from './arabic';
import type { Draft } from './draft';
import { countryOf, type Country } from './families';
import type { Drafts } from './merge';
import type { WrittenDemonym, WrittenOfficeArticle } from './schema';
import { WEIGHT } from './weights';
import type { Problem } from './written';

/** Offices that every government has. */
const EVERYWHERE = ['foreign-minister', 'defence-minister', 'interior-minister', 'finance-minister'];
/** Governments that call these offices something else. */
const OTHERWISE = new Set(['US', 'GB']);
/** Offices whose article in the English Wikipedia is called as the office is, with "of" and the country. */
const TITLED = new Set(['president', 'prime-minister', 'emir', 'vice-president', 'governor-general']);

/**
 * Makes the offices of countries: those that some written person has held, with their holders, and the ministers that every
 * country has. In English they are looked for with their country ("President of France", "French President"); not in Arabic: in
 * "رئيس أذربيجان إلهام علييف" a reader looks for the country and the person, and an office would stand in their way.
 */
export function addOffices(
  drafts: Drafts,
  demonyms: Readonly<Record<EntityId, WrittenDemonym>>,
  offices: PackTables['offices'],
  articles: Readonly<Record<string, WrittenOfficeArticle>> = {},
): Problem[] {
  const holders = holdersByOffice(drafts);
  const unused = new Set(Object.keys(articles));
  for (const [id, demonym] of Object.entries(demonyms)) {
    const place = drafts.find(id);
    if (place?.class !== 'country') continue;
    const country = countryOf(place, demonym);
    const keys = new Set([...(holders.get(id)?.keys() ?? []), ...(OTHERWISE.has(id) ? [] : EVERYWHERE)]);
    for (const key of [...keys].sort()) {
      const office = offices[key];
      if (!office || office.of !== undefined) continue;
      const draft = officeDraft(key, office, country, holders.get(id)?.get(key) ?? []);
      drafts.addGenerated({ ...draft, ...articles[draft.id] });
      unused.delete(draft.id);
    }
  }
  return [...unused].map((record) => ({
    file: 'assets/knowledge/office-articles.yaml',
    record,
    message: 'there is no such office',
  }));
}

/** Who held what, by country and office, the last first. */
function holdersByOffice(drafts: Drafts): Map<EntityId, Map<string, EntityId[]>> {
  const spells: { person: EntityId; role: Role }[] = [];
  for (const { id, facts, origin } of drafts.byId.values()) {
    if (origin.kind === 'written') for (const role of facts.roles ?? []) spells.push({ person: id, role });
  }
  spells.sort((a, b) => ((a.role.from ?? '') < (b.role.from ?? '') ? 1 : -1));
  const found = new Map<EntityId, Map<string, EntityId[]>>();
  for (const { person, role } of spells) {
    const country = role.of === undefined ? undefined : drafts.find(role.of)?.id;
    if (country === undefined || role.office === undefined) continue;
    const offices = found.get(country) ?? new Map<string, EntityId[]>();
    found.set(country, offices);
    const list = offices.get(role.office) ?? [];
    offices.set(role.office, list);
    if (!list.includes(person)) list.push(person);
  }
  return found;
}

function officeDraft(key: string, office: Office, country: Country, holders: readonly EntityId[]): Draft {
  const name = `${office.en} of ${country.en}`;
  const arabic = country.ar.map((of) => joined(office.ar.m, office, of));
  return {
    id: `${country.id}-${key}`,
    type: 'other',
    class: 'office',
    names: { en: name, ...(arabic[0] !== undefined && { ar: arabic[0] }) },
    // "French President": right before a person's name the engine reads it as his title.
    aliases: {
      en: country.adjectives.map((adjective) => `${adjective} ${office.en}`),
      ...(country.masculine[0] !== undefined && {
        ar: [[office.definite.m, country.masculine[0], office.tail?.ar].filter(Boolean).join(' ')],
      }),
    },
    weak: {},
    unlisted: ['ar'],
    facts: { country: country.id, ...(holders.length > 0 && { relations: { holder: holders } }) },
    ...(TITLED.has(key) && { wikipedia: name }),
    weight: WEIGHT.office,
    origin: { kind: 'generated', by: 'offices' },
  };
}

/** An office and what it is an office of: وزير خارجية + فرنسا, رئيس الأركان + في + فرنسا, الأمين العام + للأمم المتحدة. */
function joined(form: string, { link, tail }: Office, name: string): string {
  const behind = tail === undefined ? '' : ` ${tail.ar}`;
  if (link === undefined) return `${form} ${name}${behind}`;
  return `${form} ${link.ar === 'لـ' ? withLam(name) : `${link.ar} ${name}`}${behind}`;
}
