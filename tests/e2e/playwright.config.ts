import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/**
 * The built app, two windows at a time where there are two processors: half of a test's time goes by while programs start. What is
 * waited for may take a multiple of the usual time on a machine that has other work.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: '../own-temp-folder.ts',
  testMatch: '*.spec.ts',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 20_000 },
  workers: Math.min(2, availableParallelism()),
  retries: 0,
  outputDir: '../../test-results/e2e',
  reporter: 'list',
});
