import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Card, Drawn, Pictures } from '@/lib/cards';
import { cardStrings, textFrom } from '@/lib/locale';
import { askBackground } from '@/lib/messaging';
import { CARD_STYLES, CardBody, Provenance } from '../card-view';
import { useInterface } from '../interface';

/** In place the card has no frame, and is as wide as it can be. */
const IN_PLACE = `
.card.in-place {
  display: flex;
  gap: 10px;
  inline-size: auto;
  max-inline-size: none;
  max-block-size: none;
  overflow: visible;
  border: 0;
  background: none;
  box-shadow: none;
  animation: none;
}
/* The line above has said it. */
.in-place > .gist {
  display: none;
}
`;

async function draw(pictures: Pictures): Promise<Drawn> {
  const answer = await askBackground('draw', pictures);
  return answer.ok ? answer.value : {};
}

/** What a card says of an item, as it stands in the margin: the same as over the page, but for its frame. */
export function ItemCard({ card }: { readonly card: Card }) {
  const { settings } = useInterface();
  const { lang } = card;
  const say = useMemo(
    () => textFrom(cardStrings(lang === 'ar' ? 'ar' : 'en'), lang, settings),
    [lang, settings],
  );
  return (
    <Shadow css={CARD_STYLES + IN_PLACE}>
      <div
        class="hm card in-place"
        lang={lang}
        dir={card.dir}
        data-theme={settings.theme}
        data-density={settings.density}
        data-kind={card.kind === 'figure' ? 'figure' : card.type}
      >
        <CardBody card={card} say={say} draw={draw} />
        {card.kind === 'entity' && <Provenance card={card} />}
      </div>
    </Shadow>
  );
}

/** Renders into a shadow root of its own, so that the card's styles and the page's leave each other alone. */
function Shadow({ css, children }: { readonly css: string; readonly children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLElement>();
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const element = root.appendChild(document.createElement('div'));
    mount.current = element;
    return () => render(null, element);
  }, [css]);
  useLayoutEffect(() => {
    if (mount.current) render(children, mount.current);
  });
  return <div ref={host} />;
}
