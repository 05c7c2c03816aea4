import { describe } from 'vitest';
import { readsBack, tablesOf } from './tables';

const check = tablesOf('es', '2022-11-16');

describe('Spanish numbers and counts', () => {
  check([
    [
      'El terremoto dejó más de 6.500 muertos y unos 12.000 heridos.',
      'más de 6.500 muertos = count 6500 muertos more-than',
      'unos 12.000 heridos = count 12000 heridos about',
    ],
    ['noventa y siete mil trescientos veintiuno', 'noventa y siete mil trescientos veintiuno = number 97321'],
    ['tres mil millones de euros', 'tres mil millones de euros = money 3000000000 EUR'],
    ['La ciudad tiene 2,4 millones de habitantes.', '2,4 millones de habitantes = count 2400000 habitantes'],
    ['Treinta y un diputados votaron en contra.', 'Treinta y un diputados = count 31 diputados'],
    ['media docena de casas', 'media docena de casas = count 6 casas'],
    ['el 21.º aniversario y el 3er puesto', '21.º = ordinal 21', '3er = ordinal 3'],
    ['el vigésimo quinto aniversario', 'vigésimo quinto = ordinal 25'],
    ['5,000 soldados', '5,000 soldados = count 5000 soldados'],
    ['ciento veinte con cuarenta y cinco', 'ciento veinte con cuarenta y cinco = number 120.45'],
    ['el seis con ocho por ciento', 'seis con ocho por ciento = percent 6.8'],
    ['cuatro mil coma cero siete', 'cuatro mil coma cero siete = number 4000.07'],
    ['tres con dos cuartos', 'tres con dos cuartos = number 3.5'],
    // two amounts
    ['ganó tres con dos goles de cabeza', 'tres = number 3', 'dos goles = count 2 goles'],
    ['cuarenta y dos quintos', 'cuarenta y dos quintos = number 8.4'],
    ['siete cientotreintavos', 'siete cientotreintavos = number 0.0538461538461538'],
    ['el trescientosmilésimo visitante', 'trescientosmilésimo = ordinal 300000'],
    ['2.500.000 de habitantes', '2.500.000 de habitantes = count 2500000 habitantes'],
    ['300 o más de 250', '300 = number 300', 'más de 250 = number 250 more-than'],
  ]);
});

describe('Spanish money, shares and measures', () => {
  check([
    [
      'El proyecto costará 3.500 millones de dólares, el 2 % del PIB.',
      '3.500 millones de dólares = money 3500000000 open',
      '2 % = percent 2',
    ],
    [
      'un préstamo de 300 millones de pesos mexicanos',
      '300 millones de pesos mexicanos = money 300000000 MXN',
    ],
    ['solo cuesta 15 dólares y 50 centavos', '15 dólares y 50 centavos = money 15.5 open'],
    ['cuesta 7 pesos con 25 centavos', '7 pesos con 25 centavos = money 7.25 open'],
    ['a 3 km y con dos kg más', '3 km = measure 3 kilometer', 'dos kg = measure 2 kilogram'],
    ['La inflación llegó al doce por ciento.', 'doce por ciento = percent 12'],
    [
      'una superficie de 650.000 kilómetros cuadrados',
      '650.000 kilómetros cuadrados = measure 650000 square-kilometer',
    ],
    ['a 120 km/h durante 80 km', '120 km/h = measure 120 kilometer-per-hour', '80 km = measure 80 kilometer'],
    [
      'Hoy hay 37,5 grados centígrados',
      'Hoy = date 2022-11-16',
      '37,5 grados centígrados = measure 37.5 celsius',
    ],
  ]);
});

describe('Spanish dates and durations', () => {
  check([
    [
      'A finales del siglo XIX reinaba Felipe VI a 10 bajo cero',
      'A finales del siglo XIX = date 18 late',
      'VI = ordinal 6',
      '10 bajo cero = measure -10 degree',
    ],
    [
      'El precio se triplicó, el doble de lo previsto, dos veces',
      'triplicó = number 3',
      'el doble de = number 2',
      'dos veces = number 2',
    ],
    ['Fue elegido el 7 de diciembre de 2012.', 'el 7 de diciembre de 2012 = date 2012-12-07'],
    ['el 1.º de mayo de 2020', 'el 1.º de mayo de 2020 = date 2020-05-01'],
    ['Del 3 al 7 de mayo de 2020', 'Del 3 al 7 de mayo de 2020 = range date 2020-05-03 – date 2020-05-07'],
    ['Hace tres días estaban aquí.', 'Hace tres días = date 2022-11-13'],
    [
      'La semana pasada, y el próximo mes',
      'La semana pasada = date 2022-W45',
      'el próximo mes = date 2022-12',
    ],
    ['a finales de 2021', 'a finales de 2021 = date 2021 late'],
    ['en los años 90', 'en los años 90 = date 199'],
    ['en el tercer trimestre de 2019', 'en el tercer trimestre de 2019 = date 2019-Q3'],
    ['La guerra duró 44 días.', '44 días = duration P44D'],
    ['todos los lunes', 'todos los lunes = set XXXX-WXX-1'],
  ]);
});

describe('Spanish as newspapers write it', () => {
  check([
    [
      'La reunión empezará a las 10.30 h; el partido será el sábado a las 21.00 horas.',
      'a las 10.30 h = time T10:30',
      'el sábado a las 21.00 horas = time 2022-11-19T21:00',
    ],
    [
      'El fin de semana pasado, este fin de semana',
      'El fin de semana pasado = date 2022-W45-WE',
      'este fin de semana = date 2022-W46-WE',
    ],
    [
      'En la noche del 21 de septiembre, la madrugada del domingo y la noche de ayer',
      'En la noche del 21 de septiembre = time 2022-09-21TNI',
      'la madrugada del domingo = time 2022-11-13TMO',
      'la noche de ayer = time 2022-11-15TNI',
    ],
    [
      'De 45 años, fue condenado; Ana Ruiz, de 23 años, murió.',
      '45 años = age 45 year',
      '23 años = age 23 year',
    ],
    [
      'Tres cuartas partes de los diputados, tres veinticincoavos, dos millonésimas',
      'Tres cuartas partes = number 0.75',
      'tres veinticincoavos = number 0.12',
      'dos millonésimas = number 0.000002',
    ],
    [
      'Casi un 5 %, más del 50 %, más de un 8 %',
      'Casi un 5 % = percent 5 about',
      'más del 50 % = percent 50 more-than',
      'más de un 8 % = percent 8 more-than',
    ],
    [
      'Hoy a las doce menos cuarto, mañana a las once y cuarenta y cinco',
      'Hoy a las doce menos cuarto = time 2022-11-16T11:45',
      'mañana a las once y cuarenta y cinco = time 2022-11-17T11:45',
    ],
    ['Desde hace dos años vive en Lima.', 'Desde hace dos años = duration P2Y'],
    [
      'La tienda abre de lunes a viernes de 9:00 a 20:30.',
      'de lunes a viernes = range date 2022-11-14 – date 2022-11-18',
      'de 9:00 a 20:30 = range time T09:00 – time T20:30',
    ],
    ['El 1T de 2025, en el T3 2024', 'El 1T de 2025 = date 2025-Q1', 'en el T3 2024 = date 2024-Q3'],
    [
      'la primera quincena de abril',
      'la primera quincena de abril = range date 2023-04-01 – date 2023-04-15',
    ],
    [
      'tres millones dos milésimo tricentésimo cuadragésimo séptimo',
      'tres millones dos milésimo tricentésimo cuadragésimo séptimo = ordinal 3002347',
    ],
    [
      'RD$ 200, US$ 500 millones, R$ 300',
      'RD$ 200 = money 200 DOP',
      'US$ 500 millones = money 500000000 USD',
      'R$ 300 = money 300 BRL',
    ],
    [
      'Un total de 12,5 millones de pesos argentinos y 300 millones de euros',
      '12,5 millones de pesos argentinos = money 12500000 ARS',
      '300 millones de euros = money 300000000 EUR',
    ],
    [
      'El 2/3, el 17 del 11, el 9 de 8 de 1971',
      'El 2/3 = date 2022-03-02',
      'el 17 del 11 = date 2022-11-17',
      'el 9 de 8 de 1971 = date 1971-08-09',
    ],
    [
      'Era padre de tres niños y víctima de dos robos.',
      'tres niños = count 3 niños',
      'dos robos = count 2 robos',
    ],
    ['subió en diciembre un 0,6%', 'en diciembre = date 2021-12', '0,6% = percent 0.6'],
    [
      'Las reservas llegan a 229 mil mdd, tras invertir 19 mil mdp.',
      '229 mil mdd = money 229000000000 USD',
      '19 mil mdp = money 19000000000 MXN',
    ],
    [
      '17 mil 500 pesos y 3 mil 200 millones de dólares',
      '17 mil 500 pesos = money 17500 open',
      '3 mil 200 millones de dólares = money 3200000000 open',
    ],
    ['El Gobierno de México invertirá 300 millones de pesos.', '300 millones de pesos = money 300000000 MXN'],
    ['Se puso al día con los pagos.'],
    ['Uno de cada tres españoles', 'Uno de cada tres = number 0.333333333333333'],
  ]);
});

describe('what Intl.NumberFormat writes in Spanish is read back', () => {
  readsBack('es', ['es-ES', 'es-AR']);
});
