import { ensureBuilt } from '../../../scripts/fresh-build.ts';

/** Vitest runs this before the tests that start programs: they start what ships, which also starts in half the time. */
export const setup = ensureBuilt;
