import type { Entry } from '../../figure-grammar';

/** What ablative and dative hedges stand behind: 100'den fazla, 50'ye yakın. */
const ABLATIVE = /[dt][ae]n$/;
const DATIVE = /[ae]$/;
const EQUAL = /(?:[ae]|[dt][ae]n)$/;
const GENITIVE = /n?[iu]n$/;
const ACCUSATIVE = /[iu]$/;

/** Hedges, the words around ranges, those who are counted, labels, and words that are never counted. */
export const words = (): readonly Entry[] => [
  ['ve|&', { conjunction: true, stop: true }],
  ['ile|ya da|veya', { and: true, stop: true }],
  ['ila', { to: true, stop: true }],
  [
    'fazla|çok|daha fazla|daha çok|büyük|daha büyük|uzun|daha uzun|yüksek|daha yüksek',
    { after: 'more-than', inner: true, cased: ABLATIVE },
  ],
  [
    'az|daha az|aşağıda|aşağı|küçük|daha küçük|kısa|daha kısa|düşük|daha düşük',
    { after: 'less-than', inner: true, cased: ABLATIVE },
  ],
  ['üzerinde|üstünde|üzerindeki|üstündeki|üzerine', { after: 'more-than', inner: true, cased: GENITIVE }],
  ['altında|altındaki|altına', { after: 'less-than', inner: true, cased: GENITIVE }],
  // 65 yaş üstü
  ['üstü|üzeri', { after: 'more-than', cased: /^yas$/ }],
  ['aşkın|aşan', { after: 'more-than', inner: true, cased: ACCUSATIVE }],
  ['yakın', { after: 'about', inner: true, cased: DATIVE }],
  ['kadar', { after: 'about', inner: true, cased: /^$/, closes: true, stop: true }],
  ['dek|değin', { closes: true, stop: true }],
  ['arası|arasında|arasındaki|arasına|aralığı|aralığında', { closes: true, stop: true }],
  ['civarında|civarı|dolayında|dolaylarında|sularında|sıralarında|civarına', { after: 'about', inner: true }],
  [
    've üzeri|ve üstü|veya daha fazla|veya daha fazlası|ya da daha fazlası|ya da daha fazla|ve daha fazla',
    { after: 'at-least' },
  ],
  ['ve altı|veya daha az|veya daha azı|ya da daha az|ve daha az', { after: 'at-most' }],
  [
    'büyük veya eşit|fazla ya da eşit|fazla veya eşit|büyük ya da eşit|yüksek veya eşit|eşit ya da daha fazla|eşit veya daha fazla|eşit ya da daha büyük|eşit veya daha büyük',
    { after: 'at-least', cased: EQUAL },
  ],
  [
    'küçük veya eşit|az ya da eşit|az veya eşit|küçük ya da eşit|düşük veya eşit|eşit ya da daha az|eşit veya daha az|eşit ya da daha küçük|eşit veya daha küçük',
    { after: 'at-most', cased: EQUAL },
  ],
  [
    'yaklaşık|yaklaşık olarak|tahminen|aşağı yukarı|takriben|neredeyse|yaklaşık olarak toplam',
    { qualifier: 'about' },
  ],
  ['en az|en azından|asgari', { qualifier: 'at-least' }],
  ['en fazla|en çok|azami|maksimum', { qualifier: 'at-most' }],
  ['>', { qualifier: 'more-than' }],
  ['<', { qualifier: 'less-than' }],
  ['≥|>=', { qualifier: 'at-least' }],
  ['≤|<=', { qualifier: 'at-most' }],
  ['tam|tam olarak', { exact: true }],
  ['bölü', { ratio: 'of' }],
  ['/', { per: true, each: true }],
  ['önce', { shift: -1 }],
  ['sonra', { shift: 1 }],

  [
    'pazar payı|pazar araştırması|pazar yeri|pazar lideri|iç pazar|dış pazar|tek pazar|pazar ekonomisi|pazar alanı|maden ocağı|taş ocağı|kömür ocağı|mermer ocağı|kum ocağı|su altı|deniz altı|yer altı|toprak altı|göz altı|ayak altı|gol yedi|yemek yedi|ceza yedi|dayak yedi|yüz yüze|yüz maskesi|yüz tanıma|yüz tutmuş|yüz tutan|yüz binlerce|on binlerce|çeyrek final|yarı final|bir kez daha|bir daha|bir araya|bir an|bir süre|bir gün|bir yandan|bir türlü|bir şekilde|birinci dünya savaşı|ikinci dünya savaşı|üçüncü dünya savaşı|birinci sınıf|ikinci el|ikinci sınıf|birinci lig|ilk defa|ilk kez|ilk olarak|ilk etapta|ilk kez olarak|bir kısmı|yüz üstü|on numara|bin bir gece|üçüncü sayfa|beşiktaş|altı çizili|bir numaralı|birinci derece|ikinci derece|dört bir yan|iki kez|iki ülke|iki taraf|her iki|iki devletli|tek taraf|yedi düvel|üç büyükler|bir de|bir ara|yarı yarıya|yarı mamul|yarı iletken|yarı resmi|yarı zamanlı|son dakika|son durum|son olarak|bin pişman|kırk yılda bir|ilk yarı|ikinci yarı',
    { idiom: true },
  ],
  // "the first half" of a year is a date, which is longer
  ['oy|oya', { ballot: true }],
  ['karşı|karşılık|karşısında', { versus: true }],

  [
    'ölü|cansız beden|ceset|şehit|can kaybı|kurban|kişi öldü|kişi hayatını|kişi yaşamını|kişinin öldüğü|kişinin hayatını|kişi ölmüş|kişi can',
    { sense: 'killed' },
  ],
  [
    'yaralı|yaralanan|kişi yaralandı|kişi de yaralandı|kişinin yaralandığı|kişi yaralanmış',
    { sense: 'wounded' },
  ],
  ['kayıp|kişi kayboldu|kişi kayıp|kişiden haber', { sense: 'missing' }],
  ['mülteci|sığınmacı|göçmen|yerinden edilmiş kişi|kişi evsiz|kişi yerinden', { sense: 'displaced' }],
  [
    'kişi|insan|sivil|asker|polis|çocuk|kadın|erkek|işçi|memur|öğrenci|yolcu|hasta|vatandaş|seçmen|esir|rehine|tutuklu|mahkum|mahkûm|protestocu|gösterici|katılımcı|terörist|militan|şüpheli|gazeteci|milletvekili|üye|hane|personel|çalışan|sporcu|zanlı|düzensiz göçmen|şüpheli şahıs|turist|sürücü',
    { sense: 'people' },
  ],

  [
    'boeing|airbus|madde|maddesi|maddeleri|no|numara|numarası|kanun|kararı|karar|kanal|oda|sayfa|bölüm|fıkra|bent|apollo|voyager|windows|iphone|galaxy|covid|formula|tip|model|sürüm|versiyon|uçuş|sefer|otoyol|peron|kapı|hat|grup|lig|playstation|xbox|android|ios|renault|peugeot|audi|ferrari|porsche|bist|borsa istanbul|nasdaq|dax|ftse|nikkei|s|tel|telefon|faks|posta kodu|daire|kat no|blok|parsel|ada no|plaka|bayraktar|akıncı|atak|altay|kaan|starlink|chanel|radyo|tvr|trt|ntv|cnn|fox|turizm|hürjet|siper|sınıf|dakika|dakikada',
    { label: true },
  ],
  ['sayılı|nolu|numaralı|no’lu|plakalı', { labelBehind: true, stop: true }],

  [
    'olacak|edilecek|yapılacak|planlanıyor|bekleniyor|öngörülüyor|başlayacak|gelecek|önümüzdeki|görüşecek|katılacak|düzenlenecek|edecek|gidecek|ziyaret edecek|hedefleniyor|tahmin ediliyor|açıklanacak|oynanacak|sonuçlanacak',
    { future: true },
  ],
  [
    'oldu|etti|edildi|yapıldı|söyledi|açıkladı|dedi|öldü|yaralandı|geçen|geçtiğimiz|kaydedildi|belirtti|başladı|gerçekleşti|düzenlendi|yükseldi|geriledi|düştü|arttı|ulaştı|hayatını kaybetti|doğdu|yaşandı|görüştü|yarın değil',
    { past: true },
  ],

  [
    'da|de|ki|mi|mı|mu|mü|için|gibi|göre|karşı|sonra|önce|beri|rağmen|ne|nasıl|neden|kim|hangi|her|hiç|çok|az|daha|en|bazı|bütün|tüm|aynı|başka|diğer|ben|sen|biz|siz|onlar|o|bu|şu|kendi|artık|hem|ya|yok|var|evet|hayır|olan|olarak|ama|fakat|ancak|çünkü|eden|edilen|diye|ise|değil|bile|sadece|yalnızca|üzere|üzerinden|içinde|içinden|dışında|boyunca|süreyle|itibaren|itibarıyla|arasında|tarafından|hakkında|dolayı|nedeniyle|toplam|birlikte|beraber|karşılık|oran|oranında|seviyesinde|seviyesine|seviyesinden|düzeyinde|iken|yine|hâlâ|hala|ayrıca|böylece|şöyle|öyle|böyle|ait|dair|doğru|yani|acaba|belki|galiba|herkes|kimse|bir|birkaç|yüksek|düşük|artış|azalış|düşüş|yükseliş|artışla|düşüşle|galip|galibiyet|mağlup|öne|geriye|ileri|sularında|civarında|puan|puanla|kez|defa|kere|katına|lar|ler|hayatını|yıldır|gündür|aydır|çeşitli|zaman|lider|liderliğinde',
    { stop: true },
  ],
];

/** Words of those who are counted that endings are written onto: kişiden, askerin. */
export const COUNTED_WORDS =
  'kişi insan sivil asker polis çocuk kadın erkek işçi memur öğrenci yolcu hasta vatandaş seçmen rehine tutuklu ölü yaralı mülteci göçmen şehit ceset oy yaş başı başları ortası ortaları sonu sonları bugün dün yarın sabah akşam gece öğle kış yaz bahar ilkbahar sonbahar gün hafta ay yıl yılı sene saat dakika saniye çeyrek çeyreği yarı yarısı yüzyıl asır dönem ayı günü gecesi akşamı sabahı ayları bayramı gecesi günü kandili yıllar yılları milyon milyar trilyon yarıyıl bin tl';
