import { feast } from '../../feasts';
import type { Entry } from '../../figure-grammar';
import { worldFeasts } from '../../world-feasts';

const MONTHS = [
  'enero|ene',
  'febrero|feb',
  'marzo|mar',
  'abril|abr',
  'mayo|may',
  'junio|jun',
  'julio|jul',
  'agosto|ago',
  'septiembre|setiembre|sept|sep|set',
  'octubre|oct',
  'noviembre|nov',
  'diciembre|dic',
];
/** Words as well: months only beside a number. */
const WORDS = new Set(['mar', 'may', 'ago', 'set', 'sep']);
const HIJRI = [
  'muharram',
  'safar',
  'rabi al awwal',
  'rabi al thani',
  'yumada al ula|jumada al ula',
  'yumada al thani|jumada al thani',
  'rayab|rajab',
  'shaabán|shaban',
  'ramadán',
  'shawwal|shawal',
  'dhu al qadah|dul qada',
  'dhu al hijjah|dul hiyya',
];
const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const SHORT = ['lun', 'mié|mier', 'jue', 'vie', 'sáb', 'dom'];
const SHORT_DAYS = [1, 3, 4, 5, 6, 7];
const DECADES: readonly (readonly [forms: string, value: number])[] = [
  ['años veinte', 20],
  ['años treinta', 30],
  ['años cuarenta', 40],
  ['años cincuenta', 50],
  ['años sesenta', 60],
  ['años setenta', 70],
  ['años ochenta', 80],
  ['años noventa', 90],
];

/** From the sixth on, which no other word is written like. */
const CENTURIES = 'VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'.split(' ');

const HOLIDAYS: readonly Entry[] = [
  feast('holocaust', 'día internacional en memoria de las víctimas del holocausto'),
  feast(
    'zeroDiscrimination',
    'día de la cero discriminación|día de cero discriminación|día para la cero discriminación',
  ),
  feast('water', 'día mundial del agua'),
  feast('health', 'día mundial de la salud'),
  feast('book', 'día del libro|día internacional del libro|día mundial del libro'),
  feast('press', 'día mundial de la libertad de prensa'),
  feast('environment', 'día mundial del medio ambiente'),
  feast('refugees', 'día mundial de los refugiados|día mundial del refugiado'),
  feast('peace', 'día internacional de la paz'),
  feast('teachers', 'día mundial de los docentes|día mundial del docente'),
  feast('mentalHealth', 'día mundial de la salud mental'),
  feast('food', 'día mundial de la alimentación'),
  feast(
    'prematurity',
    'día mundial de la prematuridad|día mundial del niño prematuro|día de la prematuridad mundial',
  ),
  feast('child', 'día universal del niño|día mundial de la infancia'),
  feast(
    'violenceAgainstWomen',
    'día internacional de la eliminación de la violencia contra la mujer|día internacional contra la violencia de género|día contra la violencia de género',
  ),
  feast('aids', 'día mundial del sida|día mundial de la lucha contra el sida'),
  feast(
    'disability',
    'día internacional de las personas con discapacidad|día de las personas con discapacidad',
  ),
  feast('humanRights', 'día de los derechos humanos|día internacional de los derechos humanos'),
  feast('arabic', 'día mundial de la lengua árabe'),
  feast('fools', 'día de las bromas'),
  feast('christmas', 'navidad|día de navidad|navidades'),
  feast('christmasEve', 'nochebuena'),
  feast('newYear', 'año nuevo|día de año nuevo'),
  feast('newYearsEve', 'nochevieja|fin de año'),
  feast('epiphany', 'día de reyes|reyes magos|epifanía'),
  feast('valentine', 'san valentín|día de san valentín|día de los enamorados'),
  feast('women', 'día internacional de la mujer|día de la mujer'),
  feast('earth', 'día de la tierra'),
  feast(
    'labour',
    'día del trabajo|día del trabajador|día de los trabajadores|día internacional de los trabajadores',
  ),
  feast('europe', 'día de europa'),
  ['día de la hispanidad|fiesta nacional de españa', { holiday: '10-12' }],
  ['día de la constitución', { holiday: 'ES:12-06|MX:02-05|' }],
  feast('independence', 'día de la independencia|día de independencia|fiesta de la independencia'),
  feast('national', 'fiesta nacional|día nacional'),
  ['día de la madre', { holiday: 'ES:1W7/5|MX,SV,GT:05-10|AR:3W7/10|2W7/5' }],
  ['día del padre', { holiday: 'ES:03-19|3W7/6' }],
  ['san josé', { holiday: '03-19' }],
  feast('saintJohn', 'san juan|noche de san juan'),
  feast('halloween', 'halloween'),
  feast('allSaints', 'día de todos los santos|todos los santos'),
  feast('allSouls', 'día de muertos|día de los muertos|día de los difuntos'),
  feast('immaculate', 'inmaculada concepción'),
  feast('assumption', 'asunción'),
  feast('innocents', 'día de los inocentes|día de los santos inocentes'),
  feast('nowruz', 'nowruz|noruz'),
  feast('thanksgiving', 'acción de gracias|día de acción de gracias'),
  feast('blackFriday', 'viernes negro|black friday'),
  feast('cyberMonday', 'cyber monday|ciberlunes'),
  feast('ashWednesday', 'miércoles de ceniza'),
  feast('shroveTuesday', 'martes de carnaval'),
  feast('palmSunday', 'domingo de ramos'),
  feast('maundyThursday', 'jueves santo'),
  feast('goodFriday', 'viernes santo'),
  feast('holySaturday', 'sábado santo'),
  feast('easter', 'domingo de pascua|domingo de resurrección|pascua'),
  feast('easterMonday', 'lunes de pascua'),
  feast('pentecost', 'pentecostés'),
  feast('corpusChristi', 'corpus christi'),
  feast('orthodoxEaster', 'pascua ortodoxa'),
  feast('eidAdha', 'fiesta del cordero|fiesta del sacrificio'),
  feast('islamicNewYear', 'año nuevo islámico|año nuevo musulmán'),
  feast('jewishNewYear', 'año nuevo judío'),
  feast('passover', 'pascua judía'),
  feast('lunarNewYear', 'año nuevo chino|año nuevo lunar'),
];

/** Whose age stands behind a link: un hombre *de* 35 años. */
const PEOPLE =
  'hombre mujer joven niño niña anciano anciana adolescente chico chica varón ciudadano ciudadana estudiante bebé persona víctima turista periodista soldado conductor conductora actor actriz cantante jugador jugadora futbolista madre padre sospechoso sospechosa alumno alumna vecino vecina paciente español española mexicano mexicana argentino argentina menor agente policía guardia funcionario funcionaria médico médica enfermero enfermera profesor profesora maestro maestra abogado abogada obrero obrera trabajador trabajadora empleado empleada camionero taxista agricultor agricultora ganadero bombero empresario empresaria director directora juez jueza diputado diputada alcalde alcaldesa ministro ministra candidato candidata escritor escritora cineasta artista músico deportista delantero centrocampista defensa portero portera entrenador entrenadora ciclista corredor corredora motorista peatón individuo acusado acusada imputado imputada detenido detenida preso recluso migrante inmigrante refugiado refugiada manifestante extranjero extranjera estadounidense británico británica alemán alemana francés francesa italiano italiana portugués portuguesa ruso rusa ucraniano ucraniana israelí palestino palestina colombiano colombiana chileno chilena peruano peruana venezolano venezolana cubano cubana marroquí chino china viudo viuda padre abuelo abuela hijo hija jubilado jubilada pensionista militar sargento cabo teniente coronel fallecido fallecida herido herida hermano hermana otro otra'.split(
    ' ',
  );

export const dates = (): readonly Entry[] => [
  ...MONTHS.map((forms, index): Entry => [forms.split('|')[0] ?? forms, { month: index + 1 }]),
  ['setiembre', { month: 9 }],
  ...MONTHS.map((forms, index): Entry => [
    forms
      .split('|')
      .slice(1)
      .filter((form) => !WORDS.has(form))
      .join('|'),
    { month: index + 1 },
  ]),
  ...MONTHS.map((forms, index): Entry => [
    forms
      .split('|')
      .slice(1)
      .filter((form) => WORDS.has(form))
      .join('|'),
    { month: index + 1, proper: true },
  ]),
  ...HIJRI.map((forms, index): Entry => [forms, { hijriMonth: index + 1 }]),
  ...WEEKDAYS.map((form, index): Entry => [form, { weekday: index + 1 }]),
  ...SHORT.map((forms, index): Entry => [forms, { weekday: SHORT_DAYS[index] ?? 1, proper: true }]),
  ['sábados', { weekdays: 6 }],
  ['domingos', { weekdays: 7 }],
  ...DECADES.map(([forms, decade]): Entry => [forms, { decade }]),
  ['primavera', { season: 'SP' }],
  ['verano', { season: 'SU' }],
  ['otoño', { season: 'FA' }],
  ['invierno', { season: 'WI' }],
  [
    'principios de|a principios de|comienzos de|a comienzos de|inicios de|a inicios de|inicio de|comienzo de|principio de|principios del|a principios del|comienzos del|a comienzos del|el comienzo de|el inicio de|el principio de|inicios del|a inicios del',
    { part: 'early' },
  ],
  ['mediados de|a mediados de|mediados del|a mediados del|mitad de|a mitad de|la mitad de', { part: 'mid' }],
  [
    'finales de|a finales de|fines de|a fines de|final de|al final de|fin de|a fin de|finales del|a finales del|fines del|a fines del|el final de|el fin de|final del|al final del|fin del',
    { part: 'late' },
  ],
  ['último|última', { last: true }],
  ['este|esta|en curso|actual|corriente|presente', { relative: 0 }],
  ['estos|estas|actuales|presentes', { relative: 0, plural: true }],
  ['pasado|pasada|último|última|anterior|previo|previa', { relative: -1 }],
  ['pasados|pasadas|últimos|últimas|anteriores|previos|previas', { relative: -1, plural: true }],
  ['próximo|próxima|que viene|que vienen|siguiente|entrante|venidero|venidera|próx', { relative: 0.5 }],
  ['próximos|próximas|siguientes|venideros|venideras', { relative: 0.5, plural: true }],
  // only in the patterns that begin with an article
  ['víspera|vísperas', { relative: -1 }],
  ...CENTURIES.map((roman, index): Entry => [
    `siglo ${roman}`,
    { timex: String(index + 5).padStart(2, '0') },
  ]),
  ['hoy|hoy día|en el día de hoy', { day: 0 }],
  ['ayer', { day: -1 }],
  ['mañana', { day: 1, dayPart: 'MO' }],
  ['anoche', { timex: 'YESTERDAY_NI' }],
  ['anteayer|antier|antes de ayer', { day: -2 }],
  ['pasado mañana|el día después de mañana|día después de mañana', { day: 2 }],
  ['ahora|ahora mismo|en este momento|actualmente|ya mismo|justo ahora', { timex: 'PRESENT_REF' }],
  [
    'tan pronto como sea posible|lo antes posible|cuanto antes|tan pronto como podamos',
    { timex: 'FUTURE_REF' },
  ],
  ['de la mañana|por la mañana|de la madrugada|am|a.m.|a. m.|en la mañana', { meridiem: 'am' }],
  ['de la tarde|por la tarde|pm|p.m.|p. m.|a la tarde|en la tarde', { meridiem: 'pm' }],
  ['de la noche|por la noche|en la noche', { meridiem: 'midnight' }],
  ['del mediodía', { meridiem: 'noon' }],
  ['mediodía|medio día', { hour: 12 }],
  ['medianoche|media noche', { hour: 0 }],
  ['madrugada|primera hora de la mañana|primeras horas de la mañana', { dayPart: 'MO' }],
  [
    'tarde|primera hora de la tarde|primeras horas de la tarde|última hora de la tarde|últimas horas de la tarde',
    { dayPart: 'AF' },
  ],
  ['noche', { dayPart: 'NI' }],
  ['gmt|utc', { zone: 'UTC' }],
  ['cet|cest|hora peninsular|hora española', { zone: 'Europe/Madrid' }],
  ['hora de nueva york|hora del este|hora de washington', { zone: 'America/New_York' }],
  ['hora de moscú', { zone: 'Europe/Moscow' }],
  ['hora de londres', { zone: 'Europe/London' }],
  ['hora de méxico|hora del centro de méxico', { zone: 'America/Mexico_City' }],
  ['hora de berlín|hora de parís|hora de europa central', { zone: 'Europe/Paris' }],
  ['hora argentina|hora de buenos aires', { zone: 'America/Argentina/Buenos_Aires' }],
  ['hora de chile', { zone: 'America/Santiago' }],
  ['hora colombiana|hora de colombia|hora de bogotá', { zone: 'America/Bogota' }],
  ['hora de perú|hora de lima', { zone: 'America/Lima' }],
  ['hora venezolana|hora de caracas', { zone: 'America/Caracas' }],
  ['hora canaria', { zone: 'Atlantic/Canary' }],
  ['hora local', { zone: '' }],
  ['diario|diaria|diarios|diariamente|cada día|todos los días', { set: 'P1D' }],
  ['semestral|semestralmente', { set: 'P6M' }],
  ['bimestral', { set: 'P2M' }],
  ['semanal|semanales|semanalmente|cada semana|todas las semanas|por semana', { set: 'P1W' }],
  ['quincenal|quincenalmente', { set: 'P2W' }],
  ['mensual|mensuales|mensualmente|cada mes|todos los meses|por mes', { set: 'P1M' }],
  ['trimestral|trimestralmente', { set: 'P3M' }],
  ['anual|anuales|anualmente|cada año|todos los años|por año', { set: 'P1Y' }],
  ...worldFeasts(),
  ...HOLIDAYS,
  [
    PEOPLE.map((word) => `${word}${/[aeiou]$/.test(word) ? 's' : 'es'} de`).join('|'),
    { age: 'before', ageOf: true, sense: 'people' },
  ],
  [PEOPLE.flatMap((word) => [`${word} de`, `${word} de unos`]).join('|'), { age: 'before', ageOf: true }],
  // by themselves three days as likely: a los tres días
  [
    'tenía solo|tenía tan solo|tenía apenas|murió a los|muere a los|falleció a los|fallece a los|fallecido a los|fallecida a los|muerto a los|muerta a los|se casó a los|debutó a los|se retiró a los',
    { age: 'before' },
  ],
  [
    'tiene|tienen|tengo|tenga|tendría|tendrá|tuvo|tener|contaba|cuenta|cumplió|cumple|cumplirá|a los',
    { ageVerb: true },
  ],
  ['de edad|de antigüedad', { age: 'after' }],
  ['mayor de|mayores de|menor de|menores de', { age: 'before' }],
  ['a la edad de|con edad de|tenía|tenían', { age: 'before' }],
];
