// `npm run tagger -- train|evaluate`
import { hand, typescript } from './process.mjs';
import { script, setup } from './setup.mjs';

await script(async () => {
  await setup({ upTo: 'pack', log: console.error });
  return await hand(process.execPath, typescript('scripts/tagger.ts', process.argv.slice(2)));
});
