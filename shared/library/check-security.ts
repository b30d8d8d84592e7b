import { phrase } from '../messages/phrase.ts';
import type { LibraryConfig } from './library.schema.ts';
import type { Problem } from './problem.ts';

/** Nobody who finds a hole may rely on a security.txt that has run out (RFC 9116, 2.5.5), so it is as good as none. */
export function checkSecurity({ security }: LibraryConfig, now: Date): readonly Problem[] {
  if (security === null || Date.parse(security.expires) > now.getTime()) return [];
  const problem = {
    code: 'security-expired',
    article: null,
    headline: null,
    file: 'galley.json',
    field: 'security',
    message: phrase`security.txt was valid until ${security.expires.slice(0, 10)}: give it a later date, or leave its contact empty.`,
    level: 'warn' as const,
  };
  return [problem];
}
