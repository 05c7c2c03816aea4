import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { combine, NAME_PACK_LANGUAGES, openPack, writePack, type Pack } from '@/lib/knowledge';
import type { Base } from '../../../scripts/knowledge/build';
import type { Draft } from '../../../scripts/knowledge/draft';
import { furtherPacks } from '../../../scripts/knowledge/further';
import { declinedPerson, declinedPlace } from '../../../scripts/knowledge/russian';

describe('Russian names', () => {
  it.each([
    ['Москва', ['Москвы', 'Москве', 'Москву', 'Москвой']],
    ['Россия', ['России', 'Россию', 'Россией']],
    ['Иран', ['Ирана', 'Ирану', 'Ираном', 'Иране']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Казань', ['Казани', 'Казанью']],
    ['Прага', ['Праги', 'Праге', 'Прагу', 'Прагой']],
  ])('are declined: %s', (name, forms) => {
    expect(declinedPlace(name)).toEqual(expect.arrayContaining(forms));
  });

  it.each(['Баку', 'Тбилиси', 'США', 'Осло', 'Нью-Йорк'])('are left as they are: %s', (name) => {
    expect(declinedPlace(name)).toEqual([]);
  });

  it('of people go through the cases whole', () => {
    expect(declinedPerson('Владимир Путин', 'm')).toContain('Владимиром Путиным');
    expect(declinedPerson('Ангела Меркель', 'f')).toContain('Ангелы Меркель');
    expect(declinedPerson('Никол Пашинян', 'm')).toContain('Никола Пашиняна');
  });
});

function draft(id: string, more: Partial<Draft>): Draft {
  return {
    id,
    type: 'place',
    class: 'country',
    names: {},
    aliases: {},
    weak: {},
    facts: {},
    weight: 200,
    origin: { kind: 'generated', by: 'cldr' },
    ...more,
  };
}

const drafts = [
  draft('AM', { names: { en: 'Armenia', ar: 'أرمينيا' } }),
  draft('IR', { names: { en: 'Iran', ar: 'إيران' } }),
  draft('geonames-1', { class: 'capital', names: { en: 'Moscow', ar: 'موسكو' }, weight: 180 }),
  draft('nato', {
    type: 'organisation',
    class: 'military-alliance',
    names: { en: 'NATO', ar: 'الناتو' },
    origin: { kind: 'written', file: 'x' },
  }),
];
const byId = new Map(drafts.map((each) => [each.id, each]));
const base: Base = {
  drafts: byId,
  find: (reference) => byId.get(reference),
  written: {
    records: [],
    countries: {},
    demonyms: {},
    families: {},
    offices: {},
    commonWords: [],
    furtherNames: { nato: { fr: ['OTAN'], es: ['OTAN', 'Alianza Atlántica'] } },
    shallow: { single: {}, drop: [], type: {} },
    problems: [],
  },
  tables: { offices: {}, demonyms: {} },
  sources: [],
  problems: [],
};
const core = openPack(writePack({ entries: drafts, info: { name: 'core', sources: [] } }).buffer);

// The sources are large: they are read once for all languages.
const packs = furtherPacks(base, NAME_PACK_LANGUAGES);

function namesIn(lang: string): Pack {
  const bytes = packs.get(lang);
  if (!bytes) throw new Error(`There is no pack of names in ${lang}`);
  return openPack(bytes.buffer);
}

/** What is found in a text of one's own, as `surface → id`. */
function read(lang: string, text: string): string[] {
  const pack = combine([core, namesIn(lang)]);
  return annotate({ blocks: [{ id: 0, text }], lang }, pack).mentions.flatMap((mention) =>
    mention.kind === 'entity' ? [`${mention.surface} → ${mention.entity}`] : [],
  );
}

describe('the names of a further language', () => {
  it('hold only what the core pack has not', () => {
    const pack = namesIn('fr');
    expect(pack.lookup('iran')).toEqual([]);
    expect(pack.lookup('armenie')).toHaveLength(1);
    expect(pack.info.languages).toEqual(['fr']);
  });

  it.each([
    [
      'fr',
      'La délégation de l’OTAN est arrivée à Moscou, puis en Arménie.',
      ['OTAN → nato', 'Moscou → geonames-1', 'Arménie → AM'],
    ],
    [
      'es',
      'La delegación de la OTAN llegó a Moscú y después a Armenia.',
      ['OTAN → nato', 'Moscú → geonames-1', 'Armenia → AM'],
    ],
    [
      'de',
      'Die Delegation reiste nach Moskau und dann nach Armenien.',
      ['Moskau → geonames-1', 'Armenien → AM'],
    ],
    [
      'ru',
      'Делегация прибыла из Армении в Москву и затем в Иран.',
      ['Армении → AM', 'Москву → geonames-1', 'Иран → IR'],
    ],
    [
      'tr',
      'Heyet Moskova’da görüştü ve Ermenistan’a gitti.',
      ['Moskova’da → geonames-1', 'Ermenistan’a → AM'],
    ],
    ['fa', 'هیئت به مسکو رفت و سپس از ارمنستان دیدار کرد.', ['مسکو → geonames-1', 'ارمنستان → AM']],
  ])('are found in an article: %s', (lang, text, found) => {
    expect(read(lang, text)).toEqual(found);
  });
});
