import { packageText } from '../packages';

/** A row of Pantheon 1.0: a person with articles in at least 25 Wikipedias in May 2013. */
export interface Celebrity {
  /** The number of the article in the English Wikipedia. */
  readonly key: string;
  readonly name: string;
  readonly country?: string;
  readonly birthCity?: string;
  /** Negative before our era. */
  readonly born?: number;
  readonly female: boolean;
  readonly occupation: string;
  /** Historical popularity index, about 9 to 32. */
  readonly fame: number;
  /** Article titles by language. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Titles in these languages by the number of the article in the English Wikipedia. */
function titlesIn(languages: readonly string[]): Map<string, Record<string, string>> {
  const wanted = new Set(languages);
  const titles = new Map<string, Record<string, string>>();
  const text = packageText('celebs', 'data/langs/wikilangs.tsv');
  // A million short lines, read once for each language: only those that are wanted are cut up.
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = text.indexOf('\t', start);
    const second = text.indexOf('\t', first + 1);
    const lang = text.slice(first + 1, second);
    if (first >= start && second > first && second < end && wanted.has(lang)) {
      const key = text.slice(start, first);
      const entry = titles.get(key) ?? {};
      const third = text.indexOf('\t', second + 1);
      entry[lang] = text.slice(second + 1, third >= 0 && third < end ? third : end).trim();
      titles.set(key, entry);
    }
    start = end + 1;
  }
  return titles;
}

export function celebrities(languages: readonly string[]): Celebrity[] {
  const titles = titlesIn(languages);
  const [header, ...rows] = packageText('celebs', 'data/pantheon.tsv').trim().split('\n');
  const columns = (header ?? '').trim().split('\t');
  return rows.map((line) => {
    const cells = line.trimEnd().split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    const born = Number.parseInt(cell('birthyear'), 10);
    const country = cell('countryCode');
    const birthCity = cell('birthcity');
    return {
      key: cell('en_curid'),
      name: cell('name'),
      ...(/^[A-Z]{2}$/.test(country) && { country }),
      ...(birthCity !== '' && { birthCity }),
      ...(Number.isFinite(born) && { born }),
      female: cell('gender') === 'Female',
      occupation: cell('occupation'),
      fame: Number(cell('HPI')),
      titles: titles.get(cell('en_curid')) ?? {},
    };
  });
}
