import type { EntityId, EntityRecord, Office, Role } from '@/lib/knowledge';
import type { CalendarDate, OfficeWords } from '@/lib/languages';
import { foundOn } from './checked';
import { calendarDate, dayNumber, monthOf } from './dates';
import { namedPlace, type Teller } from './teller';
import type { CareerStep, EntityCard } from './types';

const month = (date: CalendarDate | undefined): CalendarDate | undefined => date && monthOf(date);

/** Whether a role is over on the reader's day. */
export function isOver(role: Role, record: EntityRecord, { now }: Teller): boolean {
  if (role.ended || record.facts.died !== undefined) return true;
  const [to, today] = [calendarDate(role.to), calendarDate(now)];
  return to !== undefined && (!today || dayNumber(to) <= dayNumber(today));
}

/**
 * A role with its dates, to the month: "President of Azerbaijan since October 2003". Undefined where its office has no name
 * in the card's language, and where nothing says when it was held: a card never says a bare "President of X". Of an office that nobody has
 * looked after lately it is said when it began, and not that it lasts.
 */
export function saidRole(role: Role, record: EntityRecord, teller: Teller): string | undefined {
  const title = titleOf(role, record, teller);
  if (title === undefined) return undefined;
  const over = isOver(role, record, teller);
  const [from, to] = [month(calendarDate(role.from)), month(calendarDate(role.to))];
  // Whoever has founded something is its founder for good.
  if (!from && !to && isFounder(role)) return title;
  if (over) return teller.phrases.held(title, { from, to, ended: true });
  const asOf = month(foundOn(record));
  if (from) return teller.phrases.held(title, { from, unsure: asOf === undefined });
  return asOf && teller.phrases.held(title, { asOf });
}

function titleOf(role: Role, record: EntityRecord, teller: Teller): string | undefined {
  const { lang, knowledge, phrases } = teller;
  if (role.title) return role.title[lang];
  if (role.office === undefined) return undefined;
  const forms = knowledge.office?.(role.office)?.[lang];
  if (forms === undefined) return undefined;
  const gender = record.facts.gender ?? 'm';
  const title = typeof forms === 'string' ? forms : forms[gender];
  const of = namedPlace(teller, role.of);
  // An office of something that has no name here would read as an office of nothing.
  if (role.of !== undefined && of === undefined) return undefined;
  const office = knowledge.officeForms?.(role.office);
  const words = { title, ...(office && wordsOf(office, lang, gender, of?.name ?? '')) };
  return phrases.office(words, of);
}

/** What an office needs beside its title, in a language. */
function wordsOf(office: Office, lang: string, gender: 'm' | 'f', of: string): Partial<OfficeWords> {
  const inLanguage = (texts: Readonly<Record<string, string>> | undefined): string | undefined =>
    texts?.[lang];
  const { link, tail, adjectival, definite, head } = office;
  const agreement = lang === 'ar' ? adjectival?.ar : undefined;
  const english = lang === 'en' ? adjectival?.en : undefined;
  // Those at the head of a state or government are theirs by name ("رئيس وزراء فرنسا"), unless that is long ("رئيس الوزراء البريطاني").
  const isByName = head !== undefined && !of.includes(' ');
  const adjective =
    english !== undefined
      ? { title: english, gender }
      : agreement !== undefined && !isByName
        ? { title: definite[gender], gender: agreement === 'holder' ? gender : agreement }
        : undefined;
  return { link: inLanguage(link), tail: inLanguage(tail), ...(adjective && { adjectival: adjective }) };
}

const FOUNDER = /^(?:co-)?founder\b/iu;
const isFounder = ({ office, title }: Role): boolean => FOUNDER.test(office ?? title?.['en'] ?? '');

/** The roles a description is made of, and the others, as they stand in the record. */
export interface ChosenRoles {
  readonly main: readonly string[];
  readonly others: readonly string[];
  /** What the main roles are offices of. */
  readonly offices: ReadonlySet<EntityId | undefined>;
}

/** The most that a description joins. */
const MAIN_ROLES = 2;

/**
 * Present roles come first, in the record's order; where there is none, the one that ended last, and before it the last at the head
 * of a state or government: whoever was prime minister and an envoy later is known for the former.
 */
export function chosenRoles(record: EntityRecord, teller: Teller): ChosenRoles {
  const said = (record.facts.roles ?? [])
    .map((role) => ({ role, text: saidRole(role, record, teller), over: isOver(role, record, teller) }))
    .filter((entry): entry is { role: Role; text: string; over: boolean } => entry.text !== undefined);
  const present = said.filter(({ over }) => !over).slice(0, MAIN_ROLES);
  const main = present.length > 0 ? present : lastOf(said, teller);
  const rest = said.filter((entry) => !main.includes(entry));
  return {
    main: main.map(({ text }) => text),
    others: rest.map(({ text }) => text),
    offices: new Set(main.map(({ role }) => role.of)),
  };
}

function lastOf<T extends { readonly role: Role }>(said: readonly T[], { knowledge }: Teller): readonly T[] {
  const last = lastEnded(said);
  const led = (what: Office['head']): readonly T[] =>
    lastEnded(said.filter(({ role }) => knowledge.officeForms?.(role.office ?? '')?.head === what));
  // Whoever was president for years and prime minister for a week after is a former president.
  const states = led('state');
  const head = states.length > 0 ? states : led('government');
  return [...new Set([...head, ...last])];
}

function lastEnded<T extends { readonly role: Role }>(said: readonly T[]): readonly T[] {
  const end = ({ role }: T): number => {
    const to = calendarDate(role.to);
    return to ? dayNumber(to) : -Infinity;
  };
  // `sort` is stable: where dates are equal or unknown the record's order decides.
  return [...said].sort((a, b) => (end(b) === end(a) ? 0 : end(b) - end(a))).slice(0, 1);
}

/** More steps than these no longer make a small picture. */
const MOST_STEPS = 5;

/**
 * A person's offices on a line of time: those whose beginning is known, and whose end is known or has not come. Undefined
 * where there are not two of them, where all fall into one year, and where the description has said them all.
 */
export function careerOf(record: EntityRecord, teller: Teller): EntityCard['career'] {
  const now = calendarDate(teller.now)?.year;
  if (record.type !== 'person' || now === undefined) return undefined;
  const { main } = chosenRoles(record, teller);
  const steps = (record.facts.roles ?? []).flatMap((role): CareerStep[] => {
    const text = saidRole(role, record, teller);
    const [from, to] = [calendarDate(role.from)?.year, calendarDate(role.to)?.year];
    if (text === undefined || from === undefined || from > now) return [];
    const over = isOver(role, record, teller);
    // What has no end on record is drawn to today where it is known to last.
    if (to === undefined && (over || foundOn(record) === undefined)) return [];
    return [
      {
        text: teller.phrases.sentenceCase(text),
        from,
        ...(over && to !== undefined && { to }),
        ...(main.includes(text) && { said: true }),
      },
    ];
  });
  const last = steps
    .sort((a, b) => Number(b.said ?? false) - Number(a.said ?? false) || b.from - a.from)
    .slice(0, MOST_STEPS);
  const from = Math.min(...last.map((step) => step.from));
  const to = Math.max(...last.map((step) => step.to ?? now));
  return last.some(({ said }) => !said) && last.length > 1 && to > from
    ? { steps: last, from, to, ends: [String(from), String(to)] }
    : undefined;
}
