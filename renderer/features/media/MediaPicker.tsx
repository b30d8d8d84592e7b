import { Plus } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useState } from 'react';
import type { MediaKind } from '#shared/media/file-formats.ts';
import type { FileItem, MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { isFile, isPicture, kindOf } from '#shared/media/media-kind.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { useProvided } from '../../ui/use-provided.ts';
import { useNotices } from '../notices/notices.tsx';
import { MediaResults } from './MediaResults.tsx';
import { useMedia } from './media-library.tsx';
import { searchMedia } from './search-media.ts';

type PicturePurpose = 'hero' | 'portrait' | 'logo' | 'icon' | 'social' | 'figure' | 'gallery' | 'poster';
type FilePurpose = 'recording' | 'video' | 'audio' | 'document';
type PickPurpose = PicturePurpose | FilePurpose;

/** What may be chosen. */
function kindsFor(purpose: PickPurpose): readonly MediaKind[] {
  if (purpose === 'recording') return ['video', 'audio'];
  return purpose === 'video' || purpose === 'audio' || purpose === 'document' ? [purpose] : ['picture'];
}

/** Asks for one picture; `null` when the person changes their mind. */
type PickMedia = (purpose: PicturePurpose) => Promise<PictureItem | null>;

/** The same for a recording or a document. */
type PickFile = (purpose: FilePurpose) => Promise<FileItem | null>;

/** Asks for several, in the order in which they are chosen; none when the person changes their mind. */
type PickSeveral = () => Promise<readonly PictureItem[]>;

type Ask = (purpose: PickPurpose) => Promise<readonly MediaItem[]>;
const Context = createContext<Ask | null>(null);

export function usePickMedia(): PickMedia {
  const ask = useAsk();
  return useCallback<PickMedia>(async (purpose) => (await ask(purpose)).find(isPicture) ?? null, [ask]);
}

export function usePickFile(): PickFile {
  const ask = useAsk();
  return useCallback<PickFile>(async (purpose) => (await ask(purpose)).find(isFile) ?? null, [ask]);
}

export function usePickSeveral(): PickSeveral {
  const ask = useAsk();
  return useCallback<PickSeveral>(async () => (await ask('gallery')).filter(isPicture), [ask]);
}

function useAsk(): Ask {
  return useProvided(Context, 'MediaPickerProvider');
}

interface Request {
  readonly purpose: PickPurpose;
  readonly answer: (items: readonly MediaItem[]) => void;
}

export function MediaPickerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [request, setRequest] = useState<Request | null>(null);
  const ask = useCallback<Ask>(
    (purpose) =>
      new Promise((resolve) => {
        const answer = (items: readonly MediaItem[]): void => {
          setRequest(null);
          resolve(items);
        };
        setRequest({ purpose, answer });
      }),
    [],
  );
  return (
    <Context value={ask}>
      {children}
      {request !== null && <MediaPicker purpose={request.purpose} onAnswer={request.answer} />}
    </Context>
  );
}

interface MediaPickerProps {
  readonly purpose: PickPurpose;
  readonly onAnswer: (items: readonly MediaItem[]) => void;
}

function MediaPicker({ purpose, onAnswer }: MediaPickerProps): ReactNode {
  const messages = useMessages();
  const { items, chooseFiles } = useMedia();
  const { fail } = useNotices();
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<MediaItem | null>(null);
  const [several, setSeveral] = useState<readonly MediaItem[]>([]);
  const takesSeveral = purpose === 'gallery';
  const kinds = kindsFor(purpose);
  const isWanted = (item: MediaItem): boolean => kinds.includes(kindOf(item));
  const chosen = takesSeveral ? several : [selected].filter((item) => item !== null);

  const toggle = (item: MediaItem): void => {
    const others = several.filter(({ id }) => id !== item.id);
    setSelected(item);
    setSeveral(others.length === several.length ? [...several, item] : others);
  };
  const add = async (): Promise<void> => {
    try {
      const added = (await chooseFiles(takesSeveral)).filter(isWanted);
      const [item] = added;
      if (item !== undefined) setSelected(item);
      setSeveral((before) => [
        ...before,
        ...added.filter(({ id }) => before.every((each) => each.id !== id)),
      ]);
    } catch (error) {
      fail(error);
    }
  };

  return (
    <Dialog
      title={messages.media.picker[purpose]}
      size="large"
      onClose={() => onAnswer([])}
      footer={
        <>
          <Button icon={<Plus aria-hidden />} className="dialog-foot-start" onClick={() => void add()}>
            {messages.media.add}
          </Button>
          <Button onClick={() => onAnswer([])}>{messages.app.cancel}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onAnswer(chosen)}>
            {takesSeveral
              ? messages.media.picker.takeSeveral(chosen.length)
              : messages.media.picker[kinds.includes('picture') ? 'use' : 'useFile']}
          </Button>
        </>
      }
    >
      <SearchBox
        label={messages.media.search}
        placeholder={messages.media.searchPlaceholder}
        value={text}
        onChange={setText}
        autoFocus
      />
      <MediaResults
        asked={text}
        found={searchMedia(items.filter(isWanted), text)}
        selected={selected?.id ?? null}
        onSelect={setSelected}
        {...(takesSeveral
          ? { chosen: several.map(({ id }) => id), onToggle: toggle }
          : { onOpen: (item: MediaItem) => onAnswer([item]) })}
      />
    </Dialog>
  );
}
