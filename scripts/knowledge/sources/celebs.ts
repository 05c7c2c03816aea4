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

export function celebrities(languages: readonly string[]): Celebrity[] {
  const wanted = new Set(languages);
  const titles = new Map<string, Record<string, string>>();
  for (const line of packageText('celebs', 'data/langs/wikilangs.tsv').split('\n')) {
    const [key, lang, title] = line.split('\t');
    if (key === undefined || lang === undefined || title === undefined || !wanted.has(lang)) continue;
    const entry = titles.get(key) ?? {};
    entry[lang] = title.trim();
    titles.set(key, entry);
  }
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
