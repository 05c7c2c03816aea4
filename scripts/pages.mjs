// `npm run pages -- FOLDER…`: the built extension over saved pages, in a real browser; see `--help`.
import { hand, typescript } from './process.mjs';
import { script, setup } from './setup.mjs';

await script(async () => {
  await setup({ log: console.error });
  return await hand(process.execPath, typescript('scripts/pages.ts', process.argv.slice(2)));
});
