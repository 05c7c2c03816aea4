import { useEffect, useState } from 'preact/hooks';
import type { BackupStores } from '@/lib/backup';
import type { Notes } from '@/lib/notes';
import { useInterface } from '../interface';
import { Transfer } from '../notes';
import { Section } from './fields';

/** Notes out and in, and what of them lies in the trash. */
export function NotesSection({
  notes,
  stores,
  say,
}: {
  readonly notes: Notes;
  /** All that a backup brings back. */
  readonly stores: BackupStores;
  readonly say: (text: string) => void;
}) {
  const { t } = useInterface();
  const [trashed, setTrashed] = useState(0);
  const [asking, setAsking] = useState(false);
  useEffect(
    () =>
      notes.observe(notes.trashed, {
        next: setTrashed,
        // The popup tells why notes cannot be opened; here there is then no trash to speak of.
        error: () => setTrashed(0),
      }),
    [notes],
  );
  const empty = async (): Promise<void> => {
    setAsking(false);
    await notes.emptyTrash().then(
      () => say(t('trash_emptied')),
      () => say(t('trash_failed')),
    );
  };
  return (
    <Section title={t('section_notes')}>
      <Transfer stores={stores} />
      {trashed > 0 && (
        <div class="trash">
          <p>{asking ? t('trash_confirm') : t('trash_count', { count: trashed })}</p>
          <div class="actions">
            {asking ? (
              <>
                <button type="button" class="danger" onClick={() => void empty()}>
                  {t('trash_empty')}
                </button>
                <button type="button" onClick={() => setAsking(false)}>
                  {t('note_cancel')}
                </button>
              </>
            ) : (
              <button type="button" onClick={() => setAsking(true)}>
                {t('trash_empty')}
              </button>
            )}
          </div>
        </div>
      )}
    </Section>
  );
}
