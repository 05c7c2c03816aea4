// `npm run knowledge -- build|check|…`
import { hand, typescript } from './process.mjs';
import { script, setup } from './setup.mjs';

await script(async () => {
  await setup({ upTo: 'dependencies', log: console.error });
  return await hand(process.execPath, typescript('scripts/knowledge.ts', process.argv.slice(2)));
});
