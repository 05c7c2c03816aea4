import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('assets/styles/tokens.css', 'utf8');

/** The colours that a rule sets, by the token's name. */
function colours(selector: string): Readonly<Record<string, string>> {
  const start = CSS.indexOf(`\n${selector} {`);
  expect(start, selector).toBeGreaterThan(0);
  const body = CSS.slice(start, CSS.indexOf('\n}', start));
  return Object.fromEntries(
    [...body.matchAll(/--hm-([\w-]+): ((?:light-dark\()?#[^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const BASE = colours('.hm');
const THEMES = [
  ['light', BASE, 4.5, 3],
  ['dark', BASE, 4.5, 3],
  ['sepia', { ...BASE, ...colours(".hm[data-theme='sepia']") }, 4.5, 3],
  ['high contrast, light', { ...BASE, ...colours(".hm[data-theme='contrast']") }, 7, 7],
  ['high contrast, dark', { ...BASE, ...colours(".hm[data-theme='contrast']") }, 7, 7],
] as const;
const TEXTS =
  'text text-2 accent danger warning success person place organisation event work other figure'.split(' ');

/** Of `light-dark(a, b)` the one that the theme has. */
function shade(value: string | undefined, theme: string): string {
  const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value ?? '');
  const [light = '', dark = ''] = both ? both.slice(1) : [value, value];
  return theme.includes('dark') ? dark : light;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const hex =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('the theme %s', (theme, tokens, text, line) => {
  const of = (name: string): string => shade((tokens as Readonly<Record<string, string>>)[name], theme);

  it.each(['surface', 'surface-2'])('has legible text and lines that are seen on its %s', (surface) => {
    const weak = [
      ...TEXTS.map((name) => [name, text] as const),
      ['line-strong', line] as const,
      ['focus', 3] as const,
    ]
      .map(([name, least]) => ({ name, least, contrast: contrast(of(name), of(surface)) }))
      .filter(({ contrast: found, least }) => !(found >= least));
    expect(weak).toEqual([]);
  });

  it('has legible text on buttons', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(text);
  });
});
