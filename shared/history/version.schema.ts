import { z } from 'zod';
import { ArticleContent } from '../articles/article.schema.ts';
import { WorkflowStatus } from '../articles/workflow.ts';
import { Instant } from '../library/ids.ts';
import { phrase } from '../messages/phrase.ts';

/**
 * Why a version was kept. `autosave`s are what stood there before somebody began to write, and are thinned out; every other kind is cut by something that a
 * person did and is never removed. `approved` is the text that somebody approved, in the role that its note names. `elsewhere` is what another program or machine had written, `recovered` what a failed
 * disk had kept from the article.
 */
const versionKinds = [
  'saved',
  'status',
  'built',
  'published',
  'approved',
  'before-import',
  'before-restore',
  'restored',
  'before-merge',
  'elsewhere',
  'merged',
  'recovered',
  'autosave',
] as const;
export const VersionKind = z.enum(versionKinds);
export type VersionKind = z.infer<typeof VersionKind>;

/** Which log has it and when it was kept there: `3fa9c2d1.20261125T101500123Z`. */
export const VersionId = z
  .string()
  .regex(/^[0-9a-z-]{1,40}\.\d{8}T\d{9}Z$/, {
    error: () => phrase`a version is named like 3fa9c2d1.20261125T101500123Z`,
  })
  .brand<'VersionId'>();
export type VersionId = z.infer<typeof VersionId>;

export const Version = z.object({
  id: VersionId,
  at: Instant,
  kind: VersionKind,
  /** Who did it, as they called themselves; '' where nobody said. */
  by: z.string(),
  note: z.string(),
  status: WorkflowStatus,
});
export type Version = z.infer<typeof Version>;

export const VersionContent = z.object({ version: Version, content: ArticleContent });
export type VersionContent = z.infer<typeof VersionContent>;

export const longestNote = 500;
