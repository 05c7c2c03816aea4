/** Heads of names: what tells the kind of a name that is made of other words. */
export const HEADS = {
  university: `University|College|Institute of Technology|State University|Polytechnic|Medical School|Law School|Academy`,
  school: `High School|Grammar School|School|Elementary School|College|Academy|Preparatory School`,
  company: `Inc.|Corporation|Company|Group|Ltd|Industries|Holdings|Motors|Airlines|Airways|Electric|Systems|Software|Technologies|Pictures|Entertainment|Studios|Media|Foods|Oil|Energy|Steel|Railway|Railroad|Lines|Brothers|& Sons|& Co.|Bank|Insurance|Financial|Partners|Capital|Pharmaceuticals|Chemical|Communications|Telecom|Networks|Electronics|Press|Publishing|Publications|Brewery|Works|Stores|Hotels|Mining|Petroleum|Aerospace|Aviation|Shipping|Power|Games|Interactive`,
  organisation: `Association|Federation|Union|Society|Council|Committee|Commission|Foundation|Institute|Institution|League|Alliance|Coalition|Agency|Authority|Board|Bureau|Center|Centre|Museum|Gallery|Library|Hospital|Church|Trust|Fund|Club|Guild|Congress|Movement|Network|Organization|Conference|Orchestra|Symphony|Opera|Ballet|Theatre Company|Choir|Brotherhood|Order|Chamber of Commerce|Red Cross`,
  government: `Senate|House of Representatives|Parliament|National Assembly|Congress|Supreme Court|Ministry of Defence|Ministry of Health|Foreign Ministry|Department of Justice|Department of Transportation|Police Department|City Council|Assembly|Cabinet|Court of Appeal|Legislative Council|County Council|House of Commons|Treasury|Federal Reserve`,
  party: `Party|Labour Party|Democratic Party|Republican Party|Liberal Party|Socialist Party|Conservative Party|Communist Party|Green Party|People's Party|National Front|Democrats|Liberals|Republicans|Conservatives|Labour`,
  label: `Records|Music|Recordings|Entertainment|Sound|Music Group`,
  league: `League|Hockey League|Football League|Basketball Association|Premier League|Baseball League|Championship League|Super League|Conference`,
  military: `Army|Navy|Air Force|Marine Corps|Infantry Regiment|Brigade|Division|Corps|Battalion|Squadron|Guard|Fleet|Regiment|Cavalry|Fusiliers|Rangers|Armoured Division`,
  team: `United|City|Rovers|Wanderers|Athletic|Rangers|FC|F.C.|Town|Dynamo|Sporting|Real|Giants|Tigers|Bears|Lions|Eagles|Bulls|Wolves|Sharks|Devils|Kings|Royals|Knights|Warriors|Hawks|Falcons|Panthers|Pirates|Raiders|Braves|Reds|Blues|Stars|Bombers|Crusaders|Hornets|Wildcats|Bulldogs|Huskies|Cougars|Cardinals|Mariners|Rockets|Comets|Flyers|Bruins|Senators`,
  paper: `Times|Post|News|Herald|Tribune|Journal|Gazette|Chronicle|Star|Observer|Daily News|Mail|Telegraph|Standard|Examiner|Guardian|Press|Review|Magazine|Weekly|Sun`,
  station: `TV|Radio|FM|Television|News Network|Channel|Broadcasting Corporation|Broadcasting Company`,
  place: `River|Lake|Mountains|Island|Islands|Valley|Bay|Beach|Hill|Hills|Park|National Park|Street|Road|Avenue|Square|Bridge|Airport|International Airport|Stadium|Arena|County|District|Province|Peninsula|Desert|Forest|Creek|Canyon|Castle|Palace|Tower|Hall|Cemetery|Station|Plateau|Range|Gulf|Sea|Coast|Harbour|Falls|Pass|Peak|Field|Gardens|Township|Parish|Cathedral|Highway|Prison`,
  placeFirst: `Mount|Lake|Cape|Fort|Port|Point|San|Santa|Saint|St.|New|North|South|East|West|Upper|Lower|Great|Old|Gulf of|Bay of|Isle of|Sea of|Strait of|Port of`,
  event: `War|Civil War|Revolution|Olympics|Olympic Games|World Cup|Cup|Championship|Championships|Open|Grand Prix|Festival|Treaty|Agreement|Battle|Prize|Award|Awards|Trophy|Marathon|Tour|Conference|Act|Crisis|Games|Day|Empire|Dynasty`,
} as const;

export const FEATURES_OF_NAMES = {
  band: `The|Black|Red|Blue|Silver|Dead|Mad|New|Young|White|Electric|Secret|Wild|Little|Iron|Golden|Stone|Night|Velvet|Broken`,
  organisationFirst: `National|International|World|European|American|British|Royal|Federal|Central|United|Global|African|Asian|Canadian|Australian|Catholic|Christian|Jewish|Islamic|Women's|Workers|Youth|Public|General|First|Independent|Democratic|Free`,
  fields: `Football|Hockey|Cricket|Medical|Science|Arts|Trade|Labor|Farmers|Teachers|Engineers|Journalists|Human Rights|Environmental|Health|Development|Film|Music|Space|Nuclear|Energy|Transport|Housing|Education|Chess|Athletics|Economic|Defense|Security|Peace|Animal Welfare|Nature Conservation`,
} as const;

export const OCCUPATIONS = `actor|actress|singer|songwriter|guitarist|bassist|drummer|composer|writer|novelist|poet|journalist|politician|lawyer|judge|footballer|cricketer|boxer|swimmer|cyclist|coach|director|producer|painter|sculptor|architect|engineer|scientist|physicist|chemist|biologist|mathematician|historian|economist|philosopher|soldier|general|admiral|explorer|missionary|priest|bishop|theologian|businessman|entrepreneur|model|comedian|dancer|photographer|astronaut|activist|diplomat|wrestler|quarterback|pitcher|goalkeeper|midfielder|striker|defender`;
export const DEMONYMS = `American|British|English|French|German|Italian|Spanish|Russian|Japanese|Chinese|Indian|Canadian|Australian|Irish|Scottish|Welsh|Dutch|Swedish|Norwegian|Danish|Polish|Turkish|Greek|Mexican|Brazilian|Argentine|Egyptian|Israeli|Iranian|Korean|South African|Nigerian|Portuguese|Austrian|Swiss|Belgian|Finnish|Hungarian|Romanian|Ukrainian`;
export const MONTHS = `January|February|March|April|May|June|July|August|September|October|November|December`;
