import type { Entry } from '../../figure-grammar';

/** "Son maximum depuis 2008" is what it came to, and hedges nothing. */
const RECORD = /^(?:son|sa|leur|un|le|nouveau|au|du|ce)$/;

/** Hedges, the words around ranges, those who are counted, labels, and words that are never counted. */
export const words = (): readonly Entry[] => [
  ['et|&', { conjunction: true, stop: true }],
  [
    "plus de|plus d'|plus du|plus des|plus de la|plus de l'|plus que|supérieur à|supérieure à|au dessus de|dépasse|dépassent|dépassé|excède|bien plus de|un peu plus de",
    { qualifier: 'more-than' },
  ],
  [
    "moins de|moins d'|moins du|moins des|moins de la|moins que|inférieur à|inférieure à|en dessous de|un peu moins de",
    { qualifier: 'less-than' },
  ],
  [
    "environ|près de|près d'|près du|près des|près de la|quelque|aux environs de|pas loin de|autour de|autour d'|à peu près|presque|aux alentours de|approximativement|à environ|de l'ordre de|une estimation de|quasi|quasiment|~",
    { qualifier: 'about' },
  ],
  ['au moins|pas moins de|au minimum|un minimum de', { qualifier: 'at-least' }],
  ['minimum', { qualifier: 'at-least', notBehind: RECORD }],
  [
    "au plus|tout au plus|jusqu'à|au maximum|un maximum de|pas plus de|ne dépassant pas",
    { qualifier: 'at-most' },
  ],
  ['maximum', { qualifier: 'at-most', notBehind: RECORD }],
  ['au moins|ou plus|et plus|au minimum', { after: 'at-least' }],
  ['ou moins|au plus|au maximum|maximum', { after: 'at-most' }],
  ['environ|à peu près', { after: 'about' }],
  ['ou égal à|ou égal|ou égale à|ou égaux à', { inclusive: true }],
  ['>', { qualifier: 'more-than' }],
  ['<', { qualifier: 'less-than' }],
  ['≥', { qualifier: 'at-least' }],
  ['≤', { qualifier: 'at-most' }],
  ['pèse|pesait|poids|bébé|pesant|kilos|farine|viande', { weight: true }],
  [
    'le|la|les|en|à|au|vers|dès|en ce|en cette|le jour de|dans le|dans la|dans les|au mois de|au cours de|depuis|à partir de|à partir du',
    { lead: true },
  ],
  ['de|du|depuis|à partir de|à partir du|des', { from: true, stop: true }],
  ['entre|entre le|entre les', { between: true, stop: true }],
  ["à|au|jusqu'à|jusqu'au|jusqu'en|jusqu'a|à la|aux", { to: true, stop: true }],
  ['par|/', { per: true, each: true, stop: true }],
  ['autres|longs|longues|bons|bonnes|petits|petites|pleins|pleines', { amid: true }],
  ['sur', { ratio: 'in', apart: true }],
  ['égal à|exactement|précisément', { exact: true }],

  [
    'top 14|huitième de finale|huitièmes de finale|seizième de finale|seizièmes de finale|quart de finale|quarts de finale|demi finale|demi finales|une demi finale|demi tour|un demi tour|demi mesure|demi mesures|une demi mesure|demi frère|un demi frère|demi sœur|une demi sœur|demi mot|france 2|france 3|france 4|france 5|france 24|paris 2024|à demi|demi fond|tiers monde|tiers payant|un tiers de confiance|à neuf|tout neuf|flambant neuf|remis à neuf|mise à neuf|zéro tolérance|tolérance zéro|objectif zéro|en un mot|l’un des|l’une des|un des|une des|l’un de|l’une de|un par un|un à un|les uns|les unes|de deux choses l’une|une fois|second plan|second tour|premier ministre|première ministre|premiers ministres|première dame|premier plan|premier pas|première fois|tout premier|dans un premier temps|dans un second temps|en premier|en premier lieu|en second lieu|de premier plan|seconde main|dernier cri|quelques uns|quelques unes|au moins une fois|mille fois|vingt quatre heures sur vingt quatre|24 heures sur 24|24h sur 24|24h/24|24 h/24|7j/7|7 j/7|7j sur 7|7 jours sur 7|sept jours sur sept|24h/24 et 7j/7',
    { idiom: true },
  ],

  ['voix|vote|votes|voté|scrutin|suffrages', { ballot: true }],
  ['contre', { versus: true }],
  ['mort|morts|mortes|tué|tués|tuées|décès|victimes|cadavres|corps|tués dont', { sense: 'killed' }],
  ['blessé|blessés|blessée|blessées', { sense: 'wounded' }],
  ['disparu|disparus|disparues', { sense: 'missing' }],
  ['déplacé|déplacés|déplacées|réfugié|réfugiés|réfugiées|évacués', { sense: 'displaced' }],
  [
    'personne|personnes|gens|homme|hommes|femme|femmes|enfant|enfants|civil|civils|soldat|soldats|militaires|policiers|gendarmes|habitants|manifestants|migrants|combattants|otages|prisonniers|détenus|ouvriers|salariés|employés|étudiants|élèves|électeurs|passagers|patients|fidèles|pèlerins|ressortissants|Palestiniens|Israéliens|Ukrainiens|Russes|Français|Américains',
    { sense: 'people' },
  ],

  [
    'boeing|airbus|ariane|apollo|voyager|windows|iphone|galaxy|route|nationale|départementale|autoroute|vol|article|articles|chapitre|verset|page|pages|salle|chambre|chaîne|résolution|loi|décret|paragraphe|alinéa|règle|amendement|version|modèle|type|bâtiment|sortie|porte|quai|voie|appartement|appart|n°|numéro|numéros|no|figure|fig|tableau|tome|volume|vol|épisode|saison|niveau|phase|covid|groupe des|formule|zone|bloc|catégorie|canal|bus|ligne|tramway|métro|rer|sous-marin|peugeot|renault|audi|ferrari|porsche|antonov|tupolev|soukhoï|embraer|rafale|mirage|cac|ftse|nasdaq|nikkei|dax|sbf|stoxx|psaume|android|ios|playstation|xbox|ligue|groupe|option|étape|point|tél|téléphone|p|pp|fax|minute|décret|arrêté|coefficient|os x|mac os|macos|firefox|cedex|code postal|cs|bp|chanel',
    { label: true },
  ],

  [
    'sera|seront|aura|auront|doit|doivent|devra|devront|prévu|prévue|prévus|prévues|va|vont|prochain|prochaine|prochains|fera|feront|reviendrai|reviendra|tiendra|commencera|d’ici|pourra|pourront|à venir|se tient|se tiennent|a lieu|ont lieu|débute|débutent|commence|commencent|s’ouvre|attend|attendu|attendue|attendus|attendues|prévoit|prévoient|programmé|programmée|programmés|débutera|débuteront|entrera|entreront|ouvrira|ouvriront|durera|dureront|arrivera|publiera|rendra|recevra|recevront|affrontera|disputera|jouera|paraîtra|sortira|aura lieu|auront lieu|recevront|se réuniront|se réunira|s’appliquera|votera|voteront|appliquera|circulera|circuleront|expirera|prendra|prendront|joueront|rencontrera',
    { future: true },
  ],
  [
    's’est|se sont|a été|ont été|ouvert|ouverte|ouverts|ouvertes|lancé|lancée|lancés|lancées|inauguré|inaugurée|créé|créée|signé|signée|signés|conclu|conclue|adopté|adoptée|élu|élue|élus|nommé|nommée|commencé|débuté|entamé|organisé|organisée|commis|libéré|libérée|libérés|enlevé|frappé|frappée|décédé|décédée|décédés|disputé|disputée|tenu|tenue|tenus|augmenté|reculé|progressé|baissé|bondi|chuté|publié|atteint|vendu|gagné|perdu|arrêté|interpellé|blessé|démissionné|condamné|ont|avait|avaient|était|étaient|fut|furent|eu|dernier|dernière|tué|tués|mort|morts|annoncé|déclaré|affirmé|indiqué|dit|survenu|survenue|né|née|depuis|abaissé|abaissée|relevé|relevée|porté|portée|ramené|ramenée|fixé|décidé|voté|votée|présenté|présentée|dévoilé|dévoilée|entré|entrée|déployé|déployée|rouvert|fermé|fermée|remporté|battu|retrouvé|retrouvée|rendu|rendue|reçu|quitté|succédé|écrasé|effondré|décollé|saisi|perquisitionné|découvert|découverte|incendié|retiré|cessé',
    { past: true },
  ],

  [
    "le|la|les|l'|des|du|de|d'|au|aux|à|en|dans|sur|sous|par|pour|avec|sans|chez|vers|contre|entre|est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|auront|été|être|avoir|fait|font|ou|ni|mais|donc|or|car|si|que|qui|quoi|dont|où|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|je|tu|me|te|se|lui|leur|leurs|y|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|ne|pas|plus|moins|très|trop|aussi|ainsi|alors|puis|comme|quand|lorsque|depuis|pendant|durant|avant|après|selon|malgré|dès|hors|parmi|sauf|fois|tous|toutes|tout|toute|chaque|autre|même|mêmes|déjà|encore|toujours|jamais|souvent|ici|là|hier|demain|soit|dit|entre eux|environ|près|non|oui|ci|dessous|dessus|toutefois|cependant|mieux|pis|ailleurs|parfois|vis|puisque|travers|certains|temps|cas|gros|bas|gris|frais|mauvais|précis|bras|dos",
    { stop: true },
  ],
];
