import type { Entry } from '../../figure-grammar';

/** Hedges, the words around ranges, those who are counted, labels, and words that are never counted. */
export const words = (): readonly Entry[] => [
  // names of their time, and no count
  [
    ['erst', 'zweit', 'dritt']
      .flatMap((stem) => ['e', 'er', 'en', 'es'].map((ending) => stem + ending))
      .flatMap((ordinal) =>
        ['weltkrieg', 'weltkriegs', 'weltkrieges', 'reich', 'reichs', 'reiches'].map(
          (name) => `${ordinal} ${name}`,
        ),
      )
      .join('|'),
    { idiom: true },
  ],
  ['und|&', { conjunction: true, stop: true }],
  [
    'mehr als|über|mehr wie|gut|höher als|größer als|länger als|älter als|weit über|deutlich mehr als|übersteigt|oberhalb von|jenseits der',
    { qualifier: 'more-than' },
  ],
  [
    'weniger als|unter|kleiner als|niedriger als|geringer als|knapp unter|kürzer als|jünger als|unterhalb von',
    { qualifier: 'less-than' },
  ],
  [
    'etwa|rund|circa|zirka|ca|ca.|ungefähr|knapp|fast|beinahe|nahezu|schätzungsweise|in etwa|an die|um die|so um die|~',
    { qualifier: 'about' },
  ],
  ['mindestens|wenigstens|zumindest|nicht weniger als|ab', { qualifier: 'at-least' }],
  ['höchstens|maximal|bis zu|nicht mehr als|allenfalls', { qualifier: 'at-most' }],
  ['oder mehr|und mehr', { after: 'at-least' }],
  ['oder weniger', { after: 'at-most' }],
  ['oder gleich', { inclusive: true }],
  ['>', { qualifier: 'more-than' }],
  ['<', { qualifier: 'less-than' }],
  ['≥', { qualifier: 'at-least' }],
  ['≤', { qualifier: 'at-most' }],
  ['exakt|genau', { exact: true }],
  ['innerhalb von|binnen|innerhalb', { within: true }],
  [
    'am|im|in der|in den|in dem|um|seit|seit dem|seit der|ab|ab dem|bis|bis zum|bis zur|zum|zur|an|vor dem|nach dem|gegen|für den|in',
    { lead: true },
  ],
  ['der|die|das|den|dem|des', { lead: 'article' }],
  ['am|im|vom|zum|seit|bis|ende|anfang|mitte|seit dem|ab', { dating: true }],
  ['von|vom|von der|von den', { from: true, stop: true }],
  ['zwischen|zwischen dem|zwischen den|zwischen der', { between: true, stop: true }],
  ['bis|bis zum|bis zur|bis zu|auf den', { to: true, stop: true }],
  ['und dem|und der|und den', { and: true, stop: true }],
  ['pro|je|/', { per: true, each: true, stop: true }],
  ['von', { ratio: 'of' }],
  ['vor', { shift: -1 }],
  ['nach', { shift: 1 }],
  ['weitere|weiteren|weiterer|andere|anderen|lange|langen', { amid: true }],

  [
    'in erster linie|zum ersten mal|das erste mal|zum zweiten mal|zweite hand|zweiter hand|aus zweiter hand|erste hilfe|ersten hilfe|dritte welt|dritten welt|erster klasse|erste liga|zweite liga|dritte liga|zweiten liga|dritten liga|ersten liga|unter anderem|null toleranz|halbe sachen|auf halbem weg|auf halber strecke|ein halbes leben|erste lesung|halb so|ein wenig|ein paar mal|der eine|die eine|das eine|der einen|einer der|eine der|eines der|einen der|einem der|zu zweit|zu dritt|zu viert|unter vier augen|rund um|gegen ende|im dritten anlauf|vor ort|nach und nach|hannover 96|schalke 04|mainz 05|leverkusen 04|bayer 04|darmstadt 98|holstein 1900|rot weiss 07|fünf vor zwölf|null acht fünfzehn|eins zu eins|zum einen|in einem|auf einmal|noch einmal|schon einmal|nicht einmal|ein mal',
    { idiom: true },
  ],

  ['bvr|bvl|bve|bvf', { labelBehind: true, stop: true }],
  ['stimme|stimmen|votum|abstimmung', { ballot: true }],
  ['gegen|zu', { versus: true }],
  // what lasts so many years: eine 20-jährige Haftstrafe, but ein 20-jähriger Tischler
  [
    'haft|haftstrafe|haftstrafen|freiheitsstrafe|gefängnisstrafe|jubiläum|bestehen|bestehens|ehe|freundschaft|amtszeit|vertrag|laufzeit|krieg|kriegs|bürgerkrieg|bürgerkriegs|herrschaft|geschichte|tradition|pause|sperre|mitgliedschaft|garantie|regierungszeit|zusammenarbeit|karriere|partnerschaft|ausbildung|sanierung|bauzeit|planung|suche|dürre|besatzung|friedens|waffenruhe|übergangsphase|frist|phase|abwesenheit|erfahrung|arbeit|entwicklung|untersuchung|verhandlungen|baum|eiche',
    { stop: true },
  ],
  [
    'tote|toten|toter|todesopfer|todesopfern|getötete|getöteten|leichen|opfer|opfern|tot',
    { sense: 'killed' },
  ],
  ['verletzte|verletzten|verletzter|verwundete|verwundeten', { sense: 'wounded' }],
  ['vermisste|vermissten', { sense: 'missing' }],
  [
    'vertriebene|vertriebenen|flüchtlinge|flüchtlingen|geflüchtete|geflüchteten|evakuierte',
    { sense: 'displaced' },
  ],
  [
    'mensch|menschen|person|personen|mann|männer|männern|frau|frauen|kind|kinder|kindern|soldat|soldaten|soldatinnen|polizist|polizisten|polizistin|einwohner|einwohnern|einwohnerinnen|bürger|bürgern|bewohner|bewohnern|zivilisten|demonstranten|teilnehmer|teilnehmern|teilnehmende|migranten|kämpfer|geiseln|gefangene|gefangenen|häftlinge|arbeiter|beschäftigte|beschäftigten|mitarbeiter|mitarbeitern|angestellte|studierende|studenten|schüler|schülern|schülerin|wähler|wählern|passagiere|passagieren|patienten|patient|patientin|abgeordnete|abgeordneten|besucher|besuchern|zuschauer|zuschauern|deutsche|deutschen|junge|jungen|mädchen|jugendliche|jugendlichen|autofahrer|fahrer|fahrerin|beifahrer|komplize|komplizin|ehepaar|angeklagte|angeklagter|täter|täterin|radfahrer|verdächtige|verdächtiger|tatverdächtige|tatverdächtiger|student|studentin|sohn|tochter',
    { sense: 'people' },
  ],

  [
    'ice|stuttgart|boeing|airbus|ariane|apollo|voyager|windows|iphone|galaxy|route|bundesstraße|autobahn|landesstraße|flug|artikel|art|paragraf|paragraph|absatz|abs|kapitel|vers|seite|seiten|zimmer|raum|kanal|resolution|gesetz|ziffer|satz|version|modell|typ|gebäude|ausfahrt|tor|gleis|bahnsteig|wohnung|nr|nr.|nummer|nummern|abbildung|abb|tabelle|band|folge|episode|staffel|stufe|phase|covid|gruppe der|formel|zone|block|kategorie|linie|buslinie|straßenbahnlinie|bus|tram|s bahn|u bahn|peugeot|renault|audi|ferrari|porsche|antonow|tupolew|suchoi|embraer|dax|mdax|sdax|tecdax|ftse|nasdaq|nikkei|stoxx|psalm|android|ios|playstation|xbox|option|etappe|tel|telefon|fax|postfach|plz|platz|rang|hausnummer|klasse|gruppe|agenda|leopard|marder|fokker|chanel|saal|akte|aktenzeichen|az|az.|bvr|bvl|bve|bvf|os x|mac os|macos|firefox|usb|bundesliga|liga|oberliga|regionalliga|drucksache|a|b',
    { label: true },
  ],

  [
    'wird|werden|soll|sollen|will|wollen|nächste|nächsten|kommende|kommenden|künftig|geplant|plant|planen|bevorsteht|ansteht|findet|finden|beginnt|startet|muss|müssen|komme|fahre|reist|werde|könnte|könnten|dürfte|dürften|erwartet|erwarten|rechnet|rechnen|voraussichtlich|prognose|vorgesehen|angekündigt|tritt|treten|trifft|empfängt|bestreitet|gastiert|gastieren|stattfindet|stattfinden|öffnet|öffnen',
    { future: true },
  ],
  [
    'begann|begannen|endete|startete|fand|fanden|traf|trafen|gewann|gewannen|verlor|verloren|siegte|stieg|stiegen|fiel|fielen|sank|sanken|erhielt|erreichte|trat|traten|verließ|schloss|lag|lagen|nahm|nahmen|stellte|verurteilte|tötete|unterzeichnete|besuchte|eröffnete|veröffentlichte|erschien|eröffnet|begonnen|gestartet|gegründet|unterzeichnet|beschlossen|gewählt|ernannt|gestorben|verstorben|wurde|wurden|war|waren|musste|mussten|konnte|konnten|sollte|sollten|wollte|wollten|hatte|hatten|hat|haben|sagte|teilte|erklärte|starb|starben|letzte|letzten|vergangene|vergangenen|gab|kam|kamen|ging|geboren|ereignete|getötet|seit|worden|gewesen',
    { past: true },
  ],

  [
    'der|die|das|den|dem|des|und|oder|aber|denn|weil|dass|ob|wenn|als|wie|zu|zum|zur|im|in|am|an|auf|aus|bei|beim|mit|nach|von|vom|vor|für|gegen|ohne|durch|um|über|unter|zwischen|bis|seit|während|trotz|wegen|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sein|kann|können|konnte|muss|müssen|soll|sollen|will|wollen|darf|er|sie|es|wir|ihr|ich|du|man|sich|mich|dich|uns|euch|ihm|ihn|ihnen|ihre|ihren|ihrer|ihrem|seine|seinen|seiner|seinem|kein|keine|keinen|keiner|nicht|noch|schon|nur|auch|so|sehr|mehr|weniger|dann|da|dort|hier|jetzt|heute|gestern|oben|unten|sowie|etwa|rund|jedoch|doch|allerdings|damit|dabei|davon|dazu|darunter|darauf|wieder|immer|nie|oft|bereits|erst|lang|hoch|breit|weit|tief|mal|weg|zurück|frei|davon',
    { stop: true },
  ],
];
