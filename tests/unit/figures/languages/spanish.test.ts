import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, readings } from '../read';

const PUBLISHED = '2022-11-16';

const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, 'es', PUBLISHED)).toEqual(expected);
  });
};

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

describe('what is no figure in Spanish', () => {
  it.each([
    'La resolución 2254 y el Boeing 737',
    'Los cuartos de final del torneo',
    'El primer ministro habló del medio ambiente en Oriente Medio.',
    'El G7 y la Covid-19',
    'Los medios de comunicación',
  ])('%s', (text) => {
    expect(readings(text, 'es', PUBLISHED)).toEqual([]);
  });
});

describe('what Intl.NumberFormat writes in Spanish is read back', () => {
  it.each(['es-ES', 'es-AR'])('%s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const value = fc.oneof(
      fc.integer({ min: 10_000, max: 999_999_999 }),
      fc.integer({ min: 100_000, max: 9_999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(value, (n) => {
        const [figure, more] = figuresOf(format.format(n), 'es');
        expect(more).toBeUndefined();
        expect(figure && 'value' in figure ? figure.value : undefined).toBe(n);
      }),
      { numRuns: 50 },
    );
  });
});
