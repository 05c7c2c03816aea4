import type { Sport, SportGrammar } from '../name-grammar';
import { wordMap, wordSet } from '../words';

/** How Arabic newsrooms report on matches. Words that politics has as well ("فوز", "هدف", "نقاط") are not among them. */
export const sport: SportGrammar = {
  words: wordMap({
    football: `
      مهاجم مهاجمو المهاجم المهاجمين المرمى القدم ثنائية هاتريك فيفا الفيفا يويفا تسلل الجزاء المستديرة المونديال مونديال ركنية
    `,
    rugby: 'الرغبي الركبي للرغبي',
    cricket: 'الكريكيت الكريكت للكريكيت',
    basketball: 'السلة',
    tennis: 'التنس تنس للتنس المضرب',
    golf: 'الغولف الجولف للغولف للجولف غولف جولف',
    other: 'الهوكي الطائرة',
    any: `
      مباراة المباراة مباراته مباراتها مباريات المباريات منتخب المنتخب منتخبات المنتخبات المدرب مدرب لاعب لاعبو اللاعب اللاعبين
      لاعبي الدوري دوري كأس الكأس بطولة البطولة التصفيات تصفيات الشوط شوط الملعب ملعب استاد الاستاد ستاد كرة
      النهائي الودية ودية تشكيلة التشكيلة مدربه ومدربه لمدرب للحارس حارسه مرماه برأسية رأسية برأسه ركلة الكرة الأهداف ملعبه
      مباراتهم جماهيره الدوري
    `,
  }),
  pairs: new Map([
    ['دوري الرغبي', 'rugby-league'],
    ['دوري الركبي', 'rugby-league'],
    ['لدوري الرغبي', 'rugby-league'],
  ]),
  after: new Set<string>(),
  before: wordSet(`
    فازت تغلبت تعادلت هزمت خسرت تأهلت سحقت أمام ضد يواجه تواجه ستواجه تلاقي شباك مرمى ضيفه ضيفته ضيفها مضيفه مضيفته
    مضيفها
  `),
  over: wordSet('على'),
  attached: wordSet('ل'),
  wins: wordSet(
    'فوز الفوز فوزه فوزها فاز فازت تغلب تغلبت تغلبه تفوق تفوقت انتصار انتصاره انتصارها بالفوز بفوزه بفوزها',
  ),
  contests: {
    verbs: wordSet(`
      فاز تغلب تعادل هزم خسر تأهل سحق سقط تعثر اكتسح أطاح أقصى انتزع حسم اقتنص يفوز يتغلب يتعادل يخسر يسقط يلتقي يستضيف استضاف يستقبل
      استقبل يواجه واجه تقدم تأخر
    `),
    links: wordSet(
      'أمام على مع ضيفه مضيفه جاره غريمه منافسه بهدف بهدفين بثلاثة بثلاثية برباعية بخماسية بنتيجة فوزا نظيره ضد لقب بركلات',
    ),
  },
  plays: new Set<string>(),
  grounds: new Set<string>(),
  club: wordSet('نادي لكرة القدم'),
  cups: new Map<string, Partial<Record<Sport, string>>>([
    [
      'كاس العالم',
      {
        football: 'كأس العالم',
        rugby: 'كأس العالم للرغبي',
        'rugby-league': 'كأس العالم لدوري الرغبي',
        cricket: 'كأس العالم للكريكيت',
        basketball: 'كأس العالم لكرة السلة',
      },
    ],
    ...['بطوله اميركا المفتوحه', 'بطوله امريكا المفتوحه', 'اميركا المفتوحه', 'امريكا المفتوحه'].map(
      (cup): [string, Partial<Record<Sport, string>>] => [
        cup,
        { tennis: 'بطولة أميركا المفتوحة', golf: 'بطولة أميركا المفتوحة للغولف' },
      ],
    ),
  ]),
  national: (country, sport) => {
    if (sport === 'football') return [`منتخب ${country}`];
    if (sport === 'rugby') return [`منتخب ${country} للرغبي`];
    if (sport === 'rugby-league') return [`منتخب ${country} لدوري الرغبي`];
    return sport === 'cricket' ? [`منتخب ${country} للكريكيت`] : [];
  },
};
