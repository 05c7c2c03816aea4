import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/languages';

describe('the language of a text', () => {
  it.each([
    ['ar', 'قال وزير الخارجية إن الاجتماع سيعقد في القاهرة يوم الخميس، وأضاف أن الوفد وصل من بيروت.'],
    ['ar', 'وزير الخارجية المصري يصل بيروت'],
    ['en', 'The foreign minister said that the meeting would take place in Cairo on Thursday.'],
    ['fa', 'وزیر امور خارجه ایران گفت که این دیدار در تهران برگزار شد و نتایج آن را اعلام می کند.'],
    ['ur', 'وزیر خارجہ نے کہا کہ یہ ملاقات اسلام آباد میں ہوئی اور اس کے نتائج کا اعلان کیا گیا۔'],
    [
      'fr',
      'Le ministre des Affaires étrangères a déclaré que la réunion aurait lieu dans la capitale, mais pas avec les autres.',
    ],
    [
      'de',
      'Der Außenminister sagte, dass das Treffen am Donnerstag in der Hauptstadt stattfinden werde und nicht verschoben ist.',
    ],
    [
      'es',
      'El ministro dijo que la reunión se celebrará en la capital el jueves y que no hay más detalles para los periodistas.',
    ],
    [
      'tr',
      'Bakan, toplantının perşembe günü başkentte yapılacağını ve bu konuda daha fazla bilgi için bir açıklama olduğunu söyledi.',
    ],
    ['ru', 'Министр сообщил, что встреча состоится в четверг.'],
    ['he', 'שר החוץ אמר כי הפגישה תתקיים ביום חמישי.'],
    ['ja', '外務大臣は木曜日に会談が行われると述べた。'],
    ['zh', '外交部长表示，会议将于星期四举行。'],
    ['ko', '외교부 장관은 회의가 목요일에 열린다고 말했다.'],
  ])('is %s for “%s”', (code, text) => {
    expect(detectLanguage(text).code).toBe(code);
  });

  it('goes by the script where a few names are all there is, and says so', () => {
    expect(detectLanguage('باكو ويريفان')).toEqual({ code: 'ar', evidence: 'script' });
    expect(detectLanguage('Baku – Yerevan')).toEqual({ code: 'en', evidence: 'script' });
  });

  it('is open where there are no letters', () => {
    for (const text of ['', '  ', '2022 – 3.5 %', '\ud800']) {
      expect(detectLanguage(text)).toEqual({ code: 'und', evidence: 'none' });
    }
  });

  it('survives any text, and looks only at its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(detectLanguage(text).code).toMatch(/^[a-z]{2,3}$/u);
      }),
    );
    const start = 'The meeting is to be held in the capital and that is all there is to say. '.repeat(60);
    expect(detectLanguage(start + 'قال في من إلى على '.repeat(1000))).toEqual(detectLanguage(start));
  });
});
