import type { Entry } from '../../figure-grammar';

/** "Su máximo desde 2008" is what it came to, and hedges nothing. */
const RECORD = /^(?:su|el|un|nuevo|al|del|otro|este)$/;

/** What a change is said in, before what it came to. */
const RISEN =
  /^(?:,|%|ciento|puntos?|decimas?|centesimas?|euros|dolares|pesos|millones|mas|menos|interanual)$/;

/** Hedges, the words around ranges, those who are counted, labels, and words that are never counted. */
export const words = (): readonly Entry[] => [
  ['y|e|&', { conjunction: true, stop: true }],
  [
    'más de|más del|más de la|más de las|más de los|más que|más alto que|más alta que|mayor de|mayor que|mayor a|mayores de|mayores que|mayores a|superior a|superiores a|por encima de|por encima del|por encima de los|por encima de las|supera los|superan los|superó los|algo más de|bastante más de',
    { qualifier: 'more-than' },
  ],
  [
    'menos de|menos del|menos de la|menos de las|menos de los|menos que|más bajo que|más baja que|menor de|menor que|menor a|menores de|menores que|menores a|inferior a|inferiores a|por debajo de|por debajo del|por debajo de los|por debajo de las|algo menos de',
    { qualifier: 'less-than' },
  ],
  [
    'alrededor de|alrededor del|cerca de|cerca del|cerca de los|unos|unas|aproximadamente|casi|casi el|casi los|en torno al|en torno a los|en torno a|aprox|aproximado de|un total aproximado de|~|rondando los|ronda los|rondan los',
    { qualifier: 'about' },
  ],
  [
    'al menos|por lo menos|no menos de|como mínimo|un mínimo de|mayor o igual a|mayor o igual que|igual o mayor que|igual a o mayor que|igual o superior a|iguales o superiores a|superior o igual a|superiores o iguales a|mayores o iguales a|mayores o iguales que',
    { qualifier: 'at-least' },
  ],
  [
    'a lo sumo|como máximo|no más de|un máximo de|menor o igual a|menor o igual que|igual o menor que|igual a o menor que|igual o inferior a|iguales o inferiores a|inferior o igual a|inferiores o iguales a|menores o iguales a|menores o iguales que',
    { qualifier: 'at-most' },
  ],
  // "creció un 3 %, hasta 288 millones" is what it came to
  ['hasta', { qualifier: 'at-most', notBehind: RISEN }],
  ['mínimo', { qualifier: 'at-least', notBehind: RECORD }],
  ['máximo', { qualifier: 'at-most', notBehind: RECORD }],
  ['o más|o mayor|o mayores|o superior|como mínimo|al menos|por lo menos', { after: 'at-least' }],
  ['o menos|o menor|o menores|o inferior|como máximo', { after: 'at-most' }],
  ['aproximadamente', { after: 'about' }],
  ['o igual a|o igual|o igual que|o iguales a', { inclusive: true }],
  ['>', { qualifier: 'more-than' }],
  ['<', { qualifier: 'less-than' }],
  ['≥|>=', { qualifier: 'at-least' }],
  ['≤|<=', { qualifier: 'at-most' }],
  ['pesa|pesaba|peso de|pesando|bebé|carne|harina|bolsa', { weight: true }],
  [
    'el|la|los|las|en|en el|en la|a las|a la|al|desde el|hacia las|hacia el|el día|durante el|desde|en los|sobre las',
    { lead: true },
  ],
  ['de|del|desde|a partir de|a partir del|desde el|de las|desde las|desde la', { from: true, stop: true }],
  ['entre|entre el|entre las|entre los', { between: true, stop: true }],
  ['a|al|hasta|hasta el|a las|hasta las|hasta la', { to: true, stop: true }],
  ['y el|y la|y los|y las', { and: true, stop: true }],
  ['por|/|al|a la', { per: true, each: true, stop: true }],
  ['largos|largas|otros|otras|breves|largos', { amid: true }],
  ['de cada', { ratio: 'of' }],
  ['sobre', { ratio: 'in' }],
  ['igual a|iguales a|exactamente', { exact: true }],

  [
    'cuartos de final|octavos de final|dieciseisavos de final|cuarto de baño|cuartos de baño|medio ambiente|medios de comunicación|oriente medio|edad media|clase media|por medio de|en medio de|a medias|primer ministro|primera ministra|primeros ministros|primera dama|primera vez|en primer lugar|en segundo lugar|segunda vuelta|segundo plano|segunda mano|por primera vez|uno de los|una de las|uno a uno|una vez|cada uno|cada una|los unos|unos a otros|a la una|de un lado|tercera edad|tercer mundo|sexto sentido|a la cuarta|mil gracias|punto de vista|mil veces|cien por cien de',
    { idiom: true },
  ],

  [
    'muerto|muertos|muertas|fallecidos|fallecido|asesinados|víctimas mortales|cadáveres|víctimas',
    { sense: 'killed' },
  ],
  ['voto|votos|votó|votaron|votación', { ballot: true }],
  ['contra|frente a', { versus: true }],
  ['herido|heridos|heridas|lesionados', { sense: 'wounded' }],
  ['desaparecido|desaparecidos|desaparecidas', { sense: 'missing' }],
  ['desplazado|desplazados|desplazadas|refugiado|refugiados|refugiadas|evacuados', { sense: 'displaced' }],
  [
    'persona|personas|hombre|hombres|mujer|mujeres|niño|niños|niñas|civiles|civil|soldado|soldados|militares|policías|habitantes|manifestantes|migrantes|inmigrantes|combatientes|rehenes|presos|detenidos|trabajadores|empleados|estudiantes|alumnos|votantes|pasajeros|pacientes|fieles|ciudadanos|vecinos|agentes|jóvenes',
    { sense: 'people' },
  ],

  [
    'pista|minuto|min|punto kilométrico|decreto|real decreto|os x|mac os|macos|firefox|boeing|airbus|ariane|antena|telemadrid|la sexta|apolo|apollo|voyager|windows|iphone|galaxy|ruta|carretera|autopista|autovía|vuelo|artículo|artículos|art|capítulo|versículo|página|páginas|pág|habitación|canal|resolución|ley|decreto|párrafo|apartado|norma|enmienda|versión|modelo|tipo|edificio|salida|puerta|andén|vía|apartamento|número|núm|no|nº|n.º|figura|fig|tabla|tomo|volumen|vol|episodio|temporada|nivel|fase|covid|grupo de los|fórmula|zona|bloque|categoría|línea|autobús|metro línea|peugeot|renault|seat|audi|ferrari|porsche|antonov|tupolev|sukhoi|embraer|ibex|ftse|nasdaq|nikkei|dax|salmo|android|ios|playstation|xbox|liga|opción|etapa|tel|teléfono|p|pp|fax|cp|código postal|apartado de correos|chip|chanel',
    { label: true },
  ],

  [
    'será|serán|ocurrirá|sucederá|llegará|durará|viajará|visitará|empezará|jugará|anunciará|publicará|entrará|estará|estarán|ire|me iré|vendrá|vendrán|habrá|habrán|va|van|voy|vamos|debe|deben|deberá|deberán|previsto|prevista|previstos|próximo|próxima|próximos|hará|tendrá|tendrán|tendrá lugar|volveré|volvere|volver|iré|saldré|estaré|regresaré|podrá|podrán|celebrará|comenzará|se celebra|se celebran|arranca|arrancan|comienza|empieza|se disputa|se juega|se espera|se esperan|se prevé|prevé|prevén|esperan|saldrá|saldrán|entrarán|abrirá|abrirán|despegará|viajarán|empezarán|comenzarán|celebrarán|jugarán|llegarán|durarán|reunirán|reunirá|votarán|votará|recibirá|recibirán|prolongará|disputará|enfrentará|programado|programada|estrenará|vencerá|concluirá|terminará|finalizará|retomará|asumirá|regirá|regirán',
    { future: true },
  ],
  [
    'empezó|comenzó|terminó|acabó|arrancó|finalizó|tomó|viajó|firmó|aprobó|abrió|visitó|logró|venció|derrotó|ingresó|quedó|huyó|despegó|aterrizó|cayeron|goleó|celebró|salió|entró|murieron|fallecieron|abierto|abierta|lanzado|lanzada|inaugurado|inaugurada|firmado|firmada|aprobado|aprobada|celebrado|celebrada|elegido|elegida|iniciado|iniciada|ocurrido|ocurrida|registrado|registrada|fallecido|fallecida|publicado|publicada|subió|bajó|cayó|creció|aumentó|ganó|perdió|llegó|informó|señaló|indicó|afirmó|registró|registraron|alcanzó|cerró|dejó|causó|tuvo|hizo|dio|recibió|publicó|presentó|detuvo|detenido|detenida|crecieron|cayeron|subieron|aumentaron|fue|fueron|era|eran|ha|han|había|habían|hubo|dijo|anunció|declaró|murió|murieron|mató|ocurrió|pasado|pasada|último|última|nació|nacido|nacida|desde|volví|regresé',
    { past: true },
  ],

  [
    'el|la|los|las|lo|de|del|al|a|en|sobre|bajo|por|para|con|sin|según|tras|ante|contra|hacia|entre|es|son|era|eran|será|serán|ha|han|había|habían|fue|fueron|ser|estar|está|están|hay|hace|hacen|o|u|ni|pero|sino|porque|pues|que|quien|quienes|cual|cuales|cuyo|donde|cuando|como|si|este|esta|estos|estas|ese|esa|esos|esas|aquel|él|ella|ellos|ellas|yo|tú|usted|ustedes|nosotros|se|su|sus|mi|mis|tu|tus|nos|les|le|me|te|no|ya|más|menos|muy|tan|también|así|entonces|luego|después|antes|desde|hasta|durante|mientras|aunque|además|excepto|salvo|mediante|veces|vez|todos|todas|todo|toda|cada|otro|otra|mismo|misma|mismos|siempre|nunca|aquí|allí|hoy|ayer|tampoco|sólo|solo|incluso|quizás|apenas|lejos|dentro|fuera|detrás|adelante|atrás|menos|tras|gas|crisis|atlas|virus|bis|ambos|es decir|desde luego|cuales|paréntesis',
    { stop: true },
  ],
];
