import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver/tab';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours: all that another theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What stands in the way of assistive technology on a page, by axe-core's rules, with the elements concerned.
 *
 * @param colours that only colours are looked at, the rest being known
 */
export async function violations(tab: Tab, { colours = false } = {}): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.run(AXE);
  return await tab.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await axe.run({
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    colours ? COLOUR_RULES : null,
  );
}
