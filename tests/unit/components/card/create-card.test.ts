import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { createCard, type CardCallbacks, type CardTarget, type CardViewSource } from '@/components/card';
import { CardHost } from '@/components/card-view';
import type { EntityCard, SvgNode } from '@/lib/cards';
import { cardStrings } from '@/lib/locale';
import type { Note } from '@/lib/notes';

const HOSTILE = '<img src=x onerror=alert(1)>';
const CARD: EntityCard = {
  kind: 'entity',
  id: 'AM',
  lang: 'ar',
  dir: 'rtl',
  type: 'place',
  name: 'أرمينيا',
  otherName: { text: 'Armenia', lang: 'en' },
  description: HOSTILE,
  facts: [{ label: 'العاصمة', value: HOSTILE }],
  alsoKnownAs: [HOSTILE],
  pictures: { flag: 'AM', map: { country: 'AM' } },
  links: { wikipedia: 'https://en.wikipedia.org/wiki/Armenia', wikipediaLang: 'en' },
};
const YEREVAN: EntityCard = {
  ...CARD,
  id: 'yerevan',
  name: 'يريفان',
  otherName: { text: 'Yerevan', lang: 'en' },
  description: 'عاصمة أرمينيا',
  facts: [{ label: 'الدولة', value: 'أرمينيا', entity: 'AM' }],
};
const FLAG: SvgNode = {
  tag: 'svg',
  attributes: { viewBox: '0 0 3 2', onload: 'alert(1)' },
  children: [
    { tag: 'script', attributes: {} },
    { tag: 'path', attributes: { d: 'M0 0h3v2z', onclick: 'alert(1)' } },
  ],
};
const NOTE: Note = {
  id: 'n1',
  target: { kind: 'entity', entity: 'AM', name: 'أرمينيا' },
  body: HOSTILE,
  tags: [],
  page: { url: 'https://news.example/a', title: HOSTILE },
  lang: 'ar',
  created: '2026-11-01T00:00:00.000Z',
  updated: '2026-11-01T00:00:00.000Z',
  revision: 1,
};

/** A source that has what draws the card at once. */
const here: CardViewSource = {
  ready: (options) => new CardHost(options),
  load: () => Promise.reject(new Error('There was no need to.')),
};

/** The card's root is closed: what was attached is the only way in. */
let attached: MockInstance<Element['attachShadow']>;
let target: CardTarget;
let callbacks: { [K in keyof CardCallbacks]-?: ReturnType<typeof vi.fn<NonNullable<CardCallbacks[K]>>> };

const host = (): Element | null => document.querySelector('hawamish-card');
const root = (): ShadowRoot | undefined => attached.mock.results.at(-1)?.value as ShadowRoot | undefined;
const inside = <T extends Element>(selector: string): T | null => root()?.querySelector<T>(selector) ?? null;

beforeEach(() => {
  document.body.innerHTML = '<p><a href="#x" id="before">x</a> <span id="mention">أرمينيا</span></p>';
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  const element = document.querySelector('#mention') ?? document.body;
  target = {
    key: 'm1',
    card: CARD,
    note: NOTE.target,
    surface: 'أرمينيا',
    place: { index: 1, count: 3 },
    rects: () => [new DOMRect(10, 10, 60, 20)],
    element,
  };
  callbacks = {
    strings: vi.fn((lang: string) => cardStrings(lang === 'ar' ? 'ar' : 'en')),
    draw: vi.fn(() => Promise.resolve({ flag: FLAG })),
    notes: vi.fn(() => Promise.resolve([NOTE])),
    saveNote: vi.fn((_target, body, base) =>
      Promise.resolve({ result: 'saved' as const, note: { ...(base ?? NOTE), body } }),
    ),
    deleteNote: vi.fn(() => Promise.resolve(true)),
    entity: vi.fn(() => Promise.resolve(YEREVAN)),
    choose: vi.fn(() => Promise.resolve(true)),
    hideName: vi.fn(() => Promise.resolve(true)),
    editEntry: vi.fn(),
    jump: vi.fn(),
    shown: vi.fn(),
  };
});
afterEach(() => {
  document.body.innerHTML = '';
  host()?.remove();
});

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
    const card = createCard({ document, callbacks, source });
    expect(load).not.toHaveBeenCalled();
    card.pointerMoved({ x: 20, y: 20, time: performance.now() }, target);
    card.open(target, { focus: true });
    expect(load).toHaveBeenCalledOnce();
    expect(card.current).toBeNull();
    arrive();
    await vi.waitFor(() => expect(card.current).toBe(target));
    expect(document.activeElement).toBe(host());
    card.destroy();
  });

  it('does not open any more where the reader has gone on', async () => {
    const { source, arrive } = late();
    const card = createCard({ document, callbacks, source });
    card.open(target);
    card.hide();
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(card.current).toBeNull();
    expect(host()).toBeNull();
  });

  it('is given up where it cannot be had, and asked for again at the next mention', async () => {
    const { source, load, fail } = late();
    const card = createCard({ document, callbacks, source });
    card.open(target);
    fail();
    await new Promise((resolve) => setTimeout(resolve));
    card.open(target);
    expect(load).toHaveBeenCalledTimes(2);
    card.destroy();
  });
});

describe('the card', () => {
  it('adds nothing before it opens, and leaves nothing once it has closed', () => {
    const page = document.documentElement.outerHTML;
    const card = createCard({ document, callbacks, source: here });
    expect(document.documentElement.outerHTML).toBe(page);
    card.open(target);
    expect(host()?.shadowRoot).toBeNull();
    expect(card.current).toBe(target);
    card.destroy();
    expect(document.documentElement.outerHTML).toBe(page);
    expect(callbacks.shown.mock.calls).toEqual([[target], [null]]);
  });

  it('is a labelled dialog in its own language and direction, whatever the page is', () => {
    createCard({ document, callbacks, source: here }).open(target);
    const dialog = inside('[role="dialog"]');
    expect(dialog?.getAttribute('lang')).toBe('ar');
    expect(dialog?.getAttribute('dir')).toBe('rtl');
    expect(inside(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).toBe('أرمينيا');
    expect(inside('.other-name')?.getAttribute('lang')).toBe('en');
  });

  it('shows what is hostile as text, in facts, drawings and notes', async () => {
    createCard({ document, callbacks, source: here }).open(target);
    await vi.waitFor(() => expect(inside<HTMLTextAreaElement>('textarea')?.value).toBe(HOSTILE));
    expect(inside('.gist')?.textContent).toBe(HOSTILE);
    await vi.waitFor(() => expect(inside('.flag path')).not.toBeNull());
    expect(inside('img')).toBeNull();
    expect(inside('script')).toBeNull();
    expect(inside('.flag path')?.getAttributeNames()).toEqual(['d']);
    expect(inside('.flag svg')?.getAttribute('onload')).toBeNull();
  });

  it('follows links only by a click, in a new tab, telling nothing', () => {
    createCard({ document, callbacks, source: here }).open(target);
    const link = inside<HTMLAnchorElement>('nav a');
    expect(link?.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Armenia');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(link?.textContent).toContain('ويكيبيديا بالإنجليزية');
  });

  it('takes the focus when asked to, closes on Esc and gives the focus back', () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    const card = createCard({ document, callbacks, source: here });
    card.open(target, { focus: true });
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
    const card = createCard({ document, callbacks, source: here });
    mark?.addEventListener('focus', () => card.open(target));
    mark?.focus();
    card.open(target, { focus: true });
    expect(document.activeElement).toBe(host());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).toBe(mark);
    expect(card.current).toBeNull();
  });

  it('leaves the focus where it is when a pointer or tap opens it', () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    createCard({ document, callbacks, source: here }).tapped(target);
    expect(document.activeElement?.id).toBe('before');
  });

  it('saves what is being written when it closes', async () => {
    const card = createCard({ document, callbacks, source: here });
    card.open(target);
    await vi.waitFor(() => expect(inside('textarea')).not.toBeNull());
    const field = inside<HTMLTextAreaElement>('textarea');
    if (!field) return;
    field.value = 'كلام جديد';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    card.hide();
    await vi.waitFor(() => expect(callbacks.saveNote).toHaveBeenCalledWith(target, 'كلام جديد', NOTE));
  });

  it('keeps the keys that are typed in it from the page', async () => {
    createCard({ document, callbacks, source: here }).open(target);
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
    callbacks.notes.mockRejectedValue(new Error('the background is gone'));
    createCard({ document, callbacks, source: here }).open(target);
    await Promise.resolve();
    expect(inside('h2')?.textContent).toBe('أرمينيا');
    expect(inside('button.add')).not.toBeNull();
  });

  it('keeps the place of a drawing until it has come, and gives it up where there is none', async () => {
    createCard({ document, callbacks, source: here }).open(target);
    expect(inside('.flag')).not.toBeNull();
    expect(inside('.map')).not.toBeNull();
    await vi.waitFor(() => expect(inside('.flag path')).not.toBeNull());
    expect(inside('.map')).toBeNull();
    expect(callbacks.draw.mock.calls).toEqual([[CARD.pictures]]);
  });

  it('still shows the card where nothing can be drawn', async () => {
    callbacks.draw.mockRejectedValue(new Error('the background is gone'));
    createCard({ document, callbacks, source: here }).open(target);
    await vi.waitFor(() => expect(inside('.flag')).toBeNull());
    expect(inside('h2')?.textContent).toBe('أرمينيا');
  });

  it('jumps between mentions, and pins', () => {
    const card = createCard({ document, callbacks, source: here });
    card.open(target);
    inside<HTMLButtonElement>('.mentions button:last-child')?.click();
    expect(callbacks.jump).toHaveBeenCalledWith(target, 1);
    inside<HTMLButtonElement>('.pin')?.click();
    expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true');
    card.tapped(null);
    expect(card.current).toBe(target);
  });
});

/** Opens a card whose facts lead to another. */
function openWithLink(): ReturnType<typeof createCard> {
  const facts = [
    {
      label: 'الجوار',
      value: 'جورجيا ويريفان',
      parts: [{ text: 'جورجيا و' }, { text: 'يريفان', entity: 'yerevan' }],
    },
  ];
  const card = createCard({ document, callbacks, source: here });
  card.open({ ...target, card: { ...CARD, facts } });
  return card;
}
const press = (selector: string, init: KeyboardEventInit): boolean =>
  inside(selector)?.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
  ) ?? true;

describe('a card that leads to another', () => {
  it('shows it in its own place, says so, and goes back to where the reader was', async () => {
    const card = openWithLink();
    expect(inside('dd')?.textContent).toBe('جورجيا ويريفان');
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('يريفان'));
    expect(callbacks.entity).toHaveBeenCalledWith('yerevan', 'ar');
    expect(inside('.card > [role="status"]')?.textContent).toContain('يريفان. عاصمة أرمينيا');
    expect(root()?.activeElement?.className).toContain('back');
    expect(callbacks.notes.mock.lastCall?.[0].note).toEqual({
      kind: 'entity',
      entity: 'yerevan',
      name: 'يريفان',
    });
    inside<HTMLElement>('.back')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('أرمينيا'));
    expect(root()?.activeElement?.getAttribute('data-entity')).toBe('yerevan');
    expect(inside('.back')).toBeNull();
    card.destroy();
  });

  it('goes back by Alt and the left arrow, and by nothing else', async () => {
    openWithLink();
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('.back')).not.toBeNull());
    expect(press('.card', { key: 'ArrowLeft' })).toBe(true);
    expect(press('.card', { key: 'Backspace' })).toBe(true);
    expect(inside('h2')?.textContent).toBe('يريفان');
    expect(press('.card', { key: 'ArrowLeft', altKey: true })).toBe(false);
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('أرمينيا'));
  });

  it('stays, and says so, where the other cannot be had', async () => {
    callbacks.entity.mockResolvedValue(null);
    openWithLink();
    inside<HTMLElement>('[data-entity="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('.card > [role="status"]')?.textContent).toBe('تعذّر فتح البطاقة.'));
    expect(inside('h2')?.textContent).toBe('أرمينيا');
  });
});

describe('a card that is pinned or moved', () => {
  const at = (): readonly [number, number] => {
    const { left, top } = (host() as HTMLElement).style;
    return [parseFloat(left), parseFloat(top)];
  };
  beforeEach(() => {
    // The test's DOM lays nothing out: the box is where the styles put it.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      return new DOMRect(parseFloat(this.style.left) || 0, parseFloat(this.style.top) || 0, 300, 200);
    });
  });

  it('is moved by the arrow keys, stays in the window, and is pinned by that', async () => {
    const card = createCard({ document, callbacks, source: here });
    card.open(target);
    const pin = inside('.pin');
    expect(pin?.getAttribute('aria-pressed')).toBe('false');
    press('.grip', { key: 'ArrowRight' });
    press('.grip', { key: 'ArrowDown', shiftKey: true });
    // From 0, 0: a card that is moved keeps 8 px from the edge.
    expect(at()).toEqual([16, 8 + 64]);
    await vi.waitFor(() => expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true'));
    for (let i = 0; i < 9; i++) press('.grip', { key: 'ArrowLeft', shiftKey: true });
    expect(at()[0]).toBe(8);
    // A tap beside it closes others, not this one.
    card.tapped(null);
    expect(card.current).toBe(target);
  });

  it('stays where it was put when another mention is opened in it', () => {
    const card = createCard({ document, callbacks, source: here });
    card.open(target);
    press('.grip', { key: 'ArrowRight', shiftKey: true });
    const before = at();
    card.tapped({ ...target, key: 'm2', card: YEREVAN });
    expect(inside('h2')?.textContent).toBe('يريفان');
    expect(at()).toEqual(before);
    expect(inside('.pin')?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('what the reader says of a name', () => {
  it('chooses one of two senses, which is then shown', async () => {
    const card = createCard({ document, callbacks, source: here });
    const unsure: CardTarget = { ...target, senses: [CARD, YEREVAN] };
    card.open(unsure);
    expect(inside('[data-sense="AM"]')?.getAttribute('aria-pressed')).toBe('true');
    inside<HTMLElement>('[data-sense="yerevan"]')?.click();
    await vi.waitFor(() => expect(inside('h2')?.textContent).toBe('يريفان'));
    expect(callbacks.choose).toHaveBeenCalledWith(unsure, YEREVAN);
    expect(inside('[data-sense="yerevan"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(root()?.activeElement?.getAttribute('data-sense')).toBe('yerevan');
  });

  it.each([
    ['site', false],
    ['everywhere', true],
  ])('takes a name for something else (%s), and takes that back', async (where, everywhere) => {
    createCard({ document, callbacks, source: here }).open(target);
    inside<HTMLElement>('.not-this > button')?.click();
    await vi.waitFor(() => expect(inside(`[data-hide="${where}"]`)).not.toBeNull());
    inside<HTMLElement>(`[data-hide="${where}"]`)?.click();
    await vi.waitFor(() => expect(inside('[data-hide="undo"]')).not.toBeNull());
    expect(callbacks.hideName).toHaveBeenLastCalledWith(target, CARD, { everywhere, hidden: true });
    expect(inside('.not-this [role="status"]')?.textContent).toContain('أرمينيا');
    expect(root()?.activeElement).toBe(inside('[data-hide="undo"]'));
    inside<HTMLElement>('[data-hide="undo"]')?.click();
    await vi.waitFor(() => expect(inside('[data-hide="undo"]')).toBeNull());
    expect(callbacks.hideName).toHaveBeenLastCalledWith(target, CARD, { everywhere, hidden: false });
  });
});
