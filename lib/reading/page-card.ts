import { createCard, type CardController, type CardTarget } from '@/components/card';
import { parentOf } from '@/lib/article';
import type { EntityCard } from '@/lib/cards';
import type { Decision } from '@/lib/decisions';
import { askBackground } from '@/lib/messaging';
import { draftNote, type NoteTarget } from '@/lib/notes';
import { siteOf, type Dwell, type Settings } from '@/lib/settings';
import { cardSource } from './card-source';
import type { MentionMark } from './marks';
import type { Reading } from './reading';
import { relatedIn } from './related';
import { frameOf, rectsInPage } from './scene';

/** How long the pointer rests on a mark, in milliseconds, by what the reader has chosen. */
const DWELLS: Readonly<Record<Dwell, number>> = { quick: 60, calm: 150, slow: 400 };

function noteTargetOf({ item, card, surface }: MentionMark): NoteTarget {
  return card.kind === 'entity'
    ? { kind: 'entity', entity: item, name: card.name }
    : { kind: 'figure', key: item, surface };
}

/** The page's address as notes keep it: the canonical one where the page names it, without a fragment. */
function addressOf(document: Document): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  const address = canonical && /^https?:/.test(canonical) ? canonical : document.location.href;
  return address.split('#')[0] ?? address;
}

/** Joins the marks of a page to its one card. */
export class PageCard {
  readonly #document: Document;
  readonly #reading: () => Reading | null;
  readonly #card: CardController;
  readonly #targets = new WeakMap<MentionMark, CardTarget>();
  readonly #marks = new WeakMap<CardTarget, MentionMark>();
  #nextKey = 0;

  constructor(document: Document, settings: Settings, reading: () => Reading | null) {
    this.#document = document;
    this.#reading = reading;
    this.#card = createCard({
      document,
      looks: settings,
      dwell: DWELLS[settings.dwell],
      source: cardSource,
      callbacks: {
        strings: (lang) => reading()?.strings(lang) ?? {},
        draw: async (pictures) => {
          const answer = await askBackground('draw', pictures);
          return answer.ok ? answer.value : {};
        },
        notes: async ({ note }) => {
          const about =
            note.kind === 'entity'
              ? { entity: note.entity }
              : note.kind === 'figure'
                ? { figure: note.key }
                : null;
          if (!about) return [];
          const answer = await askBackground('notesFor', about);
          return answer.ok ? answer.value : [];
        },
        saveNote: async (target, body, base) => {
          const note = base
            ? { ...base, body }
            : draftNote(
                {
                  target: target.note,
                  page: { url: addressOf(document), title: reading()?.title ?? document.title },
                  lang: target.card.lang,
                  body,
                },
                new Date(),
              );
          const answer = await askBackground('saveNote', { note });
          // The card says that the note could not be kept, and keeps what was written.
          if (!answer.ok) throw new Error(answer.code);
          return answer.value;
        },
        deleteNote: async ({ id }) => {
          const answer = await askBackground('deleteNote', { id });
          return answer.ok && answer.value.deleted;
        },
        entity: async (entity, lang) => {
          const answer = await askBackground('entityCard', { entity, lang });
          return (answer.ok && answer.value.card) || null;
        },
        choose: async (target, { id, name }) => {
          const key = this.#marks.get(target)?.choice?.key;
          if (key === undefined) return false;
          return this.#decide(
            { verdict: 'chosen', entity: id, name, surface: target.surface, key, site: this.#site },
            true,
          );
        },
        hideName: ({ surface }, { id, name }, { everywhere, hidden }) =>
          this.#decide(
            { verdict: 'hidden', entity: id, name, surface, site: everywhere ? null : this.#site },
            hidden,
          ),
        editEntry: ({ id, name }) => void askBackground('editEntry', { id, name }),
        jump: (target, step) => this.#jump(target, step),
        shown: (target) => this.#reading()?.painter.emphasise((target && this.#marks.get(target)) ?? null),
      },
    });
  }

  get card(): CardController {
    return this.#card;
  }

  target(mark: MentionMark): CardTarget {
    const made = this.#targets.get(mark);
    if (made) return made;
    const painter = (): Reading['painter'] | undefined => this.#reading()?.painter;
    const node = mark.segments[0]?.node;
    // The card lies over the page, and beside a frame in it if the mark stands in that.
    const frame = node && frameOf(node.ownerDocument);
    const element = frame ?? (node && parentOf(node)) ?? this.#document.documentElement;
    const alike = (): MentionMark[] => this.#alike(mark);
    const { card } = mark;
    const relatedOf = (): readonly EntityCard[] =>
      card.kind === 'entity' ? relatedIn(card, this.#reading()?.marks() ?? []) : [];
    const target: CardTarget = {
      key: `mention-${this.#nextKey++}`,
      card,
      note: noteTargetOf(mark),
      surface: mark.surface,
      ...(mark.choice && { senses: mark.choice.senses }),
      get related() {
        return relatedOf();
      },
      get place() {
        const all = alike();
        return { index: all.indexOf(mark) + 1, count: all.length };
      },
      get element() {
        return (!frame && painter()?.elementOf(mark)) || element;
      },
      rects: () => this.#rectsOf(mark),
    };
    this.#targets.set(mark, target);
    this.#marks.set(target, mark);
    return target;
  }

  /** Brings a mark into view and opens its card. */
  open(mark: MentionMark, options?: { readonly focus?: boolean }): void {
    this.#bringIntoView(mark);
    this.#card.open(this.target(mark), options);
  }

  /** The mark that follows (1) or precedes (-1) the one whose card is open, or else what is in view. */
  next(marks: readonly MentionMark[], step: 1 | -1): MentionMark | undefined {
    const current = this.#card.current && this.#marks.get(this.#card.current);
    const at = current ? marks.indexOf(current) : -1;
    if (at >= 0) return marks[(at + step + marks.length) % marks.length];
    const tops = marks.map((mark) => this.#rectsOf(mark)[0]?.top ?? Number.NaN);
    const first = tops.findIndex((top) => top >= 0);
    if (step === 1) return marks[Math.max(0, first)];
    return marks[((first < 0 ? marks.length : first) - 1 + marks.length) % marks.length];
  }

  destroy(): void {
    this.#card.destroy();
  }

  /** Where a mark is in the window; nowhere, while the frame that it stands in does not show it. */
  #rectsOf(mark: MentionMark): readonly DOMRect[] {
    const rects = this.#ownRectsOf(mark);
    const inner = mark.segments[0]?.node.ownerDocument;
    return inner ? rectsInPage(rects, inner) : rects;
  }

  /**
   * Where a mark is in the window of its own document; of one that is not painted, being the second of its thing or waiting for a key,
   * where it would be.
   */
  #ownRectsOf(mark: MentionMark): readonly DOMRect[] {
    const reading = this.#reading();
    const painted = reading?.painter.rects(mark) ?? [];
    if (painted.length > 0 || !reading?.marks().includes(mark)) return painted;
    return mark.segments.flatMap(({ node, start, end }) => {
      if (!node.isConnected || end > node.length) return [];
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()];
    });
  }

  get #site(): string | null {
    return siteOf(this.#document.location.href);
  }

  async #decide(decision: Decision, keep: boolean): Promise<boolean> {
    return (await askBackground('decide', { decision, keep })).ok;
  }

  #alike({ item }: MentionMark): MentionMark[] {
    return (
      this.#reading()
        ?.marks()
        .filter((mark) => mark.item === item) ?? []
    );
  }

  #jump(target: CardTarget, step: 1 | -1): void {
    const mark = this.#marks.get(target);
    const all = mark ? this.#alike(mark) : [];
    const at = mark ? all.indexOf(mark) : -1;
    const next = all[(at + step + all.length) % all.length];
    if (next) this.open(next);
  }

  #bringIntoView(mark: MentionMark): void {
    const painter = this.#reading()?.painter;
    const node = mark.segments[0]?.node;
    const element = painter?.elementOf(mark) ?? (node && parentOf(node));
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // In a paragraph longer than the window, its middle is not where the mark is.
    const rect = this.#ownRectsOf(mark)[0];
    const view = node?.ownerDocument.defaultView;
    if (!rect || !view || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
    view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' });
  }
}
