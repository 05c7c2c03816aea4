import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD, type TinyEntity } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

const TEAMS: readonly TinyEntity[] = [
  {
    id: 'EG-team',
    type: 'organisation',
    class: 'national-team',
    en: ['Egypt national football team'],
    ar: ['منتخب مصر'],
    facts: { country: 'EG' },
  },
  {
    id: 'paris-fc',
    type: 'organisation',
    class: 'football-club',
    en: ['Paris FC'],
    facts: { seat: 'paris' },
  },
  { id: 'leeds', type: 'place', en: ['Leeds'], ar: ['ليدز'], weight: 100 },
  {
    id: 'leeds-united',
    type: 'organisation',
    class: 'football-club',
    en: ['Leeds United'],
    facts: { seat: 'leeds' },
  },
  {
    id: 'leeds-fc',
    type: 'organisation',
    class: 'football-club',
    en: ['Leeds F.C.'],
    facts: { seat: 'leeds' },
  },
  {
    id: 'EG-rugby-team',
    type: 'organisation',
    class: 'national-team',
    en: ['Egypt national rugby union team'],
    ar: ['منتخب مصر للرغبي'],
    facts: { country: 'EG' },
  },
  { id: 'rugby-world-cup', type: 'event', en: ['Rugby World Cup'] },
  { id: 'rugby-league-world-cup', type: 'event', en: ['Rugby League World Cup'] },
  {
    id: 'us-open-tennis',
    type: 'event',
    en: ['US Open', 'US Open (tennis)'],
    ar: ['أميركا المفتوحة', 'بطولة أميركا المفتوحة'],
    weight: 100,
  },
  { id: 'golfer', type: 'person', class: 'golfer', en: ['Putter Woods'], weight: 120 },
  { id: 'us-open-golf', type: 'event', en: ['U.S. Open (golf)'], ar: ['بطولة أميركا المفتوحة للغولف'] },
  { id: 'country', type: 'place', class: 'country', en: ['Middle Nileland', 'Nileland'], weight: 230 },
  { id: 'world-cup', type: 'event', en: ['FIFA World Cup', 'World Cup'], ar: ['كأس العالم'], weight: 190 },
];
const knowledge = tinyKnowledge([...WORLD, ...TEAMS]);

function names(text: string, lang = 'en', taggers = {}): string[] {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, language }));
  const found = findNames(blocks, knowledge, { taggers });
  return blocks.flatMap(({ id }) =>
    (found.get(id) ?? []).flatMap(({ surface, entity }) =>
      entity === null ? [] : [`${surface} → ${entity}`],
    ),
  );
}

describe('a place in a report on a match', () => {
  it('is its team, where the pack has it, and goes on being it', () => {
    expect(names('The striker scored a hat-trick against Egypt in the match. Egypt had no answer.')).toEqual([
      'Egypt → EG-team',
      'Egypt → EG-team',
    ]);
    expect(names('سجل المهاجم هدفين في المباراة. وتعادلت مصر في الشوط الثاني.', 'ar')).toEqual([
      'مصر → EG-team',
    ]);
  });

  it('is the one club that has its seat there', () => {
    expect(names('The midfielder plays for Paris and won the league with a late goal in the match.')).toEqual(
      ['Paris → paris-fc'],
    );
  });

  it('is of several clubs there the one that is called like it', () => {
    expect(names('The striker scored against Leeds in the match.')).toEqual(['Leeds → leeds-fc']);
  });

  it('is a team after one word of sport where the tagger sees one', () => {
    const taggers = { ar: wordTagger('ar', { ليدز: 'B-organisation' }) };
    expect(names('فاز الفريق أمام ليدز في الدوري الإنجليزي', 'ar')).toEqual(['ليدز → leeds']);
    expect(names('فاز الفريق أمام ليدز في الدوري الإنجليزي', 'ar', taggers)).toEqual([]);
  });

  it('is the team of the sport that the article is about', () => {
    expect(names('The scrum held and the flanker scored as Egypt beat France in the match.')).toEqual([
      'Egypt → EG-rugby-team',
    ]);
    expect(names('فازت مصر في مباراة الرغبي على منتخب آخر', 'ar')).toEqual(['مصر → EG-rugby-team']);
  });

  it('is a team where it is named in one row with one', () => {
    const before = 'The striker scored as Egypt beat Jordan in the match.';
    expect(names(`${before}\nJordan and Egypt have met before in a league qualifier.`)).toEqual([
      'Egypt → EG-team',
      'Egypt → EG-team',
    ]);
    expect(
      names('The striker won the match against Egypt. France and Egypt meet again in the league.'),
    ).toEqual(['Egypt → EG-team', 'Egypt → EG-team']);
  });

  it('is nothing where the pack has no such team, or the sport is another one', () => {
    expect(names('The striker scored twice as England beat Jordan in the qualifier.')).toEqual([]);
    expect(names('The quarterback threw a touchdown as Egypt beat France in the match.')).toEqual([]);
  });

  it('is no country after the preposition of a ground', () => {
    expect(names('They play their home matches at the Nileland.')).toEqual([]);
    expect(names('They were angry at the Nileland.')).toEqual(['Nileland → country']);
  });

  it('stays the place where something happens', () => {
    expect(names('The striker scored against Egypt in the match. The squad stays in Egypt.')).toEqual([
      'Egypt → EG-team',
      'Egypt → EG',
    ]);
    expect(names('The striker joined the squad for a match in Paris.')).toEqual(['Paris → paris']);
  });

  it('is the place where nothing is said of sport', () => {
    expect(names('The war against Egypt was lost when Egypt beat back the army of Jordan.')).toEqual([
      'Egypt → EG',
      'Egypt → EG',
      'Jordan → JO',
    ]);
    expect(names('وقف العالم أمام مصر وفازت مصر بالرهان', 'ar')).toEqual(['مصر → EG', 'مصر → EG']);
  });
});

it('does not take the cup of another sport for football’s', () => {
  expect(names('The rugby coach named a prop and a flanker for the World Cup.')).toEqual([
    'World Cup → rugby-world-cup',
  ]);
  expect(names('The cricket captain lost a wicket at the World Cup.')).toEqual([]);
  expect(names('The striker and the coach go to the World Cup.')).toEqual(['World Cup → world-cup']);
});

describe('In a report on football a town is its club', () => {
  const world = tinyKnowledge([
    { id: 'leeds', type: 'place', class: 'city', en: ['Leeds'], ar: ['ليدز'], weight: 100 },
    {
      id: 'leeds-fc',
      type: 'organisation',
      class: 'football-club',
      en: ['Leeds F.C.'],
      ar: ['نادي ليدز'],
      facts: { seat: 'leeds' },
    },
    { id: 'villa', type: 'organisation', class: 'football-club', ar: ['أستون فيلا'], weight: 120 },
  ]);
  const report = 'وفي المباراة التي أقيمت في دوري الأبطال على ملعب أستون فيلا سجل المهاجم هدفا برأسية. ';
  const inArabic = (text: string) => {
    const language = languageOf('ar');
    if (!language) throw new Error('ar');
    return (findNames([{ id: 0, text, language }], world).get(0) ?? []).map(({ entity }) => entity);
  };

  it.each([
    ['by itself', 'حقق ليدز انتصاره الأول.', 'leeds-fc'],
    ['with a preposition that a team has too', 'وهذا الانتصار هو الثالث لليدز هذا الموسم.', 'leeds-fc'],
    ['but not where something happens in it', 'وعاد الفريق إلى ليدز أمس.', 'leeds'],
    ['nor where it is called a town', 'وتحتفل مدينة ليدز بذلك.', 'leeds'],
  ])('%s', (_, sentence, wanted) => {
    expect(inArabic(report + sentence).at(-1)).toBe(wanted);
  });

  it('and a town everywhere else', () => {
    expect(inArabic('حققت بلدية ليدز أرباحا. وزار الوزير أستون فيلا.')).toContain('leeds');
  });
});

describe('a cup that several sports have', () => {
  it.each([
    ['en', 'She won the US Open on Sunday, with her forehand.', 'US Open → us-open-tennis'],
    ['en', 'He made three birdies on the back nine to win the U.S. Open.', 'U.S. Open → us-open-golf'],
    ['ar', 'فاز بلقب أميركا المفتوحة للغولف أمس', 'أميركا المفتوحة → us-open-golf'],
    ['en', 'A rugby league coach said the World Cup match was hard.', 'World Cup → rugby-league-world-cup'],
    ['en', 'A rugby union coach said the World Cup scrum was hard.', 'World Cup → rugby-world-cup'],
    ['en', 'The coach said the World Cup match was hard.', 'World Cup → world-cup'],
  ])('is that of the sport that the article is about: %s %s', (lang, text, wanted) => {
    expect(names(text, lang)).toEqual([wanted]);
  });

  it('is that of a player whom the article names, and of several none where nothing says which', () => {
    expect(names('Putter Woods lost the US Open.')).toEqual([
      'Putter Woods → golfer',
      'US Open → us-open-golf',
    ]);
    expect(names('They lost the US Open.')).toEqual([]);
    expect(names('They lost the World Cup.')).toEqual(['World Cup → world-cup']);
  });

  it('is no cup that the pack lacks, and no team of the other kind of rugby', () => {
    expect(names('A basketball coach said the World Cup match was hard.')).toEqual([]);
    expect(names('Egypt beat Lebanon in the rugby league match. Egypt had a good coach.')).toEqual([]);
  });
});

describe('Clubs by the names of their towns', () => {
  const clubs = tinyKnowledge([
    { id: 'seville', type: 'place', en: ['Seville'], ar: ['إشبيلية'], weight: 150 },
    {
      id: 'sevilla',
      type: 'organisation',
      class: 'football-club',
      en: ['Sevilla FC'],
      ar: ['نادي إشبيلية'],
      facts: { seat: 'seville' },
    },
    {
      id: 'forest',
      type: 'organisation',
      class: 'football-club',
      en: ['Nottingham Forest'],
      ar: ['نوتنغهام فورست'],
      weight: 140,
    },
    { id: 'madrid', type: 'place', en: ['Madrid'], ar: ['مدريد'], weight: 170 },
  ]);
  const found = (text: string) => {
    const language = languageOf(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
    if (!language) throw new Error('no language');
    return (findNames([{ id: 0, text, language }], clubs).get(0) ?? []).map(({ entity }) => entity);
  };

  it('are told by a verb of contest in the masculine and what stands behind them', () => {
    expect(found('وسقط إشبيلية أمام نوتنغهام فورست على أرضه')).toEqual(['sevilla', 'forest']);
    expect(found('وسقط القتلى في إشبيلية أمام المارة')).toEqual(['seville']);
    expect(found('سقطت إشبيلية في أيدي القوات')).toEqual(['seville']);
  });

  it('are told by a club that stands in one row with them', () => {
    const report = 'The coach saw his league lead over';
    expect(found(`${report} Seville and Nottingham Forest cut.`)).toEqual(['sevilla', 'forest']);
    expect(found(`${report} Nottingham Forest cut in Seville.`)).toEqual(['forest', 'seville']);
    // Where the pack lacks the club, the town is not linked either.
    expect(found(`${report} Madrid and Nottingham Forest cut.`)).toEqual(['forest']);
  });
});
