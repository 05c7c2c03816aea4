import type { FigureGrammar } from '../../figure-grammar';
import { counted } from './counted';
import { countries } from './countries';
import { dates } from './dates';
import { money } from './money';
import { numbers } from './numbers';
import { patterns } from './patterns';
import { regnal } from '../../regnal';
import { units } from './units';
import { words } from './words';

/** The figures of English, British and American; 4/5 is read month first, as most sources that write so mean it. */
export const figures: FigureGrammar = {
  code: 'en',
  decimal: '.',
  dayFirst: false,
  tiedNumbers: false,
  links: ['of'],
  lexicon: [...numbers, ...dates, ...units, ...money, ...countries, ...words],
  patterns,
  regnal,
  // of I'll, he'll, she'll
  misread: new Set(['ill', 'Ill', 'hell', 'Hell', 'shell', 'Shell']),
  moved:
    /^(?:by|up|down|rose|rise|rises|fell|fall|falls|climbed|gained|gain|gains|dropped|drop|drops|jumped|slipped|slid|surged|grew|increased|decreased|declined|added|lost|advanced|eased|sank|soared|tumbled|plunged|another)$/,
  many: /^(?:were|are|have|had|of|more|others|dead)$/,
  played: /^(?:beat|beats|beating|won|lost|defeated|drew|win|victory|loss)$/,
  until: /^(?:until|till)$/,
  smallDated: {
    link: /^of$/,
    behind: /^(?:\d+|st|nd|rd|th|end|beginning|month)$/,
    unless: /^(?:to|and|this|by|around)$/,
  },
  ratePoint: /^points?$/,
  millions:
    /^(?:births|babies|infants|pensioners|claimants|commuters|motorists|drivers|taxpayers|graduates|guests|fans|orders|bookings|deliveries|parcels|packages|letters|dogs|cats|cows|pigs|cattle|sheep|bees|flights|trips|journeys|rides|cars|lives|personnel|troops|soldiers|speakers|displaced|uninsured|unemployed|tokens|bitcoins|square|cubic|people|users|customers|clients|copies|viewers|subscribers|followers|listeners|readers|voters|votes|ballots|homes|houses|households|jobs|workers|children|adults|pupils|students|passengers|visitors|tourists|travellers|travelers|migrants|refugees|residents|inhabitants|citizens|britons|americans|families|members|patients|deaths|cases|tests|jabs|doses|vaccinations|downloads|streams|plays|views|hits|clicks|tweets|posts|messages|emails|records|accounts|items|units|devices|phones|smartphones|handsets|vehicles|tonnes|tons|barrels|litres|gallons|shares|tickets|books|albums|bottles|cans|eggs|meals|trees|animals|chickens|birds|acres|hectares|years|hours|miles|times)$/,
  bygone:
    /\b(?:when|while|then|until|since|by the age of|was (?:only |just |then )?\w+ years old|had (?:been|just)|became|turned|would)\b|^(?!.*\b(?:died|dies|dead|death|killed|passed away)\b).*\bat the age of\b/isu,
  upright: {
    before:
      /\b(?:height|stands?|standing|stood|rises?|rising|rose|towers|towering|soars?)(?: (?:of|at|to|is|was|some)){0,2}\s+$/iu,
    behind: /^[\s-]*(?:tall|high|in height|above (?:the )?ground)\b/iu,
    land: /^(?: high| tall)? above sea level\b/iu,
  },
  counted,
};
