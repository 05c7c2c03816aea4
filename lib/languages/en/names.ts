import type { NameGrammar } from '../name-grammar';
import { shortForms, whole } from '../western-names';
import { titleMap } from '../titles';
import { wordMap, wordSet } from '../words';
import { classes } from './class-words';
import { regions } from './regions';
import { respell } from './spellings';
import { sport } from './sport';
import { after, before, common, given, institutions, things } from './name-words';

/** Endings that everyday words take: plural and third person, past, participle, adverb. */
const INFLECTED = /^(.{2,}?)(?:s|es|ed|d|ing|er|ers|ly)$/;
const DERIVED = /.{3,}(?:ing|ed|ly|tion|ment|ness|ship)$/;

function everyday(word: string): boolean {
  if (common.has(word) || DERIVED.test(word)) return true;
  const stem = INFLECTED.exec(word)?.[1];
  if (stem === undefined) return false;
  return common.has(stem) || common.has(`${stem}e`) || common.has(word.slice(0, -1));
}

function turnedUniversity(name: string): string | undefined {
  const [, before] = /^(.+) university$/.exec(name) ?? [];
  if (before !== undefined) return `university of ${before}`;
  const [, after] = /^university of (?:the )?(.+)$/.exec(name) ?? [];
  return after === undefined ? undefined : `${after} university`;
}

export const names: NameGrammar = {
  code: 'en',
  cased: true,
  detach: whole,
  links: new Set(
    'of the and for in on at to de da do dos du del della di la le las los van von der den bin ibn bint al el y e ul upon a an s o with'.split(
      ' ',
    ),
  ),
  joins: wordSet('of for de da do dos du des del della di von van der den'),
  articles: new Set(['the']),
  particles: wordSet('de da dos du del della von van der den bin ibn'),
  conjunctions: wordSet('and or'),
  introduces: wordSet('named called nicknamed dubbed alias'),
  describes: wordSet('in on against with'),
  calendar: new Set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i'.split(
      ' ',
    ),
  ),
  before,
  after,
  between: () => false,
  common,
  everyday,
  small: wordSet(
    'a an the and but or nor for so yet as at by in into of off on onto out over to up with from via vs per than amid about after before is are be it its his her their with without under near down',
  ),
  offices: wordSet('president premier minister chancellor secretary king queen prince emir sultan senator'),
  heads: wordMap({ president: 'president', king: 'king', chancellor: 'chancellor' }),
  institutions,
  things,
  sited: { site: wordSet('at in'), part: wordSet('at'), of: wordSet('university college') },
  turned: turnedUniversity,
  shared: wordSet(
    'counties universities colleges streets avenues rivers mountains airports provinces dioceses',
  ),
  given,
  agrees: () => false,
  extends: new Set<string>(),
  companies: wordSet('group plc inc corp corporation ltd limited holding holdings ag se nv llc gmbh'),
  towns: wordSet('city town village'),
  genders: wordMap<'f' | 'm'>({
    f: 'mrs ms miss lady madam madame mme queen princess dame baroness countess duchess sister',
    m: 'mr sir lord king prince baron duke',
  }),
  titled: wordSet('film movie series novel book song single album play musical memoir'),
  abbreviations: new Set(
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cpl st jr sr rev hon pres amb adm cmdr det insp no vs co corp inc ltd bros'.split(
      ' ',
    ),
  ),
  shortForms,
  respell,
  regions,
  classes,
  titles: {
    titles: titleMap([
      'prime minister',
      'president',
      'chancellor',
      'king',
      'queen',
      'pope',
      'emir',
      'sultan',
    ]),
    articles: wordSet('the'),
    former: wordSet('vice deputy former ex acting interim next new late then assistant'),
    notBefore: (word) => word === 'elect' || word === 'designate' || word === 'general',
    foreign: () => false,
  },
  trades: wordMap({
    sport:
      'goalkeeper goalie striker midfielder defender winger fullback quarterback linebacker wicketkeeper',
    music: 'singer rapper songwriter guitarist drummer bassist soprano tenor',
    faith: 'pope',
  }),
  sport,
};
