import { rm } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';

/** `proposal` and `hash`, of the file's bytes, are `null` where nothing is suggested: there is no file. */
export interface ReadProposal {
  readonly proposal: Proposal | null;
  readonly hash: string | null;
}

/** ExpectedError `suggestions-unreadable`: what somebody suggested is never written over. */
export async function readProposal(libraryPath: string, id: ArticleId): Promise<ReadProposal> {
  const file = libraryFiles.suggestions(id);
  const found = await readVersionedFile(inLibrary(libraryPath, file), Proposal);
  if (found.state === 'missing') return { proposal: null, hash: null };
  if (found.state === 'read' && found.newer === null && found.value.article === id)
    return { proposal: found.value, hash: found.hash };
  const reason =
    found.state === 'unreadable'
      ? found.reason
      : found.newer === null
        ? phrase`it belongs to another article`
        : phrase`a newer Galley wrote it`;
  const message = phrase`The suggestions in ${file} can't be used: ${reason}. Put the file right or move it away; Galley leaves it as it is.`;
  throw new ExpectedError('suggestions-unreadable', message);
}

/** On disk when it returns, with the hash of what is there now. `null` removes the file. ExpectedError `not-saved`. */
export async function writeProposal(
  libraryPath: string,
  id: ArticleId,
  proposal: Proposal | null,
): Promise<ReadProposal> {
  const file = libraryFiles.suggestions(id);
  const path = inLibrary(libraryPath, file);
  try {
    if (proposal !== null) return { proposal, hash: await writeVersionedFile(path, proposal) };
    await rm(path, { force: true });
    return { proposal: null, hash: null };
  } catch (error) {
    throw savingFailed(file, error);
  }
}
