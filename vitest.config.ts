import path from 'node:path';
import { defineConfig } from 'vitest/config';
import preact from '@preact/preset-vite';
import { WxtVitest } from 'wxt/testing';

/** The folders of the engine, which knows no DOM and no browser and keeps nothing between calls: its tests share one run of its modules. */
const ENGINE = 'annotate,answers,cards,figures,knowledge,languages,names,tagger,text';

export default defineConfig({
  test: {
    restoreMocks: true,
    // Property tests take their time on a busy machine; a test that hangs is still found.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
        test: {
          name: 'engine',
          environment: 'node',
          isolate: false,
          include: [`tests/unit/{${ENGINE}}/**/*.test.ts`],
        },
      },
      {
        extends: true,
        plugins: [await WxtVitest(), preact()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [`tests/unit/{${ENGINE}}/**`],
        },
      },
    ],
  },
});
