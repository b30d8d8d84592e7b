import { Plus } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { useNotices } from '../notices/notices.tsx';
import { MediaResults } from './MediaResults.tsx';
import { useMedia } from './media-library.tsx';

export type PickPurpose = 'hero' | 'portrait' | 'figure';

/** Asks for one picture; `null` when the person changes their mind. */
export type PickMedia = (purpose: PickPurpose) => Promise<MediaItem | null>;

const Context = createContext<PickMedia | null>(null);

export function usePickMedia(): PickMedia {
  const pick = useContext(Context);
  if (pick === null) throw new Error('usePickMedia outside MediaPickerProvider');
  return pick;
}

interface Request {
  readonly purpose: PickPurpose;
  readonly answer: (item: MediaItem | null) => void;
}

export function MediaPickerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [request, setRequest] = useState<Request | null>(null);
  const pick = useCallback<PickMedia>(
    (purpose) =>
      new Promise((resolve) => {
        const answer = (item: MediaItem | null): void => {
          setRequest(null);
          resolve(item);
        };
        setRequest({ purpose, answer });
      }),
    [],
  );
  return (
    <Context value={pick}>
      {children}
      {request !== null && <MediaPicker purpose={request.purpose} onAnswer={request.answer} />}
    </Context>
  );
}

interface MediaPickerProps {
  readonly purpose: PickPurpose;
  readonly onAnswer: (item: MediaItem | null) => void;
}

function MediaPicker({ purpose, onAnswer }: MediaPickerProps): ReactNode {
  const messages = useMessages();
  const { chooseFiles } = useMedia();
  const { fail } = useNotices();
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<MediaItem | null>(null);

  const add = async (): Promise<void> => {
    try {
      const [item] = await chooseFiles(false);
      if (item !== undefined) setSelected(item);
    } catch (error) {
      fail(error);
    }
  };

  return (
    <Dialog
      title={messages.media.picker[purpose]}
      size="large"
      onClose={() => onAnswer(null)}
      footer={
        <>
          <Button icon={<Plus aria-hidden />} className="dialog-foot-start" onClick={() => void add()}>
            {messages.media.add}
          </Button>
          <Button onClick={() => onAnswer(null)}>{messages.app.cancel}</Button>
          <Button look="primary" disabled={selected === null} onClick={() => onAnswer(selected)}>
            {messages.media.picker.use}
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
        text={text}
        selected={selected?.id ?? null}
        onSelect={setSelected}
        onOpen={(item) => onAnswer(item)}
      />
    </Dialog>
  );
}
