import { type Day, dayNumber, dayOf } from './gregorian';

/**
 * The lunar days (tithis) of the Indian lunisolar calendar, months ending with the new moon (amanta). Sun and moon by the
 * leading terms of Meeus, Astronomical Algorithms, chapters 25 and 47: good to some hundredths of a degree, which is a
 * few minutes of a tithi; where a feast falls within them of the hour that counts, almanacs differ too.
 */

const J2000 = 10_957.5;
const RAD = Math.PI / 180;

/** Argument multiples of D, M, M′ and F, and the coefficient in millionths of a degree. */
const MOON: readonly (readonly [d: number, m: number, mp: number, f: number, sine: number])[] = [
  [0, 0, 1, 0, 6_288_774],
  [2, 0, -1, 0, 1_274_027],
  [2, 0, 0, 0, 658_314],
  [0, 0, 2, 0, 213_618],
  [0, 1, 0, 0, -185_116],
  [0, 0, 0, 2, -114_332],
  [2, 0, -2, 0, 58_793],
  [2, -1, -1, 0, 57_066],
  [2, 0, 1, 0, 53_322],
  [2, -1, 0, 0, 45_758],
  [0, 1, -1, 0, -40_923],
  [1, 0, 0, 0, -34_720],
  [0, 1, 1, 0, -30_383],
  [2, 0, 0, -2, 15_327],
  [0, 0, 1, 2, -12_528],
  [0, 0, 1, -2, 10_980],
  [4, 0, -1, 0, 10_675],
  [0, 0, 3, 0, 10_034],
  [4, 0, -2, 0, 8_548],
];

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

function sun(days: number): number {
  const t = (days - J2000) / 36_525;
  const m = (357.52911 + 35_999.05029 * t) * RAD;
  return turn(
    280.46646 +
      36_000.76983 * t +
      1.9146 * Math.sin(m) +
      0.019993 * Math.sin(2 * m) +
      0.000289 * Math.sin(3 * m),
  );
}

function moon(days: number): number {
  const t = (days - J2000) / 36_525;
  const d = (297.8501921 + 445_267.1114034 * t) * RAD;
  const m = (357.5291092 + 35_999.0502909 * t) * RAD;
  const mp = (134.9633964 + 477_198.8675055 * t) * RAD;
  const f = (93.272095 + 483_202.0175233 * t) * RAD;
  let sum = 0;
  for (const [kd, km, kmp, kf, sine] of MOON) sum += sine * Math.sin(kd * d + km * m + kmp * mp + kf * f);
  return turn(218.3164477 + 481_267.88123421 * t + sum / 1e6);
}

const elongation = (days: number): number => turn(moon(days) - sun(days));

/** Degrees that the moon gains on the sun in a day, on average. */
const GAIN = 12.190749;

/** The new moon nearest to a moment that is close to one. */
function newMoonNear(guess: number): number {
  let at = guess;
  for (let step = 0; step < 5; step++) {
    const off = elongation(at);
    at -= (off > 180 ? off - 360 : off) / GAIN;
  }
  return at;
}

/** Lahiri ayanamsa, in degrees. */
const precession = (days: number): number => 23.853 + ((days - J2000) / 365.25) * 0.013968;

const sign = (days: number): number => Math.floor(turn(sun(days) - precession(days)) / 30);

/** The month (Chaitra is 1) that a new moon begins; undefined for a leap month, in which the sun changes no sign. */
function monthFrom(newMoon: number): number | undefined {
  const first = sign(newMoon);
  const next = sign(newMoonNear(newMoon + 29.53));
  return first === next ? undefined : ((first + 1) % 12) + 1;
}

/**
 * The day of a year (in India) at whose given hour a lunar day of a month is running.
 *
 * @param month 1 (Chaitra) to 12 (Phalguna); `tithi` 1 to 30, the full moon being 15; `hour` in universal time: 0.5 is
 *   sunrise in the middle of India, 13 dusk, 18.5 midnight.
 */
export function lunarDay(year: number, month: number, tithi: number, hour: number): Day | undefined {
  const start = dayNumber({ year, month: 1, day: 1 });
  const end = dayNumber({ year: year + 1, month: 1, day: 1 });
  for (let near = newMoonNear(start - 25); near < end; near = newMoonNear(near + 29.53)) {
    if (monthFrom(near) !== month) continue;
    // the first day whose given hour is in that tithi, or past it where none is
    for (let day = Math.floor(near); day < near + 31; day++) {
      const moment = day + hour / 24;
      if (moment < near) continue;
      const gained = elongation(moment);
      const since = moment - near;
      const age =
        (since < 2 && gained > 300 ? gained - 360 : since > 27 && gained < 90 ? gained + 360 : gained) / 12;
      if (age >= tithi - 1) return day >= start && day < end ? dayOf(day) : undefined;
    }
  }
  return undefined;
}
