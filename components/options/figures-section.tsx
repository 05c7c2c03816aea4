import { RATED_CURRENCIES } from '@/lib/cards';
import { useInterface } from '../interface';
import { Section } from './fields';

/** ISO 3166-1: the members of the United Nations, its observers, and who else has a people and a capital. */
const COUNTRIES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
/** Currencies without a reference rate, for which readers may have one of their own. */
const UNRATED = 'ARS BDT CLP COP ETB GEL HUF IDR IRR LBP LYD MRU NGN PEN PKR SDG SOS SYP UZS YER'.split(' ');

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Codes with their names in a language, in the order of its alphabet. */
function named(codes: readonly string[], type: 'region' | 'currency', lang: string): Named[] {
  const names = new Intl.DisplayNames(lang, { type });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** What figures are compared with: the reader's country, their money, and a rate for it of their own. */
export function FiguresSection() {
  const { t, lang, settings, change } = useInterface();
  const { country, currency, perDollar } = settings;
  return (
    <Section title={t('section_figures')}>
      <p class="hint">{t('figures_hint')}</p>
      <label class="field">
        <span>{t('setting_country')}</span>
        <select
          name="country"
          value={country}
          onChange={({ currentTarget: { value } }) => change({ country: value })}
        >
          <option value="">{t('not_set')}</option>
          {named(COUNTRIES, 'region', lang).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('setting_currency')}</span>
        <select
          name="currency"
          value={currency}
          onChange={({ currentTarget: { value } }) => change({ currency: value, perDollar: 0 })}
        >
          <option value="">{t('currency_of_country')}</option>
          {named([...RATED_CURRENCIES, ...UNRATED], 'currency', lang).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('setting_rate')}</span>
        <input
          name="perDollar"
          type="number"
          inputMode="decimal"
          min="0"
          step="any"
          dir="ltr"
          value={perDollar > 0 ? String(perDollar) : ''}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            change({ perDollar: valueAsNumber > 0 ? valueAsNumber : 0 })
          }
        />
      </label>
      <p class="hint">{t('rate_hint')}</p>
    </Section>
  );
}
