/** Words by which tables say what something of a class is, beside the class's own name ("drug-maker": drug maker). */
const WORDS: Readonly<Record<string, string>> = {
  academic: 'scholar,educator,professor',
  activist: 'reformer,militant,revolutionary,crusader,feminist,dissident',
  actor: 'actor,actress',
  'arms-maker':
    'arms manufacturer,weapons manufacturer,defence company,defense company,aerospace company,shipbuilder',
  archipelago: 'archipelago,island,islands',
  'armed-group':
    'terrorist group,terrorist organization,foreign terrorist organization,guerrilla force,militia,guerrilla,paramilitary',
  assassination: 'assassination,murder',
  athlete: 'athlete,runner,jumper,sprinter',
  attack: 'attack,bombing,terrorist attack',
  bank: 'bank,banking,credit union,financial services',
  book: 'book,novel,literary work',
  border: 'boundary',
  'border-crossing': 'border crossing',
  broadcaster: 'broadcaster,television network,radio network,broadcasting',
  building: 'building,skyscraper,tower,mansion,residence,headquarters',
  businessperson:
    'businessman,businesswoman,businessperson,industrialist,entrepreneur,financier,capitalist,magnate',
  'car-maker':
    'car manufacturer,automobile manufacturer,automaker,automotive,vehicle manufacturer,car brand,automobile,motor company',
  church: 'church,cathedral,basilica',
  city: 'city,metropolis,municipality',
  'civil-war': 'civil war,war',
  coach: 'coach,manager',
  company: 'company,corporation,manufacturer,conglomerate,firm,group,chain,brand,enterprise,business',
  concept: 'concept,idea,principle,doctrine',
  conflict: 'conflict,war,military action',
  court: 'court,tribunal',
  criminal: 'criminal,gangster,murderer,outlaw,drug lord,mobster',
  denomination: 'denomination,sect,religion,church',
  desert: 'desert',
  diplomat: 'diplomat,ambassador',
  disease: 'disease,illness,infection,disorder,virus',
  'drug-maker': 'pharmaceutical,drug company,drug manufacturer,biotechnology',
  economist: 'economist',
  'former-country': 'empire,republic,country,union,kingdom,state',
  footballer: 'footballer,football player,soccer player',
  'football-club': 'football club,soccer club,football team',
  'geographic-region':
    'geographical area,region,district,geographic area,territory,highlands,plateau,plain,coast',
  'government-agency':
    'government agency,agency,bureau,federal agency,government department,office,service,commission,authority',
  gulf: 'gulf,bay,inlet',
  'heritage-site': 'archaeological site,monument,ancient city,ruin,city,structure',
  holiday: 'holiday,feast day,holy day,religious holiday,day,fast day,festival',
  hospital: 'hospital,medical center,medical centre,clinic,healthcare',
  ideology:
    'ideology,political theory,political orientation,doctrine,political movement,movement,prejudice,economic system',
  'intelligence-agency': 'intelligence agency,intelligence,spy agency,law enforcement agency',
  island: 'island',
  journalist: 'journalist,newspaperman,newspaperwoman,correspondent,columnist,editor',
  judge: 'judge,justice,jurist',
  lake: 'lake,reservoir,lagoon,sea',
  law: 'law,act,statute',
  lawyer: 'lawyer,jurist,attorney',
  'military-person':
    'general,officer,admiral,commander,field marshal,military leader,military personnel,naval officer',
  monarch: 'king,queen,emperor,sultan,monarch,ruler,shah,czar,royalty,sovereign',
  mosque: 'mosque',
  'mountain-range': 'range,mountain range,mountain chain',
  mountain: 'mountain peak,mountain,peak',
  museum: 'museum,art gallery,gallery',
  neighbourhood: 'neighborhood,neighbourhood,borough,district,quarter,suburb,section,residential area',
  newspaper: 'newspaper,daily,weekly newspaper',
  ngo: 'non-governmental organization,nongovernmental organization,non-profit,nonprofit,ngo,organization',
  charity: 'charity,charitable organization,charitable organisation,non-profit,nonprofit',
  'international-organisation':
    'international organization,international organisation,world organization,intergovernmental organization,alliance',
  'oil-company': 'oil company,petroleum company,oil and gas,energy company,petroleum,gas company,oil',
  official: 'official,politician,public servant',
  painter: 'painter,artist',
  palace: 'palace,castle,residence',
  party: 'party,political party',
  peninsula: 'peninsula',
  people: 'people,ethnic group,tribe,inhabitant,native,speaker',
  philosopher: 'philosopher',
  'police-force': 'police,police force',
  politician:
    'politician,statesman,stateswoman,political leader,head of state,president,prime minister,chancellor,premier,leader,public servant',
  'political-movement': 'political movement,movement,party',
  port: 'port,port city,seaport',
  prison: 'prison,jail,penitentiary,prison camp',
  region: 'state,province,region,territory,district,department,governorate,administrative district',
  religion: 'religion,faith,monotheism',
  'religious-figure':
    'religious leader,pope,prophet,clergyman,cleric,ayatollah,bishop,archbishop,spiritual leader,saint,religious person',
  'religious-site': 'shrine,temple,place of worship,holy place,church',
  'research-institute': 'research institute,research,institute',
  retailer: 'retailer,supermarket,hypermarket,department store,chain store,retail,chain,store,grocery',
  river: 'river,stream',
  royal: 'prince,princess,royalty,aristocrat,queen,king,duke,noble',
  sea: 'sea,ocean',
  singer: 'singer,vocalist,musician',
  'stock-exchange': 'stock exchange,stock market',
  strait: 'strait,channel,sound,narrow',
  street: 'street,avenue,road',
  'technology-company':
    'technology company,software,internet company,electronics,semiconductor,computer,technology,social network',
  'telecom-company': 'telecommunications,telecom,mobile network,mobile phone operator,telephone',
  'think-tank': 'think tank',
  town: 'town,city,municipality,village',
  treaty: 'treaty,pact,accord,agreement,convention',
  agreement: 'treaty,pact,accord,agreement,convention',
  'tv-channel': 'television channel,television station,tv channel,tv station,television network,news channel',
  university: 'university,college,institute of technology,school',
  volcano: 'volcano',
  war: 'war,military conflict',
  battle: 'battle,siege,campaign',
  'military-operation': 'operation,invasion,campaign,battle,military operation',
  militant: 'terrorist,militant,guerrilla,insurgent,revolutionary',
  writer: 'writer,author,novelist,dramatist,playwright,poet',
  weapon: 'weapon,bomb,firearm,rifle',
  wetland: 'swamp,marsh',
};

const lists = new Map(
  Object.entries(WORDS).map(([name, words]) => [name, words.split(',').map((word) => word.trim())]),
);

/** The words and phrases that say that something is of a class. */
export function classWords(name: string): readonly string[] {
  return lists.get(name) ?? [name.replaceAll('-', ' ')];
}

/** True where a description has a word of the class, in the singular or with an -s. */
export function describes(description: string, name: string): boolean {
  const text = ` ${description.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return classWords(name).some((word) => text.includes(` ${word} `) || text.includes(` ${word}s `));
}
