import type { Code } from '../read';

/**
 * Weapons, aircraft, gadgets, resolutions, articles of law, telephone numbers, postcodes, scores, units of armies, channels
 * and turns of phrase: what holds digits or number words in the news and is no figure.
 */
export const CODES: Readonly<Partial<Record<Code, string>>> = {
  ar: `مقاتلات إف 35 الأميركية
طائرة إف-15 إسرائيلية
مروحية مي-17 روسية
صواريخ باتريوت باك-3
منظومة إس-500 الجديدة
صاروخ ستينغر إف آي إم-92
قنبلة جي بي يو-39 موجهة
مسيّرة شاهد-136 الإيرانية
مسيّرة إم كيو-9 أميركية
طائرة بوينغ 787 دريملاينر
طائرة إيرباص A380 العملاقة
سفينة أبولو 11 القمرية
مسبار فوياجر-1 الفضائي
هاتف آيفون 15 برو
هاتف غالاكسي S23 الجديد
نظام ويندوز 11 الجديد
سيارة بيجو 206 بيضاء
لقاح سبوتنيك 5 الروسي
مرض كوفيد-19 المستجد
متحور أوميكرون BA.5 الجديد
فيروس H5N1 بين الطيور
قرار مجلس الأمن 1701 بشأن لبنان
قرار مجلس الأمن الدولي رقم 242
القرار رقم 338 الأممي
القرار (2254) بشأن سوريا
بموجب القرار 1559 الأممي
المادة 95 من الدستور
المادتين 4 و5 من المعاهدة
الفصل 80 من الدستور التونسي
المرسوم رقم 54 التونسي
القانون 10 المثير للجدل
البند 3 من جدول الأعمال
الغرفة رقم 7 في المستشفى
البوابة 3 في المطار
القناة 14 الإسرائيلية
تردد القناة 12 العبرية
مجموعة G20 الاقتصادية
قمة G7 في إيطاليا
دول بريكس+ الناشئة
مؤتمر COP28 في دبي
مؤتمر كوب 27 للمناخ
هاتف: 555-0199
اتصلوا على الرقم 19777 لمصر
رقم الهاتف +20 2 2578 9000
فاكس 02-5551234 للمكتب
زوروا www.example.org/2023/10/07
البريد info2023@example.com للمراسلة
الحساب @news24 على المنصة
وسم #غزة_2024 الأكثر تداولا
عنوان الشبكة 10.0.0.1 المحلي
الإصدار 2.0.1 من التطبيق
الرمز البريدي رقم 11511 القاهرة
رمز المنتج AB-12345 مفقود
لوحة السيارة رقم 1234 مزورة
الرحلة MS804 المصرية
الرحلة 302 الإثيوبية
فاز الأهلي 3-0 على ضيفه
خسر المنتخب 1-2 أمام المغرب
تعادل الفريقان 2-2 في الرباط
انتهت المباراة 4-3 بركلات الترجيح
بندقية كلاشنيكوف AK-47 آلية
رشاش عيار بي كي إم
دبابة ميركافا 4 إسرائيلية
دبابة تي-90 روسية
اللواء 401 مدرع
الفرقة 98 المظلية
الكتيبة 9 في الجيش
كتيبة 52 من لواء المدرعات
الوحدة 8200 الاستخبارية
الطريق 60 المغلق
الطريق رقم 443 إلى القدس
الحرب العالمية الأولى والثانية
الدرجة الأولى من الأهمية
في المقام الأول كما قيل
لأول مرة في البلاد
هو أول من وصل
أحد الشهود قال ذلك
إحدى القرى الحدودية
واحد من أشهر الكتاب
واحدة من أفضل اللاعبات
لا أحد يعرف السبب
كل واحد منهم
ألف ليلة وليلة
ألف مبروك للفريق
مئات الآلاف خرجوا
عشرات الملايين من الدولارات
آلاف مؤلفة من الناس
ملايين النازحين في السودان
سنوات طويلة من الحرب
بعد أيام من المفاوضات
بين ليلة وضحاها
من حين إلى آخر
السوق السوداء للعملة
سعر صرف الدولار مقابل الليرة
انخفض الجنيه أمام الدولار
الدينار الكويتي قوي
قناة الجزيرة القطرية
رجب طيب أردوغان رئيس تركيا
شعبان عبد الرحيم مطرب
جمعة المصري لاعب
الأمم المتحدة ومجلس الأمن
ثلاثي أضواء المسرح
رباعية النجوم الكبار
الخماسي المقاوم في لبنان`,
  en: `F-22 Raptors escorted them
The Su-35 was shot down
An Mi-17 helicopter crashed
A C-17 transport plane landed
The B-52 took off
MQ-9 Reaper drones circled
Shahed-136 drones were used
M1A2 Abrams tanks arrived
Leopard 2 tanks were sent
PAC-3 interceptors were fired
ATACMS and GMLRS rockets
A GBU-39 bomb was found
The Boeing 787 Dreamliner was delayed
A Boeing 737-800 crashed
An Airbus A350 landed safely
Apollo 13 was a near disaster
Voyager 1 left the solar system
Falcon 9 rockets are reusable
The iPhone 15 went on sale
A Galaxy S23 was stolen
Windows 95 was a hit
PlayStation 5 consoles sold out
A Peugeot 206 was parked there
The Porsche 911 is fast
The Omicron BA.5 variant spread
COVID-19 vaccines were shipped
The H5N1 bird flu virus
A Type 2 diabetes drug
Vitamin B12 helps
Omega-3 oils are healthy
PM2.5 pollution got worse
CO2 levels rose
An MP3 player broke
The 4K screen is sharp
A 3D printer was used
5G networks spread
Leaders of the G20 agreed
The G7 said so
COP28 was held in Dubai
Resolution 1701 was adopted
Security Council Resolution 2254 calls for talks
UN Resolution 242 and Resolution 338
Article 51 of the charter
Articles 4 and 5 of the treaty
Section 702 was renewed
Title 42 ended
Chapter 7 was invoked
Rule 5 was broken
Proposition 8 failed
Amendment 14 protects
Channel 12 reported it
Channel 4 News said so
Radio 4 carried it
BBC Radio 1 played it
Area 51 stays secret
Route 66 was closed
Interstate 95 was blocked
Highway 101 reopened
Terminal 5 was evacuated
Gate 12 is shut
Flight 370 disappeared
Flight MH17 was shot down
Room 237 is haunted
Unit 8200 intercepted it
Call +44 20 7946 0958 for help
Call 1-800-555-0199 for help
Phone 555-0123 for help
Fax (212) 555-0187 please
Zip code 90210 is famous
PO Box 1234 is closed
Visit www.example.com/2023/10/07/story
Mail news24@example.com
Follow @cnn24 for more
The tag #metoo2017 trended
The host 10.0.0.1 is down
Version 2.0.1 was released
Python 3.11 is out
ISBN 978-3-16-148410-0 was printed
ABC-4521-XY was the code
They won 3-0 in Madrid
It finished 2-2 after a draw
He lost 6-4 6-3 to the champion
They drew 1-1 at home
The 24/7 news cycle never stops
The 9/11 attacks changed it
7/7 bombings survivors spoke
Catch-22 is a paradox
Formula 1 returned to Monaco
Studio 54 was a club
Fortune 500 companies complained
The S&P 500 fell
The FTSE 100 rose
The Nikkei 225 slid
World War I and World War II
Super Bowl XX was won
Chapter VI was read
Super Bowl LVII was fun
Rocky IV is a film
No one was there
One of the men fled
The one who knows
One by one they left
One another they helped
This one is better
At first they denied it
In the first place it failed
First and foremost they need help
Second to none in Europe
On second thought he stayed
Third World countries suffer
Thousands fled and hundreds died
Millions watched it
Dozens of homes burned
Tens of thousands marched
A couple was arrested
He may run and she might
They march on Washington
The sun set early
She sat there
He wed his partner
Will may not come
The dollar weakened
The pound and the euro fell
Cents and pence matter
For days and weeks
Hours passed
Years of war
A Type 1 error occurred
Psalm 23 was read
Page 3 was torn
Exit 9 is closed
Level 5 is hard`,
};
