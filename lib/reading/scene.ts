import { askBackground } from '@/lib/messaging';

/** The element that a frame's document stands in; null for that of the page itself. */
export function frameOf({ defaultView }: Document): Element | null {
  return defaultView?.frameElement ?? null;
}

/** Where the viewport of a frame's document lies in that of the page; that of the page itself at the origin. */
export function placeOf(document: Document): { readonly x: number; readonly y: number } {
  const frame = frameOf(document);
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0),
    y: top + frame.clientTop + (Number.parseFloat(paddingTop) || 0),
  };
}

/** Rectangles of a document's viewport in that of the page; of a frame's, those alone that the frame shows. */
export function rectsInPage(rects: readonly DOMRect[], document: Document): readonly DOMRect[] {
  if (!frameOf(document)) return rects;
  const { x, y } = placeOf(document);
  const height = document.defaultView?.innerHeight ?? 0;
  return rects
    .filter(({ bottom, top }) => bottom > 0 && top < height)
    .map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

/** Where an article stands: in the page, or in a frame of the page's own. What the one asks for and the other does not is told here. */
export class Scene {
  readonly #page: Document;
  /** The document that the article stands in. */
  readonly document: Document;
  #isDressed = false;

  constructor(page: Document, document: Document = page) {
    this.#page = page;
    this.document = document;
  }

  /** Where the reader's pointer and keys are heard: in the page and, where there is one, in the frame. */
  get documents(): ReadonlySet<Document> {
    return new Set([this.#page, this.document]);
  }

  /**
   * Has our styles put where they do not reach by themselves, into shadow trees and into the frame: by the browser, where no page can see
   * them. Once for each document.
   */
  dress(): void {
    if (this.#isDressed) return;
    this.#isDressed = true;
    const frame = this.document === this.#page ? null : this.document.defaultView;
    // A page knows no number for its frames. By its size the background finds the one that is meant.
    const size = frame && { width: frame.innerWidth, height: frame.innerHeight };
    void askBackground('dress', size ? { frame: size } : {});
  }

  /** Tells what the page around a frame does not hear: that the frame's document goes, and Esc where the focus is in it. */
  hear(
    told: { readonly gone: () => void; readonly escape: (event: KeyboardEvent) => void },
    signal: AbortSignal,
  ): void {
    if (this.document === this.#page) return;
    const frame = this.document.defaultView;
    frame?.addEventListener('pagehide', told.gone, { signal });
    frame?.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !event.isComposing) told.escape(event);
      },
      { capture: true, signal },
    );
  }
}
