import { createContext, type ReactNode, useCallback, useMemo } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaDetails, MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { isPicture, pictureIn } from '#shared/media/media-kind.ts';
import { CallError, call, callWithFiles } from '../../ipc/client.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { useNotices } from '../notices/notices.tsx';

interface MediaAccess {
  readonly loaded: Loaded<readonly MediaItem[]>;
  /** Newest first; empty while loading. */
  readonly items: readonly MediaItem[];
  readonly itemOf: (id: MediaId) => MediaItem | null;
  /** `null`, too, where the id is of something else. */
  readonly pictureOf: (id: MediaId) => PictureItem | null;
  readonly reload: () => Promise<void>;
  /** Takes files in and says what became of them. Returns those that are in the library now, known ones too. */
  readonly importFiles: (files: readonly File[]) => Promise<readonly MediaItem[]>;
  /** The same for files chosen with the system's dialog. */
  readonly chooseFiles: (multiple: boolean) => Promise<readonly MediaItem[]>;
  /** The same for pictures on other computers; by their addresses those that came. */
  readonly fetchPictures: (addresses: readonly string[]) => Promise<ReadonlyMap<string, PictureItem>>;
  readonly update: (id: MediaId, details: MediaDetails) => Promise<MediaItem>;
}

const Context = createContext<MediaAccess | null>(null);

export function useMedia(): MediaAccess {
  return useProvided(Context, 'MediaProvider');
}

export function MediaProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { loaded, reload } = useCall('media.list', null, ['library.changed', 'media.changed']);
  const report = useImportReport();

  const value = useMemo((): MediaAccess => {
    const items =
      loaded.state === 'ready' ? loaded.value.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)) : [];
    const byId = new Map(items.map((item) => [item.id, item]));
    const take = async (answer: Promise<Output<'media.import'>>): Promise<readonly MediaItem[]> => {
      const imports = await answer;
      report(imports);
      if (imports.some(({ isNew }) => isNew)) await reload();
      return imports.flatMap(({ item }) => (item === null ? [] : [item]));
    };
    return {
      loaded,
      items,
      reload,
      itemOf: (id) => byId.get(id) ?? null,
      pictureOf: (id) => pictureIn(byId, id) ?? null,
      importFiles: (files) => take(importOf(files)),
      fetchPictures: async (addresses) => {
        const answer = call('media.fetch', { addresses: [...addresses] });
        await take(answer);
        return new Map(
          (await answer).flatMap(({ address, item }) =>
            item === null || !isPicture(item) ? [] : [[address, item] as const],
          ),
        );
      },
      chooseFiles: (multiple) => take(call('media.chooseFiles', { multiple })),
      update: async (id, details) => {
        const item = await call('media.update', { id, details });
        await reload();
        return item;
      },
    };
  }, [loaded, reload, report]);
  return <Context value={value}>{children}</Context>;
}

/** From where they lie, as a film is copied, never sent; else by what they hold. */
async function importOf(files: readonly File[]): Promise<Output<'media.import'>> {
  try {
    return await callWithFiles('media.dropped', files);
  } catch (error) {
    if (!(error instanceof CallError) || error.failure.code !== 'no-place') throw error;
    return call('media.import', { files: await Promise.all(files.map(bytesOf)) });
  }
}

async function bytesOf(file: File): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Says in notices what an import did: each refusal with its reason, the rest in one line. */
function useImportReport(): (imports: Output<'media.import'>) => void {
  const { say } = useNotices();
  const { media } = useMessages();
  return useCallback(
    (imports) => {
      const added = imports.filter(({ isNew }) => isNew).length;
      if (added > 0) say(media.added(added));
      for (const { fileName, item, isNew, error } of imports) {
        if (error !== null) say(media.refused(fileName, error.message), undefined, 'error');
        else if (item !== null && !isNew) say(media.known(fileName));
        else if (item !== null && isPicture(item) && item.original !== undefined)
          say(media.converted(fileName, media.originals[item.original], media.formats[item.format]));
      }
    },
    [say, media],
  );
}
