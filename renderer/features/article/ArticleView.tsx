import { FileText } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { readBody } from '#shared/body/walk-body.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { giveUpTyping } from '../app/type-ahead.ts';
import { useLibrary } from '../library/library.tsx';
import { OpenArticle, type OpenArticleProps } from './OpenArticle.tsx';
import './article.css';

/** The article in the middle of the window, or why there is none. */
export function ArticleView({ id }: { readonly id: ArticleId | null }): ReactNode {
  const { articles } = useMessages();
  if (id === null) {
    return (
      <main className="pane" aria-label={articles.noneOpen}>
        <EmptyState icon={<FileText aria-hidden />} title={articles.noneOpen}>
          {articles.noneOpenText}
        </EmptyState>
      </main>
    );
  }
  return <LoadArticle key={id} id={id} />;
}

function LoadArticle({ id }: { readonly id: ArticleId }): ReactNode {
  const { readOnly } = useLibrary();
  const { loaded, reload } = useCall('articles.get', { id });
  /** Counts what main did to the suggestions beside the article: they are read anew then. */
  const [round, setRound] = useState(0);
  const isListening = useRef(false);
  const trashedAt = loaded.state === 'ready' ? loaded.value.article.trashedAt : undefined;

  // Trashed or brought back from elsewhere in the window, while it is open.
  useEffect(
    () =>
      onEvent('articles.changed', ({ ids }) => {
        if (!ids.includes(id)) return;
        call('articles.get', { id }).then(
          (now) => now.article.trashedAt !== trashedAt && void reload(),
          // What can't be read any more stays open with the text that it has.
          () => {},
        );
      }),
    [id, trashedAt, reload],
  );

  // Changed elsewhere into something that can't be edited here, or before a session was there to take it.
  useEffect(
    () =>
      onEvent('articles.replaced', (replaced) => {
        if (replaced.id !== id) return;
        if (!isListening.current || readBody(replaced.content.body).problems.length > 0) void reload();
      }),
    [id, reload],
  );

  if (loaded.state === 'ready') {
    const { article } = loaded.value;
    // Coming out of the trash, or a library that may be written again, is another session; so is a text that is loaded anew.
    const { revision } = loaded.value;
    const session = `${article.trashedAt} ${loaded.value.readOnly} ${readOnly} ${revision} ${round}`;
    const onSuggested = async (): Promise<void> => {
      await reload();
      setRound(round + 1);
    };
    return (
      <LoadSuggestions
        key={session}
        opened={loaded.value}
        isListening={isListening}
        isAnew={round > 0}
        onSuggested={onSuggested}
      />
    );
  }
  return <NotYet message={loaded.state === 'failed' ? loaded.message : null} onRetry={reload} />;
}

/** What is open is asked for by each session anew: the one before has written it. */
function LoadSuggestions(props: Omit<OpenArticleProps, 'suggested'>): ReactNode {
  const { loaded, reload } = useCall('suggestions.get', { id: props.opened.article.id });
  if (loaded.state === 'ready') {
    return <OpenArticle {...props} suggested={loaded.value} />;
  }
  return <NotYet message={loaded.state === 'failed' ? loaded.message : null} onRetry={reload} />;
}

interface NotYetProps {
  /** Why it failed. */
  readonly message: string | null;
  readonly onRetry: () => Promise<void>;
}

function NotYet({ message, onRetry }: NotYetProps): ReactNode {
  const { app } = useMessages();
  useEffect(() => {
    if (message !== null) giveUpTyping();
  }, [message]);
  return (
    <main className="pane" aria-label={app.loading}>
      {message === null ? (
        <Spinner label={app.loading} />
      ) : (
        <LoadFailed message={message} onRetry={() => void onRetry()} />
      )}
    </main>
  );
}
