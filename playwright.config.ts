import { defineConfig } from '@playwright/test';
import type { TargetOptions } from './tests/e2e/driver/fixtures';

export default defineConfig<object, TargetOptions>({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  // One browser each: two workers keep two cores busy.
  workers: 2,
  timeout: 30_000,
  // A browser on a crowded machine may be slow to start; what fails twice has failed.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: !!process.env['CI'],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
