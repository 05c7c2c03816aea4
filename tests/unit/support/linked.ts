import type { Knowledge } from '@/lib/knowledge';
import { languageOf } from '@/lib/languages';
import { findNames } from '@/lib/names';

/** The names of a text as "surface → id", `null` for what the pack does not hold. */
export function linkedIn(knowledge: Knowledge, text: string, lang = 'en'): string[] {
  const language = languageOf(lang);
  if (!language) throw new Error(lang);
  return (findNames([{ id: 0, text, language }], knowledge).get(0) ?? []).map(
    ({ surface, entity }) => `${surface} → ${String(entity)}`,
  );
}
