import type { Entry } from '../../figure-grammar';

const LARGER = ['more', 'greater', 'bigger', 'larger', 'higher', 'above', 'at least'];
const SMALLER = ['less', 'fewer', 'lower', 'smaller', 'below', 'at most'];

/** What moved "up to" a number, which it then has reached. */
const RISEN =
  /^(?:tick|edg|climb|inch|mov|jump|push|nudg|rais|lift|hik|bump|speed|creep|round|drift|bounc)(?:e?s|ed|ing)?$|^(?:rose|rise|rises|went|goes|go|going|crept|shot|sped|back|stands|stood|brought|brings|takes|took|taking|bringing|it|price|prices|rate|rates)$/;

/** What is done "over" something: taken over, handed over, spread over, a row over. */
const WHAT_GOES_OVER =
  /^(?:(?:hand|turn|stretch|spill|preside|argu|clash|battl|extend|scatter|stagger|sign|lean|jump|climb)(?:e?s|ed|d|ing|e)?|tak(?:e|es|en|ing)|took|spread(?:s|ing)?|f(?:all|alls|ell|allen|alling)|fl(?:y|ies|ew|own|ying)|f(?:ight|ights|ought|ighting)|watch(?:es|ed|ing)?|rul(?:e|es|ed|ing)|row|dispute|disputes|control|concern|concerns|anger|outrage|questions|talks|deal|scandal|victory|victories)$/;

/** What goes on for "over" a length of time; elsewhere the same word says in what time: "a trial of 300 people over two years". */
const WHAT_LASTS =
  /^(?:for|in|by|and|or|of|to|with|after|is|was|are|were|be|been|just|well|little|far|a|last(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|spen(?:d|ds|t|ding)|wait(?:s|ed|ing)?|stay(?:s|ed|ing)?|liv(?:es|ed|ing)|serv(?:es|ed|ing)|aged|old|nearly)$/;

/** "less than or equal to", "equal to or more than", "higher or equal than". */
function orEqual(words: readonly string[]): string {
  return words
    .flatMap((word) => [
      `${word} than or equal to`,
      `${word} or equal to`,
      `${word} or equal than`,
      `${word} or equal`,
      `equal to or ${word} than`,
      `equal or ${word} than`,
      `equal to or ${word}`,
    ])
    .join('|');
}

/** Hedges, the words around ranges, those who are counted, labels, and words that are never counted. */
export const words: readonly Entry[] = [
  ['and|&', { conjunction: true, stop: true }],
  [
    'more than|above|exceed|upwards of|in excess of|exceeding|exceeds|exceeded|greater than|larger than|bigger than|higher than|topping|surpassing|well over|just over',
    { qualifier: 'more-than' },
  ],
  ['over', { qualifier: 'more-than', notBehind: WHAT_GOES_OVER, lasting: WHAT_LASTS }],
  [
    'less than|fewer than|under|below|lower than|smaller than|just under|well under',
    { qualifier: 'less-than' },
  ],
  [
    'about|around|approximately|roughly|nearly|almost|some|close to|circa|an estimated|estimated|approx|~|in the region of|near|somewhere around|an average of',
    { qualifier: 'about' },
  ],
  [
    'at least|no less than|no fewer than|not less than|a minimum of|minimum|as little as',
    { qualifier: 'at-least' },
  ],
  [
    'at most|no more than|not more than|as many as|as much as|a maximum of|maximum|no greater than|not exceeding',
    { qualifier: 'at-most' },
  ],
  ['up to', { qualifier: 'at-most', notBehind: RISEN }],
  [orEqual(LARGER), { qualifier: 'at-least' }],
  [orEqual(SMALLER), { qualifier: 'at-most' }],
  [
    'or more|or more than|or greater|or greater than|or above|and above|and up|or up|and over|at least|at the very least|or higher|or older|and older|and larger|and above|or larger|or better',
    { after: 'at-least' },
  ],
  [
    'or less|or less than|or fewer|or below|or under|at most|or lower|or smaller|or younger|and younger|and below|tops',
    { after: 'at-most' },
  ],
  ['or so|approximately|roughly|or thereabouts|give or take', { after: 'about' }],
  ['or equal to|or equal', { inclusive: true }],
  ['>', { qualifier: 'more-than' }],
  ['<', { qualifier: 'less-than' }],
  ['>=|≥', { qualifier: 'at-least' }],
  ['<=|≤', { qualifier: 'at-most' }],
  [
    'in|since|until|till|by|last|next|early|late|from|during|this|on|every|each|before|after|of|mid|past|coming|through|between|to|and|around|previous',
    { dating: true },
  ],
  [
    'weigh|weighs|weighed|weighing|weight|inches|feet tall|foot tall|heavy|heavier|lighter|baby|lose|lost|gained|drop|bag|bags|meat',
    { weight: true },
  ],
  ['highs|lows|temperature|temperatures|mercury|thermometer|thermometers', { heat: true }],
  [
    'the|on|at|@|on the|at the|at about|at around|since|until|till|starting|starting on|starting from|beginning|beginning on|as of|as early as|as late as|no later than|later than|earlier than',
    { lead: true },
  ],
  ['from', { from: true, stop: true }],
  ['between', { between: true, stop: true }],
  ['to|until|untill|till|through|thru', { to: true, stop: true }],
  ['before', { shift: -1, stop: true, lead: true }],
  ['after', { shift: 1, stop: true, lead: true }],
  ['by', { stop: true, lead: true }],
  ['from|following|since', { shift: 1, stop: true }],
  [
    'more|additional|extra|further|consecutive|straight|successive|full|whole|long|fewer|less|solid|short|fresh|other',
    { amid: true },
  ],
  ['within|in less than|in under|in no more than|in at most', { within: true, stop: true }],
  ['equal to|equals|exactly|precisely|is equal to', { exact: true }],
  ['per|a|an|/|each|every', { per: true, each: true, stop: true }],

  [
    'the past year|past year|the last year|earlier years|middle of the day|middle of the night|middle of the century|turn of the century|day to day|the past decade|past decade|the last decade|last decade|at this time of year|early days|early years|early months|later years|later days|latter years|latter days|last day|final days|this time of year|half expected|half expecting|half naked|half closed|half open|half buried|half forgotten|half built|half eaten|half asleep|half truth|half truths|half heartedness|half measures|to this day|first half|second half|opening half|other half|how about|what about|talk about|talked about|think about|worried about|in the first place|at first|first of all|at first glance|at first sight|first and foremost|second to none|second hand|second that|third party|seven days a week|24 hours a day|third rate|first rate|first lady|first aid|second thought|second thoughts|first name|first names|third world|first class|second class|one another|no one|one day|one by one|one of the|first time|one thing|one way|at one point|or two|zero sum|point blank|one sided|two faced|first hand|two way|one time|square one|one on one|thousand times|doubled down|doubling down|doubled up|doubling up|doubled over|doubled back|doubled as|doubling as|double the trouble|half brother|half brothers|half sister|half sisters|half sibling|half siblings|half time|half term|half mast|half hearted|half heartedly|half marathon|half marathons|half back|half century|half centuries|half moon|half baked|half empty|half full|half board|half naked|half dressed|half finished|half jokingly|better half|in half|one by one|once and for all|one and only|one after another|one off|two cents|two edged|third rail|fourth wall|sixth sense|seventh heaven|cloud nine|second nature|second guess|second fiddle',
    { idiom: true },
  ],

  ['vote|votes|voted|voting|ballot|ballots', { ballot: true }],
  [
    'senate|senators|house|parliament|council|committee|assembly|congress|court|bill|motion|resolution|amendment|measure|approved|passed|adopted|rejected|confirmed|ruled|acquitted|majority|lawmakers|justices|knesset|board|panel|deputies|convict|advanced|defeated|backed',
    { chamber: true },
  ],
  ['to|against|versus', { versus: true }],
  ['dead|killed|deaths|fatalities|corpses|bodies', { sense: 'killed' }],
  ['wounded|injured|injuries|casualties|hurt', { sense: 'wounded' }],
  ['missing|disappeared', { sense: 'missing' }],
  ['displaced|refugees|evacuees', { sense: 'displaced' }],
  [
    'people|persons|person|victims|men|women|man|woman|children|child|civilians|civilian|soldiers|soldier|troops|police|residents|inhabitants|others|protesters|demonstrators|migrants|fighters|militants|hostages|prisoners|workers|students|voters|passengers|employees|patients|officers',
    { sense: 'people' },
  ],

  [
    'articles|sections|chapters|resolutions|rules|clauses|paragraphs|channels|leopard|abrams|merkava|challenger|falcon|starship|sputnik|soyuz|shenzhou|artemis|ariane|patriot|omicron|radio|terminal|unit|zip code|postcode|postal code|pin code|studio no|runway|pad|par|brigade|battalion|regiment|boeing|airbus|apollo|voyager|windows|iphone|galaxy|route|world war|phase|bug|highway|interstate|flight|article|section|chapter|verse|page|pages|room|channel|resolution|act|paragraph|clause|rule|amendment|version|model|mark|type|building|exit|gate|platform|suite|unit no|apartment|apt|no|number|numbers|nos|nr|figure|fig|table|part|volume|vol|issue|episode|season no|level|grade|phase no|covid|group of|formula|area|district|ward|zone|block|lane|level|core|english|math|algebra|psalm|genesis|matthew|isaiah|rev|size|category|catch|agent|studio|stage|lap|game|matchday|zip|box|pobox|phone|tel|fax|id|ip|port|title|proposition|prop|law|order|decree|bill|item|step|point no|python|android|ios|playstation|xbox|chanel|peugeot|ferrari|porsche|audi|antonov|tupolev|sukhoi|airbus a|embraer|fortune|ftse|nasdaq|dow|cac|nikkei|dax|s&p|stoxx|ligue|rat|bahco|building no|dates|date',
    { label: true },
  ],

  ['due to', { stop: true }],
  [
    "will|shall|upcoming|scheduled|due|plans|planned|planning|expected|next|coming|would|to be held|forthcoming|ahead of|due to be|due to begin|due to start|due to open|due to meet|due to appear|due to go|due to vote|due to hold|due to return|due to visit|due to end|due to expire|due to face|due to play|due to speak|due to arrive|due to leave|due to take|due to travel|due to run|due to make|due to give|due to launch|due to land|due to become|due to close|due to hear|due to decide|due to release|due to publish|due to report|hopes|ll|set to|set for|going to|slated|poised to|about to|is to|are to|aims to|intends to|might|must|should|may be|could be|could come|deadline|begins|starts|takes place|kicks off|takes effect|comes into force|goes on sale|expires|faces|hosts|resumes|ends|concludes|reopens|resume|begin|reopen|expire|kick off|take effect|takes place|take place|go to the polls|closes from|closes on|close on|opens on|open on|opens at|opens from|runs from|run from|runs until|runs through|runs to|i'll|you'll|he'll|she'll|they'll|it'll|that'll|to be|to begin|to take place|to resume|to expire|be held|be announced|be told|be met",
    { future: true },
  ],
  [
    'turned|compared with|compared to|up from|down from|said|was|were|had|last|ago|since|did|told|killed|died|announced|happened|went|came|took|met|held|after the|been',
    { past: true },
  ],

  [
    'the|of|in|on|at|by|for|with|as|is|are|be|been|being|has|have|had|was|were|will|would|can|could|may|might|must|should|do|does|did|but|or|nor|if|than|then|that|this|these|those|which|who|whom|whose|when|where|why|how|it|its|he|his|she|her|they|their|them|we|our|you|your|i|my|me|us|not|so|because|while|after|before|since|during|against|into|onto|over|under|out|up|down|off|about|says|said|also|only|just|even|still|now|there|here|however|although|though|according|including|versus|vs|v|via|ago|later|earlier|from|each|such|both|either|neither|any|all|no|yes|am|pm|plus|minus|times|too|very|more|less|fewer|most|least|much|many|was|per|them|him|himself|themselves|itself|until|till|among|amid|around|across|along|toward|towards|within|without|upon|between|through|throughout|despite|yet|else|ever|never|always|already|again|once|twice|instead|across|thus|hence|today|tomorrow|yesterday|tonight|right|left|put|get|got|go|goes|went|makes|takes|looks|gives|gets|comes|seems|means|remains|becomes|lives|dies|works|plays|wins|loses|rises|falls|follows|shows|tells|wants|needs|uses|makes|takes|equals',
    { stop: true },
  ],
];
