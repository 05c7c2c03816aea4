import type { Code } from '../read';

/** Names, codes and turns of phrase of Persian, Turkish and Russian news that hold digits or number words and are no figures. */
export const EASTERN: Readonly<Partial<Record<Code, string>>> = {
  fa: `همه‌گیری کووید-19 در کشور
واکسن کووید ۱۹ وارد شد
جنگنده‌های اف-۱۶ پرواز کردند
جنگنده اف ۳۵ سقوط کرد
پهپاد شاهد ۱۳۶ رونمایی شد
موشک فتح ۱۱۰ شلیک شد
موشک خرمشهر ۴ آزمایش شد
سامانه اس-۳۰۰ مستقر شد
سامانه اس ۴۰۰ روسیه
هواپیمای بوئینگ ۷۳۷
هواپیمای ایرباس ۳۲۰ فرود آمد
نشست گروه G7 و G20
اجلاس COP29 در باکو
قطعنامه ۲۲۳۱ شورای امنیت
قطعنامه ۱۷۰۱ درباره لبنان
ماده ۵ پیمان ناتو
اصل ۴۴ قانون اساسی
تبصره ۱۸ بودجه
بند ۴ مصوبه دولت
کانال ۱۲ اسرائیل
شبکه ۳ سیما
تیم ملی ۳-۱ پیروز شد
پرسپولیس ۲-۰ استقلال را شکست داد
نخست وزیر عراق وارد تهران شد
نخست‌وزیر بریتانیا استعفا داد
جنگ جهانی دوم و پیامدهای آن
جنگ جهانی اول پایان یافت
یکی از مقام‌های وزارت خارجه
یک بار دیگر هشدار داد
نیمه‌نهایی جام حذفی
وزیران دو کشور دیدار کردند
روابط دوجانبه را بررسی کردند
شماره تلفن 021-12345678
تماس با +98 21 1234 5678
نشانی https://example.com/2026/11/25/news
حساب @user2022 در توییتر
گوشی آیفون ۱۵
ویندوز ۱۱ عرضه شد
اینترنت 5G راه‌اندازی شد
تلویزیون 4K
خودرو پژو ۲۰۶
پرواز ۶۵۵ ایران‌ایر
مهر و محبت مردم
تیر و ترکش به او خورد
دی شیخ با چراغ
هزار و یک شب
پیکان تیز بود
مهم‌ترین خبر روز
او از آنجا می‌آید
بی‌بی‌سی فارسی گزارش داد
رادیو فردا گزارش داد
باشگاه استقلال تهران
نسبت یک به یک نبود
می‌توان گفت که چنین است
خبرگزاری آن را تأیید کرد
هیچ یک از آن‌ها نیامد
در درجه اول باید گفت
سه‌جانبه بودن نشست
چهارراه ولیعصر شلوغ بود
شهر شش‌در قدیم
رادیو زمانه نوشت
تیم ملی سه بر صفر برنده شد
بازی یک بر یک مساوی شد
پرسپولیس ۳ بر ۱ استقلال را برد
گل‌ها در دقایق ۲۳ و ۷۸ زده شد
در سال‌های اخیر تغییر کرد
در ماه‌های گذشته آرام بود
در روزهای آینده باران می‌بارد
در هفته‌های قبل چنین نبود
در دقیقه ۹۰+۴ گل زد
دوم آنکه وقت نداریم
اول اینکه باید رفت
قطعنامه ۲۲۳۱ و بند ۷ و ماده ۴۲
در وهله اول باید صبر کرد
حریفش را ۱۰ بر ۲ شکست داد
یکی از مقامات گفت`,
  tr: `Kovid-19 salgını
COVID-19 aşısı geldi
F-16 savaş uçakları havalandı
S-400 hava savunma sistemi
Su-35 uçağı düştü
Bayraktar TB2 insansız hava aracı
Boeing 737 tipi uçak
Airbus A320 indi
Airbus 320 uçağı
G7 ve G20 liderleri
COP29 zirvesi Bakü'de
BM Güvenlik Konseyi'nin 2803 sayılı kararı
6284 sayılı kanun kapsamında
657 sayılı Kanun
Anayasa'nın değiştirilmesi için madde 101
TBMM'nin kararı
Galatasaray Fenerbahçe'yi 3-1 yendi
Beşiktaş maçı 2-0 kazandı
Maç 1-1 sona erdi
Su altı araştırma ekipleri
Yer altı kaynakları zengin
Gözaltı kararı çıkarıldı
Yüz yüze eğitim başladı
Ön seçim yapılacak
Ön inceleme başlatıldı
Onun için gelmişti
Onlar da katıldı
Muhammed bin Selman konuştu
Usame bin Ladin öldürülmüştü
Birinci Dünya Savaşı
İkinci Dünya Savaşı sonrası
Çeyrek finale kalan takım
Yarı final maçları
Maden ocağı çöktü
Bir kez daha uyardı
Biri kaçtı
Dünya bunu konuşuyor
Oyun bitti
Aynı yerde
Yazı işleri müdürü
5G teknolojisi
4K ekran
iPhone 15 tanıtıldı
Telefon 0212 123 45 67
+90 212 123 45 67 numaralı hat
https://example.com/2026/11/25/haber
@user2022 hesabı
Windows 11 güncellendi
Bunun üzerine toplantı dağıldı
Birden karşısına çıktı
Bu yüzden vazgeçti
Yüzünden anlaşılıyordu
Altında imzası var
Masanın altında durdu
Kırklareli'nde yangın
Beşiktaş teknik direktörü
Altıncı Koğuş öyküsü okundu
Onlarca çadır kuruldu
Binlerce taraftar geldi
Yüzlerce ev yıkıldı
Türkiye birincisi oldu
Kırıkkale Üniversitesi
Tekirdağ Valiliği
Üçkuyular Mahallesi
Son yıllarda çok şey değişti
Bugünlerde herkes bunu konuşuyor
Önümüzdeki günlerde yağış bekleniyor
Son aylarda fiyatlar sabit kaldı
Bağımsızlıktan önceki yıl zordu
Depremden sonraki hafta
34 GMG 547 plakalı otomobil
51 ACJ 821 plakalı tır
6284 sayılı Kanun değişti
TK1821 sefer sayılı uçak
67. dakikada gol geldi
90+3'te skor değişti
3. Köprü trafiğe açıldı
D-100 Karayolu kapandı
D200 Karayolu üzerinde`,
  ru: `Пандемия COVID-19
Вакцина от COVID-19
Истребители F-16 поднялись в воздух
Истребитель Су-35 разбился
Бомбардировщик Ту-95 взлетел
Ракета Х-101 упала
Комплекс С-400 развернут
Дрон «Герань-2» сбит
Дроны Shahed-136
Самолет Boeing 737 сел
Самолет Airbus A320
Саммит G7 и G20
Конференция COP29 в Баку
Резолюция 2231 Совбеза ООН
Статья 228 Уголовного кодекса
Статья 5 договора НАТО
Указ № 756 подписан
Пункт 4 постановления
Рейс 370 пропал
Школа № 5 закрыта
Школа 57 в центре
Трасса М-4 перекрыта
Энергоблок 3 остановлен
Корабль «Союз-19»
Спартак выиграл 3:1
Зенит победил 2-0
Матч закончился 1:1
Первая мировая война
Вторая мировая война
Одна из версий
Один из лидеров
В первую очередь
Первый канал показал
Первая леди приехала
Окружающая среда
Защита окружающей среды
Телефон +7 495 123-45-67
Сайт https://example.com/2026/11/25/news
Аккаунт @user2022
Сеть 5G запущена
Телевизор 4K
Смартфон iPhone 15
Система Windows 11
Еще раз предупредил
До сих пор неизвестно
Самолет Ил-76
Ни один не пришел
Второй пилот погиб
Первый вице-премьер заявил
Полуфинал чемпионата
Вышли в четвертьфинал
Во-первых, это важно
Одно и то же
Один на один с ним
С первого взгляда
Второй тур выборов
Третьи страны против
На первый взгляд
Один за другим уходили
Семья уехала
Стол стоял у окна
Сорочий хвост
Тел. 8 800 555-35-35
Стоянка закрыта
Дело №1 закрыто
За последние годы многое изменилось
В ближайшие дни ожидается снег
В предыдущие десятилетия было иначе
Много лет назад здесь был лес
Гол забили на 90+4 минуте
Он выиграл 7:6 (7/5), 6:4
В прошлые недели было тише
Поезд № 16 прибыл на вокзал
Рейс SU1492 задержан
Самолет Ту-154 разбился
Дом 15, корпус 2
Годы шли, ничего не менялось
В грядущие месяцы будет трудно
Она пробежала за 2:19.24
В последующие годы все забылось`,
};
