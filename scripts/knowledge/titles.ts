/** How titles are written, of which only the small letters are known. */

const SMALL = new Set(
  'a an and as at but by for from in into of on or over the to vs with de la le les du des del della di da do dos von van der den zu y e et bin ibn al el'.split(
    ' ',
  ),
);
/** Abbreviations, but for those that are written small. */
const VOWELLESS =
  /^(?!(?:mrs?|dr|st|jr|sr|vs|ng|hmm|pt|mt|ft|ln|psst|shh|brr)$)[bcdfghjklmnpqrstvwxz]{2,5}$/u;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const CAPITALS = new Set(
  `abc aew amd asean asap atp fis imac jtbc ufo usl abc ac acf adhd aek afc ai amc aoc aol apa arp asu att bbc bbva bc bet bmw bp bts bwv cbc cbs cbse cd cfo cgi cia cnn crt css
  cw cz dc dj dmx dna dvd ea ee esl espn eu fa fbi fc fia fifa fiba fk fox fx gay gmc gop gps hbo hd hms hp htc hud ibm icc iit
  imdb imf ios ipl irs isbn it itv ivf jcb jls jr jvc kbs kfc kgb kkr ksi ktm lcd led lg lgbt lgbtq ll lsd mac mbc mca mgm mit mlb mls
  mma mri ms mtv nba nbc ncaa ncis ncr nct nfl nhl nhs nofx npr nra nrl nsa nsw nyc nypd oj odi ola omg os ott pbs pc pga psg psv
  rac raf rb rba rca rms rna rnb rpg rrr rtl saab sas sbs sc sk skf sm snl spd ss ssc st suv swat swv sxsw tbs tcu tnt tsv tv ufc
  uefa uk un us usa usb usc uss usmc utc vfb vfl vhs vip vr wba wbc wcw wnba wto wwe wwf xfl xo xtc xxx ymca zz`
    .split(/\s+/u)
    .filter(
      (word) => !['fox', 'gay', 'it', 'jr', 'mac', 'ms', 'st', 'saab', 'ai', 'ola', 'bet'].includes(word),
    ),
);
/** Surnames with a capital inside that no rule tells. */
const INNER = new Map(
  'DiCaprio DiMaggio DeVito DeGeneres DeSantis DeLillo DePalma LaBeouf LeBron LaPorta DeMarco DeRozan DeLuise DeLorean LaMarr LaRue LaRouche LeVar FitzGerald MacArthur MacDonald MacDowell MacFarlane MacGowan MacGyver MacKenzie MacLachlan MacLaine MacLean MacLeod MacMillan MacMurray MacNeil MacPherson MacRae OneRepublic YouTube iPhone iPad iPod iTunes iOS macOS eBay PlayStation DreamWorks GameCube LaserDisc WikiLeaks TikTok PayPal LinkedIn BlackBerry FedEx JPMorgan MasterCard ExxonMobil GlaxoSmithKline AstraZeneca SoftBank SpaceX DeepMind SeaWorld SkyWest StarCraft WarCraft PepsiCo BuzzFeed HarperCollins MetLife TriStar'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);
const KOREAN = new Set(
  'kim lee park choi jung jeong kang cho jo yoon yun jang lim im han shin seo kwon hwang ahn song ryu yoo jeon hong ko go moon yang bae baek heo nam sim noh ha kwak sung cha joo ju woo koo ku min na ji jin oh ok gong bang byun um eom do seol so son yeo yeom pyo'.split(
    ' ',
  ),
);

/** A title as it is most likely written: "lee dong-wook" → "Lee Dong-wook", "elizabeth i of england" → "Elizabeth I of England". */
export function writtenTitle(title: string): string {
  const words = title.split(' ');
  const korean = words.length === 2 && KOREAN.has(words[0] ?? '') && /^\p{L}+-\p{L}+$/u.test(words[1] ?? '');
  return words
    .map((word, i) => {
      if (i > 0 && SMALL.has(word)) return word;
      if (korean && i === 1) return capital(word);
      return word.split('-').map(part).join('-');
    })
    .join(' ');
}

function part(word: string, i: number, all: readonly string[]): string {
  if (all.length > 1 && (i === 0 ? /^(?:al|el|an|ash|ad)$/u.test(word) : SMALL.has(word))) return word;
  const [, bare = '', rest = ''] = /^(.*?)('s?)?$/u.exec(word) ?? [];
  const inner = INNER.get(bare) ?? INNER.get(word);
  if (inner !== undefined) return inner + rest;
  if (CAPITALS.has(bare) || ROMAN.test(bare) || VOWELLESS.test(bare)) return bare.toUpperCase() + rest;
  if (/^mc\p{L}{3,}/u.test(word)) return `Mc${capital(word.slice(2))}`;
  if (/^[od]'\p{L}{3,}/u.test(word)) return `${capital(word.slice(0, 1))}'${capital(word.slice(2))}`;
  return word.split('–').map(capital).join('–');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
