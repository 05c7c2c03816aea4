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
    ['un film d’une cinquantaine de minutes', 'une cinquantaine de minutes = duration PT50M about'],
    ['le quotidien Le Monde et la vie quotidienne'],
    ['Le mois de novembre dernier', 'Le mois de novembre dernier = date 2025-11'],
    ['l’agent de 45 ans et une infirmière de 29 ans', '45 ans = age 45 year', '29 ans = age 29 year'],
    ['un mandat de 5 ans', '5 ans = duration P5Y'],
    ['à son maximum depuis 2008', 'depuis 2008 = date 2008'],
    ['l’exercice naval nommé « Union en mer-2024 »'],
    ['ouvert vingt-quatre heures sur vingt-quatre, sept jours sur sept'],
    ['le vainqueur en 2:03:27', '2:03:27 = duration PT2H3M27S'],
    ['la ligne 13 rouvrira lundi à 5h30', 'lundi à 5h30 = time 2026-11-23T05:30'],
    ['âgé d’une trentaine d’années', 'une trentaine d’années = age 30 year'],
    ['il gagne 7-6 (7/5) en 2h34', '2h34 = duration PT2H34M'],
    ['Pogacar l’a emporté en 5h54\'12"'],
    ['un préjudice de 5 à 7 M€', 'de 5 à 7 M€ = range money 5000000 EUR – money 7000000 EUR'],
    [
      'les 18-24 ans et les 15-29 ans',
      '18-24 ans = range age 18 year – age 24 year',
      '15-29 ans = range age 15 year – age 29 year',
    ],
    ['il y a exactement 80 ans', 'il y a exactement 80 ans = date 1946'],
    ['à 250 DA au marché parallèle', '250 DA = money 250 DZD'],
    ['le troisième quart de 2016', 'le troisième quart de 2016 = date 2016-Q3'],
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
    ['moría Franco a los 82 años', '82 años = age 82 year'],
    ['a los 20 años de su muerte', '20 años = duration P20Y'],
    ['subió una décima hasta el 4,5 por ciento', 'una décima = number 0.1', '4,5 por ciento = percent 4.5'],
    [
      'crecieron un 3,1%, hasta 288 millones de euros',
      '3,1% = percent 3.1',
      '288 millones de euros = money 288000000 EUR',
    ],
    ['hasta 500 personas', 'hasta 500 personas = count 500 personas at-most'],
    ['las tres quintas partes', 'tres quintas partes = number 0.6'],
    ['de 16.30 a 20 h', 'de 16.30 a 20 h = range time T16:30 – time T20'],
    ['Han pasado 50 años y 3 días', '50 años y 3 días = duration P50Y3D'],
    ['recortó la tasa en 25 puntos base', '25 puntos base = measure 25 permyriad'],
    ['voluntarios mayores de 18 años', 'mayores de 18 años = age 18 year more-than'],
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
    ['zwischen 9.30 und 11 Uhr', 'zwischen 9.30 und 11 Uhr = range time T09:30 – time T11'],
    ['auf 3 bis -2 Grad', '3 bis -2 Grad = range measure -2 degree – measure 3 degree'],
    ['trifft am Samstag auf Sinner', 'am Samstag = date 2026-11-21'],
    ['zwei Drittel aller Haushalte', 'zwei Drittel = number 0.666666666666667'],
    [
      'Böen um 85 km/h (24 m/s)',
      '85 km/h = measure 85 kilometer-per-hour',
      '24 m/s = measure 24 meter-per-second',
    ],
    ['in der 3. und letzten Runde', '3 = ordinal 3'],
    [
      '120 Pfund, 50 ägyptische Pfund und 2,3 Millionen britische Pfund',
      '120 Pfund = money 120 open',
      '50 ägyptische Pfund = money 50 EGP',
      '2,3 Millionen britische Pfund = money 2300000 GBP',
    ],
    ['Der ICE 1601 nach Stuttgart 21'],
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
    ['на 154-м километре трассы', '154-м = ordinal 154'],
    ['пожар на 2,5 тыс. кв. метров', '2,5 тыс. кв. метров = measure 2500 square-meter'],
    ['мальчик 10 лет и девочка пяти лет.', '10 лет = age 10 year', 'пяти лет = age 5 year'],
    ['президент 10 лет правил страной', '10 лет = duration P10Y'],
    ['в ночь с 14 на 15 ноября', 'в ночь с 14 на 15 ноября = time 2026-11-14TNI'],
    ['в 1960–1970-х годах', 'в 1960–1970-х годах = range date 196 – date 197'],
    ['давление 745 мм рт. ст.', '745 мм рт. ст = measure 745 millimeter-ofhg'],
    ['много лет назад'],
    ['тариф вырастет с 1 октября', '1 октября = date 2027-10-01'],
    ['3–5 градусов мороза', '3–5 градусов мороза = range measure -5 degree – measure -3 degree'],
    ['посылка весом 2 фунта', '2 фунта = measure 2 pound'],
    ['билет стоит 15 фунтов', '15 фунтов = money 15 open'],
    ['Служил, в 25 лет женился', '25 лет = age 25 year'],
    ['срок в 25 лет', '25 лет = duration P25Y'],
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
    ["yüzde 46'dan yüzde 43'e indirildi", 'yüzde 46 = percent 46', 'yüzde 43 = percent 43'],
    ["faizi %45'ten %50'ye yükseltti", "%45'ten %50 = range percent 45 – percent 50"],
    ['M.E. (26) idaresindeki 34 GMG 547 plakalı otomobil', '26 = age 26 year'],
    ['Ahmet Yılmaz (45) öldü, AKP (45) kazandı', '45 = age 45 year', '45 = number 45'],
    ['takım 3. sırada', '3 = ordinal 3'],
    ['112 Acil Çağrı Merkezi', '112 = number 112'],
    ['65 yaş üstü vatandaşlar', '65 yaş üstü = age 65 year more-than'],
    [
      'beş altı kişi, iki üç gün',
      'beş altı kişi = range count 5 kişi – count 6 kişi',
      'iki üç gün = range duration P2D – duration P3D',
    ],
    ["sabah 06.00'dan akşam 22.00'ye kadar", '06.00 = time T06:00', '22.00 = time T22:00'],
    ['5 milimetre kare', '5 milimetre kare = measure 5 square-millimeter'],
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
    [
      'زلزله در ساعت ۴:۲۲ دقیقه بامداد سه‌شنبه شهر را لرزاند و خسارت نداشت',
      'در ساعت ۴:۲۲ دقیقه بامداد سه‌شنبه = time 2026-11-17T04:22',
    ],
    [
      'تورم سال ۹۱ و بودجه ۱۴۰۵',
      'سال ۹۱ = range date 2012-03-20 – date 2013-03-20',
      '۱۴۰۵ = range date 2026-03-21 – date 2027-03-20',
    ],
    ['از ساعت ۹ تا ۱۷ برپاست', 'از ساعت ۹ تا ۱۷ = range time T09 – time T17'],
    [
      '۲۵۰ هزار تا یک میلیون تومان',
      '۲۵۰ هزار تا یک میلیون تومان = range money 2500000 IRR – money 10000000 IRR',
    ],
    [
      'دو سه روز و پنج شش نفر',
      'دو سه روز = range duration P2D – duration P3D',
      'پنج شش نفر = range count 5 نفر – count 6 نفر',
    ],
    ['پرواز در ساعت ۲۳ انجام شد', 'در ساعت ۲۳ = time T23'],
    ['۱۲ فوتی ثبت شد', '۱۲ فوتی = count 12 فوتی'],
    ['او ۲۴ سال سن دارد', '۲۴ سال سن = age 24 year'],
  ]);
});
