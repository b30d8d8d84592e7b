import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { TakenReview } from '#shared/exchange/exchange.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { TakenReviewDialog } from './TakenReviewDialog.tsx';

interface Exchange {
  /** Takes a review file that was dropped. */
  readonly takeReviewFile: (file: File) => void;
}

const Context = createContext<Exchange | null>(null);

export function useExchange(): Exchange {
  const exchange = useContext(Context);
  if (exchange === null) throw new Error('useExchange outside ExchangeProvider');
  return exchange;
}

/** Articles sent for review and taken back, as files. */
export function ExchangeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { exchange: words } = useMessages();
  const { place, go, settle } = useNavigation();
  const { readOnly } = useLibrary();
  const { say, fail } = useNotices();
  const [taken, setTaken] = useState<TakenReview | null>(null);
  const canChange = readOnly === null;
  const article = place.view === 'articles' ? place.article : null;

  const take = useCallback(
    async (ask: () => Promise<TakenReview | null>): Promise<void> => {
      // What is open would go on with the text and the suggestions that it had.
      if (!(await go({ view: 'articles', article: null }))) return;
      try {
        setTaken(await ask());
      } catch (error) {
        fail(error);
      }
    },
    [go, fail],
  );

  const send = async (): Promise<void> => {
    if (article === null) return say(words.notOpen, undefined, 'warning');
    if (!(await settle())) return;
    const path = await call('exchange.send', { id: article });
    if (path !== null) say(words.sent(path));
  };
  useCommand('article.sendForReview', canChange ? () => void send().catch(fail) : null);
  useCommand(
    'article.openReviewFile',
    canChange ? () => void take(() => call('exchange.choose', null)) : null,
  );

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
      {taken !== null && <TakenReviewDialog taken={taken} onClose={() => setTaken(null)} />}
    </Context>
  );
}
