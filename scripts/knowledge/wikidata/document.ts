/**
 * An entity of Wikidata as its JSON dumps have it.
 *
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly labels?: ByLanguage<Text>;
  readonly descriptions?: ByLanguage<Text>;
  readonly aliases?: ByLanguage<readonly Text[]>;
  readonly claims?: Readonly<Record<string, readonly Statement[]>> | readonly [];
  readonly sitelinks?: Readonly<Record<string, { readonly title: string }>> | readonly [];
}

/** Empty maps are written as empty lists. */
type ByLanguage<T> = Readonly<Record<string, T>> | readonly [];

interface Text {
  readonly value: string;
}

export interface Statement {
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly mainsnak: Snak;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
}

export interface Snak {
  readonly snaktype: 'value' | 'somevalue' | 'novalue';
  readonly datavalue?: { readonly type: string; readonly value: unknown };
}

/** The statements of a property that count: the preferred ones, or all that are not deprecated. */
export function best({ claims }: Entity, property: string): readonly Statement[] {
  const all =
    claims && !Array.isArray(claims)
      ? own(claims as Readonly<Record<string, readonly Statement[]>>, property)
      : undefined;
  if (!all) return [];
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all.filter(({ rank }) => rank !== 'deprecated');
}

export function own<T>(
  map: Readonly<Record<string, T>> | readonly [] | undefined,
  key: string,
): T | undefined {
  return map && Object.hasOwn(map, key) ? (map as Readonly<Record<string, T>>)[key] : undefined;
}

/** The id of the item that a snak names. */
export function itemOf(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue?.value as { id?: unknown; 'numeric-id'?: unknown } | undefined;
  if (snak?.snaktype !== 'value' || typeof value !== 'object') return undefined;
  if (typeof value.id === 'string') return value.id;
  // As dumps of before 2014 have it.
  return typeof value['numeric-id'] === 'number' ? `Q${value['numeric-id']}` : undefined;
}

const JULIAN = 'http://www.wikidata.org/entity/Q1985786';
const [YEAR, MONTH, DAY] = [9, 10, 11];

/** A point in time with the precision that it is known to: a year, a month, a day. Of a day in the Julian calendar the year. */
export function dateOf(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue?.value as
    { time?: unknown; precision?: unknown; calendarmodel?: unknown } | undefined;
  if (snak?.snaktype !== 'value' || typeof value?.time !== 'string') return undefined;
  const match = /^([+-])0*(\d{4})-(\d\d)-(\d\d)T/u.exec(value.time);
  if (!match) return undefined;
  const [, sign, year = '', month, day] = match;
  const precision = typeof value.precision === 'number' ? value.precision : 0;
  if (precision < YEAR) return undefined;
  const parts = [`${sign === '-' ? '-' : ''}${year}`];
  if (value.calendarmodel !== JULIAN && sign === '+') {
    if (precision >= MONTH && month !== '00') parts.push(month ?? '');
    if (precision >= DAY && month !== '00' && day !== '00') parts.push(day ?? '');
  }
  return parts.join('-');
}

/** A quantity and the item of its unit ("1": none). */
export function quantityOf(snak: Snak | undefined): { amount: number; unit: string } | undefined {
  const value = snak?.datavalue?.value as { amount?: unknown; unit?: unknown } | undefined;
  if (snak?.snaktype !== 'value' || typeof value?.amount !== 'string') return undefined;
  const amount = Number(value.amount);
  if (!Number.isFinite(amount)) return undefined;
  return { amount, unit: typeof value.unit === 'string' ? value.unit.replace(/^.*\//u, '') : '1' };
}

export function stringOf(snak: Snak | undefined): string | undefined {
  const value = snak?.datavalue?.value;
  return snak?.snaktype === 'value' && typeof value === 'string' ? value : undefined;
}

/** Degrees, on Earth. */
export function pointOf(snak: Snak | undefined): { lat: number; lon: number } | undefined {
  const value = snak?.datavalue?.value as
    { latitude?: unknown; longitude?: unknown; globe?: unknown } | undefined;
  if (
    snak?.snaktype !== 'value' ||
    typeof value?.latitude !== 'number' ||
    typeof value.longitude !== 'number'
  )
    return undefined;
  if (typeof value.globe === 'string' && !value.globe.endsWith('/Q2')) return undefined;
  return { lat: Math.round(value.latitude * 100) / 100, lon: Math.round(value.longitude * 100) / 100 };
}
