import type { NameGrammar, ShortForm } from '../name-grammar';
import { after, before, common, extending, genders, given, homographs, portfolios } from './name-words';
import { titleMap } from '../titles';
import { wordMap, wordSet } from '../words';
import { respell } from './spellings';
import { sport } from './sport';
import { detach, possessed } from './proclitics';

/** Words that open a family name: بن سلمان, أبو الغيط, آل ثاني, دي ميستورا. */
const FAMILY_OPENERS = new Set(
  'بن ابن بنت ولد ابو ابي ام ال عبد اولد دي دا دو دوس فون فان ديل ديلا لا لو مك سان ماك قلب'.split(' '),
);
/** Words between a name and the father's. */
const PATRONYMICS = new Set(['بن', 'ابن', 'بنت']);
/** Words that do not stand alone as a family name: نصر الله, صلاح الدين, عبد الرحمن. */
const FAMILY_CLOSERS = new Set(
  'الله الدين الاسلام الحق الاول الثاني الثالث الرابع الخامس السادس الابن الاب الاكبر الاصغر شاه خان'.split(
    ' ',
  ),
);
const ORDINALS = new Set('الاول الثاني الثالث الرابع الخامس السادس السابع الثامن'.split(' '));
/** The adjective of a country or of a portfolio: الأميركي, الخارجية, الإسرائيليين. */
const RELATIVE_ADJECTIVE = /^ال.{2,}(?:ي|يه|يين|يون|يتين|يان)$/u;

const ARTICLE = 'ال';
/** A people is written so in the plural; without the article it may as well be the adjective of others: "ضباط عراقيين". */
const PEOPLE = /^ال.{3,}[وي]ن$/u;
/** The plural of an adjective of relation: "الأمويون", "الدبلوماسيين". */
const CROWD = /^ال.{2,}ي[وي]ن$/u;
/** They begin with the same letters as the article, and are no nouns. */
const NOT_DEFINITE = wordSet(`
  إلى التي الذي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي الآن إلا الان الله
  آلاف ألف ألفي ألوف آلة آلات ألعاب ألغام ألقاب ألوان إلغاء إلقاء إلزام إلحاق إلهام التزام التحاق التقاء التفاف التماس التهام
  التقى التقت التقوا التحق التحقت التزم التزمت ألقى ألقت ألغى ألغت ألحق ألحقت ألزم ألمح ألمحت
`);
/** Words before a name that stands in apposition: "العاصمة الرياض". */
const BEFORE_APPOSITION = wordSet(
  'العاصمة المدينة الجارة الشقيقة المدينتين اليوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
);

function isDefinite(word: string): boolean {
  const bare = word.startsWith('لل') ? `${ARTICLE}${word.slice(2)}` : word.replace(/^[وف]?[بك]?(?=ال)/u, '');
  return (
    bare.length > 3 && bare.startsWith(ARTICLE) && !NOT_DEFINITE.has(bare) && !BEFORE_APPOSITION.has(bare)
  );
}

function shortForms(name: readonly string[], familyFirst: boolean): readonly ShortForm[] {
  const [family] = name;
  // "شي جين بينغ" is called شي; a name in two words may have been turned round.
  if (familyFirst && family !== undefined && name.length === 3) return [{ key: family, part: 'family' }];
  if (name.length < 2 || ORDINALS.has(name[name.length - 1] ?? '')) return [];
  let start = name.length - 1;
  if (FAMILY_CLOSERS.has(name[start] ?? '')) start--;
  while (start > 0 && FAMILY_OPENERS.has(name[start - 1] ?? '')) start--;
  if (start === 0) return [];
  // "محمد بن سلمان بن عبد العزيز" is called after his father, not after his grandfather.
  const father = PATRONYMICS.has(name[start] ?? '') ? name.findIndex((word) => PATRONYMICS.has(word)) : start;
  const end =
    father < start ? name.findIndex((word, at) => at > father && PATRONYMICS.has(word)) : name.length;
  return [{ key: name.slice(father, end).join(' '), part: 'family' }];
}

export const names: NameGrammar = {
  code: 'ar',
  cased: false,
  detach,
  patronymics: PATRONYMICS,
  chains: new Set(['بن', 'ولد']),
  letters: new Set('بي سي دي تي اي اف جي اتش ايه كيو ار اس تي يو دبليو اكس زد كي'.split(' ')),
  possessed,
  inflected: (adjective) =>
    ['', 'ه', 'ين', 'ون', 'ات'].flatMap((ending) => [adjective + ending, `ال${adjective}${ending}`]),
  links: new Set(['بن', 'ابن', 'ال', 'دي', 'فون', 'فان']),
  joins: new Set<string>(),
  articles: new Set<string>(),
  article: ARTICLE,
  crowds: (word) => CROWD.test(word),
  conjunctions: new Set<string>(),
  attachedConjunction: 'و',
  introduces: wordSet(
    'اسمه اسمها يدعى تدعى المدعو المدعوة ويدعى وتدعى يسمى تسمى واسمه واسمها الملقب الملقبة',
  ),
  describes: wordSet('في على ضد مع من'),
  calendar: new Set<string>(),
  before,
  after,
  between: (word) => RELATIVE_ADJECTIVE.test(word) || portfolios.has(word),
  common,
  everyday: (word) => common.has(word),
  small: new Set<string>(),
  offices: wordSet(
    'الرئيس الرئيسة الملك الأمير السلطان الوزير الوزيرة المستشار المستشارة رئيس رئيسة وزير وزيرة ملك أمير',
  ),
  heads: wordMap({
    president: 'الرئيس الرئيسة للرئيس والرئيس بالرئيس',
    king: 'الملك',
    chancellor: 'المستشار المستشارة',
  }),
  institutions: new Set<string>(),
  given,
  agrees: (previous, word) => word.startsWith(ARTICLE) && isDefinite(previous),
  extends: extending,
  towns: wordSet('مدينة بلدة قرية مدينتي'),
  provinces: wordSet('ولاية ولايتي مقاطعة محافظة إقليم'),
  waters: wordSet('نهر بحيرة خليج مضيق وادي جبل'),
  genders,
  prepositions: wordSet('في من إلى عن على مع بين نحو قرب داخل خارج عبر'),
  exact: new Map([['ان', 'آ']]),
  compounds: new Set(['عبد']),
  titled: wordSet(
    'فيلم فيلمه فيلمها مسلسل مسلسله رواية روايته روايتها أغنية ألبوم مسرحية كتاب كتابه كتابها ديوان',
  ),
  homographs,
  surroundings: wordSet('ريف بادية ضاحية ضواحي قضاء جرد محور سهل'),
  openers: FAMILY_OPENERS,
  abbreviations: new Set(['د', 'م', 'أ', 'ا']),
  shortForms,
  titles: {
    titles: titleMap([
      'رئيس الوزراء',
      'رئيس الحكومة',
      'الرئيس',
      'الملك',
      'المستشار',
      'المستشارة',
      'البابا',
      'السلطان',
    ]),
    articles: new Set<string>(),
    former: wordSet('نائب نائبة نائبي مساعد وكيل السيد فخامة جلالة شارع ساحة ميدان جسر مدينة'),
    // "الرئيس السابق", "الرئيس إن" is well, "الملك عبد" is somebody's name.
    notBefore: (word) => word.startsWith(ARTICLE) || FAMILY_OPENERS.has(word) || given.has(word),
    foreign: (word) => RELATIVE_ADJECTIVE.test(word) && !portfolios.has(word),
  },
  peoples: (word) => PEOPLE.test(word),
  respell,
  trades: wordMap({
    sport:
      'اللاعب اللاعبة لاعبه المهاجم مهاجمه المدافع مدافعه الحارس حارسه المرمى للاعب للمهاجم للمدافع للحارس',
    music: 'المطرب المطربة المغني المغنية للمطرب للمطربة للمغني للمغنية',
    faith: 'البابا للبابا',
  }),
  sport,
};
