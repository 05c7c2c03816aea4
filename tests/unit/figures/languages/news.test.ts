import { describe, expect, it } from 'vitest';
import { readings, type Code } from '../read';

/** Turns of phrase of real newsrooms that are easily read as something else. */

/** Thursday. */
const PUBLISHED = '2025-11-20';
const check = (code: Code, cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text, code, PUBLISHED)).toEqual(expected);
  });
};

describe('units and slang that are also words', () => {
  check('en', [
    ['A grand jury sat while he paid a grand in fines', 'a grand = money 1000 open'],
    ['They won 5-4 in 11 innings', '11 innings = count 11 innings'],
    ['About 1,700 in 43 towns signed', 'About 1,700 = number 1700 about', '43 towns = count 43 towns'],
    ['She weighed 12st 4lb on her 21st birthday', '12st 4lb = measure 172 pound', '21st = ordinal 21'],
    ['The film runs 1h 45m and drags', '1h 45m = duration PT1H45M'],
    ['His half brother and half sister came at half time'],
  ]);
  check('ar', [
    ['تبعد ألفا قنطورس عنا 4.37 سنة ضوئية', '4.37 سنة ضوئية = measure 4.37 light-year'],
    ['أعلنت ميتا أرباحها وهو أب مقيم في إب'],
    ['قتل ألفا شخص وجرح ثلاثون ألفا', 'ألفا شخص = count 2000 شخص', 'ثلاثون ألفا = number 30000'],
  ]);
});

describe('amounts and what they are for', () => {
  check('en', [
    ['Brent rose to $67.95 a barrel', '$67.95 a barrel = money 67.95 open'],
    ['They earn 12 dollars an hour', '12 dollars an hour = money 12 open'],
    [
      'The plan of Taiwan costs T$452bn ($14.76bn)',
      'T$452bn = money 452000000000 open',
      '$14.76bn = money 14760000000 USD',
    ],
    [
      'Inflation ticked up to 4.2%, in up to 9 states',
      '4.2% = percent 4.2',
      'up to 9 states = count 9 states at-most',
    ],
  ]);
  check('ar', [
    ['بلغ سعر النفط 67 دولارا للبرميل', '67 دولارا للبرميل = money 67 open'],
    ['تراجع الين إلى 153.4 للدولار', '153.4 = number 153.4'],
    ['قفز سعر عيار 21 إلى 4565 جنيها', '4565 جنيها = money 4565 open'],
    ['صعد السهم 500 بنسبة 2 في المئة', '500 = number 500', '2 في المئة = percent 2'],
    ['يملك وبـ22 بيتا بعيدا', '22 بيتا = count 22 بيتا'],
  ]);
});

describe('days, years and places in a row', () => {
  check('ar', [
    [
      'احتفلوا في الدورة الـ80 مع الدول الـ54 بالذكرى 71 لاندلاع الثورة',
      'الـ80 = ordinal 80',
      '54 = number 54',
      '71 = number 71',
    ],
    ['وقع في 5 / 9 / 1446هـ هناك', '5 / 9 / 1446هـ = date 2025-03-05'],
    ['سقطت المدينة سنة 656هـ/1258م حينها', 'سنة 656هـ/1258م = date 1258'],
    ['عاش في القرن السابع الهجري هناك', 'القرن السابع الهجري = date 12'],
    ['منذ حرب عام سبعة وستين تغير كل شيء', 'عام سبعة وستين = date 1967'],
    ['احتفلوا بفاتح نونبر كل عام', 'فاتح نونبر = date 2025-11-01', 'كل عام = set P1Y'],
    ['أوقفوه قبل يومين من النطق بالحكم', 'يومين = duration P2D'],
    ['احتفلوا باليوم الوطني وفي اليوم نفسه سافروا'],
    ['فازوا 1-صفر على ضيفهم أمس', 'أمس = date 2025-11-19'],
    [
      'في النصف الأول من شهر رمضان الماضي',
      'النصف الأول من شهر رمضان الماضي = range date 2025-03-01 – date 2025-03-15',
    ],
  ]);
  check('en', [
    ['He died, and the next day she left'],
    ['Tomorrow he will come', 'Tomorrow = date 2025-11-21'],
  ]);
});
