import { defineConfig } from '@playwright/test';

/** The built app, one window at a time: two of them would fight for the two processors that CI has. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 120_000,
  use: { actionTimeout: 8_000 },
  workers: 1,
  retries: 0,
  outputDir: '../../test-results/e2e',
  reporter: 'list',
});
