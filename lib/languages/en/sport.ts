import type { Sport, SportGrammar } from '../name-grammar';
import { wordMap, wordSet } from '../words';

/** How English newsrooms report on matches. Words that politics has as well ("victory", "points", "test") are not among them. */
export const sport: SportGrammar = {
  words: wordMap({
    football: `
      striker strikers midfielder midfielders goalkeeper goalkeepers defender defenders footballer footballers soccer hattrick
      hattricks fifa uefa offside freekick stoppage
    `,
    rugby: 'rugby scrum scrums flanker fullback fullbacks lineout prop hooker tries wallabies springboks',
    'rugby-league': 'nrl kangaroos',
    cricket: 'cricket cricketer cricketers wicket wickets innings batsman batsmen bowler bowlers',
    basketball: 'basketball fiba nba rebounds',
    tennis: 'tennis tiebreak tiebreaker forehand backhand atp wta doubles baseline unseeded',
    golf: 'golf golfer golfers pga birdie birdies bogey bogeys fairway fairways caddie tee putt putts',
    other: `
      quarterback quarterbacks touchdown touchdowns linebacker nfl nhl mlb
      baseball hockey volleyball handball shortstop inning homer puck goaltender
    `,
    any: `
      match matches game games football league coach squad squads captain captained tournament tournaments qualifier qualifiers
      semifinal semifinals quarterfinal quarterfinals semi quarter stadium referee scorer scorers scored playoff playoffs halftime
      trick penalties goals teammate teammates winger wingers debut cup championship championships
    `,
  }),
  pairs: new Map([
    ['rugby league', 'rugby-league'],
    ['rugby union', 'rugby'],
  ]),
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
  cups: new Map<string, Partial<Record<Sport, string>>>([
    [
      'world cup',
      {
        football: 'FIFA World Cup',
        rugby: 'Rugby World Cup',
        'rugby-league': 'Rugby League World Cup',
        cricket: 'Cricket World Cup',
        basketball: 'FIBA Basketball World Cup',
      },
    ],
    ['us open', { tennis: 'US Open (tennis)', golf: 'U.S. Open (golf)' }],
  ]),
  national: (country, sport) => {
    if (sport === 'football')
      return [`${country} national football team`, `${country} men's national soccer team`];
    if (sport === 'rugby') return [`${country} national rugby union team`];
    if (sport === 'rugby-league') return [`${country} national rugby league team`];
    return sport === 'cricket' ? [`${country} national cricket team`, `${country} cricket team`] : [];
  },
};
