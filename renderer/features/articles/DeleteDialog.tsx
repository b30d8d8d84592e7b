import { type ReactNode, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';
import { keepKeyboardInList } from './keep-keyboard-in-list.ts';
import { useTitleOf } from './use-title-of.ts';

interface DeleteDialogProps {
  readonly ids: readonly ArticleId[];
  readonly onClose: () => void;
}

const mostNamed = 5;

/** Asks before articles of the trash go for good: this is the one thing that nobody can take back. */
export function DeleteDialog({ ids, onClose }: DeleteDialogProps): ReactNode {
  const { articles, app } = useMessages();
  const words = articles.forGood;
  const titleOf = useTitleOf();
  const { place, go, settle } = useNavigation();
  const { say, fail } = useNotices();
  const [isRunning, setRunning] = useState(false);
  // What is named stays so while it goes.
  const [asked] = useState(() => ({ ids: ids.slice(0, mostNamed), text: '' }));
  const { loaded } = useCall('articles.rows', asked);

  const remove = async (): Promise<void> => {
    if (isRunning || !(await settle())) return;
    setRunning(true);
    try {
      const open = place.view === 'articles' ? place.article : null;
      if (open !== null && ids.includes(open)) await go({ view: 'articles', article: null });
      const { removed, failed } = await call('articles.remove', { ids: [...ids] });
      say(words.done(removed.length));
      for (const { message } of failed) say(message, undefined, 'error');
    } catch (error) {
      fail(error);
    }
    keepKeyboardInList();
    onClose();
  };

  return (
    <Dialog
      title={words.title(ids.length)}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button disabled={isRunning} onClick={onClose}>
            {app.cancel}
          </Button>
          <Button look="danger" disabled={isRunning} onClick={() => void remove()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <ul className="named-articles">
        {loaded.state === 'ready' &&
          loaded.value.map(({ id, headline }) => (
            <li key={id} dir="auto">
              {titleOf(headline)}
            </li>
          ))}
        {ids.length > mostNamed && <li>{words.more(ids.length - mostNamed)}</li>}
      </ul>
      <p>{words.text}</p>
    </Dialog>
  );
}
