import { divisions } from '../divisions';
import { wordMap } from '../words';

/** What such a part is called at the head of its name: "ولاية بورنو", "محافظة الحسكة". */
const NAMED = /^(ولاية|محافظة|مقاطعة|إقليم|إمارة|كانتون|جهة)\s/u;

/** "ولاية", "محافظة": what a first-level part of a country is, also where its name does not say it ("أوريغون"). */
export const divisionOf = divisions(
  (name) => NAMED.exec(name)?.[1],
  wordMap({
    ولاية: 'us in au mx br my de at ve ng sd ss af dz tn tr',
    مقاطعة: 'ca cn za nl ua se no ro kr',
    محافظة: 'eg iq sy lb jo ye om kw bh ir jp pl',
    إقليم: 'it es fr pk',
    كانتون: 'ch',
    إمارة: 'ae',
    جهة: 'ma',
  }),
);
