import { entityClass } from '@/lib/languages';
import { aliasKey } from '@/lib/text';
import { cleanArabic } from './arabic';
import { addAliases, addWeak, type Draft } from './draft';
import { celebrities, type Celebrity } from './sources/celebs';
import { RENAMED_ARTICLES } from './sources/renamed-articles';
import { yearsOfDeath, type YearsOfDeath } from './sources/wordnet-lives';
import { fameWeight } from './weights';

/**
 * People of Pantheon: names in both languages, birth, country and occupation. Frozen in May 2013, so nothing is said of the present.
 * It has no deaths; WordNet has those of the well known.
 */
export function peopleDrafts(): Draft[] {
  const died = yearsOfDeath();
  return peopleRows(['en', 'ar']).map(({ row, id }) => personDraft(row, id, died));
}

/** The rows of Pantheon with the ids that their records have, titles in the languages asked for. */
export function peopleRows(languages: readonly string[]): { row: Celebrity; id: string }[] {
  const taken = new Map<string, number>();
  const rows = celebrities(languages);
  // The most famous bearer of a name has the plain id.
  rows.sort((a, b) => b.fame - a.fame || Number(a.key) - Number(b.key));
  return rows.map((row) => {
    const slug = slugOf(row.name) || `person-${row.key}`;
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    return { row, id: before === 0 ? slug : `${slug}-${row.born ?? row.key}` };
  });
}

/** "Ilham Aliyev" → "ilham-aliyev"; what is not Latin has none. */
export function slugOf(name: string): string {
  return aliasKey(name)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
}

/** Names that stand first where the family's does tell whose they are, wherever the border was. */
const OWN_NAMES = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW', 'VN']);
/** States that parted, and whose people were born in one part and belong to another. */
const PARTED = new Set(
  'AM AZ BA BY CZ EE GE HR KG KZ LT LV MD ME MK RS RU SI SK TJ TM UA UZ XK IL PS'.split(' '),
);
const SETTLED_SINCE = { elsewhere: 1945, parted: 1991 };

/**
 * Pantheon has the country in whose borders of today someone's birthplace lies. Of the people that we have written of, it is another
 * than their own for a quarter of those born before 1920 and one in eight born before 1945: for these it is said as what it is.
 */
function isNationality({ country = '', born = 0 }: Celebrity): boolean {
  if (OWN_NAMES.has(country)) return true;
  return born >= (PARTED.has(country) ? SETTLED_SINCE.parted : SETTLED_SINCE.elsewhere);
}

/** Whoever was born where Israel lies before it was founded was not born in it. */
const isBornThere = ({ country, born = 0 }: Celebrity): boolean => country !== 'IL' || born >= 1948;

/** Years of birth that tradition gives and nobody knows: of those who lived before the first annals, and of scripture. */
function bornIn({ born, occupation }: Celebrity): number | undefined {
  if (born === undefined || born < -600) return undefined;
  return entityClass(occupation) === 'religious-figure' && born < 100 ? undefined : born;
}

/** "Louis XIV of France", "Ramesses II": those who are numbered have reigned, which Pantheon calls politics. */
const REGNAL = /^(?!.*\b(?:Duke|Prince|Count|Earl|Pope)\b).*\s[IVX]{1,5}(?:\s|,|$)/u;
const REIGNED_BEFORE = 1900;

/** "Politicians" of before were emperors, consuls and khans. */
const POLITICS_SINCE = 1700;

function classOf({ occupation, born = REIGNED_BEFORE }: Celebrity, name: string): string {
  const known = entityClass(occupation) ?? 'person';
  if (known !== 'politician' && known !== 'noble') return known;
  if (born < REIGNED_BEFORE && REGNAL.test(name)) return 'monarch';
  return born < POLITICS_SINCE ? 'historical-figure' : known;
}

function personDraft(row: Celebrity, id: string, diedIn: YearsOfDeath): Draft {
  const articleThen = row.titles['en'] ?? row.name;
  const title = RENAMED_ARTICLES[articleThen] ?? articleThen;
  const name = title.replace(/ \(.*\)$/, '');
  const born = bornIn(row);
  const died = born === undefined ? undefined : (diedIn(name, born) ?? diedIn(row.name, born));
  const draft: Draft = {
    id,
    type: 'person',
    class: classOf(row, name),
    names: { en: name },
    aliases: {},
    weak: {},
    facts: {
      ...(row.country !== undefined &&
        isBornThere(row) && { [isNationality(row) ? 'country' : 'birthplace']: row.country }),
      gender: row.female ? 'f' : 'm',
      ...(born !== undefined && { born: isoYear(born) }),
      ...(died !== undefined && { died: isoYear(died) }),
    },
    wikipedia: title,
    weight: fameWeight(row.fame),
    origin: { kind: 'generated', by: 'celebs' },
  };
  if (articleThen !== title) addAliases(draft, 'en', [articleThen]);
  if (row.name !== name) addAliases(draft, 'en', [row.name.replace(/ \(.*\)$/, '')]);
  const arabic = cleanArabic(row.titles['ar']);
  if (arabic !== undefined) draft.names['ar'] = arabic;
  // "Jesus", "Adele", "Prince": one word alone is too little to be believed without help.
  for (const [lang, text] of Object.entries(draft.names))
    if (!aliasKey(text).includes(' ')) addWeak(draft, lang, [text]);
  for (const text of draft.aliases['en'] ?? [])
    if (!aliasKey(text).includes(' ')) addWeak(draft, 'en', [text]);
  return draft;
}

/** 1961 → "1961", -550 → "-0550". */
function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
