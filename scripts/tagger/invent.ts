import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { Knowledge } from '@/lib/knowledge';
import type { NamedText } from './data';
import { DEMONYMS, FEATURES_OF_NAMES, HEADS, MONTHS, OCCUPATIONS } from './words-en';

/** A name made up for a slot of a sentence; a type of its own for what is no person, place or organisation. */
interface Filler {
  readonly text: string;
  readonly type?: 'PER' | 'LOC' | 'ORG' | 'MISC';
}

type ListName = 'first' | 'last' | 'person' | 'city' | 'country' | 'region' | 'noun' | 'plural' | 'adjective';

const SENTENCES = readFileSync(new URL('sentences-en.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const CAPITALISED = /^\p{Lu}/u;
const PLAIN = /^[\p{L}' .-]+$/u;

/**
 * Sentences with names that are made up from the pack's names, first and last names of a lexicon, and the words that names
 * of companies, clubs, rivers … end in. The same seed gives the same sentences.
 */
export class Inventor {
  readonly #random: () => number;
  readonly #lists: Readonly<Record<ListName, readonly string[]>>;
  readonly #organisations: readonly string[];
  #surname = '';

  constructor(knowledge: Knowledge, random: () => number) {
    this.#random = random;
    const people: string[] = [];
    const cities: string[] = [];
    const countries: string[] = [];
    const regions: string[] = [];
    const organisations: string[] = [];
    for (let i = 0; i < knowledge.size; i++) {
      const { names, type, class: kind } = knowledge.record(i);
      const name = names['en'];
      if (name === undefined || !PLAIN.test(name)) continue;
      if (type === 'person') people.push(name);
      else if (kind === 'city' || kind === 'town' || kind === 'capital') cities.push(name);
      else if (kind === 'country') countries.push(name);
      else if (kind === 'region') regions.push(name);
      else if (
        type === 'organisation' &&
        kind !== 'people' &&
        kind !== 'national-team' &&
        CAPITALISED.test(name)
      )
        organisations.push(name);
    }
    const words = lexicon();
    const parts = people.map((name) => name.split(' ')).filter((name) => name.length > 1);
    this.#organisations = organisations.filter(
      (name) => !/ of (?:the )?\p{Lu}/u.test(name) || random() < 0.15,
    );
    this.#lists = {
      first: [...words.first, ...parts.map(([first = '']) => first).filter((name) => CAPITALISED.test(name))],
      last: [
        ...words.last,
        ...parts.map((name) => name[name.length - 1] ?? '').filter((name) => CAPITALISED.test(name)),
      ],
      person: people,
      city: cities,
      country: countries,
      region: regions,
      noun: words.noun,
      plural: words.plural,
      adjective: words.adjective,
    };
  }

  /** One sentence with its names. */
  sentence(id: number): NamedText {
    this.#surname = this.#last();
    let text = '';
    const mentions: { start: number; end: number; type: string }[] = [];
    for (const part of this.#one(SENTENCES).split(/(\{\w+\})/u)) {
      const slot = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (slot === undefined) {
        text += part;
        continue;
      }
      const filler = this.fill(slot);
      const named =
        text === '' ? `${filler.text.slice(0, 1).toUpperCase()}${filler.text.slice(1)}` : filler.text;
      if (filler.type)
        mentions.push({ start: text.length, end: text.length + named.length, type: filler.type });
      text += named;
    }
    return { id: `invented/${String(id)}`, lang: 'en', text, mentions };
  }

  /** A name (or word) for a slot of a sentence. */
  fill(slot: string): Filler {
    switch (slot) {
      case 'PER':
        return { text: this.#person(), type: 'PER' };
      case 'SUR':
        return { text: this.#random() < 0.5 ? this.#surname : this.#last(), type: 'PER' };
      case 'GIV':
        return { text: this.#list('first'), type: 'PER' };
      case 'CITY':
        return { text: this.#list('city'), type: 'LOC' };
      case 'COUNTRY':
        return { text: this.#list('country'), type: 'LOC' };
      case 'REGION':
        return { text: this.#list('region'), type: 'LOC' };
      case 'GEO':
        return { text: this.#place(), type: 'LOC' };
      case 'WORK':
        return { text: this.#work(), type: 'MISC' };
      case 'EVENT':
        return { text: this.#event(), type: 'MISC' };
      case 'DEM':
        return { text: this.#choice(DEMONYMS) };
      case 'OCC':
        return { text: this.#choice(OCCUPATIONS) };
      case 'MONTH':
        return { text: this.#choice(MONTHS) };
      case 'YEAR':
        return { text: String(1780 + Math.floor(this.#random() * 245)) };
      case 'DAY':
        return { text: String(1 + Math.floor(this.#random() * 28)) };
      case 'NUM':
        return { text: String(2 + Math.floor(this.#random() ** 3 * 900)) };
      case 'NOUN':
        return { text: this.#random() < 0.5 ? this.#list('noun') : this.#list('plural') };
      case 'ADJ':
        return { text: this.#list('adjective') };
      default:
        return { text: this.#organisation(slot), type: 'ORG' };
    }
  }

  #person(): string {
    const chance = this.#random();
    if (chance < 0.25) return this.#list('person');
    const middle = this.#random();
    const between =
      middle < 0.08
        ? ` ${this.#initial()}.`
        : middle < 0.12
          ? ` ${this.#list('first')}`
          : middle < 0.14
            ? ' de'
            : '';
    if (chance < 0.29) return `${this.#initial()}. ${this.#initial()}. ${this.#last()}`;
    if (chance < 0.31) return `${this.#list('first')} ${this.#last()}-${this.#last()}`;
    return `${this.#list('first')}${between} ${this.#last()}`;
  }

  /** A surname; some are spelled as none in any list. */
  #last(): string {
    const name = this.#list('last');
    if (this.#random() < 0.75 || name.length < 4) return name;
    const other = this.#list('last');
    const half = Math.ceil(name.length / 2);
    return `${name.slice(0, half)}${other.slice(Math.floor(other.length / 2)).toLowerCase()}`;
  }

  #place(): string {
    const head = this.#choice(HEADS.place);
    const chance = this.#random();
    if (chance < 0.15) return `${this.#choice(HEADS.placeFirst)} ${this.#list('city')}`;
    if (chance < 0.5) return `${this.#last()} ${head}`;
    if (chance < 0.85) return `${this.#list('city')} ${head}`;
    return `${capital(this.#list('adjective'))} ${head}`;
  }

  #organisation(slot: string): string {
    const chance = this.#random();
    switch (slot) {
      case 'UNI':
        return chance < 0.35
          ? `University of ${this.#list('city')}`
          : `${this.#base()} ${this.#choice(HEADS.university)}`;
      case 'SCHOOL':
        return `${chance < 0.2 ? `St. ${this.#list('first')}'s` : this.#base()} ${this.#choice(HEADS.school)}`;
      case 'TEAM':
        if (chance < 0.15) return this.#list('city');
        if (chance < 0.25) return capital(this.#list('plural'));
        if (chance < 0.4) return `${this.#list('city')} ${capital(this.#list('plural'))}`;
        return `${this.#list('city')} ${this.#choice(HEADS.team)}`;
      case 'BAND':
        if (chance < 0.35) return `The ${capital(this.#list('plural'))}`;
        if (chance < 0.5) return `The ${capital(this.#list('adjective'))} ${capital(this.#list('plural'))}`;
        if (chance < 0.75) return `${this.#choice(FEATURES_OF_NAMES.band)} ${capital(this.#list('noun'))}`;
        return capital(this.#list('noun'));
      case 'LABEL':
        return `${chance < 0.5 ? capital(this.#list('noun')) : this.#last()} ${this.#choice(HEADS.label)}`;
      case 'PAPER':
        if (chance < 0.2) return `${capital(this.#list('noun'))} ${this.#choice(HEADS.paper)}`;
        return `${chance < 0.5 ? 'The ' : ''}${this.#list('city')} ${this.#choice(HEADS.paper)}`;
      case 'STATION':
        return chance < 0.4
          ? this.#letters()
          : `${chance < 0.7 ? this.#list('city') : capital(this.#list('noun'))} ${this.#choice(HEADS.station)}`;
      case 'LEAGUE':
        if (chance < 0.25) return this.#letters();
        return `${this.#choice(FEATURES_OF_NAMES.organisationFirst)} ${this.#choice(HEADS.league)}`;
      case 'PARTY':
        if (chance < 0.15) return `Party of ${capital(this.#list('noun'))}`;
        return `${chance < 0.4 ? `${this.#choice(DEMONYMS)} ` : chance < 0.55 ? `${this.#list('country')} ` : ''}${this.#choice(HEADS.party)}`;
      case 'GOV':
        return `${chance < 0.3 ? `${this.#list('country')} ` : chance < 0.6 ? `${this.#choice(DEMONYMS)} ` : ''}${this.#choice(HEADS.government)}`;
      case 'MIL':
        if (chance < 0.4) return `${this.#choice(DEMONYMS)} ${this.#choice(HEADS.military)}`;
        return `${String(1 + Math.floor(this.#random() * 90))}th ${this.#choice(HEADS.military)}`;
      case 'ABBR':
        return this.#letters();
      case 'COMPANY':
        if (chance < 0.2) return this.#list('last');
        if (chance < 0.3) return `${this.#list('last')} & ${this.#list('last')}`;
        if (chance < 0.4) return joined(capital(this.#list('noun')), this.#list('noun'));
        if (chance < 0.5) return this.#letters();
        return `${this.#base()} ${this.#choice(HEADS.company)}`;
      default: {
        if (chance < 0.3) return this.#from(this.#organisations);
        const first = this.#random() < 0.6 ? this.#choice(FEATURES_OF_NAMES.organisationFirst) : this.#base();
        const field = this.#random() < 0.6 ? ` ${this.#choice(FEATURES_OF_NAMES.fields)}` : '';
        const of = this.#random() < 0.2 ? ` of ${this.#list(this.#random() < 0.5 ? 'country' : 'city')}` : '';
        if (chance < 0.45)
          return `${this.#choice(HEADS.organisation)} for ${this.#choice(FEATURES_OF_NAMES.fields)}`;
        return `${first}${field} ${this.#choice(HEADS.organisation)}${of}`;
      }
    }
  }

  /** What a name of an institution starts with. */
  #base(): string {
    const chance = this.#random();
    if (chance < 0.35) return this.#list('city');
    if (chance < 0.65) return this.#last();
    if (chance < 0.75) return `${this.#list('first')} ${this.#last()}`;
    if (chance < 0.9) return capital(this.#list('noun'));
    return `${capital(this.#list('adjective'))} ${capital(this.#list('noun'))}`;
  }

  #work(): string {
    const chance = this.#random();
    const noun = capital(this.#list('noun'));
    if (chance < 0.25) return `The ${noun}`;
    if (chance < 0.4) return `The ${capital(this.#list('adjective'))} ${noun}`;
    if (chance < 0.55) return `${noun} of the ${capital(this.#list('plural'))}`;
    if (chance < 0.7) return `${noun} and ${capital(this.#list('noun'))}`;
    if (chance < 0.85) return `${noun} in ${this.#list('city')}`;
    return noun;
  }

  #event(): string {
    const chance = this.#random();
    if (chance < 0.35) return `${this.#list('city')} ${this.#choice(HEADS.event)}`;
    if (chance < 0.6) return `${this.#list('country')} ${this.#choice(HEADS.event)}`;
    if (chance < 0.75) return `Battle of ${this.#list('city')}`;
    if (chance < 0.85) return `Treaty of ${this.#list('city')}`;
    return `${capital(this.#list('adjective'))} ${this.#choice(HEADS.event)}`;
  }

  #letters(): string {
    const length = 3 + Math.floor(this.#random() * 2.4);
    return Array.from({ length }, () => this.#initial()).join('');
  }

  #initial(): string {
    return this.#from([...'ABCDEFGHIJKLMNOPRSTUVW']);
  }

  #list(name: ListName): string {
    return this.#from(this.#lists[name]);
  }

  #choice(words: string): string {
    return this.#one(words.split('|'));
  }

  #one(list: readonly string[]): string {
    return this.#from(list);
  }

  #from(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }
}

function capital(word: string): string {
  return word.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function joined(first: string, second: string): string {
  return `${first}${capital(second)}`;
}

/** Words of compromise's lexicon, by what they can stand for in a name. */
function lexicon(): Readonly<Record<'first' | 'last' | 'noun' | 'plural' | 'adjective', string[]>> {
  const words: Record<'first' | 'last' | 'noun' | 'plural' | 'adjective', string[]> = {
    first: [],
    last: [],
    noun: [],
    plural: [],
    adjective: [],
  };
  const { lexicon: entries } = (
    nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }
  ).one;
  for (const [word, tags] of Object.entries(entries)) {
    if (!/^\p{L}+$/u.test(word)) continue;
    const tag = [tags].flat()[0];
    if (tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName') words.first.push(capital(word));
    else if (tag === 'LastName') words.last.push(capital(word));
    else if (tag === 'Singular' || tag === 'Uncountable') words.noun.push(word);
    else if (tag === 'Plural') words.plural.push(word);
    else if (tag === 'Adjective') words.adjective.push(word);
  }
  return words;
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  PER: ['PER', 'PER', 'GIV', 'SUR'],
  LOC: ['CITY', 'CITY', 'COUNTRY', 'REGION', 'GEO'],
  ORG: ['ORG', 'COMPANY', 'UNI', 'TEAM', 'PARTY', 'GOV', 'ABBR', 'PAPER'],
};

/** A text with its names exchanged for made-up ones of the same type. */
export function replaced(text: NamedText, inventor: Inventor, random: () => number): NamedText {
  let out = '';
  let last = 0;
  const mentions: { start: number; end: number; type: string }[] = [];
  for (const { start, end, type } of [...text.mentions].sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    const slots = SLOTS[type] ?? [];
    const slot = slots[Math.floor(random() * slots.length)];
    const name = slot === undefined ? text.text.slice(start, end) : inventor.fill(slot).text;
    out += text.text.slice(last, start);
    mentions.push({ start: out.length, end: out.length + name.length, type });
    out += name;
    last = end;
  }
  return { ...text, text: out + text.text.slice(last), mentions };
}
