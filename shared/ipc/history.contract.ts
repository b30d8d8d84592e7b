import { z } from 'zod';
import { longestNote, Version, VersionContent, VersionId } from '../history/version.schema.ts';
import { ArticleId } from '../library/ids.ts';

const one = z.object({ id: ArticleId });

export const historyContract = {
  /** Versions and autosaves, newest first; `damaged` counts those that can't be read any more. */
  'history.list': {
    input: one,
    output: z.object({ versions: z.array(Version), damaged: z.int() }),
  },
  'history.get': { input: one.extend({ version: VersionId }), output: VersionContent },
  /** Keeps the article as it is now; `null` where nothing changed since the newest version. */
  'history.keep': {
    input: one.extend({ note: z.string().trim().max(longestNote) }),
    output: Version.nullable(),
  },
  /**
   * Makes a version's text and fields the article's, or only one block of its text (its place there, from 0). What is there
   * is kept before, and the result is a version too. The status stays.
   */
  'history.restore': {
    input: one.extend({ version: VersionId, block: z.int().min(0).nullable() }),
    output: z.null(),
  },
};
