import { describe, expect, it } from 'vitest';
import { CODES } from './codes';
import { EASTERN } from './eastern';
import { EUROPEAN } from './european';
import { type Code, readings } from '../read';

/** Names, codes and addresses that hold digits or number words, in sentences: nothing in them is a figure. */
const NAMES: Readonly<Partial<Record<Code, string>>> = {
  ar: `مع نهاية العام الدراسي في المدارس
في بداية العام الجديد والأمل معقود
اليوم التالي لوصول الوفد إلى بيروت
خرج الفريق بركلات الترجيح 3-4 إثر التعادل
أغلق مؤشر كاك 40 على تراجع
تراجعت أسهم فوتسي 100 وستوكس 600
أغلقت المحال خلال عطلة نهاية الأسبوع
حققت الشركة أرباحا في الربع المنتهي للتو
أعلنت ميتا نتائجها الفصلية
ونص الاتفاق على وقف إطلاق النار
جاء في نص البيان الختامي
قال إن النص واضح لا لبس فيه
ضبطت الشرطة كمية من المخدرات وبكميات مماثلة
ولست أظن أن ذلك صحيح
في ظل اتساع رقعة الحرب
لاعب شغوف بكرة القدم منذ صغره
فاز ميلان الإيطالي على ضيفه
ومارس ضغوطا على الحكومة
عاش الإنسان هناك في العصر الحجري
كان الطبيب في عصر الرازي فيلسوفا
بنيت المدينة في فجر التاريخ
في ذلك اليوم وصل الوفد إلى المدينة
وفي صباح اليوم التالي غادر الوفد
عاد في اليوم نفسه ومساء ذلك اليوم
أواخر الألف الثاني قبل الميلاد
سجل في النصف الثاني من المباراة
فاز الفريق 2 - صفر ضمن التصفيات
وفي العام التالي صدر القانون
وهو أب حنون لأسرته
مدينة إب اليمنية القديمة
احتفلوا باليوم الوطني للبلاد
وصلوا في اليوم نفسه إلى المدينة
فاز الفريق 2-صفر على ضيفه
طائرة إيه 321 نيو الجديدة
نجم ألفا قنطورس القريب
حلقت مقاتلات إف-16 فوق المدينة
سقطت طائرة سو-35 روسية
اجتمع قادة G7 وG20 في اليابان
طائرة بوينغ 737 ماكس
طائرة إيرباص 320 الجديدة
تفشي كوفيد-19 في البلاد
لقاح كوفيد 19 الجديد
قرار 2254 الصادر عن مجلس الأمن
القرار 1701 بشأن لبنان
المادة 5 من الميثاق
الفقرة 12 من الاتفاق
المادة 140 من الدستور
القانون رقم 5 بشأن الانتخابات
القناة 12 الإسرائيلية
بحسب القناة 13 العبرية
اتصل على +961 1 234 567
رقم الهاتف 555-1234
الموقع https://example.com/2022/11/25/story-123
الحساب @user2022 على تويتر
الوسم #انتخابات2022
صواريخ إس-300 وإس-400
دبابات تي-72 وتي-90
صاروخ كيو-7
بندقية إيه كيه-47
آيفون 14 الجديد
الغرفة 101 في الفندق
الرحلة 370 المفقودة
فوز الفريق 2-1
تعادلا 3-3 في المباراة
الإصدار 1.2.3 من البرنامج
العنوان 192.168.1.1 على الشبكة
أحد المسؤولين قال ذلك
إحدى الدول المجاورة
هو واحد من أهم القادة
الحرب العالمية
الطريق 66 القديم
اللواء 53 مدرع
الفرقة 4 المدرعة
الكتيبة 51 في الجيش
مئات الجرحى وآلاف النازحين
ملايين الدولارات أنفقت
عشرات القتلى سقطوا هناك
آلاف المتظاهرين في الشوارع
يعمل على مدار الساعة
في كل مكان وكل زمان
على الفور وفي الحال
عدة مدن سورية
كثير من الناس
منذ سنوات طويلة
بعد أيام قليلة
المبعوث الأممي إلى سوريا
رئيس الوزراء البريطاني
قال المتحدث باسم الوزارة
الاتحاد السوفيتي السابق
وزارة الدفاع الأذربيجانية`,
  en: `They won Game 7 in overtime
The phone has a 1080p screen
It streams at 1,440p on the console
Trains run there seven days a week
Temperatures dropped into the 40s overnight
It lifted off from pad 39
He shot par 72 on the course
He crashed on lap 43
Riders finished stage 12 in the rain
Police arrived the day after the attack
The present author disagrees
He turned a serious look to her
Then came that a-ha moment
She did not earn a degree there
They met over a cup of coffee in town
Sales fell over the past year
They took up their line of march in the town
It was at an early stage, and may have been lost
They sat down and march on
Making day-to-day life better for people
I half-expected him to say so
In the station's early days it was small
My last day in Sydney was a good one
Who does not want that at this time of year
In later years he moved away
In the following year a law was passed
Prices have risen over the past decade
F-16 jets flew over the city
The F-35 and Su-57 were shown
Leaders of the G7 and G20 met
A Boeing 737 crashed
An Airbus A320 landed
Covid-19 cases rose
The COVID-19 pandemic
Resolution 2254 of the Security Council
UN Resolution 1701 was ignored
Under Article 5 of the treaty
Section 230 of the law
Channel 12 news said
Call +1 212 555 0199 for help
Call 650-650-6500 for details
Phone 555-1212 for details
Call me at (206) 555-1212
Visit https://example.com/2022/11/25/story-123
See www.example.com/page/42
Write to user2022@example.com
The account @user2022 said
The tag #vote2022 spread
S-300 and S-400 missiles
T-72 tanks rolled in
An AK-47 was found
iPhone 14 sales fell
Windows 11 was released
Room 101 was empty
Flight 370 vanished
They won 2-1 at home
It ended 3-3 after extra time
Version 1.2.3 of the program
The address 192.168.1.1 is local
No one knows why
One of them left
The one that got away
It may be so
They may march on the city
He will march with them
The sun and the moon
He sat down
She wed a prince
Theresa May said so
Mr May resigned
March of the penguins
I second that
He came second to none of us
In the first place
At first they refused
Hundreds of protesters gathered
Thousands fled the city
Millions of dollars were spent
Dozens were hurt
The 24/7 news cycle
The 9/11 attacks
Route 66 is old
Highway 61 was closed
Chapter 11 bankruptcy
Apollo 11 landed
Voyager 2 left
A4 A5 and B5 paper
ABC-12345-A1B2C3 was submitted
Part 24703m212 is missing
MP3 and MP4 files
The H1N1 virus
CO2 emissions rose
PM2.5 levels rose
A C-130 landed
Catch-22 is a novel
Formula 1 racing
Title IX was passed
Malcolm X spoke
World War II ended
Rocky IV was shown
Type 2 diabetes
Level 3 alert
Area 51 is secret
Gate 7 is closed
Chanel No. 5 is a perfume
A man of few words was
The second-hand car
It was third-rate work
Part of the quarter was flooded
The Latin Quarter is lively
He drew and quartered
The grand jury heard them
The Grand Prix was wet
The Senators lost 5-4 in overtime
He left at half time
Her half brother came
The flags are at half mast
Right to the point
Made a point of it
Old and young alike
Minor injuries only
The pound fell
The dollar rose
The euro and the yen weakened
A number of people
The capital of the country
For months on end
In days to come`,
};

const LANGUAGES: readonly Code[] = ['ar', 'en', 'fr', 'es', 'de', 'fa', 'tr', 'ru'];

const lines = LANGUAGES.flatMap((code) =>
  [NAMES[code], CODES[code], EUROPEAN[code], EASTERN[code]]
    .flatMap((texts) => texts?.split('\n') ?? [])
    .map((text) => ({ code, text })),
);

describe('names, codes and words that are no figures', () => {
  it.each(LANGUAGES)('has sixty of them or more in %s', (code) => {
    expect(lines.filter((line) => line.code === code).length).toBeGreaterThanOrEqual(60);
  });
  it.each(lines)('$code: $text', ({ code, text }) => {
    expect(readings(`${text}.`, code, '2022-11-25')).toEqual([]);
  });
});
