import { createContext, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { TakenReview } from '#shared/exchange/exchange.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { useNavigation } from '../app/navigation.tsx';
import { giveKeyboardToArticle } from '../app/use-view-keyboard.ts';
import { useCommand } from '../commands/commands.tsx';
import { caretPlace } from '../editor/index.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { TakenReviewDialog } from './TakenReviewDialog.tsx';

interface Exchange {
  /** Takes a review file that was dropped. */
  readonly takeReviewFile: (file: File) => void;
}

const Context = createContext<Exchange | null>(null);

export function useExchange(): Exchange {
  return useProvided(Context, 'ExchangeProvider');
}

/** Articles sent for review and taken back, as files. */
export function ExchangeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { exchange: words } = useMessages();
  const { place, go, settle } = useNavigation();
  const { readOnly } = useLibrary();
  const { say, fail } = useNotices();
  /** With the way back to what was open. */
  const [taken, setTaken] = useState<{ readonly review: TakenReview; readonly back: () => void } | null>(
    null,
  );
  const canChange = readOnly === null;
  const article = place.view === 'articles' ? place.article : null;

  const take = useCallback(
    async (ask: () => Promise<TakenReview>): Promise<void> => {
      const caret = caretPlace();
      const back = (): void => {
        const isArticle = place.view === 'articles' && place.article !== null;
        void go(place).then((isThere) => isThere && isArticle && giveKeyboardToArticle(caret));
      };
      // What is open would go on with the text and the suggestions that it had.
      if (!(await go({ view: 'articles', article: null }))) return;
      try {
        setTaken({ review: await ask(), back });
      } catch (error) {
        fail(error);
        back();
      }
    },
    [place, go, fail],
  );

  const choose = async (): Promise<void> => {
    if (await call('exchange.choose', null)) await take(() => call('exchange.takeChosen', null));
  };

  const send = async (): Promise<void> => {
    if (article === null) return say(words.notOpen, undefined, 'warning');
    if (!(await settle())) return;
    const path = await call('exchange.send', { id: article });
    if (path !== null) say(words.sent(path));
  };
  useCommand('article.sendForReview', canChange ? () => void send().catch(fail) : null);
  useCommand('article.openReviewFile', canChange ? () => void choose().catch(fail) : null);

  const value = useMemo(
    (): Exchange => ({
      takeReviewFile: (file) => {
        if (!canChange) return say(words.readOnly, undefined, 'warning');
        void take(async () => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          return call('exchange.take', { fileName: file.name, bytes });
        });
      },
    }),
    [canChange, say, take, words],
  );
  return (
    <Context value={value}>
      {children}
      {taken !== null && (
        <TakenReviewDialog
          taken={taken.review}
          onClose={() => {
            setTaken(null);
            taken.back();
          }}
          onOpen={(compare) => {
            setTaken(null);
            void go({ view: 'articles', article: taken.review.article, ...(compare && { compare }) });
          }}
        />
      )}
    </Context>
  );
}
