import { readdir } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { isArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';

/** Whether a folder without galley.json is a newsroom all the same: it has articles. */
export async function hasArticles(folder: string): Promise<boolean> {
  const names = await readdir(inLibrary(folder, libraryFiles.articles)).catch(() => []);
  return names.some(isArticleId);
}

/** For whoever asks for such a folder as for one with its settings. */
export function settingsLost(folder: string): ExpectedError {
  return new ExpectedError(
    'settings-lost',
    phrase`The settings of the newsroom in ${folder}, galley.json, are gone; its articles are there. Put a copy of the file back, or have the settings made anew with “galley doctor --repair”.`,
  );
}
