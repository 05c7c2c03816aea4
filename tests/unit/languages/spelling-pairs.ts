/**
 * Spellings of foreign names in pairs, as Arab newsrooms write them, and of Arabic and Slavic names as English ones do; written down from
 * knowledge, not taken from a list. The rules were looked at with one half of them only: what they reach in the other half says how far
 * they go with names that nobody has looked at.
 */
const text = {
  ar: {
    seen: `
      غوانتانامو جوانتانامو · غلاسكو جلاسكو · غينيا جينيا · بلغراد بلجراد · سالزبورغ سالزبورج · يوهانسبرغ جوهانسبرج
      غازبروم جازبروم · بريغوجين بريجوجين · غوارديولا جوارديولا · غوندوغان جوندوجان · غابارد جابارد · غوايدو جوايدو
      بوغبا بوجبا · غانتس جانتس · غالاغر جالاجر · مونتينيغرو مونتينيجرو · باراغواي باراجواي · الكونغو الكونجو
      منغوليا منجوليا · زوكربيرغ زوكربيرج · غولدمان جولدمان · فنزويلا فينزويلا · واغنر فاغنر · فاينشتاين واينستين
      شفارتز شوارتز · تشافيز شافيز · تشرشل تشيرشل · ريتشارد ريشارد · تشاوشيسكو شاوشيسكو · كراتشي كراشي · أردوغان أردوجان
      أكشينار أكشنر · كليتشدار كليشدار · بهتشلي بهجلي · دميرطاش ديميرتاش · شيمشك شمشك · باشينيان باشنيان
      سارغسيان سركسيان · كوتشاريان كوجاريان · إيفانيشفيلي إيفانشفيلي · ستيباناكيرت ستيبانكيرت · ميدفيديف مدفيديف
      غيراسيموف جيراسيموف · بيسكوف بسكوف · زاخاروفا زخاروفا · باتروشيف بتروشيف · ميشوستين ميشوستن · كاديروف قاديروف
      بوروشينكو بوروشنكو · زالوجني زالوغني · يرماك يارماك · شميهال شميغال · لفيف لفوف · زابوريجيا زابوروجيا
      ماريوبول ماريوبل · أفدييفكا أفديفكا · لوغانسك لوجانسك · ميكولايف ميكولاييف · سيفاستوبول سيفاستوبل
      بيلغورود بلغورود · نوفوسيبيرسك نوفوسيبرسك · فولغوغراد فولجوجراد · أوسيتيا أوستيا · تيخانوفسكايا تيخانوفسكيا
      بايدن بايدين · أوستن أوستين · سوليفان سوليفن · تيلرسون تلرسون · مكارثي ماكارثي · بيلوسي بلوسي · جيفريز جيفريس
      وارن وارين · والتز فالتز · كوشنر كوشنير · لوتنيك لوتنك · راتكليف راتكلف · ماسك مسك · نيوسوم نيوسم
      ديسانتيس ديسانتس · رامسوامي راماسوامي · بنسلفانيا بنسيلفانيا · مينيسوتا مينسوتا · ويسكونسن ويسكونسين · نيفادا نفادا
      أوريغون أوريجون · تكساس تيكساس · دالاس دلاس · أتلانتا أتلنتا · كنتاكي كينتاكي · ماساتشوستس ماساتشوسيتس
      بوسطن بوسطون · نيوجيرسي نيوجرسي · ميلانشون ميلنشون · هولاند أولاند · دوفيلبان دوفيلبين · أتال عتال · جونسون جونسن
      ميرتس ميرتز · بيربوك بايربوك · شتاينماير ستاينماير · هابيك هابك · ميشيل ميشال · سالفيني سلفيني · سانشيز سانتشيز
      بوتشيمون بوجيمون · نافروتسكي ناوروتسكي · كاتشينسكي كاتشنسكي · تسيبراس تسيبرس · فوتشيتش فوتشتش · ثاتشي تاجي
      روته روتا · فيلدرز فيلدرس · نينيستو نينستو · روتردام روتيردام · كوبنهاغن كوبنهاجن · غوتنبرغ جوتنبرج
      ريكيافيك ريكيافك · دوسلدورف دوسيلدورف · شتوتغارت ستوتغارت · نورمبرغ نورنبرغ · لايبزيغ لايبزغ · زيورخ زيوريخ
      جنيف جينيف · براغ براك · بوخارست بوكارست · سراييفو سرايفو · زغرب زاغرب · تيرانا تيرانه · بريشتينا بريستينا
      ليوبليانا ليوبلانا · جنوة جنوا · إشبيلية إشبيليا · أتلتيكو أتليتيكو · بايرن بايرين · ليفركوزن ليفركوسن · ليدز ليدس
      إيفرتون إيفرتن · مبابي إمبابي · فينيسيوس فنيسيوس · رودريغو رودريجو · مودريتش مودرتش · إبراهيموفيتش إبراهيموفتش
      ساوثغيت ساوثجيت · إنفانتينو إنفنتينو · تشيفرين تشيفيرين · ديوكوفيتش دجوكوفيتش · ألكاراس ألكاراز · زفيريف زيفيريف
      شفيونتيك شفيونتك · غوف جوف · فيرستابن فرستابن · لوكلير ليكلير · شوماخر شوماكر · إيشيبا إشيبا · راجاباكسا راجاباكسه
      كولومبو كولمبو · دكا داكا · بنغالور بنجالور · أوساكا أوسكا · ناغازاكي ناجازاكي · فوكوشيما فوكوشما
      بيونغيانغ بيونجيانج · شنغهاي شانغهاي · شينجيانغ شينجيانج · تايبيه تايبه · دوتيرتي دوتيرته · كوالالمبور كوالالامبور
      شيناواترا شيناوترا · كابول كابل · طشقند تشقند · أستانا أستانة · توكاييف توكايف · بيشكيك بشكيك · كيرشنر كيرتشنر
      بيترو بترو · أورتيغا أورتيجا · شينباوم شاينباوم · بوغوتا بوجوتا · سانتياغو سانتياجو · هافانا هفانا · جامايكا جمايكا
      أفورقي أفويرقي · موسيفيني موسيفني · كاغامي كاغامه · تشيسيكيدي تشيسكيدي · غوما جوما · زيمبابوي زمبابوي
      منانغاغوا منانجاجوا · مانديلا منديلا · موزمبيق موزامبيق · لاغوس لاجوس · بوهاري بخاري · غويتا جويتا · أبيدجان أبيجان
      داكار دكار · دومبويا دومبيا · نجامينا انجامينا
    `,
    heldOut: `
      غرينلاند جرينلاند · غواتيمالا جواتيمالا · غامبيا جامبيا · هامبورغ هامبورج · لوكسمبورغ لوكسمبورج · بطرسبورغ بطرسبرج
      سيرغي سيرجي · غراهام جراهام · غريزمان جريزمان · هيغسيث هيجسيث · غروسي جروسي · غوستافو جوستافو · أغويرو أجويرو
      غانتس غانتز · ديغول ديجول · نيكاراغوا نيكاراجوا · أوروغواي أوروجواي · أنغولا أنجولا · ثونبرغ ثونبرج
      بلومبرغ بلومبرج · غيتس جيتس · وارسو فارسو · فولفسبورغ فولفسبورج · والتر فالتر · شوارزنيغر شوارزنيجر
      تشرنوبل تشيرنوبل · تشيلي شيلي · تشومسكي شومسكي · بينوتشيه بينوشيه · كانتشيلو كانسيلو · أوغلو أوجلو
      كليتشدار كليجدار · تشيليك جيليك · يلديريم يلدرم · دميرطاش دميرتاش · علييف عالييف · سارغسيان سارجسيان
      كوتشاريان كوشاريان · ساكاشفيلي ساكاشفيللي · يريفان يريفن · بوتين بوتن · شويغو شويجو · غيراسيموف غراسيموف
      لافروف لفروف · نيبينزيا نيبنزيا · ناريشكين ناريشكن · قاديروف قديروف · يانوكوفيتش يانوكوفتش · تيموشينكو تيموشنكو
      سيرسكي سرسكي · كوليبا كوليبة · خاركيف خاركوف · دنيبرو دنبرو · خيرسون خرسون · باخموت بخموت · دونيتسك دونتسك
      لوغانسك لوهانسك · أوديسا أوديسة · بيلغورود بيلجورود · قازان كازان · فلاديفوستوك فلاديفستوك · داغستان داجستان
      أبخازيا أبخازية · ترامب ترمب · كامالا كاملا · سوليفان ساليفان · بولتون بولتن · مكماستر ماكماستر · ماكونيل مكونيل
      شومر شومير · ساندرز ساندرس · والتز والتس · ويتكوف فيتكوف · كيلوغ كيلوج · بيسنت بيسينت · كينيدي كنيدي · بيزوس بيزوز
      ممداني مامداني · هيلي هايلي · ميشيغان ميشيجان · فيلادلفيا فيلاديلفيا · مينيابوليس مينيابولس · ميلووكي ميلواكي
      أنجلوس أنجليس · سياتل سياتيل · هيوستن هيوستون · لويزيانا لوزيانا · تينيسي تينسي · ماساتشوستس ماساشوستس
      بوسطن بوستن · كونيتيكت كونتيكت · ماكرون مكرون · ساركوزي سركوزي · هولاند هولند · بارنييه بارنيه · ستارمر ستارمير
      كاميرون كامرون · ميرتس ميرز · شتاينماير شتاينمير · بيستوريوس بستوريوس · كالاس كلاس · ميلوني ملوني
      ماتاريلا متاريلا · سانشيز سانشيث · توسك تاسك · كاتشينسكي كاشينسكي · ميتسوتاكيس ميتسوتاكس · فوتشيتش فوشيتش
      ثاتشي تاتشي · جوكانوفيتش دجوكانوفيتش · روته روتي · فريدريكسن فريدركسن · ستوب شتوب · أنتويرب أنتفيرب
      ستوكهولم ستكهولم · هلسنكي هيلسنكي · فرانكفورت فرنكفورت · شتوتغارت شتوتجارت · ميونيخ ميونخ · لايبزيغ لايبزيج
      دريسدن درسدن · زيورخ زوريخ · براغ براج · براتيسلافا براتسلافا · سكوبيه سكوبيا · سراييفو ساراييفو
      دوبروفنيك دبروفنيك · بريشتينا برشتينا · بودغوريتسا بودجوريتسا · فلورنسا فلورانسا · برشلونة برشلونا · بلباو بيلباو
      يوفنتوس جوفنتوس · دورتموند دورتمند · شالكه شالكا · بورنموث بورنموت · مارسيليا مرسيليا · هالاند هولاند
      بيلينغهام بيلينجهام · ليفاندوفسكي ليواندوفسكي · مودريتش مودريش · أنشيلوتي أنشلوتي · توخيل توخل · تشيفرين شيفرين
      فيدرر فيديرر · ديوكوفيتش جوكوفيتش · سينر سينير · شفيونتيك سفيونتيك · سابالينكا سبالينكا · هاميلتون هاملتون
      فيرستابن فيرشتابن · ساينز ساينس · كيشيدا كشيدا · تاكايتشي تاكايشي · راجاباكسا راجابكسا · كاتماندو كتماندو
      كولكاتا كولكتا · تشيناي شيناي · هيروشيما هيروشما · ناغازاكي ناكازاكي · سيول سيئول · بكين بيكين · غوانغتشو جوانجتشو
      شينجيانغ شينغيانغ · تايوان تيوان · جاكرتا جاكارتا · بانكوك بنكوك · يانغون يانجون · قندهار كندهار · ألماتي ألماتا
      نزارباييف نزاربايف · توكاييف طوكاييف · دوشنبه دوشانبه · بوريتش بوريش · موراليس مورالس · بوكيلي بوكيله · لوبيز لوبيث
      كاراكاس كراكاس · مونتيفيديو مونتفيديو · هايتي هاييتي · أسمرة أسمرا · كمبالا كامبالا · كاغامي كاجامي · كيغالي كيجالي
      كينشاسا كنشاسا · بوجمبورا بوجومبورا · موغابي موجابي · رامافوزا رامافوسا · بريتوريا برتوريا · تنزانيا تانزانيا
      تينوبو تينبو · باماكو بماكو · واغادوغو واجادوجو · واتارا وتارا · صونكو سونكو · بونغو بونجو
    `,
  },
  en: {
    seen: `
      zelenskyy zelenskiy · zelensky zelenski · gaddafi qadhafi · qaddafi kaddafi · mohammed mohamed · ahmad ahmet
      hussein hussain · abdullah abdallah · abdulrahman abdelrahman · rafsanjani rafsandjani · khamenei khamenai
      rouhani rohani · raisi raeisi · soleimani sulaimani · sinwar senwar · haniyeh haneya · netanyahu netanyahou
      halevi halevy · lapid lapeed · erdogan erdoghan · aliyev aliev · tokayev tokaev · rahmon rakhmon · japarov zhaparov
      sargsyan sarkisian · saakashvili sakashvili · lukashenko loukachenko · tikhanovskaya tikhanovskaia
      poroshenko porochenko · kyiv kiev · lviv lvov · mykolaiv nikolaev · luhansk lugansk · zaporizhzhia zaporozhye
      yevgeny evgeny · dmitry dmitri · sergei sergey · alexei aleksei · alexander aleksandr · nikolai nikolay
      mikhail mihail · gorbachev gorbachov · yeltsin ieltsine · prigozhin prigozhyn · gerasimov guerassimov
      peskov pieskov · navalny nawalny · nemtsov niemtsov · khodorkovsky khodorkovskiy · tchaikovsky chaikovskiy
      dostoevsky dostoievski · chekhov tchekhov · rachmaninoff rachmaninov · pushkin pouchkine · sisi sissi · morsi mursi
      sadat saddat · bouteflika buteflika · bourguiba burguiba · ghannouchi ghannoushi · saied saeed · burhan bourhan
      hamdok hamdouk · haftar khaftar · dbeibah dabaiba · sarraj serraj · houthi huthi · hadi hady · jolani golani
      jolani jawlani · baathist bathist · berri berry · aoun awn · jumblatt joumblatt · salam salaam · sudani soudani
      kadhimi kadhemi · sadr sader · talabani talibani · barghouti barghouthi · erekat ereikat · fayyad fayad
      meshaal mashal · zawahiri zawahri · baghdadi bagdadi · zayed zaid · thani thany · salman selman · faisal faysal
      qaboos qabus · khalifa khaleefa · nawaf nawwaf · khashoggi khashogji
    `,
    heldOut: `
      zelensky zelenskij · gaddafi kadafi · gaddafi gadhafi · muhammad mohamed · muhammad mohammad · hussein husain
      hassan hasan · abdulaziz abdelaziz · abdelfattah abdulfattah · ahmadinejad ahmadinezhad · khomeini khomeyni
      rouhani ruhani · zarif zareef · soleimani suleimani · haniyeh haniya · nasrallah nasralla · gallant galant
      gantz ganz · smotrich smotritch · davutoglu davutoghlu · nazarbayev nazarbaev · mirziyoyev mirziyoev
      berdimuhamedov berdymukhamedov · pashinyan pashinian · kocharyan kocharian · margvelashvili margvelachvili
      tikhanovskaya tsikhanouskaya · yanukovych yanukovitch · tymoshenko timochenko · kharkiv kharkov · odesa odessa
      dnipro dnepr · zaporizhzhia zaporizhia · chernihiv chernigov · yevgeny yevgeni · dmitry dmitriy · sergei serguei
      alexei alexey · yuri yury · andrei andrey · vasily vasiliy · khrushchev khrushchov · prigozhin prigojin
      shoigu shoygu · medvedev medvedyev · navalny navalnyy · kasyanov kasianov · berezovsky berezovskiy
      khodorkovsky hodorkovsky · dostoevsky dostoyevsky · tolstoy tolstoi · prokofiev prokofyev
      shostakovich chostakovitch · lavrov lawrow · mubarak mobarak · morsi morsy · nasser naser · tebboune teboune
      essebsi sebsi · ghannouchi gannouchi · bashir basheer · hemedti hemeti · haftar hifter · dbeibah dbeiba
      bashagha bachagha · saleh salih · houthi houthy · sharaa shara · jolani julani · assad asad · hariri harriri
      mikati miqati · geagea jaajaa · jumblatt junblatt · maliki malki · kadhimi kazemi · sistani seestani
      barzani barazani · abbas abbass · barghouti bargouti · arafat arrafat · dahlan dahlane · meshaal meshal
      zarqawi zarkawi · laden ladin · makhtoum maktoum · sabah sabbah · faisal feisal · qaboos kaboos · haitham haytham
      mishaal meshal · khashoggi kashoggi · jubeir jubair
    `,
  },
};

/** The pairs of a half, each both ways. */
export function spellingPairs(
  lang: 'ar' | 'en',
  half: 'seen' | 'heldOut',
): readonly (readonly [string, string])[] {
  const pairs = text[lang][half].split(/[·\n]/u).filter((pair) => pair.trim() !== '');
  return pairs.flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.trim().split(/\s+/u);
    return [
      [one, other],
      [other, one],
    ];
  });
}
