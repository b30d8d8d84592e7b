import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** They start programs, again and again, or build whole sites: too slow for `npm run check`. */
const startPrograms = [
  'tests/main/cli/**/*.test.ts',
  'tests/main/export/epubcheck.test.ts',
  'tests/main/export/libre-office.test.ts',
  'tests/main/history/version-size.test.ts',
  'tests/main/site/incremental.test.ts',
  'tests/faults/**/*.test.ts',
  'tests/electron-stand-in/**/*.test.ts',
  'tests/packaging/**/*.test.ts',
] as const;

/** Typing, paste and selection are tested in a real Chromium; everything else in plain Node. Hooks make newsrooms and sites, and may take as long as tests. */
export default defineConfig({
  test: {
    globalSetup: ['tests/own-temp-folder.ts'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/editor/**', 'tests/e2e/**', 'tests/**/*.browser.test.ts', ...startPrograms],
          // Nearly half of the time went by while each file loaded what the one before had loaded.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          // electron-store imports 'electron', which would try to download its binary: a path that doesn't exist stops that.
          env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
        },
      },
      {
        test: {
          name: 'programs',
          environment: 'node',
          include: [...startPrograms],
          globalSetup: ['tests/main/cli/built-galley.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
        },
      },
      {
        // Node that looks at pages in a Chromium: too slow for `npm run check`.
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
        },
      },
      {
        // Two halves run beside each other (scripts/test.ts), each of which bundles what it loads.
        cacheDir: `node_modules/.vite/editor${process.env['GALLEY_TEST_HALF'] ?? ''}`,
        test: {
          name: 'editor',
          include: ['tests/editor/**/*.test.tsx', 'tests/editor/**/*.test.ts'],
          setupFiles: ['tests/editor/window-policy.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['GALLEY_CHROMIUM'] ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
