import { foldText } from '@/lib/text';
import { packageJson } from './packages';
import type { WrittenCountry } from './schema';
import type { Problem } from './written';

/** A country of the package `world-countries`. */
interface Peer {
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly borders: readonly string[];
  readonly area: number;
  readonly independent: boolean;
}

/** Areas are counted with and without waters, overseas parts and disputed lands: more than this is a slip. */
const AREA_TOLERANCE = 0.05;

/** Where both are right, or where the peer is behind: what differs, by country. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'CA borders': 'Hans Island is shared with Greenland since 2022',
  'GL borders': 'Hans Island is shared with Canada since 2022',
  'CN borders': 'Hong Kong and Macau are parts of China',
  'LK borders': 'Sri Lanka has no land border that newsrooms would speak of',
  'KM area': 'the peer leaves Mayotte out by another count',
  'FR area': 'with the overseas departments, as its population is counted',
  'GM area': 'with its waters',
  'IL area': 'with the Golan Heights and East Jerusalem, or without',
  'IL capital': 'see docs/knowledge-base.md',
  'NR capital': 'it has no official capital',
  'PK area': 'without the parts of Kashmir that it holds',
  'PH area': 'the peer has it with its waters',
  'RS area': 'without Kosovo',
  'VA capital': 'it is its own capital',
  'SZ capital': 'Lobamba is the seat of its parliament, Mbabane of its government',
  'FM capital': 'a longer name in GeoNames',
  'KI capital': 'a longer name in the peer',
  'PA capital': 'a longer name in the peer',
  'SM capital': 'a longer name in the peer',
  'US capital': 'a longer name in the peer',
  'GD capital': 'Saint, not St.',
  'MM capital': 'another spelling',
};

const letters = (name: string): string => foldText(name).replace(/[^a-z]/g, '');

/**
 * Compares what `countries.yaml` says with a package that others keep: a difference that nothing explains is a mistake in one
 * of the two. So is an explanation that nothing needs any more.
 */
export function compareCountries(written: Readonly<Record<string, WrittenCountry>>): Problem[] {
  const peers = packageJson<readonly Peer[]>('world-countries', 'countries.json');
  const codes = new Map(peers.map(({ cca3, cca2 }) => [cca3, cca2]));
  const differences = new Map<string, string>();
  for (const peer of peers) {
    const own = written[peer.cca2];
    if (!own) continue;
    const differs = (what: string, ours: string, theirs: string) =>
      differences.set(`${peer.cca2} ${what}`, `${what}: ${ours} here, ${theirs} in world-countries`);
    const capital = own.capital?.replace(/^city:|\/[A-Z]{2}$/g, '');
    const named = peer.capital.map(letters);
    if (capital === undefined ? peer.independent && named.length > 0 : !named.includes(letters(capital)))
      differs('capital', capital ?? 'none', peer.capital.join(', '));
    const borders = [...(own.borders ?? [])].sort().join(' ');
    const theirs = peer.borders
      .map((code) => codes.get(code) ?? code)
      .sort()
      .join(' ');
    if (borders !== theirs) differs('borders', borders || 'none', theirs || 'none');
    if (own.area !== undefined && Math.abs(own.area - peer.area) / peer.area > AREA_TOLERANCE)
      differs('area', String(own.area), String(peer.area));
  }
  const file = 'assets/knowledge/countries.yaml';
  return [
    ...[...differences]
      .filter(([key]) => !Object.hasOwn(EXPLAINED, key))
      .map(([key, message]) => ({ file, record: key.slice(0, 2), message })),
    ...Object.keys(EXPLAINED)
      .filter((key) => Object.hasOwn(written, key.slice(0, 2)) && !differences.has(key))
      .map((key) => ({
        file: 'scripts/knowledge/compare.ts',
        record: key,
        message: 'nothing differs that needs explaining',
      })),
  ];
}
