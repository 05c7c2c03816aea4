import { describe } from 'vitest';
import { tablesOf } from './tables';

// What was found by reading all that is marked in much text, by how often it is marked.

describe('what much French text shows', () => {
  tablesOf(
    'fr',
    '2026-11-20',
  )([
    ['ces dernières années, ces derniers mois et les prochaines semaines'],
    [
      'les années précédentes (415 millions en 2021)',
      '415 millions = number 415000000',
      'en 2021 = date 2021',
    ],
    ['Il y a quelques années', 'Il y a quelques années = date 2023 about'],
    ['peu avant 5h45', 'peu avant 5h45 = time T05:45'],
    ['peu avant 11H00 GMT, le cours', 'peu avant 11H00 GMT = time T11:00'],
    ['un film d’une cinquantaine de minutes', 'une cinquantaine de minutes = duration PT50M'],
    ['le quotidien Le Monde et la vie quotidienne'],
    ['Le mois de novembre dernier', 'Le mois de novembre dernier = date 2025-11'],
    ['l’agent de 45 ans et une infirmière de 29 ans', '45 ans = age 45 year', '29 ans = age 29 year'],
    ['un mandat de 5 ans', '5 ans = duration P5Y'],
    ['à son maximum depuis 2008', 'depuis 2008 = date 2008'],
    ['l’exercice naval nommé « Union en mer-2024 »'],
    ['ouvert vingt-quatre heures sur vingt-quatre, sept jours sur sept'],
    ['le vainqueur en 2:03:27', '2:03:27 = duration PT2H3M27S'],
  ]);
});

describe('what much Spanish text shows', () => {
  tablesOf(
    'es',
    '2026-11-20',
  )([
    ['los abusos a las tres niñas', 'tres niñas = count 3 niñas'],
    ['las cinco provincias patagónicas', 'cinco provincias = count 5 provincias'],
    ['a las tres de la tarde', 'a las tres de la tarde = time T15'],
    ['en los últimos meses y durante los años anteriores'],
    ['las 3 semanas anteriores', 'las 3 semanas anteriores = range date 2026-W44 – date 2026-W47'],
    ['el año anterior a la guerra y la semana siguiente a los comicios'],
    ['un diario argentino y la vida diaria'],
    ['la producción diaria', 'diaria = set P1D'],
    ['el pasado mes de noviembre', 'el pasado mes de noviembre = date 2025-11'],
    [
      'Hubo protestas del 3 de mayo y el 7 de junio',
      '3 de mayo = date 2026-05-03',
      'el 7 de junio = date 2026-06-07',
    ],
    ['entre el 60 y el 65% de los votos', 'entre el 60 y el 65% = range percent 60 – percent 65'],
    ['su mínimo desde diciembre de 2021', 'desde diciembre de 2021 = date 2021-12'],
    ['El agente de 45 años declaró', '45 años = age 45 year'],
    ['cumplió cien días en el cargo', 'cien días = duration P100D'],
    ['la ley 14/2011 y el Real Decreto 463/2020'],
    ['en la pista 32L, en el minuto 78 y en el 45+2'],
    ['El noveno mes del próximo año', 'El noveno mes del próximo año = date 2027-09'],
  ]);
});

describe('what much German text shows', () => {
  tablesOf(
    'de',
    '2026-11-20',
  )([
    ['in den vergangenen Jahren und in den kommenden Wochen'],
    ['vor wenigen Tagen', 'vor wenigen Tagen = date 2026-11-17 about'],
    ['die im kommenden Sommer geplante Reform', 'im kommenden Sommer = date 2027-SU'],
    ['das 2020 verabschiedete Gesetz, der im Mai gewählte Chef', '2020 = date 2020', 'im Mai = date 2026-05'],
    [
      'Die Partei verlor am 3. Mai und am 7. Juni.',
      'am 3. Mai = date 2026-05-03',
      'am 7. Juni = date 2026-06-07',
    ],
    ['Mit 17 Jahren verließ sie die Schule', '17 Jahren = age 17 year'],
    ['mit 30 Jahren Erfahrung', '30 Jahren = duration P30Y'],
    [
      'Petros (2:04:59) gewann in 2:02:16 Stunden',
      '2:04:59 = duration PT2H4M59S',
      '2:02:16 Stunden = duration PT2H2M16S',
    ],
    ['bis zum 10. eines Monats zum Ende des jeweiligen Monats', '10 = ordinal 10'],
    ['Az. 5 L 3799/24.F und OS X 10.10'],
    ['in den Nullerjahren', 'in den Nullerjahren = date 200'],
    ['in der dritten Woche dieses Monats', 'in der dritten Woche dieses Monats = date 2026-W47'],
  ]);
});

describe('what much Russian text shows', () => {
  tablesOf(
    'ru',
    '2026-11-20',
  )([
    ['в 2019-м, трижды в 2024-м', 'в 2019-м = date 2019', 'в 2024-м = date 2024'],
    ['в октябре 2025-го', 'в октябре 2025-го = date 2025-10'],
    ['к 2030-му году', 'к 2030-му году = date 2030'],
    ['за последние годы и в предыдущие десятилетия'],
    ['в минувшие выходные', 'в минувшие выходные = date 2026-W46-WE'],
    ['в 70-х годах XIX века', 'в 70-х годах XIX века = date 187'],
    ['евро подорожал до 94,15 рубля', '94,15 рубля = money 94.15 RUB'],
    ['Ему было 17 лет, когда началась война', '17 лет = age 17 year'],
    ['80-летие Победы', '80-летие = duration P80Y'],
    ['гол на 90+4-й минуте'],
  ]);
});

describe('what much Turkish text shows', () => {
  tablesOf(
    'tr',
    '2026-11-20',
  )([
    ["2025 Şubat'ta 15 bin 335 olan sayı", '2025 Şubat = date 2025-02', '15 bin 335 = number 15335'],
    ['bugünlerde, son yıllarda ve önümüzdeki günlerde'],
    ["toplantı saat 17'den 18'e kadar sürecek", "saat 17'den 18'e kadar = range time T17 – time T18"],
    ["maç 20.00'de başlayacak", '20.00 = time T20:00'],
    ["öğleden sonra 15.45'te", 'öğleden sonra 15.45 = time T15:45'],
    ['sabah 6 sularında', 'sabah 6 sularında = time T06 about'],
    ['18 yaşından büyük vatandaşlar', '18 yaşından büyük = age 18 year more-than'],
    ['Bağımsızlıktan önceki yıl'],
    ['247 yılında kurulan şehir', '247 yılında = date 0247'],
    ['Önümüzdeki yılın üçüncü haftası', 'Önümüzdeki yılın üçüncü haftası = date 2027-W03'],
    ['saat yedide döneceğim', 'saat yedide = time T07'],
  ]);
});

describe('what much Persian text shows', () => {
  tablesOf(
    'fa',
    '2026-11-20',
  )([
    ['پرسپولیس ۳ بر ۱ برنده شد و یک بر یک مساوی کرد'],
    ['سرعت باد به ۹۰ کیلومتر بر ساعت رسید', '۹۰ کیلومتر بر ساعت = measure 90 kilometer-per-hour'],
    ['گل‌ها در دقایق ۲۳ و ۷۸ به ثمر رسید'],
    ['متولد ۱۳۴۵', 'متولد ۱۳۴۵ = range date 1966-03-21 – date 1967-03-20'],
    ['چند سال پیش', 'چند سال پیش = date 2023 about'],
  ]);
});
