import { rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import type { FallbackFolder } from '../library/fallback-folder.ts';
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
  /** What can't be read is set aside beside it, and goes with the article. */
  readonly clear: (id: ArticleId) => Promise<void>;
}

const ending = '.suggestions.json';

export function createUnsavedSuggestions(folder: FallbackFolder): UnsavedSuggestions {
  const fileOf = (id: ArticleId): string => folder.fileOf(id, ending);
  /** Nothing is there, as was seen or done: a save that succeeds, nearly each, needn't ask the disk. */
  const none = new Set<ArticleId>();

  /** Here or where the newsroom was; what was left here is the newest, as only an open newsroom leaves any. */
  async function filesOf(id: ArticleId): Promise<readonly string[]> {
    return [fileOf(id), ...(await folder.elsewhere(id, ending))];
  }

  return {
    keep: async (left) => {
      const { article } = left.proposal;
      none.delete(article);
      await folder.make();
      await writeVersionedFile(fileOf(article), { schemaVersion: librarySchemaVersion, ...left });
      await folder.sign();
    },
    read: async (id) => {
      if (none.has(id)) return null;
      let isAnyThere = false;
      for (const file of await filesOf(id)) {
        const left = await readLeft(file, id);
        isAnyThere ||= left !== 'missing';
        if (typeof left === 'object') return left;
      }
      if (!isAnyThere) none.add(id);
      return null;
    },
    clear: async (id) => {
      if (none.has(id)) return;
      for (const file of await filesOf(id)) {
        const left = await readLeft(file, id);
        if (left === 'unreadable') await rename(file, `${file}.set-aside`);
        else if (left !== 'missing') await rm(file, { force: true });
      }
      none.add(id);
    },
  };
}

/** Unreadable, too: what a newer Galley wrote, or somebody about another article. */
async function readLeft(file: string, id: ArticleId): Promise<LeftSuggestions | 'missing' | 'unreadable'> {
  const found = await readVersionedFile(file, LeftSuggestions);
  if (found.state === 'missing') return 'missing';
  const isOurs = found.state === 'read' && found.newer === null && found.value.proposal.article === id;
  return isOurs ? found.value : 'unreadable';
}
