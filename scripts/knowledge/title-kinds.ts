import type { EntityType } from '@/lib/mentions';

/** What tells what an article is about, from the words of its title alone. All words are in lower case, without accents. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Titles that are about a part or a side of something, or list things: no news text means them by these words. */
const ASPECT =
  /(?:^(?:lists?|history|opinion polling|member states|shades|orbit|feast|atrocities|crime|initial public|academic|bachelor|master|effects?|causes|origins? of|structure|distribution|production|criticism|opposition|discrimination|racism|antisemitism|poverty|unemployment|inflation|pregnancy|circumcision|homosexuality|abortion|prostitution|smoking|timeline|outline|index|glossary|comparison|demographics|demography|economy|geography|politics|flag|flags|family tree|culture|climate|next|lgbt|slavery|sexuality|philosophy|immigration|emigration|involvement|pornography|high-speed|vehicle|five-year|education|characters|etymology|religion|languages|counties|provinces|states|departments|cantons|regions|administrative|cities|municipalities|districts|symbols|anatomy|legality|use|views|relationship|public image|personal life|early life|coat|date|time|table|types|properties|names?|women|men|transport|mains|alphabetical) |(?:^| )(?:discography|filmography|filmography and awards|bibliography|videography|cast|characters|episodes|season|soundtrack|artists|emoji|on screen and stage|football|basketball|baseball|hockey|wrestling|version history|by country|by year|by population|class submarine|class destroyer|class cruiser|class carrier|class battleship)$)/u;

/** "Public Enemy" and "National Treasure" are called so; "public policy" and "national anthem" are what people talk about. */
const SORT =
  /^(?:cultural|social|sexual|gender|human|ancient|modern|early|late|digital|electric|electrical|national|international|common|natural|political|economic|mathematical|chemical|physical|medical|military|domestic|foreign|free|general|applied|basic|binary|linear|random|standard|relative|absolute|public|private|personal|open|closed|high|low|death|deaths|murder|murders|killing|disappearance|assassination|execution|suicide|kidnapping|trial) /u;

/** Heads of terms of science, medicine and daily life, which are no names though a name may stand in them. */
const TERM = words(`
  path paths fleet english authentication
  syndrome disease disorder virus infection cancer deficiency fracture procedure test score scale index ratio number numbers function
  functions theorem lemma equation equations conjecture hypothesis law laws paradox principle rule effect problem dilemma fallacy bias
  algorithm sort transform transformation distribution matrix space group ring field series sequence identity inequality method model
  theory constant coefficient curve diagram graph chart circle triangle angle set cycle reaction process acid oxide chloride sulfate
  nitrate carbonate hydroxide bromide compound bond cell cells membrane nerve artery vein muscle gland organ bone joint node system
  protocol format encoding language languages alphabet script grammar verb noun pronoun unit units scale temperature pressure engine
  motor pump valve rifle pistol gun revolver cartridge tank tree plant flower fruit cat dog hound terrier shepherd spaniel retriever
  horse bear wolf shark whale snake lizard frog turtle eagle owl vulture hawk duck goose parrot bird fish spider ant bee wasp worm
  beetle butterfly moth fox deer monkey ape lion tiger leopard squirrel rat mouse cheese sauce soup salad bread cake pie sandwich
  pudding tea coffee beer wine whisky whiskey vodka sausage curry rice steak egg eggs cream cuisine diet fever knot stitch dress hat
  shirt skirt coat jacket boot boots hairstyle haircut position sex pornography fetish slang jokes joke meme curse trick gambit
  defense defence opening attack mate calendar months symbol sign emoji cipher code codes key number pyramid hierarchy
  quotient economics economy philosophy mythology religion literature art architecture music cinema film films
  psychology physics mathematics chemistry biology medicine surgery therapy education belief practices naming name names
  surname grammar phonology orthography peoples clothing dynamics mechanics statistics analysis estimator filter
  counter machine device array tree lock wheel
`);

/** Heads of what trades, sciences and everyday life talk about: with capitals they may be a name, and are seldom one. */
const TOPIC = words(`
  industry engineering management programming learning vehicle vehicles car cars computing fiction numerals interface notation rate error
  projection geometry battery warfare marketing software variables hunting violence resolution testing generator graphics framework
  development control types classification banking density typing decomposition application work performance technique responsibility
  thinking transmission storage paralysis overdose normalization calculus reactor vaccine weapon climate player midfielder striker horror
  drama comedy novel novels genre music culture rankings size pattern factor transfer form forms license security treatment product
  demand design proposal incidents intoxication fetishism astrology personality disability employment commerce trade tax taxes loan
  finance accounting policy politics democracy feminism capitalism socialism liberalism anarchism nationalism modernism conservatism
  movement studies relations rights welfare health medicine care exercise fasting massage relationship marriage wedding pregnancy
  computer phone telephone camera memory processor monitor keyboard file files database server network protocol layer address
  distance speed velocity acceleration energy force mass frequency wave waves particle particles matter radiation pollution material
  bias behavior behaviour intelligence psychologist abuse addiction attraction disorders symptoms attack pain throat
  kebab recipe food meat pepper beverage drink juice milk chocolate animals mammals birds insects species breed
  color colour colors shade shades fabric furniture clothing shoe shoes glasses bag suit uniform insignia
  sports athletics position sentence word words phrase clause speech letter letters literature poetry novelist actor actress
  hood street road house home building apartment room kitchen bathroom furniture school degree bachelor diploma exam
  officer chancellor teacher doctor nurse lawyer worker manager director engineer scientist
`);
/** "Law enforcement in the United States", "Indigenous peoples in Canada": a side of a country. */
const SIDE =
  /(?:^| )(?:in|by|of) (?:the )?(?:united states|united kingdom|world|canada|china|japan|india|russia|france|germany|europe|australia|london|paris|animals|humans|country|population|england|poland|spain|greece|pakistan|philippines|singapore|iran|israel|ukraine|islam|christianity|judaism|mathematics|computing)$/u;

const HEADS: Readonly<Record<Exclude<EntityType, 'person' | 'other'>, ReadonlySet<string>>> = {
  organisation: words(`
    fc afc cf airlines airways aerospace motors motor records entertainment studios pictures productions media broadcasting
    university college academy school institute polytechnic hospital company corporation inc group holdings industries
    bank foundation association federation society union council committee commission agency party orchestra
    philharmonic choir church brotherhood cartel army navy corps regiment brigade division battalion squadron
    police newspaper press magazine publishing games software technologies systems networks television tv radio channel
    communications telecom energy petroleum pharmaceuticals laboratories healthcare insurance capital partners ventures
    investments stores supermarkets brewery hotels resorts cruises railways racing newsroom news times post gazette herald tribune
    chronicle guardian telegraph airline enterprises brands foods motorsport
  `),
  place: words(`
    airport island islands isle isles river lake lakes mountain mountains mount hill hills valley canyon bay gulf sea strait ocean beach cape
    desert forest park gardens garden square street avenue road boulevard bridge tunnel tower towers castle palace abbey cathedral
    basilica mosque shrine monastery stadium arena museum gallery theatre library zoo prison jail station terminal
    port harbour harbor canal dam waterfall falls glacier volcano cave caves peninsula archipelago plateau basin plain county province
    prefecture district borough village town city parish oblast territory region state empire kingdom caliphate
    khanate dynasty sultanate republic colony metro subway hotel resort casino raceway speedway circuit
    camp base ghetto cemetery memorial monument observatory reservoir springs heights downs highlands islet
    atoll reef coast riviera alps quarter sanctuary colosseum acropolis
  `),
  event: words(`
    war wars revolution rebellion uprising revolt coup massacre genocide pogrom holocaust bombing bombings shooting shootings attacks
    riot riots protest protests strike famine earthquake tsunami eruption flood fire disaster crash incident
    crisis scandal affair campaign offensive operation invasion siege battle blockade raid mutiny election elections
    referendum conference summit festival championship championships cup bowl trophy open prix derby marathon olympics 
    treaty accord accords pact armistice ceasefire crusade hoax heist hijacking expedition trials accident
    purge inquisition plague pandemic movement
  `),
  work: words(`
    chronicles saga trilogy franchise sitcom manga anime podcast musical opera symphony requiem sonata
    universe
  `),
};
const FIRST_HEADS: Readonly<Record<string, EntityType>> = {
  university: 'organisation',
  bank: 'organisation',
  college: 'organisation',
  museum: 'place',
  lake: 'place',
  mount: 'place',
  isle: 'place',
  gulf: 'place',
  strait: 'place',
  port: 'place',
  fort: 'place',
  cape: 'place',
  republic: 'place',
  kingdom: 'place',
  duchy: 'place',
  province: 'place',
  tower: 'place',
  palace: 'place',
  battle: 'event',
  siege: 'event',
  treaty: 'event',
  operation: 'event',
  hurricane: 'event',
  typhoon: 'event',
  cyclone: 'event',
  invasion: 'event',
  bombing: 'event',
  fall: 'event',
  murder: 'event',
  killing: 'event',
  assassination: 'event',
  disappearance: 'event',
  kidnapping: 'event',
  trial: 'event',
  ministry: 'organisation',
  department: 'organisation',
  church: 'organisation',
  order: 'organisation',
};
/** Heads that stand before "of" in the names that they make. */
const BEFORE_OF = words(
  'university bank college museum isle gulf strait republic kingdom duchy province tower palace battle siege treaty invasion bombing fall murder killing assassination disappearance kidnapping trial ministry department church order',
);

/** True for a title that no news text uses as a name. */
export function isNoName(title: readonly string[]): boolean {
  return isAspect(title) || isTerm(title) || SORT.test(title.join(' '));
}

/** True for the title of an article about a side of something, or of a list. */
export function isAspect(title: readonly string[]): boolean {
  return ASPECT.test(title.join(' '));
}

/** True for a title that ends in a word of a science or of daily life. */
function isTerm(title: readonly string[]): boolean {
  const last = title.at(-1) ?? '';
  return TERM.has(last) || TERM.has(singular(last));
}

/** True for a title of common words that is more likely what people talk about than what something is called. */
export function isTopic(title: readonly string[]): boolean {
  return (
    isTerm(title) ||
    TOPIC.has(title.at(-1) ?? '') ||
    SIDE.test(title.join(' ')) ||
    (SORT.test(title.join(' ')) && !title.includes('of'))
  );
}

/** "Battle of Midway", "Mount Rainier", "Second Opium War": a head with enough beside it to be a name of common words. */
export function isHeaded(title: readonly string[]): boolean {
  const [first = ''] = title;
  if (isStory(['', ...title.slice(1)]) && !BEFORE_OF.has(first)) return false;
  return title.length > 2 ? !title.includes('in') : ALONE_HEADS.has(first);
}
/** Heads that stand before a name and before nothing else. */
const ALONE_HEADS = words('mount lake operation hurricane typhoon cyclone');

/** "The Dark Knight Rises", "Kill Bill", "Rocky II": how stories, songs and games are called. */
export function isStory(title: readonly string[]): boolean {
  return (
    title[0] === 'the' ||
    title.length > 3 ||
    /^(?:ii|iii|iv|vi|vii|viii|ix|xi{0,3})$/u.test(title.at(-1) ?? '')
  );
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Heads that make a name even of common words. */
const SURE_HEADS = words('entertainment studios airlines airways industries fc');

/** True where the last word says that what stands before it is a name: "Blizzard Entertainment". */
export function hasSureHead(title: readonly string[]): boolean {
  return title.length > 1 && SURE_HEADS.has(title.at(-1) ?? '');
}

/** The type that a title's head word tells, where it has one: its last word, or that before "of". */
export function typeOfHead(title: readonly string[]): EntityType | undefined {
  const [first = '', second = ''] = title;
  const last = title.at(-1) ?? '';
  // "Ori and the Blind Forest", "The Grand Budapest Hotel", "Gilligan's Island": more likely a story than a place.
  const story = first === 'the' || title.includes('and') || title.some((word) => word.endsWith("'s"));
  const told = FIRST_HEADS[first];
  if (told !== undefined && title.length > 1 && BEFORE_OF.has(first) === (second === 'of')) {
    return told === 'place' && HEADS.organisation.has(last) ? 'organisation' : told;
  }
  if (title.includes('of') || story) return undefined;
  for (const type of ['organisation', 'place', 'event', 'work'] as const)
    if (HEADS[type].has(last)) return type;
  return undefined;
}
