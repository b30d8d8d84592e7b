import { z } from 'zod';
import { ArticleId, Instant } from '../library/ids.ts';

/** Something about a file of the library that isn't as it should be. */
export const Finding = z.object({
  code: z.string(),
  /** Within the library, with `/` between names. */
  file: z.string(),
  article: ArticleId.nullable(),
  /** damaged: something is lost or can't be read. note: worth knowing, and nothing is lost. */
  level: z.enum(['damaged', 'note']),
  message: z.string(),
  /** What would put it right beyond doubt, in words; `null`: only a person can tell. */
  repair: z.string().nullable(),
  /** A version that could be brought back in its place, kept at this instant: words written after it would be lost. */
  newest: Instant.nullable(),
  /** Whether it has been put right now. */
  isRepaired: z.boolean(),
});
export type Finding = z.infer<typeof Finding>;

export const DoctorReport = z.object({
  path: z.string(),
  files: z.int(),
  bytes: z.int(),
  findings: z.array(Finding),
  /** Where everything that was touched lies as it was, within the library; `null`: nothing was touched. */
  kept: z.string().nullable(),
});
export type DoctorReport = z.infer<typeof DoctorReport>;

/** Nothing is damaged, or nothing is any more. */
export function isWell({ findings }: Pick<DoctorReport, 'findings'>): boolean {
  return findings.every(({ level, isRepaired }) => level === 'note' || isRepaired);
}
