import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardViewSource } from '@/components/card';
import { CardHost } from '@/components/card-view';
import { CARD, cardOn, clearStage, HOSTILE, host, inside, NOTE, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
});
afterEach(clearStage);

describe('a card that is still to be drawn', () => {
  /** A source that has it when `arrive` is called. */
  function late() {
    type Make = NonNullable<CardViewSource['ready']>;
    let ready: Make | null = null;
    let settle: { resolve(make: Make): void; reject(reason: Error): void } | undefined;
    const load = vi.fn(() => new Promise<Make>((resolve, reject) => (settle = { resolve, reject })));
    return {
      source: {
        get ready() {
          return ready;
        },
        load,
      },
      load,
      fail: () => settle?.reject(new Error('gone')),
      arrive: () => {
        ready = (options) => new CardHost(options);
        settle?.resolve(ready);
      },
    };
  }

  it('is asked for once, with the first mention that the pointer is on, and opens where it then is', async () => {
    const { source, load, arrive } = late();
    const card = cardOn(stage, { source });
    expect(load).not.toHaveBeenCalled();
    card.pointerMoved({ x: 20, y: 20, time: performance.now() }, stage.target);
    card.open(stage.target, { focus: true });
    expect(load).toHaveBeenCalledOnce();
    expect(card.current).toBeNull();
    arrive();
    await vi.waitFor(() => expect(card.current).toBe(stage.target));
    expect(document.activeElement).toBe(host());
    card.destroy();
  });

  it('does not open any more where the reader has gone on', async () => {
    const { source, arrive } = late();
    const card = cardOn(stage, { source });
    card.open(stage.target);
    card.hide();
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(card.current).toBeNull();
    expect(host()).toBeNull();
  });

  it('is given up where it cannot be had, and asked for again at the next mention', async () => {
    const { source, load, fail } = late();
    const card = cardOn(stage, { source });
    card.open(stage.target);
    fail();
    await new Promise((resolve) => setTimeout(resolve));
    card.open(stage.target);
    expect(load).toHaveBeenCalledTimes(2);
    card.destroy();
  });
});

describe('the card', () => {
  it('adds nothing before it opens, and leaves nothing once it has closed', () => {
    const page = document.documentElement.outerHTML;
    const card = cardOn(stage);
    expect(document.documentElement.outerHTML).toBe(page);
    card.open(stage.target);
    expect(host()?.shadowRoot).toBeNull();
    expect(card.current).toBe(stage.target);
    card.destroy();
    expect(document.documentElement.outerHTML).toBe(page);
    expect(stage.callbacks.shown.mock.calls).toEqual([[stage.target], [null]]);
  });

  it('is a labelled dialog in its own language and direction, whatever the page is', () => {
    cardOn(stage).open(stage.target);
    const dialog = inside('[role="dialog"]');
    expect(dialog?.getAttribute('lang')).toBe('ar');
    expect(dialog?.getAttribute('dir')).toBe('rtl');
    expect(inside(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).toBe('أرمينيا');
    expect(inside('.other-name')?.getAttribute('lang')).toBe('en');
  });

  it('is dressed as the reader wants it, and writes numbers and days of notes as they do', async () => {
    const looks = { theme: 'sepia', density: 'compact', numerals: 'eastern', calendar: 'hijri' } as const;
    cardOn(stage, { looks }).open(stage.target);
    expect({ ...inside<HTMLElement>('.card')?.dataset }).toMatchObject({
      theme: 'sepia',
      density: 'compact',
    });
    expect(inside('.mentions')?.textContent).toContain('٣ مرات');
    await vi.waitFor(() => expect(inside('.note-source')?.textContent).toContain('٢١ جمادى الأولى ١٤٤٨'));
  });

  it('shows what is hostile as text, in facts, drawings and notes', async () => {
    cardOn(stage).open(stage.target);
    await vi.waitFor(() => expect(inside<HTMLTextAreaElement>('textarea')?.value).toBe(HOSTILE));
    expect(inside('.gist')?.textContent).toBe(HOSTILE);
    await vi.waitFor(() => expect(inside('.flag path')).not.toBeNull());
    expect(inside('img')).toBeNull();
    expect(inside('script')).toBeNull();
    expect(inside('.flag path')?.getAttributeNames()).toEqual(['d']);
    expect(inside('.flag svg')?.getAttribute('onload')).toBeNull();
  });

  it('follows links only by a click, in a new tab, telling nothing', () => {
    cardOn(stage).open(stage.target);
    const link = inside<HTMLAnchorElement>('nav a');
    expect(link?.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Armenia');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(link?.textContent).toContain('ويكيبيديا بالإنجليزية');
  });

  it('takes the focus when asked to, closes on Esc and gives the focus back', () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    const card = cardOn(stage);
    card.open(stage.target, { focus: true });
    expect(document.activeElement).toBe(host());
    const page = vi.fn();
    document.addEventListener('keydown', page);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.removeEventListener('keydown', page);
    expect(card.current).toBeNull();
    expect(document.activeElement?.id).toBe('before');
    expect(page).not.toHaveBeenCalled();
  });

  it('gives the focus back to a mark that opens its card when focused, and stays closed', () => {
    const mark = document.querySelector<HTMLElement>('#before');
    const card = cardOn(stage);
    mark?.addEventListener('focus', () => card.open(stage.target));
    mark?.focus();
    card.open(stage.target, { focus: true });
    expect(document.activeElement).toBe(host());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).toBe(mark);
    expect(card.current).toBeNull();
  });

  it('leaves the focus where it is when a pointer or tap opens it', () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    cardOn(stage).tapped(stage.target);
    expect(document.activeElement?.id).toBe('before');
  });

  it('saves what is being written when it closes', async () => {
    const card = cardOn(stage);
    card.open(stage.target);
    await vi.waitFor(() => expect(inside('textarea')).not.toBeNull());
    const field = inside<HTMLTextAreaElement>('textarea');
    if (!field) return;
    field.value = 'كلام جديد';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    card.hide();
    await vi.waitFor(() =>
      expect(stage.callbacks.saveNote).toHaveBeenCalledWith(stage.target, 'كلام جديد', NOTE),
    );
  });

  it('keeps the keys that are typed in it from the page', async () => {
    cardOn(stage).open(stage.target);
    await vi.waitFor(() => expect(inside('textarea')).not.toBeNull());
    const page = vi.fn();
    document.addEventListener('keydown', page);
    inside('textarea')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    document.removeEventListener('keydown', page);
    expect(page).not.toHaveBeenCalled();
  });

  it('still shows the card where notes cannot be read', async () => {
    stage.callbacks.notes.mockRejectedValue(new Error('the background is gone'));
    cardOn(stage).open(stage.target);
    await Promise.resolve();
    expect(inside('h2')?.textContent).toBe('أرمينيا');
    expect(inside('button.add')).not.toBeNull();
  });

  it('keeps the place of a drawing until it has come, and gives it up where there is none', async () => {
    cardOn(stage).open(stage.target);
    expect(inside('.flag')).not.toBeNull();
    expect(inside('.map')).not.toBeNull();
    await vi.waitFor(() => expect(inside('.flag path')).not.toBeNull());
    expect(inside('.map')).toBeNull();
    expect(stage.callbacks.draw.mock.calls).toEqual([[CARD.pictures]]);
  });

  it('still shows the card where nothing can be drawn', async () => {
    stage.callbacks.draw.mockRejectedValue(new Error('the background is gone'));
    cardOn(stage).open(stage.target);
    await vi.waitFor(() => expect(inside('.flag')).toBeNull());
    expect(inside('h2')?.textContent).toBe('أرمينيا');
  });

  it('jumps between mentions, and pins', () => {
    const card = cardOn(stage);
    card.open(stage.target);
    inside<HTMLButtonElement>('.mentions button:last-child')?.click();
    expect(stage.callbacks.jump).toHaveBeenCalledWith(stage.target, 1);
    inside<HTMLButtonElement>('.pin')?.click();
    expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true');
    card.tapped(null);
    expect(card.current).toBe(stage.target);
  });
});
