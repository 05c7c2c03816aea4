import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Notation } from '@/lib/locale';

/** What can be marked on a page: the types of entities, names that no pack holds, and figures. */
export const MARKED_KINDS = [
  'person',
  'place',
  'organisation',
  'event',
  'work',
  'other',
  'name',
  'figure',
] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** Which mentions of a thing are marked: the later ones faintly, all alike, the first one alone, or none until a key is held. */
const MARKS_SHOWN = ['faint', 'all', 'first', 'held'] as const;
export type MarksShown = (typeof MARKS_SHOWN)[number];

/** How a surface may look: as the system has it, or one of these. */
const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** How long the pointer rests before a card opens. */
const DWELLS = ['calm', 'quick', 'slow'] as const;
export type Dwell = (typeof DWELLS)[number];

export interface Settings {
  /** False where the reader has switched the extension off everywhere. */
  readonly enabled: boolean;
  /** Whether all sites are read but for `sitesOff`, or none but `sitesOn`. */
  readonly sites: 'all' | 'listed';
  /** Sites (see `siteOf`) on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** Sites that are read where no others are. */
  readonly sitesOn: readonly string[];
  /** Languages whose articles are left alone. A list of those, so that a language learnt later is read. */
  readonly languagesOff: readonly InterfaceLanguage[];
  /** How mentions are painted: CSS highlights, or mark elements that can be focused and read out. */
  readonly painter: 'highlights' | 'marks';
  readonly kinds: readonly MarkedKind[];
  readonly marksShown: MarksShown;
  readonly interfaceLanguage: 'auto' | InterfaceLanguage;
  readonly theme: Theme;
  /** How much room lists and cards take. */
  readonly density: 'comfortable' | 'compact';
  readonly dwell: Dwell;
  /** See {@link Notation}. */
  readonly numerals: Notation['numerals'];
  readonly calendar: Notation['calendar'];
  /** The key to hold for a card to open under the pointer; `none` opens it on rest alone. */
  readonly holdKey: 'none' | 'alt' | 'control' | 'shift';
  /** ISO 3166-1 alpha-2 of the country that figures are compared with; empty where the reader has named none. */
  readonly country: string;
  /** ISO 4217 of the money that amounts are said in as well; empty for that of the country. */
  readonly currency: string;
  /** Units of that currency for one US dollar, where the reader has put a rate of their own; else 0. */
  readonly perDollar: number;
  /** Whether it is kept in which articles the reader has met whom. */
  readonly history: boolean;
  /** How often the reader's own entries and packs have changed; 0 where there never were any. No choice, but pages follow it. */
  readonly library: number;
  /** When the reader last decided what a name means, in milliseconds since 1970; 0 for never. No choice, but pages follow it. */
  readonly decisions: number;
  /** When a note was last written, likewise. */
  readonly noted: number;
}

const LANGUAGES = Object.keys(INTERFACE_LANGUAGES) as readonly InterfaceLanguage[];

/** One of these values, or the first of them. */
const oneOf =
  <T>(...values: readonly [T, ...T[]]) =>
  (stored: unknown): T =>
    values.find((value) => value === stored) ?? values[0];

/** A list of what passes the test, or the default: a list that is broken anywhere is not trusted. */
const listOf =
  <T>(isValid: (item: unknown) => item is T, otherwise: readonly T[]) =>
  (stored: unknown): readonly T[] =>
    Array.isArray(stored) && stored.every(isValid) ? stored : otherwise;

/** A code in capitals of so many letters, or nothing. */
const code =
  (length: number) =>
  (stored: unknown): string =>
    typeof stored === 'string' && stored.length === length && /^[A-Z]+$/.test(stored) ? stored : '';

const positive = (stored: unknown): number =>
  typeof stored === 'number' && stored > 0 && stored < 1e9 ? stored : 0;

const stamp = (stored: unknown): number => (typeof stored === 'number' && stored > 0 ? stored : 0);

const MAX_SITE_LENGTH = 260;
const isSite = (item: unknown): item is string =>
  typeof item === 'string' && item.length > 0 && item.length <= MAX_SITE_LENGTH;
const isLanguage = (item: unknown): item is InterfaceLanguage => LANGUAGES.some((lang) => lang === item);
const isKind = (item: unknown): item is MarkedKind => MARKED_KINDS.some((kind) => kind === item);

/**
 * Each setting with its own default: a broken value costs the reader that setting and not the others. Written out, since
 * it goes into every page, where a validation library would be a twentieth of all that is loaded.
 */
const PARSERS: { readonly [K in keyof Settings]: (stored: unknown) => Settings[K] } = {
  enabled: oneOf<boolean>(true, false),
  sites: oneOf<Settings['sites']>('all', 'listed'),
  sitesOff: listOf(isSite, []),
  sitesOn: listOf(isSite, []),
  languagesOff: listOf(isLanguage, []),
  painter: oneOf<Settings['painter']>('highlights', 'marks'),
  kinds: listOf(isKind, MARKED_KINDS),
  marksShown: oneOf<MarksShown>(...MARKS_SHOWN),
  interfaceLanguage: oneOf<Settings['interfaceLanguage']>('auto', ...LANGUAGES),
  theme: oneOf<Theme>(...THEMES),
  density: oneOf<Settings['density']>('comfortable', 'compact'),
  dwell: oneOf<Dwell>(...DWELLS),
  numerals: oneOf<Notation['numerals']>('auto', 'western', 'eastern'),
  calendar: oneOf<Notation['calendar']>('gregorian', 'hijri'),
  holdKey: oneOf<Settings['holdKey']>('none', 'alt', 'control', 'shift'),
  country: code(2),
  currency: code(3),
  perDollar: positive,
  history: oneOf<boolean>(false, true),
  library: stamp,
  decisions: stamp,
  noted: stamp,
};

export const SETTING_NAMES = Object.keys(PARSERS) as readonly (keyof Settings)[];

/** Checks what was stored, one setting at a time; what is missing or broken becomes its default. Never throws. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, PARSERS[name](stored[name])]),
  ) as unknown as Settings;
}

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseSettings({});
