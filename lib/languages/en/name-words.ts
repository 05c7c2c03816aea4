import type { NameCue } from '../name-grammar';
import { wordMap, wordSet } from '../words';

/** Words before a name. */
export const before: ReadonlyMap<string, NameCue> = wordMap<NameCue>({
  title: `
    mr mrs ms miss mister dr doctor sir dame lord lady president premier minister ministers chancellor secretary
    king queen prince princess emperor sultan emir sheikh shaikh ayatollah imam pope cardinal archbishop bishop rabbi reverend
    rev pastor senator sen congressman congresswoman representative rep governor gov mayor ambassador envoy general gen
    colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral commander brigadier marshal officer
    detective inspector superintendent constable sheriff chief boss director chairman chairwoman chair ceo cfo coo founder
    cofounder owner manager coach striker midfielder defender goalkeeper winger quarterback skipper actor actress singer
    rapper comedian director author writer novelist poet journalist reporter editor professor prof economist analyst
    spokesman spokeswoman spokesperson judge justice attorney lawyer prosecutor leader opposition candidate lawmaker mp
    activist dissident billionaire tycoon businessman entrepreneur husband wife son daughter brother sister father mother
    uncle aunt colleague counterpart predecessor successor named called star legend speaker whip deputy commissioner
    superstar presenter host dj democrat republican former ex interim acting late
  `,
  speaks: '',
  place:
    'in at near from to across outside inside throughout toward towards around into city town village province capital',
  organisation:
    'company firm group giant agency broadcaster newspaper magazine club team party retailer automaker',
});

/** Words after a name. */
export const after: ReadonlyMap<string, NameCue> = wordMap<NameCue>({
  speaks: `
    said says told tells added adds asked tweeted wrote writes testified insisted argued admitted replied recalled joked
    resigned smiled laughed who whom whose aged
  `,
  organisation: 'inc corp ltd llc plc fc afc co gmbh',
  title:
    'ceo cfo president chairman chief boss spokesman spokeswoman spokesperson mayor governor senator coach manager',
});

/** Everyday words: seen at the start of a sentence or in a headline, their capital says nothing. */
export const common = wordSet(`
  a about above access according account across act action actions activity actually add added after again against age ago
  agree ahead aid aim air all allow almost alone along already also although always am amid among amount an analysis and
  angry animal announce another answer any anyone anything apart appeal appear apply april are area argue arm army around
  arrest art article as ask asked at attack attempt august authorities autumn available average avoid award away back bad
  bag ball ban band bank bar base based basic bath battle be beach bear beat beautiful became because become bed been before
  began begin behind being believe below best better between beyond big bill billion bird birth bit black blame blast block
  blood blow blue board boat body bomb book border both bottom box boy brain branch break bridge brief bring broken brother
  brown budget build building built burn bus business busy but buy by call called calls came camera camp campaign can cancer
  candidate car card care career carry case cases cash cat cause cell center central centre century certain certainly chair
  challenge chance change charge chief child children choice choose church circle citizen city civil claim class clean clear
  clearly close club coach coal coast code cold college color come comes coming comment commercial common community company
  complete concern condition conference congress consider contact continue control cook cool cop copy corner cost could
  council count country county couple course court cover crash create crime crisis critics cross crowd cry culture cup
  current cut daily damage dance dark data date daughter dawn day days dead deal death debate december decide decision deep
  defence defense delta demand democrat department deputy design despite detail did die died difference different difficult
  dinner direct director discover discuss disease district divide do doctor does dog door double doubt down dozen draft
  drama dream dress drink drive drop drug dry due during each early earlier earn earth ease east eastern easy eat economic
  economy edge education effect effort eight either election else emergency employee end energy enough enter entire equal
  especially europe even evening event events ever every everyone everything evidence exact example except exclusive
  executive exit expect experience expert experts explain express extra eye face fact fail fair fall family fan fans far farm
  fast father favourite fear february federal feel few field fight figure file fill film final finally financial find fine
  finger fire firm first fish fit five fix flag flash flat flight floor flow fly focus folk follow following food foot
  football for force foreign forest forget form former forward found four free fresh friday friend friends from front
  full fun fund future gain game gap garden gas gate gather gave general get giant gift girl give given glass global go goal
  god going gold gone good got government governor grand grant grass gray great green grey ground group grow growth guard
  guess guest guide gun guy had hair half hall hand hands hang happen happy hard has hate have he head health hear heart heat
  heavy held help her here hero hey hi high hill him himself his history hit hold hole holiday home hope horse hospital host
  hot hotel hour hours house how however huge human hundred hunt hurt husband ice idea if image impact in include
  including indeed independent industry inside instead interest international internet into investors is island issue it
  item its itself january job join joint joy judge july jump june just justice keep key kid kids kill killed kind king
  kitchen knee knew knife know known labor labour lack ladies lady lake land language large last late later latest law laws
  lawyer lawyers lay lead leader leaders league learn least leave led left leg legal less let letter level liberal library
  lie life light like likely line link lion list listen little live lives local lock long look lord lose loss lost lot love
  low lower luck lucky lunch machine mad made magazine mail main major make making man manager many map march mark market
  marriage mass master match matter may maybe mayor me mean meanwhile media medical meet meeting member members
  memory men message metal method middle might mile miles military milk million mind mine minister minor minute miss
  mission mixed mobile model modern moment monday money month months moon more morning most mother mount mountain mouth move
  movement movie much murder music must my myself name nation national natural nature navy near nearly necessary neck need
  needs neither network never new news newspaper next nice night nine no nobody none nor normal north northern nose not note
  nothing notice november now nuclear number nurse object october of off offer office officer officers official officials
  often oil ok old older olympics on once one ones online only onto open operation opinion opposition or orange order
  ordinary organization other others our out outside over overnight own owner pacific pack page pain paint pair palace pan paper
  parents park part particular parties partner parts party pass past path patient pay peace pearl people per perhaps period
  person phone photo pick picture piece pink pitch place plan plane plans plant plastic play player players please plus pm
  point police policy political pool poor pop popular population port position possible post pound power practice present
  president press pressure pretty previous price prime prince prison private prize probably problem process produce product
  professional professor profit program project property protest protesters prove provide public pull pure push put quality
  quarter queen question questions quick quickly quiet quite race radio rail rain raise ran range rare rate rather reach read
  reading ready real reality really reason recent recently record red reform region relations release remain remember remove
  report reporter reports republic republican republicans research residents respond response rest result results return
  review rice rich ride right rights ring rise risk river road rock role roll room rose round royal rule run rural sad
  safe safety said sales salt same sand saturday save saw say says scene school schools science scientists score sea search
  season seat second secret secretary section security see seek seem senate senator send senior sense september series
  serious service services set seven several sex shadow shake shall share she sheet ship shock shoes shoot shop short shot
  should show shows side sign silver similar simple simply since single sister sit site six size skill skin sky sleep slow
  small smart smile smith smoke snow so social society soft soldiers some someone something sometimes son song soon sorry sort
  soul sound source sources south southern space speak special speech speed spend spirit sport sports spot spread spring
  square staff stage stand standard star stars start state statement states station stay step stick still stock stone stop
  store storm story straight strange street strike strong student students studies study stuff style subject success such
  sudden sugar suit summer sun sunday support supporters sure surface surprise sweet system table take taken talk talks tall
  tank target task tax teacher teachers team teams tech teenager tell ten term terms test than thank thanks that the their
  them themselves then there these they thing things think third this those though thought thousand thousands three through
  thursday thus ticket time times tiny tip tired to today together told tomorrow tonight too took top total touch tough tour
  toward tower town track trade traffic train travel treatment tree trees trial trip troops trouble truck true trust truth try
  tuesday turkey turn tv twice two type under understand union unit united until up upon us use used user usually vacation
  valley value various version very via victim victims victory video view village violence vision visit voice vote voters
  wait walk wall want war warm warning was wash watch water wave way we weak wealth weapon weather web website wednesday week
  weekend weeks weight welcome well went were west western what whatever wheel when where whether which while white who whole
  whose why wide wife wild will win wind window wine winner winter wish with within without woman women won wonder wood word
  words work worker workers working world worried worse worst worth would write writer wrong yard yeah year years yellow yes
  yesterday yet you young your yourself youth zero zone
  university college school institute prime vice crown foreign interior press finance defence treasury
  visiting speaking writing asking adding nobody somebody anybody someone unlike besides additionally moreover furthermore
  nevertheless nonetheless therefore otherwise overall currently previously originally formerly eventually initially
  ultimately elsewhere sometimes suddenly fortunately unfortunately apparently clearly obviously surely perhaps maybe
  meantime afterwards throughout whenever wherever whoever regardless including excluding regarding concerning
  dear hello sincerely regards subject re fwd fw attached please
`);

/** First names after which a known name is part of somebody else's, where the pack cannot say so itself. */
export const given = wordSet(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
  jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
  sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph
  randy eugene vincent russell louis philip bobby johnny bradley mary patricia jennifer linda elizabeth barbara susan jessica
  sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
  rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela nicole emma samantha katherine christine debra
  rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
  evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean
  abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori mohammed muhammad mohamed ahmed ali hassan hussein omar khaled ibrahim mustafa mahmoud
  abdullah vladimir sergei dmitry mikhail ivan igor boris alexei chad chris mike dave jim tom bob bill ben dan matt steve tony
  nick alex sam max oliver harry simon ian neil graham stuart colin derek trevor nigel
  fred ted ron rob rick greg jeff phil ken doug andy charlie kate katie kim sue liz jenny meg beth lucy ellen helen anne alison
`);

/** Words that make an institution, a street, a river or a match of the name before them. */
export const institutions = wordSet(`
  department ministry university college institute academy hospital airport army navy police council court senate congress
  parliament house school schools board agency bureau commission committee association federation society union league cup open championship
  championships bank museum road street avenue bridge river park station stadium tower times post news gazette tribune
  journal herald guardian coast guard force forces county district airlines airways railway festival marathon derby
  symphony orchestra theatre theater library church cathedral foundation trust group holdings hotel club united rovers
  city fc declaration treaty accord agreement convention conference summit prize award awards act fellowship scholarship laboratory observatory
`);

/**
 * What has a capital and is nobody and nothing of its own: abbreviations of things, and adjectives of parties, faiths and peoples as
 * they stand alone before a noun.
 */
export const things = wordSet(`
  ai agi ar vr xr ml llm llms it ict cpu cpus gpu gpus ram rom ssd usb led lcd tv tvs hdtv dvd dvds cd cds hdr vhs pc pcs ip isp vpn wifi lan
  url urls api apis ui ux gui sdk ide cms seo crm erp saas css html xml json yaml http https ftp ssh ssl tls tcp dns sql nosql php pdf pdfs
  jpg jpeg png gif mp3 mp4 utf ascii faq faqs qr nfc gps sms mms rss os
  isbn issn doi pmid pmc isin iban bibcode arxiv
  gdp gnp cpi ppi pmi ipo ipos etf etfs esg roi vat nft nfts atm atms pin id ids
  ceo ceos cfo cfos coo coos cto ctos cmo cio hr pr vp vps svp evp mp mps mep meps msp msps ngo ngos ied ieds uav uavs icbm icbms
  dna rna mrna hiv aids ptsd adhd ocd als copd ivf icu mri ct iq bmi pcr ppe covid mdma lsd thc cbd
  suv suvs ev evs phd mba ba ma bsc msc llb llm md gmt utc est pst edt pdt bst cet asap diy vip vips rip ufo ufos lgbt lgbtq
  republican democratic catholic protestant islamic jewish hindu buddhist african asian european arab western eastern northern southern
  parliament cabinet congressional presidential parliamentary
`);
