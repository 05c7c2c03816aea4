import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKED_KINDS } from '@/lib/settings';

const css = readFileSync('entrypoints/marks.css', 'utf8');
const [screen = '', forContrast = '', forPrint = ''] = css.split(/@media (?=\(prefers-contrast|print)/);

type Colour = readonly number[];
const hex = (value: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255);

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2's contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (a: Colour, share: number, b: Colour): Colour =>
  a.map((part, i) => part * share + (b[i] ?? 0) * (1 - share));

/** The colour of a kind's line on a page, as the style sheet mixes it. */
function lineOf(kind: string, text: Colour, ground: Colour): Colour {
  const rule = new RegExp(String.raw`::highlight\(hawamish-${kind}\)[^{]*\{([^}]*)`).exec(screen)?.[1] ?? '';
  const mix =
    /color-mix\(in srgb, currentColor (\d+)%, (#[\da-f]{6}|transparent)\)(?: (\d+)%, transparent\))?/.exec(
      rule,
    );
  if (!mix) throw new Error(`There is no line for ${kind}`);
  const line = mixed(text, Number(mix[1]) / 100, mix[2] === 'transparent' ? ground : hex(mix[2] ?? ''));
  return mixed(line, Number(mix[3] ?? 100) / 100, ground);
}

const PAGES = [
  ['black on white', '#000000', '#ffffff'],
  ['dark grey on white', '#222222', '#ffffff'],
  ['brown on paper', '#33302e', '#fff1e5'],
  ['light grey on near black', '#dddddd', '#121212'],
  ['white on navy', '#ffffff', '#0a1c3a'],
] as const;

describe('the lines under marks', () => {
  it.each(PAGES)('are seen on a page in %s', (_, text, ground) => {
    for (const kind of MARKED_KINDS) {
      const [full, faint] = [kind, `${kind}-faint`].map((name) =>
        contrast(lineOf(name, hex(text), hex(ground)), hex(ground)),
      );
      expect(faint, kind).toBeGreaterThanOrEqual(3);
      // A later mention is told from the first.
      expect(full, kind).toBeGreaterThan((faint ?? 0) * 1.25);
    }
  });

  it('are told apart without colour', () => {
    const styles = ['person', 'place', 'organisation', 'event', 'name', 'figure'].map(
      (kind) =>
        new RegExp(String.raw`hawamish-${kind}\) \{\s*text-decoration: (\w+ \w+ [\d.]+px)`).exec(css)?.[1],
    );
    expect(styles).not.toContain(undefined);
    expect(new Set(styles).size).toBe(styles.length);
  });

  it.each([
    ['take the colour of the text where more contrast is asked for', forContrast],
    ['are not printed', forPrint],
  ])('%s', (_, rules) => {
    for (const kind of [...MARKED_KINDS, ...MARKED_KINDS.map((one) => `${one}-faint`), 'noted', 'open'])
      expect(rules).toContain(`::highlight(hawamish-${kind})`);
    expect(rules).toContain('mark[data-hawamish]');
  });
});
