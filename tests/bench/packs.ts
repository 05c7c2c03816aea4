import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importWikidata } from '../../scripts/knowledge/wikidata/import';
import { openPack, type Pack } from '@/lib/knowledge';
import { median, memoryInUse, ms, type Row } from './measure';

const ENTITIES = 1_000_000;
const SAMPLE = new URL('../../../shared/examples/wikidata-sample.json.gz', import.meta.url);
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qi ro su ta ve wi xo zu'.split(' ');
const ARABIC = 'با سي دو نا كر لي مو هو في رس تا شم قو زي حد'.split(' ');

/** A name of two words that no other number has. */
function nameOf(number: number, syllables: readonly string[], capital: boolean): string {
  let rest = (number * 2_654_435_761) % 2 ** 32;
  const word = () => {
    let text = '';
    for (let i = 0; i < 3; i++) {
      text += syllables[rest % syllables.length] ?? '';
      rest = Math.floor(rest / syllables.length);
    }
    return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  };
  const first = word();
  rest = number;
  let last = '';
  do {
    last += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return `${first} ${capital ? last.charAt(0).toUpperCase() + last.slice(1) : last}`;
}

/** An entity in the dump's own layout, about as large as those with ten links are: made up, and always the same. */
function entityOf(number: number): string {
  const text = (language: string, value: string) => ({ language, value });
  const item = (id: string) => ({
    mainsnak: {
      snaktype: 'value',
      property: 'P31',
      datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', 'numeric-id': 5, id } },
    },
    type: 'statement',
    rank: 'normal',
  });
  const time = (value: string) => ({
    mainsnak: {
      snaktype: 'value',
      datavalue: { type: 'time', value: { time: value, precision: 11, calendarmodel: 'Q1985727' } },
    },
    type: 'statement',
    rank: 'normal',
  });
  const en = nameOf(number, SYLLABLES, true);
  const ar = nameOf(number, ARABIC, false);
  const day = `+19${10 + (number % 90)}-0${1 + (number % 9)}-1${number % 10}T00:00:00Z`;
  return JSON.stringify({
    type: 'item',
    id: `Q${100_000_000 + number}`,
    labels: Object.fromEntries(
      ['en', 'ar', 'fr', 'de', 'es', 'ru'].map((lang) => [lang, text(lang, lang === 'ar' ? ar : en)]),
    ),
    descriptions: { en: text('en', 'synthetic person'), ar: text('ar', 'شخص مصنوع') },
    aliases: { en: [text('en', `${en} Junior`)] },
    claims: {
      P31: [item('Q5')],
      P106: [item('Q82955')],
      P21: [item('Q6581097')],
      P27: [item(`Q${100_000_000 + (number % 200)}`)],
      P569: [time(day)],
    },
    sitelinks: Object.fromEntries(
      ['en', 'ar', 'fr', 'de', 'es', 'ru', 'it', 'nl', 'sv', 'pl', 'pt'].map((lang) => [
        `${lang}wiki`,
        { site: `${lang}wiki`, title: en, badges: [] },
      ]),
    ),
  });
}

/** The processor's time of the process so far, in milliseconds: what else the machine does is no cost of ours. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function writeDump(file: string, entities: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('[\n');
  for (let number = 0; number < entities; number++) {
    if (!out.write(`${entityOf(number)}${number + 1 < entities ? ',' : ''}\n`)) await once(out, 'drain');
  }
  out.end(']\n');
  await once(out, 'finish');
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * What the import of a dump costs, and a pack of a million entities: `npm run bench -- --packs [--entities N]`. The entities are
 * made up; their layout is that of the real dump, which is measured as well where a sample of it is at hand.
 */
export async function measurePacks(entities = ENTITIES): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hawamish-packs-'));
  try {
    const dump = path.join(folder, 'dump.json');
    await writeDump(dump, entities);
    const options = { sitelinks: 10, languages: ['ar', 'en'] };
    const started = busy();
    const { pack: bytes, records } = await importWikidata(dump, options);
    const seconds = (busy() - started) / 1000;
    const peak = process.resourceUsage().maxRSS * 1024;
    const size = statSync(dump).size;
    // Nearly all of a real dump has too few links to be kept, and is only looked through.
    const skipping = busy();
    await importWikidata(dump, { ...options, sitelinks: 12 }).catch(() => undefined);
    const skipped = (busy() - skipping) / 1000;

    const before = memoryInUse();
    const buffer = bytes.slice().buffer;
    const opened: number[] = [];
    let pack: Pack = openPack(buffer);
    for (let run = 0; run < 5; run++) {
      const from = busy();
      pack = openPack(buffer);
      opened.push(busy() - from);
    }
    const held = memoryInUse() - before;
    const lookups = Array.from({ length: 10_000 }, (_, i) =>
      nameOf((i * 7919) % entities, SYLLABLES, true).toLowerCase(),
    );
    const looking = busy();
    const hits = lookups.filter((key) => pack.lookup(key).length > 0).length;
    const lookup = busy() - looking;
    const n = entities.toLocaleString('en');
    const rows: Row[] = [
      {
        what: `import, ${n} made-up entities that are kept`,
        measured: `${(size / 1e6 / seconds).toFixed(1)} MB/s`,
        limit: 'processor time',
      },
      {
        what: 'import, entities with too few links',
        measured: `${(size / 1e6 / skipped).toFixed(1)} MB/s`,
        limit: '',
      },
      { what: `— most memory of the process, dump of ${MB(size)}`, measured: MB(peak), limit: '' },
      {
        what: `pack of ${records.toLocaleString('en')} records, on disk`,
        measured: MB(bytes.length),
        limit: '',
      },
      { what: '— opened', measured: ms(median(opened)), limit: '' },
      { what: '— memory, file included', measured: MB(held), limit: '' },
      { what: `— 10,000 look-ups (${hits} found)`, measured: ms(lookup), limit: '' },
    ];
    return existsSync(SAMPLE) ? [...(await measureSample()), ...rows] : rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Real entities, each of them large: read again and again, since there are few. */
async function measureSample(): Promise<Row[]> {
  const file = SAMPLE.pathname;
  let unpacked = 0;
  const rounds = 20;
  const started = busy();
  for (let round = 0; round < rounds; round++) {
    await importWikidata(file, {
      sitelinks: 10,
      languages: ['ar', 'en'],
      progress: (sofar) => (unpacked = sofar.unpacked),
    });
  }
  const seconds = (busy() - started) / 1000;
  return [
    {
      what: 'import, real entities, gzipped',
      measured: `${((unpacked * rounds) / 1e6 / seconds).toFixed(1)} MB/s`,
      limit: '',
    },
  ];
}
