import { wordSet } from './words';

/** What people are said to be in the word before their names. */
export type Trade = 'sport' | 'music' | 'faith';

/** The classes of records of people of whom that is said: those who are known for it, and what such people become. */
export const TRADE_CLASSES: Readonly<Record<Trade, ReadonlySet<string>>> = {
  sport: wordSet(`
    footballer coach athlete tennis-player basketball-player american-football-player baseball-player cricketer hockey-player golfer
    boxer wrestler swimmer cyclist skier skater gymnast racing-driver martial-artist chess-player snooker-player referee official
    politician businessperson presenter
  `),
  music: wordSet(`
    singer musician composer conductor actor dancer comedian producer presenter celebrity model media-personality
    politician businessperson
  `),
  faith: wordSet('religious-figure'),
};
