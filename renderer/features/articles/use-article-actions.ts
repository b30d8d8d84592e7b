import { useMemo } from 'react';
import type { ArticleId, Slug } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { catchTyping, giveUpTyping, isArticleComing } from '../app/type-ahead.ts';
import { giveKeyboardToArticle } from '../app/use-view-keyboard.ts';
import { useNotices } from '../notices/notices.tsx';
import { useTitleOf } from './use-title-of.ts';

/** An article, as far as it needs to be named. */
interface NamedArticle {
  readonly id: ArticleId;
  readonly headline: string;
}

export interface ArticleActions {
  /** From a template, or from nothing. */
  readonly create: (template?: Slug) => Promise<void>;
  readonly duplicate: (article: NamedArticle) => Promise<void>;
  readonly trash: (article: NamedArticle) => Promise<void>;
  readonly restore: (article: NamedArticle) => Promise<void>;
}

/** What can be done with articles as a whole. Failures are shown; nothing throws. */
export function useArticleActions(): ArticleActions {
  const { place, go, settle } = useNavigation();
  const { say, fail } = useNotices();
  const { articles, app } = useMessages();
  const titleOf = useTitleOf();
  const open = place.view === 'articles' ? place.article : null;

  return useMemo(() => {
    const nameOf = ({ headline }: NamedArticle): string => titleOf(headline);

    const attempt =
      <Given extends readonly unknown[]>(act: (...given: Given) => Promise<void>) =>
      async (...given: Given): Promise<void> => {
        try {
          if (await settle()) await act(...given);
        } catch (error) {
          fail(error);
        }
      };

    /** Of an article that isn't there yet the headline is what one writes first. */
    const attemptNew =
      <Given extends readonly unknown[]>(make: (...given: Given) => Promise<ArticleId>) =>
      async (...given: Given): Promise<void> => {
        if (isArticleComing()) return;
        catchTyping(app.typeAhead.headline);
        try {
          if (await settle())
            await go({ view: 'articles', article: await make(...given), field: 'headline' });
        } catch (error) {
          fail(error);
        }
        // Where it didn't come to that.
        if (isArticleComing()) giveUpTyping();
      };

    const restore = attempt(async (article: NamedArticle) => {
      whenKeyboardIsLost(() => giveKeyboardToArticle({ block: 0, letters: 0 }));
      await call('articles.restore', { id: article.id });
      await go({ view: 'articles', article: article.id });
      say(articles.restored(nameOf(article)));
    });

    return {
      restore,
      create: attemptNew(async (template?: Slug) => {
        return (await call('articles.create', { headline: '', ...(template && { template }) })).id;
      }),
      duplicate: attemptNew(async (article) => {
        const { id } = await call('articles.duplicate', { id: article.id });
        say(articles.duplicated(nameOf(article)));
        return id;
      }),
      trash: attempt(async (article) => {
        if (open === article.id) await go({ view: 'articles', article: null });
        await call('articles.trash', { id: article.id });
        say(articles.trashed(nameOf(article)), { label: app.undo, run: () => void restore(article) });
      }),
    };
  }, [open, go, settle, say, fail, articles, app, titleOf]);
}
