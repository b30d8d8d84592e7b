import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { MediaImport } from '#shared/ipc/media.contract.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { explainFileError } from '../platform/file-errors.ts';
import type { MediaService } from './media-service.ts';

export interface MediaContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly media: MediaService };
  readonly dialogs: Dialogs;
}

type MediaChannel = 'media.list' | 'media.chooseFiles' | 'media.import' | 'media.update';

export function mediaHandlers({ newsroom, dialogs }: MediaContext): Handlers<MediaChannel> {
  return {
    'media.list': async () => [...newsroom().media.list()],
    'media.chooseFiles': async ({ multiple }) => {
      const { media } = newsroom();
      const imports: MediaImport[] = [];
      for (const path of await dialogs.choosePictures(multiple)) imports.push(await importFile(media, path));
      return imports;
    },
    'media.import': async ({ files }) => {
      const { media } = newsroom();
      const imports: MediaImport[] = [];
      for (const { fileName, bytes } of files) imports.push(await media.import(fileName, bytes));
      return imports;
    },
    'media.update': ({ id, details }) => newsroom().media.update(id, details),
  };
}

/** One file at a time: a few camera originals fill the memory already. */
async function importFile(media: MediaService, path: string): Promise<MediaImport> {
  const fileName = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const message = `“${fileName}” can't be read: ${explainFileError(error)}.`;
    return { fileName, item: null, isNew: false, error: { code: 'file-unreadable', message } };
  }
  return media.import(fileName, bytes);
}
