import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from './interface';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

/** Long enough to read a line and reach the button; it waits while it is pointed at or holds the focus. */
const SHOWN_MS = 8_000;

/** Says what has just happened, where it can be taken back with a button for that. The region stays, for screen readers. */
export function Toast({
  message,
  dismiss,
}: {
  readonly message: ToastMessage | null;
  readonly dismiss: () => void;
}) {
  const { t } = useInterface();
  const region = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!message) return;
    // The control that was pressed may be gone with its note: the focus goes to where the deed can be undone.
    button.current?.focus();
    const timer = setInterval(() => {
      if (!region.current?.matches(':hover, :focus-within')) dismiss();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [message, dismiss]);
  return (
    <div class="toast-region" role="status" ref={region}>
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              ref={button}
              onClick={() => {
                message.undo?.();
                dismiss();
              }}
            >
              {t('undo')}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={t('close')} onClick={dismiss}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
