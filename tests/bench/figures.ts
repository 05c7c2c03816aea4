import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import datePlugin from 'compromise-dates';
import * as chrono from 'chrono-node';
import recognizers from '@microsoft/recognizers-text-suite';
import { loadBundled } from './bundle';
import type * as entry from './figures-entry';
import { LINES, PUBLISHED } from './figure-lines';
import { medianTime, ms, type Row } from './measure';

type Kind = 'number' | 'money' | 'percent' | 'date';
interface Found {
  readonly kind: Kind;
  readonly value: number | string;
}
/** A program that reads figures; `kinds` is what it reads at all, and is measured on. */
interface Reader {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly read: (text: string) => readonly Found[];
}

const REFERENCE = new Date(`${PUBLISHED}T12:00:00`);
const SETS = new URL('../../../shared/eval/dev/el_en_news-dev.jsonl', import.meta.url);

/** Words of English news, where the sets are there; else the lines themselves, again and again. */
function sample(words: number): string[] {
  const lines = existsSync(SETS)
    ? readFileSync(SETS, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n'))
    : Array.from({ length: 200 }, () => LINES.map(({ text }) => text)).flat();
  let count = 0;
  return lines.filter((line) => count < words && (count += line.split(/\s+/u).length) > 0);
}

function ours({ readFigures, LANGUAGES }: typeof entry): Reader {
  const language = LANGUAGES.en;
  if (!language) throw new Error('No English');
  return {
    name: 'Hawamish',
    kinds: ['number', 'money', 'percent', 'date'],
    read: (text) =>
      readFigures(text, language, { published: PUBLISHED }).flatMap((figure): Found[] => {
        if (figure.type === 'count' || figure.type === 'number')
          return [{ kind: 'number', value: figure.value }];
        if (figure.type === 'money' || figure.type === 'percent')
          return [{ kind: figure.type, value: figure.value }];
        return figure.type === 'date' ? [{ kind: 'date', value: figure.timex }] : [];
      }),
  };
}

interface Recognized {
  readonly resolution?: {
    readonly value?: string;
    readonly values?: readonly { readonly timex?: string; readonly value?: string }[];
  };
}

function microsoft(): Reader {
  const culture = 'en-us';
  const values = (found: readonly unknown[]): number[] =>
    (found as readonly Recognized[]).map(({ resolution }) => Number(resolution?.value?.replace('%', '')));
  return {
    name: 'recognizers-text-suite',
    kinds: ['number', 'money', 'percent', 'date'],
    read: (text) => [
      ...values(recognizers.recognizeNumber(text, culture)).map((value): Found => ({
        kind: 'number',
        value,
      })),
      ...values(recognizers.recognizePercentage(text, culture)).map((value): Found => ({
        kind: 'percent',
        value,
      })),
      ...values(recognizers.recognizeCurrency(text, culture)).map((value): Found => ({
        kind: 'money',
        value,
      })),
      ...(recognizers.recognizeDateTime(text, culture, undefined, REFERENCE) as readonly Recognized[]).map(
        ({ resolution }): Found => {
          const [first] = resolution?.values ?? [];
          const timex = first?.timex ?? '';
          return { kind: 'date', value: /^X|^\(/.test(timex) ? (first?.value ?? timex) : timex };
        },
      ),
    ],
  };
}

function chronoNode(): Reader {
  return {
    name: 'chrono-node',
    kinds: ['date'],
    read: (text) =>
      chrono.parse(text, REFERENCE).map(({ start }): Found => {
        const parts = [String(start.get('year')).padStart(4, '0')];
        const known = (part: 'month' | 'day') => start.isCertain(part) || start.isCertain('weekday');
        for (const part of ['month', 'day'] as const)
          if (known(part)) parts.push(String(start.get(part)).padStart(2, '0'));
        return { kind: 'date', value: parts.join('-') };
      }),
  };
}

function compromise(): Reader {
  nlp.plugin(datePlugin);
  return {
    name: 'compromise, compromise-dates',
    kinds: ['number', 'money', 'percent', 'date'],
    read: (text) => {
      const doc = nlp(text) as unknown as {
        numbers: () => { json: () => { number: { num: number; prefix: string; suffix: string } }[] };
        dates: (options: object) => { json: () => { dates: { start: string | null } }[] };
      };
      const dates = doc.dates({ today: PUBLISHED }).json();
      const numbers = doc.numbers().json();
      return [
        ...numbers.map(({ number }): Found => ({
          kind: /[$€£]/u.test(number.prefix) ? 'money' : number.suffix.startsWith('%') ? 'percent' : 'number',
          value: number.num,
        })),
        ...dates.map((date): Found => ({ kind: 'date', value: date.dates.start?.slice(0, 10) ?? '' })),
      ];
    },
  };
}

const matches = (found: Found, [kind, value]: readonly [Kind, number | string]): boolean =>
  found.kind === kind &&
  (typeof value === 'number'
    ? Math.abs(Number(found.value) - value) < 1e-9 * Math.max(1, value)
    : found.value === value);

/** F1 on the lines, of the kinds that the program reads. */
function accuracy({ kinds, read }: Reader): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const line of LINES) {
    const mine = [...read(line.text)].filter(({ kind }) => kinds.includes(kind));
    found += mine.length;
    for (const gold of line.wanted) {
      if (!kinds.includes(gold[0])) continue;
      wanted++;
      const at = mine.findIndex((figure) => matches(figure, gold));
      if (at >= 0) {
        mine.splice(at, 1);
        right++;
      }
    }
  }
  return (2 * right) / (found + wanted);
}

/** Accuracy and speed beside the libraries that read figures in JavaScript, on the same English text. */
export async function measureFigures(): Promise<Row[]> {
  const readers = [
    ours(await loadBundled<typeof entry>('figures-entry.ts')),
    microsoft(),
    chronoNode(),
    compromise(),
  ];
  const lines = sample(1000);
  const times = readers.map(({ read }, index) =>
    medianTime(() => lines.map((line) => read(line).length), index === 0 ? {} : { runs: 5, warmUps: 2 }),
  );
  return readers.map((reader, index) => ({
    what: `figures, ${reader.name}: F1 of ${LINES.length} lines (${reader.kinds.join(', ')}); 1,000 English words`,
    measured: `${accuracy(reader).toFixed(2)}; ${ms(times[index] ?? 0)}`,
    limit:
      index === 0 ? 'under 5 ms' : `${((times[index] ?? 0) / (times[0] ?? 1)).toFixed(1)} × the time of ours`,
  }));
}
