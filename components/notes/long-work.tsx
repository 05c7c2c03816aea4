import { useEffect, useRef, useState } from 'preact/hooks';
import type { LongWork } from '@/lib/notes';
import { useInterface } from '../interface';

export interface Running {
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

/** Shown only where it takes longer: a bar that flashes by tells nothing. */
const SHOWN_AFTER_MS = 300;

/**
 * Runs one long piece of work at a time, shows how far it has come, and lets the reader call it off.
 *
 * @returns `run`, which gives undefined where the work was called off, and what is to be shown meanwhile.
 */
export function useLongWork() {
  const [running, setRunning] = useState<Running | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = async <T,>(work: (work: LongWork) => Promise<T>): Promise<T | undefined> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const started = performance.now();
    const progress = (done: number, total: number): void => {
      if (signal.aborted || performance.now() - started < SHOWN_AFTER_MS) return;
      setRunning({ done, total, cancel: () => controller.abort() });
    };
    try {
      return await work({ signal, progress });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      if (current.current === controller) setRunning(null);
    }
  };
  return { run, running };
}

/** How far the work has come, and the button that calls it off. */
export function WorkProgress({ running }: { readonly running: Running | null }) {
  const { t } = useInterface();
  if (!running) return null;
  const { done, total, cancel } = running;
  const text = t('transfer_working', { done, total });
  return (
    <div class="work-progress">
      <progress value={done} max={total} aria-label={text} />
      <span>{text}</span>
      <button type="button" onClick={cancel}>
        {t('transfer_cancel')}
      </button>
    </div>
  );
}
