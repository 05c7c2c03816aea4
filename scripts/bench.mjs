// `npm run bench`: prints a table; with `-- --write` also puts it into docs/architecture.md.
import { ensureBrowser } from './browsers.mjs';
import { hand, typescript } from './process.mjs';
import { script, setup } from './setup.mjs';

await script(async () => {
  await setup({ log: console.error });
  await ensureBrowser('chromium', console.error);
  return await hand(process.execPath, typescript('tests/bench/run.ts', process.argv.slice(2)));
});
