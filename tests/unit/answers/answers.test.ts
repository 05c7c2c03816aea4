import { describe, expect, it, vi } from 'vitest';
import { answerAnnotate, newsroomCountry, once } from '@/lib/answers';
import type { Decision } from '@/lib/decisions';
import { tinyKnowledge, WORLD } from '../support/tiny-knowledge';
import { wordTagger } from '../support/word-tagger';

describe('loading once', () => {
  it('loads at the first request, and for all', async () => {
    const load = vi.fn(() => Promise.resolve({}));
    const get = once(load);
    expect(load).not.toHaveBeenCalled();
    const [a, b] = await Promise.all([get(), get()]);
    expect(a).toBe(b);
    expect(load).toHaveBeenCalledOnce();
  });

  it('tries again after a failure', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('disk')).mockResolvedValueOnce('pack');
    const get = once<string>(load);
    await expect(get()).rejects.toThrow('disk');
    expect(await get()).toBe('pack');
  });
});

describe('where a newsroom is', () => {
  it.each([
    ['https://www.ahram.org.eg/News/1', 'EG'],
    ['https://www.bbc.co.uk/news', 'GB'],
    ['https://example.com/', undefined],
    ['https://example.tv/', undefined],
    ['https://euobserver.eu/', undefined],
    ['http://127.0.0.1:8080/x', undefined],
    ['no address', undefined],
  ])('%s → %s', (url, country) => expect(newsroomCountry(url)).toBe(country));
});

describe('an answer', () => {
  const knowledge = tinyKnowledge(WORLD);
  const ask = (...texts: string[]) =>
    answerAnnotate(
      {
        url: 'https://example.org/',
        blocks: texts.map((text, id) => ({ id, text })),
        published: '2022-11-25',
      },
      knowledge,
      { now: '2025-01-01T00:00:00Z' },
    );

  it.each([
    ['يبلغ ارتفاع البرج 330 متراً وسط المدينة.', true],
    ['The chimney is 330 metres tall.', true],
    ['The tower rises to 330 metres there.', true],
    ['يقع البرج على بعد 330 متراً من المدينة.', false],
    ['تقع القرية على ارتفاع 330 متراً عن سطح البحر.', false],
    ['The ship is 330 metres long.', false],
  ])('sets a height, and no other length, beside a structure: %s', (text, said) => {
    const [card] = Object.values(ask(text).figures);
    expect(card?.kind === 'figure' && card.perspective !== undefined).toBe(said);
  });

  it.each([
    ['The victim, a 45-year-old teacher, was found on Thursday.', true],
    ['He died at the age of 82.', true],
    ['قُتل رجل يبلغ من العمر 45 عاما قرب المدينة.', true],
    ['She was eight years old when the war began.', false],
    ['He won the title at the age of 19.', false],
    ['In 1998 the 25-year-old singer moved to Paris.', false],
    ['كان عمره ثماني سنوات حين غادر المدينة.', false],
    ['غادر المدينة عام 1998 وعمره 25 عاما.', false],
    ['La victime, une enseignante de 45 ans, a été retrouvée jeudi dans sa maison.', true],
    ['Elle avait huit ans quand la guerre a éclaté dans son pays.', false],
    ['Il est mort jeudi à l’âge de 82 ans dans sa maison, selon sa famille.', true],
    ['El sospechoso, de 45 años, fue detenido el jueves en su casa por la policía.', true],
    ['Tenía ocho años cuando empezó la guerra en su país.', false],
    ['Der 45-jährige Fahrer wurde am Donnerstag in seinem Haus von der Polizei gefunden.', true],
    ['Mit 17 Jahren verließ sie die Schule und das Dorf ihrer Eltern.', false],
    ['45-летний водитель был найден в четверг в своем доме.', true],
    ['Ему было 17 лет, когда началась война в его стране.', false],
    ['Bu kazada 45 yaşındaki sürücü öldü ve bir kişi de çok ağır yaralandı.', true],
    ['راننده ۴۵ ساله روز پنجشنبه در خانه خود پیدا شد.', true],
    ['او در ۱۷ سالگی به جبهه رفت و در آنجا ماند.', false],
  ])('gives a year of birth only where the age is one of today: %s', (text, said) => {
    const ages = Object.values(ask(text).figures).flatMap((card) =>
      card.kind === 'figure' && card.figure.type === 'age' ? [card] : [],
    );
    expect(ages).toHaveLength(1);
    expect(ages[0]?.conversions).toHaveLength(said ? 1 : 0);
  });

  it('compares people with the country of their clause, not with another of the sentence', () => {
    const settled = WORLD.map((entity) =>
      entity.id === 'AM' || entity.id === 'AZ'
        ? { ...entity, class: 'country', facts: { population: { value: 3e6, year: 2024 } } }
        : entity,
    );
    const { figures } = answerAnnotate(
      {
        url: 'https://example.org/',
        blocks: [{ id: 0, text: 'قتل 6500 شخص في أرمينيا، وأصيب 6600 شخص في أذربيجان.' }],
      },
      tinyKnowledge(settled),
      { now: '2025-01-01T00:00:00Z' },
    );
    const bases = Object.values(figures).map((card) => card.kind === 'figure' && card.perspective?.source);
    expect(bases).toEqual([expect.stringContaining('أرمينيا'), expect.stringContaining('أذربيجان')]);
  });

  it('has a card for every mention, in the language of its text', () => {
    const { lang, mentions, entities, figures } = ask('التقى إلهام علييف 20 مسؤولاً في باكو.');
    expect(lang).toBe('ar');
    for (const [index, mention] of mentions.entries()) {
      const card = mention.kind === 'figure' ? figures[index] : entities[`ar:${mention.entity}`];
      expect(card?.lang, mention.surface).toBe('ar');
    }
    expect(Object.keys(figures)).toHaveLength(1);
  });

  it.each([
    ['The road is 12 miles long. It was built in 1990.', true],
    ['The road is 12 miles (19 km) long.', false],
    ['The bridge cost €5 million ($5.4 million).', false],
    ['امتد الطريق 12 ميلاً (19 كيلومتراً).', false],
  ])('converts a figure only where the text has not done so itself: %s', (text, isConverted) => {
    const { figures, mentions } = ask(text);
    expect(mentions[0]?.kind).toBe('figure');
    const [card] = Object.values(figures);
    const labels = card?.kind === 'figure' ? card.conversions.map(({ label }) => label) : [];
    const conversions = ['Equals', 'At a past rate', 'يساوي', 'بسعر صرف سابق'];
    expect(labels.some((label) => conversions.includes(label))).toBe(isConverted);
  });

  it('has the cards of both senses of a name that could be two people', () => {
    const { mentions, entities } = answerAnnotate(
      {
        url: 'https://example.org/',
        lang: 'en',
        blocks: [{ id: 1, text: 'Ilham Aliyev succeeded Heydar Aliyev. Aliyev ruled.' }],
      },
      knowledge,
      { now: '2025-01-01T00:00:00Z' },
    );
    expect(mentions.at(-1)).toMatchObject({
      entity: 'heydar-aliyev',
      senses: ['heydar-aliyev', 'ilham-aliyev'],
      key: 'aliyev',
    });
    expect(Object.keys(entities).sort()).toEqual(['en:heydar-aliyev', 'en:ilham-aliyev']);
  });

  it('speaks to the card in its language, and in no other', () => {
    const { strings } = ask('التقى إلهام علييف مسؤولين في باكو أمس.');
    expect(Object.keys(strings)).toEqual(['ar']);
    expect(Object.keys(strings['ar'] ?? {}).every((key) => key.startsWith('card_'))).toBe(true);
  });

  it('has cards in the reader’s language for an article in one that cards do not speak', () => {
    const text =
      'Le président Ilham Aliyev a été reçu à Paris par les ministres, et il a dit que la paix est pour tous.';
    const request = { url: 'https://example.org/', blocks: [{ id: 7, text }] };
    const { lang, blockLangs, entities, strings } = answerAnnotate(request, knowledge, {
      now: '2025-01-01T00:00:00Z',
      readerLang: 'ar',
    });
    expect(lang).toBe('fr');
    expect(blockLangs).toEqual({ 7: 'ar' });
    expect(entities['ar:ilham-aliyev']).toMatchObject({ name: 'إلهام علييف' });
    expect(Object.keys(strings)).toEqual(['ar']);
  });

  it('marks the figures of every language that is read', () => {
    const answer = (lang: string, text: string) =>
      answerAnnotate({ url: 'https://example.org/', lang, blocks: [{ id: 1, text }] }, knowledge, {
        now: '2025-01-01T00:00:00Z',
      }).mentions.map(({ kind }) => kind);
    expect(answer('tr', "Ilham Aliyev 17 Kasım 1869'da konuştu.")).toEqual(['entity', 'figure']);
    expect(answer('ru', 'Выступление состоялось 17 ноября 1869 года.')).toEqual(['figure']);
    expect(answer('fa', 'این سخنرانی در ۲۶ آبان ۱۴۰۵ بود.')).toEqual(['figure']);
    expect(answer('de', 'Am 17. November 1869 sprach Ilham Aliyev.')).toEqual(['figure', 'entity']);
    expect(answer('fr', 'Le 17 novembre 1869, Ilham Aliyev parla.')).toContain('figure');
  });

  it('gives an empty answer to an empty text, and to one in a language that is not read', () => {
    expect(ask('').mentions).toEqual([]);
    expect(ask('Москва встретила премьер-министра Армении Никола Пашиняна.').mentions).toEqual([]);
  });

  it('leaves small bare numbers and ordinals unmarked: a card would say nothing of them', () => {
    const { mentions } = ask(
      'The two met for the second time. About 6,500 people came, and 14 left on the 21st.',
    );
    const figures = mentions.filter(({ kind }) => kind === 'figure').map(({ surface }) => surface);
    expect(figures).not.toContain('two');
    expect(figures).not.toContain('second');
    expect(figures.some((surface) => surface.includes('6,500'))).toBe(true);
  });

  it('survives a clone, as messages are cloned', () => {
    const answer = ask('Ilham Aliyev met Nikol Pashinyan in Baku on 20 November.');
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(structuredClone(answer))));
  });
});

describe('names that no pack holds', () => {
  const knowledge = tinyKnowledge(WORLD);
  const taggers = { en: wordTagger('en', { Kenji: 'B-person', Watamabe: 'I-person' }) };
  const texts = [
    'The driver, Kenji Watamabe, was late. Nobody knew why.',
    `It rained${' and rained'.repeat(60)} until Watamabe came${' and went'.repeat(60)}.`,
  ];
  const request = {
    url: 'https://example.org/',
    lang: 'en',
    blocks: texts.map((text, id) => ({ id, text })),
  };
  const now = '2025-01-01T00:00:00Z';
  const { mentions, entities } = answerAnnotate(request, knowledge, { now, taggers });

  it('are one thing under one id, with a card that says what the article says', () => {
    const found = mentions.filter(({ kind }) => kind === 'entity');
    expect(found.map(({ surface }) => surface)).toEqual(['Kenji Watamabe', 'Watamabe']);
    const ids = new Set(found.map((mention) => (mention.kind === 'entity' ? mention.entity : null)));
    expect(ids.size).toBe(1);
    const card = entities[`en:${String([...ids][0])}`];
    if (card?.kind !== 'entity') throw new Error('no card');
    expect([card.name, card.type]).toEqual(['Kenji Watamabe', 'person']);
    expect(card.facts[0]?.value).toBe('The driver, Kenji Watamabe, was late.');
    const long = card.facts[1]?.value ?? '';
    expect(long).toMatch(/^… .*until Watamabe came.* …$/u);
    expect(long.length).toBeLessThan(320);
  });
});

describe('an answer to a reader who has decided', () => {
  const text = 'Ilham Aliyev spoke in Baku. Aliyev left Baku for Yerevan.';
  const knowledge = tinyKnowledge(WORLD);
  const found = (decisions: readonly Decision[], url = 'https://news.example/a') => {
    const request = { url, blocks: [{ id: 0, text, lang: 'en' }], lang: 'en' };
    const { mentions } = answerAnnotate(request, knowledge, { now: '2025-01-01T00:00:00Z', decisions });
    return mentions.flatMap((mention) => (mention.kind === 'entity' ? [mention.surface] : []));
  };
  const baku: Decision = {
    verdict: 'hidden',
    entity: 'baku',
    name: 'Baku',
    surface: 'Baku',
    site: 'news.example',
  };

  it('leaves out the name that is hidden there, and that alone', () => {
    expect(found([])).toContain('Baku');
    const left = found([baku]);
    expect(left).not.toContain('Baku');
    expect(left).toContain('Ilham Aliyev');
    expect(found([baku], 'https://paper.example/')).toContain('Baku');
  });
});
