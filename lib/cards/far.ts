import type { EntityId } from '@/lib/knowledge';
import type { FigureMention } from '@/lib/mentions';
import { inSentence, recordOf, type Teller } from './teller';
import type { FigureCard } from './types';

const KILOMETRES: Readonly<Record<string, number>> = {
  kilometer: 1,
  mile: 1.609344,
  'nautical-mile': 1.852,
};
/** Nearer than this a reader has the streets to go by, farther the globe. */
const LEAST = 100;
const MOST = 5000;
const TOLERANCE = 0.1;
/** A distance as it is, or else twice or half of it. */
const TIMES = [1, 2, 0.5] as const;
const EARTH_RADIUS = 6371;

interface Spot {
  readonly id: EntityId;
  readonly lat: number;
  readonly lon: number;
}

/**
 * A length in kilometres or miles as the way between two capitals: from that of a country to the nearest match among its
 * neighbours' and their neighbours'. Undefined where none is within 10 %. Costs a few dozen record look-ups.
 */
export function farOf(
  mention: FigureMention,
  country: EntityId | undefined,
  teller: Teller,
): FigureCard['perspective'] {
  if (mention.type !== 'measure' || country === undefined) return undefined;
  const factor = Object.hasOwn(KILOMETRES, mention.unit) ? KILOMETRES[mention.unit] : undefined;
  const { qualifier } = mention;
  if (factor === undefined || (qualifier !== undefined && qualifier !== 'about')) return undefined;
  const length = mention.value * factor;
  const from = capitalOf(teller, country);
  if (!from || length < LEAST || length > MOST) return undefined;
  const others = capitalsAround(teller, country);
  for (const times of TIMES) {
    let best: { readonly to: Spot; readonly distance: number; readonly error: number } | undefined;
    for (const to of others) {
      const distance = between(from, to);
      const error = Math.abs(distance * times - length) / length;
      if (error <= TOLERANCE && error < (best?.error ?? Infinity)) best = { to, distance, error };
    }
    if (best) return sentence(teller, times, from, best.to, best.distance);
  }
  return undefined;
}

function sentence(
  teller: Teller,
  times: number,
  from: Spot,
  to: Spot,
  distance: number,
): FigureCard['perspective'] {
  const { phrases } = teller;
  const [start, end] = [inSentence(teller, from.id), inSentence(teller, to.id)];
  const measured = phrases.measure(Number(distance.toPrecision(3)), 'kilometer');
  if (start === undefined || end === undefined || measured === undefined) return undefined;
  return { text: phrases.far(times, start, end), source: phrases.farBase(start, end, measured) };
}

function capitalOf(teller: Teller, country: EntityId): Spot | undefined {
  const id = recordOf(teller, country)?.facts.capital;
  const facts = recordOf(teller, id)?.facts;
  if (id === undefined || facts?.lat === undefined || facts.lon === undefined) return undefined;
  return { id, lat: facts.lat, lon: facts.lon };
}

function capitalsAround(teller: Teller, country: EntityId): Spot[] {
  const near = recordOf(teller, country)?.facts.neighbours ?? [];
  const farther = near.flatMap((id) => recordOf(teller, id)?.facts.neighbours ?? []);
  const around = new Set([...near, ...farther]);
  around.delete(country);
  return [...around].map((id) => capitalOf(teller, id)).filter((spot) => spot !== undefined);
}

/** Kilometres between two places on a sphere, by the haversine formula: within half a per cent of the true distance. */
function between(a: Spot, b: Spot): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)];
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}
