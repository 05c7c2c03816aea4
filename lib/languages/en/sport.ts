import type { SportGrammar } from '../name-grammar';
import { wordMap, wordSet } from '../words';

/** How English newsrooms report on matches. Words that politics has as well ("victory", "points", "test") are not among them. */
export const sport: SportGrammar = {
  words: wordMap({
    football: `
      striker strikers midfielder midfielders goalkeeper goalkeepers defender defenders footballer footballers soccer hattrick
      hattricks fifa uefa offside freekick stoppage
    `,
    rugby: 'rugby scrum scrums flanker fullback fullbacks lineout prop hooker tries wallabies springboks',
    cricket: 'cricket cricketer cricketers wicket wickets innings batsman batsmen bowler bowlers',
    other: `
      quarterback quarterbacks touchdown touchdowns linebacker nfl nba nhl mlb
      baseball basketball hockey volleyball handball shortstop inning homer puck goaltender
    `,
    any: `
      match matches game games football league coach squad squads captain captained tournament tournaments qualifier qualifiers
      semifinal semifinals quarterfinal quarterfinals semi quarter stadium referee scorer scorers scored playoff playoffs halftime
      trick penalties goals teammate teammates winger wingers debut cup championship championships
    `,
  }),
  after: wordSet(`
    beat beats thrash thrashed defeat defeats defeated draw drew edge edged trounced thumped hammered upset crushed lost lose loses
    versus vs v captain captained coach striker midfielder goalkeeper defender winger batsman bowler great squad skipper fans
    teammate teammates international internationals footballer footballers side scored
  `),
  before: wordSet(
    'against versus vs v beat beats beating thrashed thrashing defeated trounced thumped hammered edged upset facing',
  ),
  over: wordSet('over for by'),
  wins: wordSet(`
    win wins victory victories triumph played plays playing play scored caps capped debut appearances beaten thrashed crushed
    hammered thumped
  `),
  plays: wordSet('plays played playing'),
  grounds: wordSet('at'),
  club: wordSet('fc afc cf sc ac as football club'),
  cups: new Map([['world cup', { rugby: 'Rugby World Cup', cricket: 'Cricket World Cup' }]]),
  national: (country, sport) => {
    if (sport === 'football')
      return [`${country} national football team`, `${country} men's national soccer team`];
    if (sport === 'rugby') return [`${country} national rugby union team`];
    return sport === 'cricket' ? [`${country} national cricket team`, `${country} cricket team`] : [];
  },
};
