// Playwright ships the types of Chromium's protocol but doesn't export them by name.
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
