import { defineConfig } from '@playwright/test';
import type { TargetOptions } from './tests/e2e/driver/fixtures';

export default defineConfig<object, TargetOptions>({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  // One browser each: two workers keep two cores busy.
  workers: 2,
  timeout: 30_000,
  forbidOnly: !!process.env['CI'],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
