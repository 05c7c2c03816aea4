import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver/tab';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands in the way of assistive technology on a page, by axe-core's rules, with the elements concerned. */
export async function violations(tab: Tab): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.run(AXE);
  return await tab.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
