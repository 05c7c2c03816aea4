import type { Entry } from './figure-grammar';
import { nationalDays } from './national-days';

/**
 * When the feasts are that many languages speak of, in the notation of lib/figures/dates. A language only gives them names:
 * see {@link feast}.
 */
const RULES = {
  ...nationalDays,
  newYear: '01-01',
  newYearsEve: '12-31',
  epiphany: '01-06',
  orthodoxChristmas: '01-07',
  candlemas: '02-02',
  valentine: '02-14',
  women: '03-08',
  nowruz: '03-21',
  fools: '04-01',
  earth: '04-22',
  europe: '05-09',
  saintJohn: '06-24',
  assumption: '08-15',
  halloween: '10-31',
  allSaints: '11-01',
  allSouls: '11-02',
  armistice: '11-11',
  saintNicholas: '12-06',
  immaculate: '12-08',
  christmasEve: '12-24',
  christmas: '12-25',
  saintStephen: '12-26',
  innocents: '12-28',
  shroveMonday: 'E-48',
  shroveTuesday: 'E-47',
  ashWednesday: 'E-46',
  palmSunday: 'E-7',
  maundyThursday: 'E-3',
  goodFriday: 'E-2',
  holySaturday: 'E-1',
  easter: 'E+0',
  easterMonday: 'E+1',
  ascension: 'E+39',
  pentecost: 'E+49',
  whitMonday: 'E+50',
  corpusChristi: 'E+60',
  orthodoxEaster: 'O+0',
  blackFriday: '4W4/11+1',
  cyberMonday: '4W4/11+4',
  eidFitr: 'H10-01',
  eidAdha: 'H12-10',
  ashura: 'H01-10',
  islamicNewYear: 'H01-01',
  mawlid: 'H03-12',
  jewishNewYear: 'J01-01',
  yomKippur: 'J01-10',
  sukkot: 'J01-15',
  hanukkah: 'J03-25',
  purim: 'J06-14',
  passover: 'J07-15',
  lunarNewYear: 'C01-01',
  midAutumn: 'C08-15',
} as const;

/** The names that a language has for a feast, with `|` between them. */
export function feast(name: keyof typeof RULES, forms: string): Entry {
  return [forms, { holiday: RULES[name] }];
}
