import { divisions } from '../divisions';
import { wordMap } from '../words';

/** What such a part is called at the end of its name: "Borno State", "Al-Hasakah Governorate". */
const NAMED =
  /\b(State|Province|Governorate|County|Oblast|Krai|Prefecture|Canton|Department|Voivodeship|Emirate)$/u;

/** "state", "governorate": what a first-level part of a country is, also where its name does not say it ("Oregon"). */
export const divisionOf = divisions(
  (name) => NAMED.exec(name)?.[1]?.toLowerCase(),
  wordMap({
    state: 'us in au mx br my de at ve ng sd ss',
    province: 'ca cn ar za nl',
    canton: 'ch',
    emirate: 'ae',
  }),
);
