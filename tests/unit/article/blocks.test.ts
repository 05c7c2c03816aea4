import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cutBlocks, segmentsOf, structuralLayout } from '@/lib/article';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const texts = (html: string): string[] => cutBlocks(page(html)).map(({ text }) => text);

describe('cutting text into blocks', () => {
  it('cuts at block elements, and at nothing else', () => {
    expect(texts('<p>القدس</p><p>العربي</p>')).toEqual(['القدس', 'العربي']);
    expect(texts('<p>Ilham <b>Ali</b>yev <a href="#">said</a></p>')).toEqual(['Ilham Aliyev said']);
    expect(texts('<div>before<p>within</p>after</div>')).toEqual(['before', 'within', 'after']);
    expect(texts('<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>')).toEqual([
      'one',
      'two',
      'a',
      'b',
    ]);
  });

  it('reads white space as it is rendered', () => {
    expect(texts('<p>\n  a\t b\n\n c <i> d </i> e\n</p>')).toEqual(['a b c d e']);
    expect(texts('<p>one<br>two <br/> three</p>')).toEqual(['one\ntwo\nthree']);
    expect(texts('<p>6\u00a0500</p>')).toEqual(['6\u00a0500']);
    expect(texts('<p>   </p><p><br></p>')).toEqual([]);
  });

  it('leaves out what is no prose, what is hidden and what is being edited', () => {
    expect(
      texts(`<p>a</p><script>b</script><style>c</style><noscript>d</noscript><template>e</template><nav>f</nav>
        <form>g</form><button>h</button><textarea>i</textarea><code>j</code><pre><code>k</code></pre>
        <p hidden>l</p><p aria-hidden="true">m</p><div contenteditable>n</div><div contenteditable="true"><p>o</p></div>
        <p inert>p</p><div role="textbox">q</div><p contenteditable="false">r</p><select><option>s</select>`),
    ).toEqual(['a', 'r']);
  });

  it('reads a page that is one form, as some publishing systems make them', () => {
    expect(texts('<form><h1>a</h1><p>b</p><input value="c"><form><label>d</label></form></form>')).toContain(
      'b',
    );
    expect(texts('<form><p>Your address</p><label>Name</label></form>')).toEqual([]);
  });

  it('keeps words apart that something left out stood between', () => {
    expect(texts('<p>call<code>x</code>now</p>')).toEqual(['call now']);
  });

  it('reads one long text node in parts as it would at once', () => {
    const words = Array.from(
      { length: 30_000 },
      (_, i) => `w${i}${[' ', '  ', '\n\t', ' \u00a0'][i % 4] ?? ''}`,
    );
    const blocks = cutBlocks(page(`<p>${words.join('')}</p>`));
    expect(blocks.map(({ text }) => text).join(' ')).toBe(
      words
        .join('')
        .replace(/[ \n\t]+/g, ' ')
        .trim(),
    );
    for (const { runs, text } of blocks) {
      for (const { node, nodeStart, start, length } of runs)
        expect(node.data.slice(nodeStart, nodeStart + length).replace(/[\n\t]/g, ' ')).toContain(
          text.slice(start, start + length),
        );
    }
  });

  it('cuts endless text at white space, losing nothing', () => {
    const long = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(' ');
    const blocks = cutBlocks(page(`<p>${long}</p>`));
    expect(blocks.length).toBeGreaterThan(2);
    for (const { text } of blocks) expect(text.length).toBeLessThanOrEqual(8000);
    expect(blocks.map(({ text }) => text).join(' ')).toBe(long);
    const solid = 'x'.repeat(30_000);
    expect(
      cutBlocks(page(`<p>${solid}</p>`))
        .map(({ text }) => text)
        .join(''),
    ).toBe(solid);
  });

  it('asks the layout, and tells what is hidden', () => {
    const hidden: Element[] = [];
    const root = page('<p id="shown">a <span>b</span></p><p id="hidden">c</p>');
    const blocks = cutBlocks(root, {
      layout: {
        isBlock: (element) => element.localName === 'span' || structuralLayout.isBlock(element),
        isShown: ({ id }) => id !== 'hidden',
      },
      onHidden: (element) => void hidden.push(element),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(hidden.map(({ id }) => id)).toEqual(['hidden']);
  });

  it('takes only what is accepted, and only the element’s own text where asked', () => {
    const root = page('<div id="a">x<p>y</p><b>z</b></div><p>other</p>');
    const wanted = root.querySelector('#a');
    expect(cutBlocks(root, { accepts: (element) => element === wanted }).map(({ text }) => text)).toEqual([
      'x',
    ]);
    if (!wanted) throw new Error('the page has changed');
    expect(cutBlocks(wanted, { shallow: true }).map(({ text }) => text)).toEqual(['x', 'z']);
  });
});

describe('the way back to the page', () => {
  it('names the text nodes that a stretch touches', () => {
    const [block] = cutBlocks(page('<p>Ilham <b>Ali</b>yev\n   spoke</p>'));
    if (!block) throw new Error('no block');
    const segments = segmentsOf(block, 6, 12);
    expect(block.text.slice(6, 12)).toBe('Aliyev');
    expect(segments.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Ali', 'yev']);
    expect(segmentsOf(block, 3, 3)).toEqual([]);
  });

  it('holds for every stretch of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '\n ', '\t', 'كلمة', 'word', 'é', '😀', '\u200f', '\u00a0'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('', 'b', 'br', 'p')), { maxLength: 30 }),
        (pieces) => {
          document.body.textContent = '';
          for (const [text, name] of pieces) {
            const holder = name === '' ? document.body : document.createElement(name);
            if (name !== '') document.body.append(holder);
            if (name !== 'br') holder.append(document.createTextNode(text));
          }
          for (const block of cutBlocks(document.body)) {
            expect(block.text).toBe(block.text.trimEnd());
            for (const { node, nodeStart, start, length } of block.runs) {
              const there = node.data.slice(nodeStart, nodeStart + length).replace(/[\t\n\f\r]/g, ' ');
              expect(there.startsWith(block.text.slice(start, start + length))).toBe(true);
            }
            const covered = segmentsOf(block, 0, block.text.length).map(({ node, start, end }) =>
              node.data.slice(start, end),
            );
            expect(covered.join('').replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
          }
        },
      ),
    );
  });
});
