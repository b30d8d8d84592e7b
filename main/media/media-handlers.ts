import { isAbsolute } from 'node:path';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { MediaImport } from '#shared/ipc/media.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { createCancellable } from '../platform/cancellable.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { MediaService } from './media-service.ts';
import { openCopy } from './open-copy.ts';
import { takeFromDisk } from './take-from-disk.ts';

export interface MediaContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly media: MediaService };
  readonly dialogs: Dialogs;
  /** Opens a file in the system's program for it; says what went wrong, '' where nothing did. Electron's shell.openPath. */
  readonly open: (path: string) => Promise<string>;
  /** A new folder for copies, which is gone after this run. */
  readonly makeFolder: () => Promise<string>;
  /** Gets files of the public network, no larger and no longer than a picture may be. */
  readonly fetcher: (signal: AbortSignal) => (address: string) => Promise<FetchedPicture>;
}

type FetchedPicture =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

type MediaChannel =
  | 'media.list'
  | 'media.chooseFiles'
  | 'media.dropped'
  | 'media.import'
  | 'media.fetch'
  | 'media.stopFetching'
  | 'media.open'
  | 'media.update';

export function mediaHandlers({
  newsroom,
  dialogs,
  open,
  makeFolder,
  fetcher,
}: MediaContext): Handlers<MediaChannel> {
  const fetching = createCancellable('beside');
  return {
    'media.list': async () => [...newsroom().media.list()],
    'media.chooseFiles': async ({ multiple }) =>
      takeFromDisk(newsroom().media, await dialogs.chooseMedia(multiple)),
    'media.dropped': async (paths) => {
      if (paths.some((path) => !isAbsolute(path)))
        throw new ExpectedError('no-place', phrase`These files lie in no folder.`);
      return takeFromDisk(newsroom().media, paths);
    },
    'media.import': async ({ files }) => {
      const { media } = newsroom();
      const imports: MediaImport[] = [];
      for (const { fileName, bytes } of files) imports.push(await media.take(fileName, { bytes }));
      return imports;
    },
    'media.fetch': async ({ addresses }) => {
      const { media } = newsroom();
      return fetching.run(async (signal) => {
        const fetchPicture = fetcher(signal);
        const taken: (MediaImport & { address: string })[] = [];
        for (const address of addresses) {
          taken.push({ address, ...(await fetchOne(media, address, fetchPicture)) });
          if (signal.aborted) break;
        }
        return taken;
      });
    },
    'media.stopFetching': async () => {
      fetching.cancel();
      return null;
    },
    'media.open': async ({ id }) => {
      const { media } = newsroom();
      const item = media.get(id);
      if (item === undefined || kindOf(item) !== 'document')
        throw new ExpectedError('media-unknown', phrase`This newsroom has no such file: ${id}.`);
      await openCopy(media.fileOf(item), item, { open, makeFolder });
      return null;
    },
    'media.update': ({ id, details }) => newsroom().media.update(id, details),
  };
}

async function fetchOne(
  media: MediaService,
  address: string,
  fetchPicture: (address: string) => Promise<FetchedPicture>,
): Promise<MediaImport> {
  const fileName = nameIn(address);
  const refused = (message: string): MediaImport => {
    return { fileName, item: null, isNew: false, error: { code: 'not-fetched', message } };
  };
  try {
    const file = await fetchPicture(address);
    if (!file.ok) return refused(phrase`${address} was not downloaded: ${file.reason}. A link to it stays.`);
    return await media.import(fileName, file.bytes);
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'cancelled') return refused(error.message);
    throw error;
  }
}

/** `boat.jpg` of `https://example.org/media/boat.jpg?w=800`; the host where it has no such name. */
function nameIn(address: string): string {
  const url = URL.parse(address);
  const name = url?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || (url?.hostname ?? address);
  } catch {
    return name;
  }
}
