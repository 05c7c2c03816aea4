import { vi, type MockInstance } from 'vitest';
import {
  createCard,
  type CardCallbacks,
  type CardController,
  type CardLooks,
  type CardTarget,
  type CardViewSource,
} from '@/components/card';
import { CardHost } from '@/components/card-view';
import type { EntityCard, SvgNode } from '@/lib/cards';
import { cardStrings } from '@/lib/locale';
import type { Note } from '@/lib/notes';
import { DEFAULT_SETTINGS } from '@/lib/settings';

export const HOSTILE = '<img src=x onerror=alert(1)>';
export const CARD: EntityCard = {
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
export const YEREVAN: EntityCard = {
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
export const NOTE: Note = {
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

type Mocked = { [K in keyof CardCallbacks]-?: ReturnType<typeof vi.fn<NonNullable<CardCallbacks[K]>>> };

/** A page with a mention in it, and what its card asks for. */
interface Stage {
  readonly target: CardTarget;
  readonly callbacks: Mocked;
}

/** The card's root is closed: what was attached is the only way in. */
let attached: MockInstance<Element['attachShadow']>;

export const host = (): HTMLElement | null => document.querySelector('hawamish-card');
export const root = (): ShadowRoot | undefined =>
  attached.mock.results.at(-1)?.value as ShadowRoot | undefined;
export const inside = <T extends Element>(selector: string): T | null =>
  root()?.querySelector<T>(selector) ?? null;

/** Sends a key to an element in the card; false where that took it for its own. */
export const press = (selector: string, init: KeyboardEventInit): boolean =>
  inside(selector)?.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
  ) ?? true;

export function setStage(): Stage {
  document.body.innerHTML = '<p><a href="#x" id="before">x</a> <span id="mention">أرمينيا</span></p>';
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  const element = document.querySelector('#mention') ?? document.body;
  return {
    target: {
      key: 'm1',
      card: CARD,
      note: NOTE.target,
      surface: 'أرمينيا',
      place: { index: 1, count: 3 },
      rects: () => [new DOMRect(10, 10, 60, 20)],
      element,
    },
    callbacks: {
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
    },
  };
}

export function clearStage(): void {
  document.body.innerHTML = '';
  host()?.remove();
}

/** A card on this stage, drawn at once or as its source says. */
export function cardOn(
  { callbacks }: Stage,
  { source = here, looks = {} }: { source?: CardViewSource; looks?: Partial<CardLooks> } = {},
): CardController {
  return createCard({ document, callbacks, looks: { ...DEFAULT_SETTINGS, ...looks }, source });
}
