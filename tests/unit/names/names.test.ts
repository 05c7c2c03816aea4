import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';

const knowledge = tinyKnowledge(WORLD);

/** "surface → id" of every name in a text, a line being a block. */
function names(text: string, lang = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'): string[] {
  const language = languageOf(lang);
  if (!language) throw new Error(`No language ${lang}`);
  const blocks = text.split('\n').map((line, id) => ({ id, text: line, language }));
  const found = findNames(blocks, knowledge);
  return blocks.flatMap(({ id }) =>
    (found.get(id) ?? []).map(({ surface, entity }) => `${surface} → ${String(entity)}`),
  );
}

describe('Arabic names', () => {
  it.each([
    ['وبأذربيجان', ['أذربيجان → AZ']],
    ['سافر إلى بكين', ['بكين → beijing']],
    ['ذهب للأردن ومصر', ['للأردن → JO', 'مصر → EG']],
    ['وللاتحاد الأوروبي رأي', ['للاتحاد الأوروبي → european-union']],
    ['وفقاً لـ"فرانس برس"', ['فرانس برس → afp']],
    ['وفقاً لوكالة «فرانس برس»', ['فرانس برس → afp']],
    ['في بَارِيس و مـوسـكـو', ['بَارِيس → paris', 'مـوسـكـو → moscow']],
    ['بين أوكرانيا وروسيا', ['أوكرانيا → UA', 'روسيا → RU']],
    ['نزاع ناجورنو قرة باغ', ['ناجورنو قرة باغ → karabakh']],
  ])('takes attached particles off: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['وبأذربيجاننا', ['أذربيجان → AZ']],
    ['تركيانا بخير', ['تركيا → TR']],
    ['روسياهم وأرمينياكم', ['روسيا → RU', 'أرمينيا → AM']],
    ['بلادنا وشرقنا', []],
  ])('takes a pronoun off a country: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('ties a surname to the full name in the same article, with particles and before it too', () => {
    expect(
      names(
        'علييف يلتقي باشينيان\nقال رئيس أذربيجان إلهام علييف إنه التقى نيكول باشينيان. وأضاف علييف أن باشينيان وافق.',
      ),
    ).toEqual([
      'علييف → ilham-aliyev',
      'باشينيان → nikol-pashinyan',
      'أذربيجان → AZ',
      'إلهام علييف → ilham-aliyev',
      'نيكول باشينيان → nikol-pashinyan',
      'علييف → ilham-aliyev',
      'باشينيان → nikol-pashinyan',
    ]);
  });

  it('leaves a surname alone that nobody in the article bears', () => {
    expect(names('قال علييف إن الأمر انتهى')).toEqual([]);
  });

  it('reads a surname after the title of an office, where one bearer is known', () => {
    expect(names('استقبل الرئيس علييف ضيوفه')).toEqual(['علييف → ilham-aliyev']);
  });

  it('keeps particles of the family name together', () => {
    expect(names('وصل محمد بن سلمان. وأكد بن سلمان ذلك. أما سلمان فلا')).toEqual([
      'محمد بن سلمان → mohammed-bin-salman',
      'بن سلمان → mohammed-bin-salman',
    ]);
  });

  it.each([
    'شارع الأردن مغلق',
    'اللاعب محمد مصر غاب',
    'كان لديها أمل كبير',
    'القدس الشرقية وباريس الشمالية',
    'مطار موسكو مزدحم',
  ])('says nothing of parts of longer names and of everyday words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('reads a name that is also a word where it is part of a longer alias', () => {
    expect(names('أعلنت حركة أمل')).toEqual(['حركة أمل → amal-party']);
  });

  it.each([
    ['أعلن قصر الإليزيه', ['الإليزيه → elysee']],
    ['وصل الملك عبد الله الثاني', ['عبد الله الثاني → abdullah-ii']],
    ['أكد رئيس أذربيجان ذلك', ['أذربيجان → AZ']],
    ['قال الرئيس الأذربيجاني إلهام علييف', ['إلهام علييف → ilham-aliyev']],
    ['قال الرئيس الأذربيجاني أمس', ['الرئيس الأذربيجاني → AZ-president']],
    ['انتهت الحرب في أوكرانيا', ['أوكرانيا → UA']],
    ['المبادرة السعودية جديدة', []],
    ['قالت السعودية إن المبادرة جديدة', ['السعودية → SA']],
  ])('marks the name and not the class word, title or description before it: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('reads a longer form of a known name as one', () => {
    expect(names('التقى فلاديمير فلاديميروفيتش بوتين')).toEqual([
      'فلاديمير فلاديميروفيتش بوتين → vladimir-putin',
    ]);
  });

  it('does not read over the end of a sentence or of a line', () => {
    expect(names('هذه إدارة الغذاء. والدواء غال')).toEqual([]);
    expect(names('زار إلهام\nعلييف')).toEqual([]);
  });
});

describe('English names', () => {
  it.each([
    [
      'The Bank of England waited as England played.',
      ['Bank of England → bank-of-england', 'England → GB-ENG'],
    ],
    ['Jordan Henderson met Chad Smith at London Road Hospital.', []],
    ['He met Jack London and Paris Jackson.', []],
    ['Visiting London, Macron smiled.', ['London → london', 'Macron → emmanuel-macron']],
    ['Reading books is nice in May.', []],
    ['They flew from Nice to Baku.', ['Nice → nice', 'Baku → baku']],
    ['The U.S. and US troops told us so. Us too.', ['U.S. → US', 'US → US']],
    ['The Russia-Ukraine war and US-China trade', ['Russia → RU', 'Ukraine → UA', 'US → US', 'China → CN']],
    ["France's plan for Moscow’s talks", ['France → FR', 'Moscow → moscow']],
    [
      'Mail putin@russia.org or see https://russia.com/Russia and www.france.fr about Russia',
      ['Russia → RU'],
    ],
    ['Run `France.get()` and France_code in France', ['France → FR']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('ties surnames, whatever their particles, to the full name in the article', () => {
    expect(
      names('Ursula von der Leyen met Xi Jinping. Von der Leyen told Xi what von der Leyen thinks.'),
    ).toEqual([
      'Ursula von der Leyen → ursula-von-der-leyen',
      'Xi Jinping → xi-jinping',
      'Von der Leyen → ursula-von-der-leyen',
      'Xi → xi-jinping',
      'von der Leyen → ursula-von-der-leyen',
    ]);
  });

  it('links a surname to the person whom a title names, where one bearer is known', () => {
    expect(names('They met President Aliyev. Mr Aliyev smiled.')).toEqual([
      'Aliyev → ilham-aliyev',
      'Aliyev → ilham-aliyev',
    ]);
  });

  it('does not give a stranger the known person of the same surname', () => {
    expect(names('Samir Aliyev spoke. Aliyev said no.')).toEqual([]);
    expect(names('Ilham Aliyev came. Then Samir Aliyev spoke. Aliyev said no.')).toEqual([
      'Ilham Aliyev → ilham-aliyev',
    ]);
  });

  it('offers both where two in the article bear the surname', () => {
    const language = languageOf('en');
    if (!language) throw new Error();
    const text = 'Ilham Aliyev succeeded Heydar Aliyev. Aliyev ruled.';
    const last = findNames([{ id: 0, text, language }], knowledge).get(0)?.[2];
    expect(last).toMatchObject({
      surface: 'Aliyev',
      entity: 'heydar-aliyev',
      senses: ['heydar-aliyev', 'ilham-aliyev'],
    });
  });

  it('ties an abbreviation to the name that introduces it, and no other', () => {
    expect(names('The Food and Drug Administration (FDA) met. The FDA ruled.')).toEqual([
      'Food and Drug Administration → fda',
      'FDA → fda',
      'FDA → fda',
    ]);
    expect(names('An artificial pancreas (AP) helps. AP research goes on.')).toEqual([]);
    expect(names('The news agency AP reported it.')).toEqual(['AP → ap']);
  });

  it.each([
    ['Macron Meets Putin in Paris as Talks Begin', ['Macron', 'Putin', 'Paris']],
    ['TALKS BETWEEN FRANCE AND ARMENIA BEGIN', ['FRANCE', 'ARMENIA']],
    ['armenia and france sign a deal in paris', ['armenia', 'france', 'paris']],
    ['turkey sandwiches are nice to have for reading', []],
  ])('reads headlines and texts without capitals: %s', (text, expected) => {
    expect(names(text).map((found) => found.split(' → ')[0])).toEqual(expected);
  });

  it('knows the entities of earlier parts of the article', () => {
    const language = languageOf('en');
    if (!language) throw new Error();
    const block = { id: 7, text: 'Pashinyan left for Baku.', language };
    expect(
      findNames([block], knowledge)
        .get(7)
        ?.map(({ entity }) => entity),
    ).toEqual(['baku']);
    expect(
      findNames([block], knowledge, { known: ['nikol-pashinyan', 'gone'] })
        .get(7)
        ?.map(({ entity }) => entity),
    ).toEqual(['nikol-pashinyan', 'baku']);
  });
});
