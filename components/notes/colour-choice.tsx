import type { TextKey } from '@/lib/locale';
import { NOTE_COLOURS, type NoteColour } from '@/lib/notes';
import { useInterface } from '../interface';

export const COLOUR_TEXTS: Readonly<Record<NoteColour, TextKey>> = {
  yellow: 'colour_yellow',
  green: 'colour_green',
  blue: 'colour_blue',
  rose: 'colour_rose',
};

/** The colours as a row of radio buttons, each told by its name as well. */
export function ColourChoice({
  colour,
  choose,
}: {
  readonly colour: NoteColour | undefined;
  readonly choose: (colour: NoteColour | null) => void;
}) {
  const { t } = useInterface();
  return (
    <fieldset class="colours">
      <legend>{t('note_colour')}</legend>
      <label class="colour" title={t('notebook_colour_none')}>
        <input type="radio" name="colour" checked={colour === undefined} onChange={() => choose(null)} />
        <span class="visually-hidden">{t('notebook_colour_none')}</span>
      </label>
      {NOTE_COLOURS.map((one) => (
        <label key={one} class={`colour colour-${one}`} title={t(COLOUR_TEXTS[one])}>
          <input type="radio" name="colour" checked={colour === one} onChange={() => choose(one)} />
          <span class="visually-hidden">{t(COLOUR_TEXTS[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
