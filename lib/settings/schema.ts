import * as v from 'valibot';

/** What can be marked on a page: the types of entities, and figures. */
export const MARKED_KINDS = ['person', 'place', 'organisation', 'event', 'work', 'other', 'figure'] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** Each setting with its own default: a broken value costs the reader that setting and not the others. */
const SettingsSchema = v.object({
  /** False where the reader has switched the extension off everywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** Sites (see `siteOf`) on which nothing is marked. */
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(260))), []),
  /** How mentions are painted: CSS highlights, or mark elements that can be focused and read out. */
  painter: v.fallback(v.picklist(['highlights', 'marks']), 'highlights'),
  kinds: v.fallback(v.array(v.picklist(MARKED_KINDS)), [...MARKED_KINDS]),
  interfaceLanguage: v.fallback(v.picklist(['auto', 'ar', 'en']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** The key to hold for a card to open under the pointer; `none` opens it on rest alone. */
  holdKey: v.fallback(v.picklist(['none', 'alt', 'control', 'shift']), 'none'),
});

type Parsed = v.InferOutput<typeof SettingsSchema>;
export type Settings = {
  readonly [K in keyof Parsed]: Parsed[K] extends (infer T)[] ? readonly T[] : Parsed[K];
};

/** Checks what was stored, one setting at a time; what is missing or broken becomes its default. Never throws. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return v.parse(SettingsSchema, stored);
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];
