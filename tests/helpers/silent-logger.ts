import type { Logger } from '#main/platform/logger.ts';

/** Of what the parts under test log nobody is told. */
export const silentLogger: Logger = { info: () => '', warn: () => '', error: () => '' };
