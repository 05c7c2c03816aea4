// `npm run build`: both extensions, ready to be loaded unpacked.
import path from 'node:path';
import { ROOT } from './process.mjs';
import { EXTENSIONS, script, setup } from './setup.mjs';

await script(async () => {
  await setup();
  for (const [browser, folder] of Object.entries(EXTENSIONS)) {
    console.log(`${browser}: ${path.relative(ROOT, folder)}`);
  }
});
