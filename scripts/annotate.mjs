// `npm run annotate`: standard output holds the result and nothing else.
import { hand, typescript } from './process.mjs';
import { script, setup } from './setup.mjs';

await script(async () => {
  await setup({ upTo: 'pack', log: console.error });
  return await hand(process.execPath, typescript('scripts/annotate.ts', process.argv.slice(2)));
});
