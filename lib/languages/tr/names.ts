import type { Detached } from '../name-grammar';
import { asItStands, plainNames } from '../plain-names';

/**
 * Endings that follow a name after an apostrophe: Ankara'da, Türkiye'nin, Putin'le. The apostrophe is gone where words are folded,
 * so the ending is taken off where it looks like one.
 */
const ENDINGS = [
  /n[iu]n$/,
  /[iu]n$/,
  /(?:nd|[dt])[ae]n$/,
  /(?:nd|[dt])[ae]$/,
  /y?l[ae]$/,
  /[yn][iuae]$/,
  /[iuae]$/,
  /[dt][ae]ki$/,
];
const SHORTEST = 3;

function detach(word: string): readonly Detached[] {
  const whole = asItStands(word);
  const stems = ENDINGS.map((ending) => word.replace(ending, '')).filter(
    (stem) => stem !== word && stem.length >= SHORTEST,
  );
  return [whole, ...[...new Set(stems)].map((stem) => ({ ...whole, stem, stripped: true }))];
}

/** Turkish names, as far as a pack of names needs them: an ending at the last word of several hides the name. */
export const names = plainNames({
  code: 'tr',
  cased: true,
  detach,
  links: 've ile bin al el de la von van der',
  joins: '',
  articles: '',
  family: 'bin al el de la von van der',
  institutions: 'caddesi sokak üniversitesi havalimanı stadı fk sk',
  abbreviations: 'dr prof doç av sn',
  before: {
    title: `
      sayın cumhurbaşkanı başbakan başbakanı bakan bakanı kral kraliçe prens prenses emir sultan şeyh papa general albay amiral
      senatör milletvekili belediye başkan başkanı büyükelçi vali lider lideri sözcüsü avukat gazeteci yazar yönetmen oyuncu
      şarkıcı futbolcu hoca
    `,
    place: 'şehir başkent ilçe il köy ada',
    organisation: 'şirketi gazetesi partisi kulübü ajansı',
  },
  common: `
    bir bu şu o ve ile ama fakat ancak çünkü ki de da mi mı için gibi kadar göre karşı sonra önce beri rağmen ne nasıl neden kim
    hangi her hiç çok az daha en bazı bütün tüm aynı başka diğer ben sen biz siz onlar kendi şimdi bugün dün yarın burada orada
    artık hem ya yok var evet hayır olan olarak oldu olduğu etti eden edilen dedi diye ise
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
    aralık gün hafta ay yıl saat dakika zaman sabah akşam gece
    ordu batman van muş siirt ağrı bursa urfa kars iğdır rize sinop uşak bolu ünye of merkez kale yalova gebze
    ülke şehir devlet dünya hükümet başkan bakan savaş barış anlaşma kriz yasa hukuk adalet polis güç ateş ölüm saldırı parti
    seçim oy birlik millet bölge il kuzey güney doğu batı orta deniz liman köprü kule meydan yol
    adam kadın çocuk baba anne oğul kız kardeş aile halk insan insanlar
    barış umut deniz güneş ay yıldız su hava toprak rüzgar kar taş demir aslan kurt at balık gül
    banka borsa fiyat avro dolar pazar şirket iş para
  `,
});
