// What a reader's notebook may look like after some weeks: for the pictures of the documentation, and for the tests of how pages look.

/** @typedef {import('../lib/notes/index.ts').Note} Note */

/**
 * A note in short: what it is on, its text, its tags, its colour, the article it was written on.
 *
 * @typedef {object} Sketch
 * @property {[entity: string, name: string] | { figure: string, surface: string } | { quote: string }} on
 * @property {string} body
 * @property {readonly string[]} [tags]
 * @property {Note['colour']} [colour]
 * @property {number} page Index of the article.
 */

/** @type {Record<'ar' | 'en', { pages: readonly (readonly [site: string, title: string])[], notes: readonly Sketch[] }>} */
const SKETCHES = {
  ar: {
    pages: [
      ['almarfa.example', 'بروكسل تجمع باكو ويريفان مجدداً وخلاف الممر يؤخر اتفاق السلام'],
      ['almarfa.example', 'كابل البحر الأسود يجمع باكو وتبليسي وبروكسل إلى طاولة واحدة'],
      ['sahifa.example', 'ماذا يعني «ممر زنغزور» لإيران وتركيا؟'],
      ['akhbar.example', 'غوتيريش يرحب بالمحادثات ويدعو إلى الإفراج عن المحتجزين'],
    ],
    notes: [
      {
        on: ['ilham-aliyev', 'إلهام علييف'],
        body: 'يشترط **تعديل الدستور الأرميني** قبل التوقيع. قارن:\n\n- ما قاله في بروكسل: «تسعون في المئة من الطريق»\n- ما قاله قبل أسبوع في باكو\n\n> لا يُذكر موعد للتوقيع في أي من التصريحين.',
        tags: ['جنوب القوقاز', 'للمتابعة'],
        colour: 'yellow',
        page: 0,
      },
      {
        on: {
          quote:
            'وتريد باكو ممراً لا يخضع لتفتيش أرميني، بينما تصر يريفان على سيادتها الكاملة عليه. وحذر وزير الخارجية الإيراني عباس عراقجي من «أي تغيير في حدود المنطقة».',
        },
        body: 'جوهر الخلاف في جملة واحدة. تصلح مدخلاً للتقرير الشهري.',
        tags: ['جنوب القوقاز', 'ممر زنغزور'],
        colour: 'green',
        page: 0,
      },
      {
        on: ['nikol-pashinyan', 'نيكول باشينيان'],
        body: 'الاستفتاء لن يُجرى قبل **2027**. هل قال ذلك أمام البرلمان أم في مؤتمر صحافي؟ تختلف الصحف.',
        tags: ['جنوب القوقاز', 'للتحقق'],
        colour: 'rose',
        page: 0,
      },
      {
        on: { figure: 'money:270000000:EUR', surface: '270 مليون يورو' },
        body: 'ثلثها للسكك الحديدية، أي نحو 90 مليوناً. الحزمة السابقة كانت لأربع سنوات أيضاً.',
        tags: ['أرقام'],
        page: 0,
      },
      {
        on: ['armenia', 'أرمينيا'],
        body: 'الحدود مع تركيا مغلقة منذ 1993، ولم تُفتح إلا للمساعدات بعد زلزال 2023.',
        tags: ['جنوب القوقاز'],
        page: 2,
      },
      {
        on: { quote: 'البعثة «لا تخدم الاستقرار»' },
        body: '',
        tags: [],
        page: 0,
      },
      {
        on: ['kaja-kallas', 'كايا كالاس'],
        body: 'لغتها أحدّ من لغة سلفها. راجع خطاب فبراير.',
        tags: ['الاتحاد الأوروبي'],
        colour: 'blue',
        page: 1,
      },
      {
        on: ['ilham-aliyev', 'إلهام علييف'],
        body: 'وعد بأربعة غيغاواط من الرياح والشمس بحلول 2027. ما المنجَز منها إلى اليوم؟',
        tags: ['طاقة', 'للتحقق'],
        page: 1,
      },
      {
        on: ['antonio-guterres', 'أنطونيو غوتيريش'],
        body: 'الصيغة نفسها تقريباً منذ سنتين: «ترحيب» ثم دعوة إلى الإفراج عن المحتجزين.',
        tags: ['الأمم المتحدة'],
        page: 3,
      },
      {
        on: { quote: 'ويبلغ طوله نحو 43 كيلومتراً' },
        body: 'في خرائط أخرى 42 كم. الفرق من نقطة البداية.',
        tags: ['ممر زنغزور', 'أرقام'],
        page: 2,
      },
      {
        on: ['baku', 'باكو'],
        body: 'استضافت COP29 في نوفمبر 2024.',
        tags: ['طاقة'],
        page: 1,
      },
      {
        on: ['nikol-pashinyan', 'نيكول باشينيان'],
        body: 'قال إن حكومته «لا ترى ما يمنع التوقيع غداً».',
        tags: ['جنوب القوقاز'],
        page: 3,
      },
    ],
  },
  en: {
    pages: [
      ['thequay.example', 'Black Sea cable talks bring Baku, Tbilisi and Brussels to one table'],
      [
        'thequay.example',
        'Brussels brings Baku and Yerevan together again, but the corridor delays a treaty',
      ],
      ['harbourpost.example', 'What a road of 43 kilometres means to Iran and Turkey'],
      ['dispatch.example', 'Guterres welcomes the talks and asks for detainees to be freed'],
    ],
    notes: [
      {
        on: ['ilham-aliyev', 'Ilham Aliyev'],
        body: 'Promises **4 gigawatts** of wind and solar by 2027. To compare:\n\n- what was promised at COP29\n- what the grid can take today\n\n> Oil and gas still bring in nine tenths of the earnings.',
        tags: ['South Caucasus', 'to follow'],
        colour: 'yellow',
        page: 0,
      },
      {
        on: {
          quote:
            'Kaja Kallas, the EU’s foreign policy chief, said that the project was “for people, not for governments”.',
        },
        body: 'The line that everyone will quote. Opens the monthly report.',
        tags: ['EU', 'energy'],
        colour: 'green',
        page: 0,
      },
      {
        on: ['nikol-pashinyan', 'Nikol Pashinyan'],
        body: 'No referendum before **2027**. Said in parliament or at the press conference? Papers differ.',
        tags: ['South Caucasus', 'to check'],
        colour: 'rose',
        page: 1,
      },
      {
        on: { figure: 'money:3500000000:EUR', surface: '€3.5 billion' },
        body: 'It was 2.3 billion in 2022. Where does the difference come from?',
        tags: ['figures', 'energy'],
        page: 0,
      },
      {
        on: ['armenia', 'Armenia'],
        body: 'The border with Turkey has been shut since 1993, but for aid after the earthquake of 2023.',
        tags: ['South Caucasus'],
        page: 2,
      },
      {
        on: { quote: 'Europe had cut the share of Russian gas in its imports from 45 percent in 2021' },
        body: '',
        tags: [],
        page: 0,
      },
      {
        on: ['kaja-kallas', 'Kaja Kallas'],
        body: 'Sharper words than her predecessor’s. See the speech of February.',
        tags: ['EU'],
        colour: 'blue',
        page: 1,
      },
      {
        on: ['ilham-aliyev', 'Ilham Aliyev'],
        body: 'Wants Armenia’s constitution changed before he signs.',
        tags: ['South Caucasus', 'to check'],
        page: 1,
      },
      {
        on: ['antonio-guterres', 'António Guterres'],
        body: 'Nearly the same words for two years: “welcomes”, then detainees.',
        tags: ['UN'],
        page: 3,
      },
      {
        on: { quote: 'some 43 kilometres along the border with Iran' },
        body: 'Other maps say 42. The difference is where they begin to count.',
        tags: ['corridor', 'figures'],
        page: 2,
      },
      {
        on: ['baku', 'Baku'],
        body: 'Hosted COP29 in November 2024.',
        tags: ['energy'],
        page: 0,
      },
      {
        on: ['nikol-pashinyan', 'Nikol Pashinyan'],
        body: 'His government “sees nothing that would prevent signing tomorrow”.',
        tags: ['South Caucasus'],
        page: 3,
      },
    ],
  },
};

/**
 * Notes in one language, the newest first, each some hours older than the one before. The last but one passage is one whose page has
 * lost it; see {@link lostPassage}.
 *
 * @param {'ar' | 'en'} language
 * @returns {Note[]}
 */
export function sampleNotes(language) {
  const { pages, notes } = SKETCHES[language];
  return notes.map(({ on, body, tags = [], colour, page }, index) => {
    const time = new Date(Date.UTC(2025, 4, 15, 9, 40) - index * 17 * 3_600_000).toISOString();
    const [site = '', title = ''] = pages[page] ?? [];
    return {
      id: `sample-${String(index).padStart(2, '0')}`,
      target: targetOf(on),
      body,
      tags,
      ...(colour && { colour }),
      page: { url: `https://${site}/${page + 1}`, title },
      lang: language,
      created: time,
      updated: time,
      revision: 1,
    };
  });
}

/** The id of the note whose passage is to be shown as lost. */
export const LOST_PASSAGE = 'sample-09';

/**
 * @param {Sketch['on']} on
 * @returns {Note['target']}
 */
function targetOf(on) {
  if ('quote' in on) {
    const position = { start: 0, end: on.quote.length };
    return { kind: 'passage', quote: { exact: on.quote, prefix: '', suffix: '' }, position };
  }
  if ('figure' in on) return { kind: 'figure', key: on.figure, surface: on.surface };
  return { kind: 'entity', entity: on[0], name: on[1] };
}

/**
 * Runs in a page of the extension: puts notes where it keeps them, in the place of all that were there.
 *
 * @param {{ notes: readonly Note[], lost?: string }} content `lost`: the id of a passage that its page does not hold any more.
 */
export async function putNotes({ notes, lost }) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('hawamish');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database cannot be opened'));
  });
  const transaction = db.transaction(['notes', 'changes', 'anchors'], 'readwrite');
  for (const name of ['notes', 'anchors']) transaction.objectStore(name).clear();
  for (const note of notes) transaction.objectStore('notes').put(note);
  if (lost !== undefined) {
    const seen = '2025-05-20T08:00:00.000Z';
    transaction.objectStore('anchors').put({ id: lost, state: 'orphaned', exact: '', url: '', seen });
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}
