import { openPack, writePack, type EntityRecord, type Knowledge, type PackEntry } from '@/lib/knowledge';

/** What a test says of an entity; the rest is filled in. `en` and `ar` hold the name, then its aliases. */
export interface TinyEntity {
  readonly id: string;
  readonly type: EntityRecord['type'];
  /** The usual one of its type where left out. */
  readonly class?: string;
  readonly en?: readonly string[];
  readonly ar?: readonly string[];
  readonly weak?: PackEntry['weak'];
  readonly weight?: number;
  readonly facts?: EntityRecord['facts'];
}

/** A pack of a few entities, written and read by the real writer and reader. */
export function tinyKnowledge(entities: readonly TinyEntity[]): Knowledge {
  const entries = entities.map(({ id, type, class: kind, en, ar, weak, weight, facts }): PackEntry => {
    const names: Record<string, string> = {};
    const aliases: Record<string, readonly string[]> = {};
    for (const [lang, list] of Object.entries({ en, ar })) {
      const [name, ...others] = list ?? [];
      if (name !== undefined) names[lang] = name;
      if (others.length > 0) aliases[lang] = others;
    }
    return {
      id,
      type,
      class: kind ?? CLASSES[type],
      names,
      aliases,
      facts: facts ?? {},
      weight: weight ?? 120,
      weak,
    };
  });
  return openPack(writePack({ entries, info: { name: 'tiny', sources: [] } }).buffer);
}

const CLASSES: Readonly<Record<EntityRecord['type'], string>> = {
  person: 'politician',
  place: 'city',
  organisation: 'organisation',
  event: 'war',
  work: 'film',
  other: 'other',
};

/** A little of the world: enough for politics in the South Caucasus, and for the traps that names set. */
export const WORLD: readonly TinyEntity[] = [
  { id: 'AZ', type: 'place', en: ['Azerbaijan'], ar: ['أذربيجان'], weight: 220, facts: { capital: 'baku' } },
  { id: 'AM', type: 'place', en: ['Armenia'], ar: ['أرمينيا'], weight: 220, facts: { capital: 'yerevan' } },
  { id: 'FR', type: 'place', en: ['France'], ar: ['فرنسا'], weight: 240, facts: { capital: 'paris' } },
  { id: 'RU', type: 'place', en: ['Russia'], ar: ['روسيا'], weight: 240, facts: { capital: 'moscow' } },
  { id: 'JO', type: 'place', en: ['Jordan'], ar: ['الأردن'], weight: 210 },
  { id: 'TD', type: 'place', en: ['Chad'], ar: ['تشاد'], weight: 200 },
  { id: 'TR', type: 'place', en: ['Turkey', 'Türkiye'], ar: ['تركيا'], weight: 230 },
  { id: 'EG', type: 'place', en: ['Egypt'], ar: ['مصر'], weight: 230 },
  { id: 'GB-ENG', type: 'place', en: ['England'], ar: ['إنجلترا'], weight: 200 },
  {
    id: 'US',
    type: 'place',
    en: ['United States', 'U.S.', 'US', 'America'],
    ar: ['الولايات المتحدة'],
    weight: 250,
  },
  { id: 'UA', type: 'place', en: ['Ukraine'], ar: ['أوكرانيا'], weight: 240 },
  { id: 'baku', type: 'place', en: ['Baku'], ar: ['باكو'], weight: 180, facts: { country: 'AZ' } },
  { id: 'yerevan', type: 'place', en: ['Yerevan'], ar: ['يريفان'], weight: 180, facts: { country: 'AM' } },
  { id: 'moscow', type: 'place', en: ['Moscow'], ar: ['موسكو'], weight: 220, facts: { country: 'RU' } },
  { id: 'paris', type: 'place', en: ['Paris'], ar: ['باريس'], weight: 230, facts: { country: 'FR' } },
  { id: 'london', type: 'place', en: ['London'], ar: ['لندن'], weight: 230 },
  { id: 'beijing', type: 'place', en: ['Beijing'], ar: ['بكين'], weight: 220 },
  { id: 'reading', type: 'place', en: ['Reading'], weight: 90 },
  { id: 'nice', type: 'place', en: ['Nice'], ar: ['نيس'], weight: 110, facts: { country: 'FR' } },
  { id: 'caucasus', type: 'place', en: ['Caucasus'], ar: ['القوقاز'], weight: 160 },
  {
    id: 'karabakh',
    type: 'place',
    en: ['Nagorno-Karabakh'],
    ar: ['ناغورنو قره باغ', 'ناجورنو قره باغ'],
    weight: 180,
  },
  {
    id: 'european-union',
    type: 'organisation',
    en: ['European Union', 'EU'],
    ar: ['الاتحاد الأوروبي'],
    weight: 230,
  },
  { id: 'bank-of-england', type: 'organisation', en: ['Bank of England'], ar: ['بنك إنجلترا'], weight: 170 },
  {
    id: 'fda',
    type: 'organisation',
    en: ['Food and Drug Administration'],
    ar: ['إدارة الغذاء والدواء'],
    weight: 160,
  },
  {
    id: 'afp',
    type: 'organisation',
    en: ['Agence France-Presse', 'AFP'],
    ar: ['فرانس برس', 'وكالة فرانس برس'],
    weight: 170,
  },
  { id: 'ap', type: 'organisation', en: ['Associated Press', 'AP'], weight: 160 },
  { id: 'mcdonalds', type: 'organisation', en: ["McDonald's"], ar: ['ماكدونالدز'], weight: 150 },
  {
    id: 'ilham-aliyev',
    type: 'person',
    en: ['Ilham Aliyev'],
    ar: ['إلهام علييف'],
    weight: 200,
    facts: { country: 'AZ', roles: [{ office: 'president', of: 'AZ', from: '2003-10-31' }] },
  },
  {
    id: 'heydar-aliyev',
    type: 'person',
    en: ['Heydar Aliyev'],
    ar: ['حيدر علييف'],
    weight: 130,
    facts: { country: 'AZ', died: '2003-12-12' },
  },
  {
    id: 'nikol-pashinyan',
    type: 'person',
    en: ['Nikol Pashinyan'],
    ar: ['نيكول باشينيان'],
    weight: 190,
    facts: { country: 'AM' },
  },
  {
    id: 'emmanuel-macron',
    type: 'person',
    en: ['Emmanuel Macron', 'Macron'],
    ar: ['إيمانويل ماكرون', 'ماكرون'],
    weight: 220,
    facts: { country: 'FR' },
  },
  {
    id: 'mohammed-bin-salman',
    type: 'person',
    en: ['Mohammed bin Salman'],
    ar: ['محمد بن سلمان'],
    weight: 200,
  },
  {
    id: 'xi-jinping',
    type: 'person',
    en: ['Xi Jinping'],
    ar: ['شي جين بينغ'],
    weight: 220,
    facts: { country: 'CN' },
  },
  { id: 'CN', type: 'place', en: ['China'], ar: ['الصين'], weight: 240 },
  {
    id: 'vladimir-putin',
    type: 'person',
    en: ['Vladimir Putin', 'Putin'],
    ar: ['فلاديمير بوتين', 'بوتين'],
    weight: 240,
    facts: { country: 'RU' },
  },
  { id: 'theresa-may', type: 'person', en: ['Theresa May'], ar: ['تيريزا ماي'], weight: 170 },
  {
    id: 'ursula-von-der-leyen',
    type: 'person',
    en: ['Ursula von der Leyen'],
    ar: ['أورسولا فون دير لاين'],
    weight: 190,
  },
  {
    id: 'amal-party',
    type: 'organisation',
    en: ['Amal Movement'],
    ar: ['حركة أمل'],
    weak: { ar: ['أمل'] },
    weight: 150,
  },
  { id: 'SA', type: 'place', en: ['Saudi Arabia'], ar: ['السعودية'], weight: 230 },
  {
    id: 'elysee',
    type: 'organisation',
    en: ['Élysée Palace'],
    ar: ['الإليزيه', 'قصر الإليزيه'],
    weight: 160,
  },
  { id: 'abdullah-ii', type: 'person', ar: ['عبد الله الثاني', 'الملك عبد الله الثاني'], weight: 180 },
  { id: 'AZ-president', type: 'other', ar: ['الرئيس الأذربيجاني', 'رئيس أذربيجان'], weight: 100 },
  { id: 'war-in-ukraine', type: 'event', ar: ['الحرب الروسية الأوكرانية', 'الحرب في أوكرانيا'], weight: 180 },
];
