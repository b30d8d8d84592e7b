import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import { call } from '../../ipc/client.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { useNotices } from '../notices/notices.tsx';

interface MediaAccess {
  readonly loaded: Loaded<readonly MediaItem[]>;
  /** Newest first; empty while loading. */
  readonly items: readonly MediaItem[];
  readonly itemOf: (id: MediaId) => MediaItem | null;
  readonly reload: () => Promise<void>;
  /** Takes files in and says what became of them. Returns those that are in the library now, known ones too. */
  readonly importFiles: (files: readonly File[]) => Promise<readonly MediaItem[]>;
  /** The same for files chosen with the system's dialog. */
  readonly chooseFiles: (multiple: boolean) => Promise<readonly MediaItem[]>;
  /** The same for pictures on other computers; by their addresses those that came. */
  readonly fetchPictures: (addresses: readonly string[]) => Promise<ReadonlyMap<string, MediaItem>>;
  readonly update: (id: MediaId, details: MediaDetails) => Promise<MediaItem>;
}

const Context = createContext<MediaAccess | null>(null);

export function useMedia(): MediaAccess {
  const access = useContext(Context);
  if (access === null) throw new Error('useMedia outside MediaProvider');
  return access;
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
      importFiles: async (files) =>
        take(call('media.import', { files: await Promise.all(files.map(bytesOf)) })),
      fetchPictures: async (addresses) => {
        const answer = call('media.fetch', { addresses: [...addresses] });
        await take(answer);
        return new Map(
          (await answer).flatMap(({ address, item }) => (item === null ? [] : [[address, item] as const])),
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
        else if (item?.original !== undefined)
          say(media.converted(fileName, media.originals[item.original], media.formats[item.format]));
      }
    },
    [say, media],
  );
}
