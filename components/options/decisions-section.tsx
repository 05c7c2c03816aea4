import { useEffect, useState } from 'preact/hooks';
import { decisions, type Decision } from '@/lib/decisions';
import { askBackground } from '@/lib/messaging';
import { useInterface } from '../interface';
import { Section } from './fields';

/** What the reader has said of names, in cards: each with the way to take it back. */
export function DecisionsSection() {
  const { t } = useInterface();
  const [all, setAll] = useState<readonly Decision[]>([]);
  useEffect(() => {
    void decisions.all().then(setAll);
    return decisions.watch(setAll);
  }, []);
  return (
    <Section title={t('section_decisions')}>
      {all.length === 0 && <p class="hint">{t('decisions_none')}</p>}
      <ul class="sites">
        {[...all].reverse().map((decision) => (
          <li key={JSON.stringify(decision)}>
            <span>{told(t, decision)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t('decision_remove_label', { surface: decision.surface })}
              onClick={() => void askBackground('decide', { decision, keep: false })}
            >
              {t('decision_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function told(t: ReturnType<typeof useInterface>['t'], { verdict, surface, name, site }: Decision): string {
  if (verdict === 'chosen') return t('decision_chosen', { surface, name, site: site ?? '' });
  return site === null
    ? t('decision_hidden', { surface, name })
    : t('decision_hidden_on', { surface, name, site });
}
