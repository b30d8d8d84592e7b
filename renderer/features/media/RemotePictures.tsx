import { createContext, type ReactNode, useCallback, useState } from 'react';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useProvided } from '../../ui/use-provided.ts';
import { useNotices } from '../notices/notices.tsx';
import { useMedia } from './media-library.tsx';

interface RemotePicture {
  readonly address: string;
  readonly alt: string;
}

/** The items of the pictures that came into the library, by address; none where the person wants links. */
type TakeRemote = (pictures: readonly RemotePicture[]) => Promise<ReadonlyMap<string, PictureItem>>;

const Context = createContext<TakeRemote | null>(null);

export function useTakeRemote(): TakeRemote {
  return useProvided(Context, 'RemotePicturesProvider');
}

interface Asked {
  readonly pictures: readonly RemotePicture[];
  readonly answer: (taken: ReadonlyMap<string, PictureItem>) => void;
}

/** Asks before anything is fetched from another site. */
export function RemotePicturesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  const take = useCallback<TakeRemote>(
    (pictures) =>
      new Promise((resolve) => {
        const answer = (taken: ReadonlyMap<string, PictureItem>): void => {
          setAsked(null);
          resolve(taken);
        };
        setAsked({ pictures, answer });
      }),
    [],
  );
  return (
    <Context value={take}>
      {children}
      {asked !== null && <RemotePicturesDialog {...asked} />}
    </Context>
  );
}

function RemotePicturesDialog({ pictures, answer }: Asked): ReactNode {
  const { remote: words } = useMessages().media;
  const { fetchPictures } = useMedia();
  const { fail } = useNotices();
  const [isFetching, setFetching] = useState(false);

  const download = async (): Promise<void> => {
    setFetching(true);
    try {
      answer(await fetchPictures(pictures.map(({ address }) => address)));
    } catch (error) {
      fail(error);
      answer(new Map());
    }
  };
  const leave = (): void => {
    if (isFetching) void call('media.stopFetching', null).catch(fail);
    else answer(new Map());
  };

  return (
    <Dialog
      title={words.title(pictures.length)}
      size="small"
      onClose={leave}
      onSubmit={() => void download()}
      footer={
        <>
          <Button onClick={leave}>{isFetching ? words.stop : words.keepLinks}</Button>
          <Button look="primary" submit disabled={isFetching}>
            {isFetching ? words.downloading : words.download}
          </Button>
        </>
      }
    >
      <p>{words.explanation(pictures.length)}</p>
      <ul className="remote-pictures">
        {pictures.map(({ address, alt }) => (
          <li key={address}>
            {alt !== '' && <span dir="auto">{alt}</span>} <bdi dir="ltr">{address}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
