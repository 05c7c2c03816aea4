import { describe } from 'vitest';
import { tablesOf } from './tables';

/** Published on a Thursday. */
const DAY = '2025-11-20';

describe('what French agencies write', () => {
  tablesOf(
    'fr',
    DAY,
  )([
    [
      'un bénéfice de 312 M€, contre 2,8 Md€',
      '312 M€ = money 312000000 EUR',
      '2,8 Md€ = money 2800000000 EUR',
    ],
    [
      "Le pays sera en vigilance de jeudi 18 heures à vendredi 10 heures, selon l'institut de prévision",
      'de jeudi 18 heures à vendredi 10 heures = range time 2025-11-20T18 – time 2025-11-21T10',
    ],
    [
      'Deux hommes de 24 et 31 ans, une femme de 45 ans',
      'Deux hommes = count 2 hommes',
      '24 = age 24 year',
      '31 ans = age 31 year',
      '45 ans = age 45 year',
    ],
    // by the one, to the other
    [
      "l'indice perdant 31 points à 7.953 points",
      '31 points = count 31 points',
      '7.953 points = count 7953 points',
    ],
    ['Ouvert le 6 janvier, le procès doit durer.', 'le 6 janvier = date 2025-01-06'],
    ['Il sera ouvert le 6 janvier.', 'le 6 janvier = date 2026-01-06'],
    ['de -2 à -6°C', 'de -2 à -6°C = range measure -6 celsius – measure -2 celsius'],
    ['il a devancé le Britannique de 3"5'],
    ['le 12 décembre à minuit', 'le 12 décembre à minuit = time 2025-12-12T00'],
    ['à 19h et à 20h', 'à 19h = time T19', 'à 20h = time T20'],
  ]);
});

describe('what Spanish agencies write', () => {
  tablesOf(
    'es',
    DAY,
  )([
    ['el martes a primera hora de la tarde', 'el martes a primera hora de la tarde = time 2025-11-25TAF'],
    ['cuarto pasadas las ocho de la tarde', 'cuarto pasadas las ocho de la tarde = time T20:15'],
    ['a mediodía del jueves 13', 'a mediodía del jueves 13 = time 2025-11-13T12'],
    ['se matricularon 950.123 turismos', '950.123 turismos = count 950123 turismos'],
    ['a los 20 días de su publicación', '20 días = duration P20D'],
    ['a las 10.38 hora local (04.38 GMT)', 'a las 10.38 hora local = time T10:38', '04.38 GMT = time T04:38'],
    [
      'a las 00.00 horas del lunes 1 de diciembre',
      'a las 00.00 horas del lunes 1 de diciembre = time 2025-12-01T00:00',
    ],
    ['el uno de marzo de 2024', 'el uno de marzo de 2024 = date 2024-03-01'],
    ['13 goles en 11 jornadas', '13 goles = count 13 goles', '11 jornadas = count 11 jornadas'],
    ['por encima de los 800 metros', 'por encima de los 800 metros = measure 800 meter more-than'],
    [
      'dos hombres, de 24 y 31 años,',
      'dos hombres = count 2 hombres',
      '24 = age 24 year',
      '31 años = age 31 year',
    ],
    [
      'desde las 18.00 horas de este jueves hasta las 10.00 horas del viernes',
      'desde las 18.00 horas de este jueves hasta las 10.00 horas del viernes = range time 2025-11-20T18:00 – time 2025-11-21T10:00',
    ],
  ]);
});

describe('what German agencies write', () => {
  tablesOf(
    'de',
    DAY,
  )([
    ['mehr als 2000 Feuerwehrleute', 'mehr als 2000 = number 2000 more-than'],
    ['siegte in 1:52 Stunden', '1:52 Stunden = duration PT1H52M'],
    ['Der Fahrer (34) floh.', '34 = age 34 year'],
    ['Der Prozess begann am 6. Januar und soll dauern.', 'am 6. Januar = date 2025-01-06'],
    ['Das Urteil könnte am 10. April fallen.', 'am 10. April = date 2026-04-10'],
    ['übernächsten Freitag', 'übernächsten Freitag = date 2025-11-28'],
    ['um ein Uhr nachts', 'um ein Uhr nachts = time T01'],
    [
      'zwischen minus 2 und minus 7 Grad',
      'zwischen minus 2 und minus 7 Grad = range measure -7 degree – measure -2 degree',
    ],
    ['Gnabry (29.) und Sané (36./41.) trafen.'],
    ['Verstappen gewann in 1:21:08,429 Stunden.'],
    [
      'von 14 bis 17.30 Uhr, samstags 10–13 Uhr',
      'von 14 bis 17.30 Uhr = range time T14 – time T17:30',
      'samstags = set XXXX-WXX-6',
      '10–13 Uhr = range time T10 – time T13',
    ],
    ['kostete 1,62 Euro, drei Cent mehr', '1,62 Euro = money 1.62 EUR', 'drei Cent = money 3 open'],
    ['ein Liter Milch Fr. 1.85', 'ein Liter = measure 1 liter', 'Fr. 1.85 = money 1.85 CHF'],
    ['rund 450 von 1.200 Flügen', 'rund 450 = number 450 about', '1.200 Flügen = count 1200 Flügen'],
    ['Der Dienst erwartet in der Nacht zu Freitag Schnee.', 'in der Nacht zu Freitag = time 2025-11-20TNI'],
  ]);
});

describe('feasts that every language calls by their own names', () => {
  tablesOf(
    'de',
    DAY,
  )([
    ['Diwali 2019 und Holi 2019', 'Diwali 2019 = date 2019-10-27', 'Holi 2019 = date 2019-03-21'],
    ['Schawuot 2018, Chanukka 2018', 'Schawuot 2018 = date 2018-05-19', 'Chanukka 2018 = date 2018-12-02'],
    [
      'am Weltwassertag 2024, am zweiten Advent 2018',
      'am Weltwassertag 2024 = date 2024-03-22',
      'am zweiten Advent 2018 = date 2018-12-09',
    ],
  ]);
  tablesOf(
    'fr',
    DAY,
  )([
    ["la Journée mondiale de l'eau 2024", "la Journée mondiale de l'eau 2024 = date 2024-03-22"],
    ['Yom Kippour 2024', 'Yom Kippour 2024 = date 2024-10-11'],
  ]);
  tablesOf(
    'es',
    DAY,
  )([
    ['el Día mundial del agua de 2024', 'Día mundial del agua de 2024 = date 2024-03-22'],
    ['el Día de la cero discriminación de 2024', 'Día de la cero discriminación de 2024 = date 2024-03-01'],
  ]);
});
