import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, type TinyEntity } from '../support/tiny-knowledge';

const WORLD: TinyEntity[] = [
  {
    id: 'ruler-of-dubai',
    type: 'person',
    class: 'politician',
    weight: 200,
    en: ['Mohammed bin Rashid'],
    ar: ['محمد بن راشد'],
  },
  { id: 'spokesman', type: 'person', class: 'militant', weight: 170, en: ['Abu Obaida'], ar: ['أبو عبيدة'] },
  { id: 'ahmad', type: 'person', class: 'actor', weight: 90, en: ['Ahmad Saqr'], ar: ['أحمد صقر'] },
  { id: 'celebrity', type: 'person', class: 'singer', weight: 160, en: ['Hilton'], ar: ['هيلتون'] },
  { id: 'keeper', type: 'person', class: 'footballer', weight: 160, en: ['Casillas'], ar: ['كاسياس'] },
  { id: 'mexico-city', type: 'place', class: 'city', weight: 190, en: ['Mexico City'], ar: ['مكسيكو سيتي'] },
  {
    id: 'emirates',
    type: 'place',
    class: 'country',
    weight: 230,
    en: ['United Arab Emirates'],
    ar: ['الإمارات'],
  },
  { id: 'agency', type: 'organisation', class: 'news-agency', weight: 220, en: ['Associated Press', 'AP'] },
  {
    id: 'inter',
    type: 'organisation',
    class: 'football-club',
    weight: 140,
    en: ['Inter'],
    ar: ['إنتر ميلان'],
  },
  { id: 'hamas', type: 'organisation', class: 'armed-group', weight: 220, ar: ['حركة المقاومة'] },
  { id: 'un', type: 'organisation', weight: 250, en: ['United Nations'], ar: ['الأمم المتحدة'] },
  { id: 'oil', type: 'organisation', class: 'oil-company', weight: 150, en: ['BP'], ar: ['بي بي'] },
  { id: 'muscat', type: 'place', class: 'capital', weight: 156, en: ['Muscat'], ar: ['مسقط'] },
  { id: 'rabat', type: 'place', class: 'capital', weight: 165, en: ['Rabat'], ar: ['الرباط'] },
  { id: 'seoul', type: 'place', class: 'capital', weight: 187, en: ['Seoul'], ar: ['سيول'] },
  { id: 'washington', type: 'place', class: 'capital', weight: 215, en: ['Washington'], ar: ['واشنطن'] },
  {
    id: 'irving',
    type: 'person',
    class: 'writer',
    weight: 90,
    en: ['Washington Irving'],
    ar: ['واشنطن إيرفنغ'],
  },
  { id: 'paris-2024', type: 'event', weight: 110, en: ['2024 Summer Olympics', 'Paris Olympics'] },
];
const knowledge = tinyKnowledge(WORLD);

function links(text: string, lang = 'ar'): string[] {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  return (findNames([{ id: 0, text, language }], knowledge).get(0) ?? []).flatMap(({ surface, entity }) =>
    entity === null ? [] : [`${surface} → ${entity}`],
  );
}

describe('fathers and sons', () => {
  it('takes a son for nobody who is called like his father', () => {
    expect(links('التقى محمد بن راشد الوفد.')).toEqual(['محمد بن راشد → ruler-of-dubai']);
    expect(links('التقى أحمد بن محمد بن راشد الوفد.')).toEqual([]);
  });

  it('takes a name that goes on with a father for another one', () => {
    expect(links('وقال أبو عبيدة إن الهدنة انتهت.')).toEqual(['أبو عبيدة → spokesman']);
    expect(links('ودخل أبو عبيدة بن الجراح المدينة.')).toEqual([]);
    expect(links('وشارك أحمد صقر ولد المختار في الحفل.')).toEqual([]);
  });
});

describe('what people are said to do', () => {
  it('keeps singers from being goalkeepers', () => {
    expect(links('تصدى الحارس كاسياس للكرة.')).toEqual(['كاسياس → keeper']);
    expect(links('تصدى الحارس هيلتون للكرة.')).toEqual([]);
    expect(links('تصدى الحارس البرازيلي هيلتون للكرة.')).toEqual([]);
    expect(links('The goalkeeper Casillas saved a penalty.', 'en')).toEqual(['Casillas → keeper']);
    expect(links('They sold goalkeeper Hilton on Monday.', 'en')).toEqual([]);
  });
});

describe('brackets behind a name', () => {
  it('hold no abbreviation of a place but its own letters', () => {
    expect(links('Crowds gathered in Mexico City (AP) as the storm passed.', 'en')).toEqual([
      'Mexico City → mexico-city',
      'AP → agency',
    ]);
    expect(links('He lives in the United Arab Emirates (UAE). The UAE is rich.', 'en')).toContain(
      'UAE → emirates',
    );
  });

  it('hold no abbreviation that is an adjective, or whose letters the name has not', () => {
    expect(links('خسر إنتر ميلان (الفرنسية) أمس.')).toEqual(['إنتر ميلان → inter']);
    expect(links('تشرف الأمم المتحدة (UNHRC) على ذلك.')).toEqual(['الأمم المتحدة → un']);
    expect(links('أعلنت حركة المقاومة (حمس) ذلك.')).toContain('حمس → hamas');
  });
});

describe('words beside a name', () => {
  it('spell letters as one abbreviation', () => {
    expect(links('وأعلنت بي بي أرباحها.')).toEqual(['بي بي → oil']);
    expect(links('ونقلت بي بي سي الخبر.')).toEqual([]);
  });

  it('make a birthplace of a capital', () => {
    expect(links('وصل السلطان إلى مسقط أمس.')).toEqual(['مسقط → muscat']);
    expect(links('عاد الوزير إلى مسقط رأسه أمس.')).toEqual([]);
  });
});

describe('names that are other words beside some', () => {
  it('reads ligaments, prayers and floods as what they are', () => {
    expect(links('وصل الوفد إلى الرباط أمس.')).toEqual(['الرباط → rabat']);
    expect(links('أصيب اللاعب بقطع في الرباط الصليبي.')).toEqual([]);
    expect(links('أعلنت سيول أنها سترد.')).toEqual(['سيول → seoul']);
    expect(links('وضربت سيول جارفة القرى.')).toEqual([]);
    expect(links('وضربت سيول القرى.')).toEqual([]);
  });
});

describe('years behind an event', () => {
  it('says which of its kind is meant', () => {
    expect(links('The Paris Olympics began today.', 'en')).toEqual(['Paris Olympics → paris-2024']);
    expect(links('The Paris Olympics in 1924 were small.', 'en')).toEqual([]);
  });
});

describe('capitals before another name', () => {
  it('are nobody’s first names', () => {
    expect(links('أبلغت واشنطن الرباط بالقرار.')).toEqual(['واشنطن → washington', 'الرباط → rabat']);
  });
});
