import { feast } from '../../feasts';
import type { Entry } from '../../figure-grammar';

export const MONTHS = [
  'ocak',
  'şubat',
  'mart',
  'nisan',
  'mayıs',
  'haziran',
  'temmuz',
  'ağustos',
  'eylül',
  'ekim',
  'kasım',
  'aralık',
];
const SHORT_MONTHS = ['oca', 'şub', '', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'];
/** Hearth and interval: months beside a number, with an ending behind an apostrophe, or with the word for one. */
const WORDS = new Set(['ocak', 'aralık']);
const HIJRI = [
  'muharrem',
  'safer',
  'rebiülevvel',
  'rebiülahir',
  'cemaziyelevvel',
  'cemaziyelahir',
  'recep',
  'şaban',
  'ramazan|ramazan ayı',
  'şevval',
  'zilkade',
  'zilhicce',
];
const HIJRI_NAMES = new Set(['recep', 'şaban', 'safer', 'ramazan|ramazan ayı', 'muharrem']);
export const WEEKDAYS = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];
const SHORT_DAYS = ['pzt', 'sal', 'çar', 'per', 'cum', 'cmt', 'paz'];
const DECADES = ['yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];

const HOLIDAYS: readonly Entry[] = [
  feast('eidFitr', 'ramazan bayramı|şeker bayramı'),
  feast('eidAdha', 'kurban bayramı'),
  ['kadir gecesi', { holiday: 'H09-27' }],
  ['mevlid kandili|mevlit kandili', { holiday: 'H03-12' }],
  ['miraç kandili', { holiday: 'H07-27' }],
  ['berat kandili', { holiday: 'H08-15' }],
  feast('ashura', 'aşure günü|aşura günü|aşura'),
  feast('islamicNewYear', 'hicri yılbaşı'),
  feast('newYear', 'yeni yıl günü|yeni yılın ilk günü'),
  feast('newYearsEve', 'yılbaşı gecesi|yılbaşı arifesi'),
  ['yılbaşı', { holiday: '01-01' }],
  [
    'ulusal egemenlik ve çocuk bayramı|23 nisan ulusal egemenlik ve çocuk bayramı|çocuk bayramı',
    { holiday: '04-23' },
  ],
  feast('labour', 'emek ve dayanışma günü|1 mayıs emek ve dayanışma günü|işçi bayramı'),
  [
    "gençlik ve spor bayramı|gençlik bayramı|atatürk'ü anma, gençlik ve spor bayramı|19 mayıs gençlik ve spor bayramı",
    { holiday: '05-19' },
  ],
  [
    'demokrasi ve milli birlik günü|demokrasi ve millî birlik günü|15 temmuz demokrasi ve milli birlik günü',
    { holiday: '07-15' },
  ],
  ['zafer bayramı|30 ağustos zafer bayramı', { holiday: '08-30' }],
  ['cumhuriyet bayramı|29 ekim cumhuriyet bayramı', { holiday: '10-29' }],
  ['öğretmenler günü', { holiday: 'TR:11-24|10-05' }],
  feast('nowruz', 'nevruz|nevruz bayramı'),
  ['hıdırellez', { holiday: '05-06' }],
  feast('women', 'dünya kadınlar günü|kadınlar günü'),
  feast('valentine', 'sevgililer günü'),
  feast('mother', 'anneler günü'),
  feast('father', 'babalar günü'),
  feast('christmas', 'noel|noel günü'),
  feast('christmasEve', 'noel arifesi|noel gecesi'),
  feast('easter', 'paskalya|paskalya bayramı|paskalya pazarı'),
  feast('halloween', 'cadılar bayramı'),
  feast('thanksgiving', 'şükran günü'),
  feast('blackFriday', 'kara cuma|black friday'),
  feast('independence', 'bağımsızlık günü'),
  feast('hanukkah', 'hanuka'),
  feast('yomKippur', 'yom kippur'),
  feast('passover', 'hamursuz bayramı'),
  feast('lunarNewYear', 'çin yeni yılı'),
];

const ZONES: readonly (readonly [forms: string, zone: string])[] = [
  ['gmt|utc|greenwich saatiyle|gmt ile', 'UTC'],
  ['tsi|türkiye saatiyle|türkiye saati ile', 'Europe/Istanbul'],
  ['moskova saatiyle', 'Europe/Moscow'],
  ['washington saatiyle|doğu yakası saatiyle|new york saatiyle', 'America/New_York'],
  ['cet|orta avrupa saatiyle', 'Europe/Paris'],
  ['tahran saatiyle', 'Asia/Tehran'],
  ['yerel saatle|yerel saat ile', ''],
];

export const dates = (): readonly Entry[] => [
  ...MONTHS.flatMap((form, index): Entry[] => [
    [`${form} ayı`, { month: index + 1 }],
    [form, { month: index + 1, ...(WORDS.has(form) ? { proper: true as const } : {}) }],
  ]),
  ...SHORT_MONTHS.flatMap((form, index): Entry[] =>
    form === '' ? [] : [[form, { month: index + 1, proper: true }]],
  ),
  ...HIJRI.map((forms, index): Entry => [
    forms,
    { hijriMonth: index + 1, ...(HIJRI_NAMES.has(forms) ? { proper: true as const } : {}) },
  ]),
  ['ramazan ayı', { hijriMonth: 9 }],
  ...WEEKDAYS.flatMap((form, index): Entry[] => [
    [`${form} günü`, { weekday: index + 1 }],
    [form, { weekday: index + 1 }],
    [`${form}ları|${form}leri|${form} günleri`, { weekdays: index + 1 }],
  ]),
  ...SHORT_DAYS.map((form, index): Entry => [form, { weekday: index + 1, proper: true }]),
  ...DECADES.flatMap((form, index): Entry[] => [
    [`${form}li yıllar|${form}lı yıllar|${form}lu yıllar|${form}lü yıllar`, { decade: (index + 2) * 10 }],
  ]),
  ['ilkbahar|bahar', { season: 'SP' }],
  ['yaz|yaz ayları|yaz mevsimi', { season: 'SU' }],
  ['sonbahar|güz', { season: 'FA' }],
  ['kış|kış ayları|kış mevsimi', { season: 'WI' }],
  ['başı|başları|başlangıcı', { part: 'early' }],
  ['ortası|ortaları', { part: 'mid' }],
  ['sonu|sonları|bitimi', { part: 'late' }],
  ['bu|içinde bulunduğumuz|mevcut', { relative: 0 }],
  ['geçen|geçtiğimiz|geride kalan|önceki', { relative: -1 }],
  ['son', { relative: -1, last: true }],
  ['gelecek|önümüzdeki|sonraki|gelecekteki', { relative: 0.5 }],
  ['bugün', { day: 0 }],
  ['dün', { day: -1 }],
  ['evvelsi gün|önceki gün|dünden önceki gün|evvelki gün', { day: -2 }],
  ['yarın', { day: 1 }],
  ['öbür gün|yarından sonraki gün', { day: 2 }],
  ['şimdi|şu an|şu anda|hâlen|halihazırda|halen', { timex: 'PRESENT_REF' }],
  ['mümkün olan en kısa sürede|en kısa sürede|bir an önce', { timex: 'FUTURE_REF' }],
  ['bu gece', { timex: 'TODAY_NI' }],
  ['dün gece', { timex: 'YESTERDAY_NI' }],
  ['sabah|sabahı|sabahleyin|öğleden önce|sabah saatleri', { meridiem: 'am', dayPart: 'MO' }],
  ['öğleden sonra|öğleden sonrası|ikindi', { meridiem: 'pm', dayPart: 'AF' }],
  ['akşam|akşamı|akşamüstü|akşam saatleri', { meridiem: 'pm', dayPart: 'EV' }],
  ['gece|gecesi|geceyarısından sonra', { meridiem: 'midnight', dayPart: 'NI' }],
  ['öğle|öğlen', { meridiem: 'noon', dayPart: 'MI' }],
  ['gece yarısı', { hour: 0 }],
  ['öğle vakti|öğle saatleri', { hour: 12 }],
  ...ZONES.map(([forms, zone]): Entry => [forms, { zone }]),
  ['günlük', { set: 'P1D', time: 'day' }],
  ['haftalık', { set: 'P1W', time: 'week' }],
  ['aylık', { set: 'P1M', time: 'month' }],
  ['yıllık|senelik', { set: 'P1Y', time: 'year' }],
  ['her gün', { set: 'P1D' }],
  ...HOLIDAYS,
  [
    'yaşında|yaşındayken|yaşındayım|yaşındadır|yaşına|yaşından|yaşını|yaşındaki|yaşındaydı|yaşlarında|yaşlarındaki',
    { time: 'year', age: 'after' },
  ],
  ['yaş', { time: 'year', age: 'after' }],
  [
    'aylık bebek|aylık bebeği|aylık bebeğin|aylık çocuk|aylık çocuğu|aylık kızı|aylık oğlu',
    { time: 'month', age: 'after' },
  ],
  ['günlük bebek|günlük bebeği|günlük bebeğin', { time: 'day', age: 'after' }],
  ['haftalık bebek|haftalık bebeği', { time: 'week', age: 'after' }],
];
