import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';

/** Suggestions that could be kept nowhere else. */
const LeftSuggestions = z.object({
  schemaVersion: z.literal(librarySchemaVersion),
  proposal: Proposal,
  /** Hash of the file that they go on from; `null`: there was none. Absent: nobody had looked. */
  on: z.string().nullable().optional(),
});
type LeftSuggestions = z.infer<typeof LeftSuggestions>;

/** In the app's own data folder, for when the newsroom's can't be written: a full disk, a share that went away. */
interface UnsavedSuggestions {
  /** On disk when it returns; the newest stands. Rejects with the system's error. */
  readonly keep: (left: Pick<LeftSuggestions, 'proposal' | 'on'>) => Promise<void>;
  /** `null` where nothing is left, or nothing that can be read. */
  readonly read: (id: ArticleId) => Promise<LeftSuggestions | null>;
  readonly clear: (id: ArticleId) => Promise<void>;
}

/** `folder`: beside the fallback journals of the newsroom. */
export function createUnsavedSuggestions(folder: string): UnsavedSuggestions {
  const fileOf = (id: ArticleId): string => join(folder, `${id}.suggestions.json`);
  /** Nothing is there, as was seen or done: a save that succeeds, nearly each, needn't ask the disk. */
  const none = new Set<ArticleId>();
  return {
    keep: async (left) => {
      const file = fileOf(left.proposal.article);
      none.delete(left.proposal.article);
      await mkdir(dirname(file), { recursive: true });
      await writeVersionedFile(file, { schemaVersion: librarySchemaVersion, ...left });
    },
    read: async (id) => {
      if (none.has(id)) return null;
      const found = await readVersionedFile(fileOf(id), LeftSuggestions);
      if (found.state === 'missing') none.add(id);
      return found.state === 'read' && found.newer === null && found.value.proposal.article === id
        ? found.value
        : null;
    },
    clear: async (id) => {
      if (none.has(id)) return;
      await rm(fileOf(id), { force: true });
      none.add(id);
    },
  };
}
