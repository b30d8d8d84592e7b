import { type ReactNode, useId, useState } from 'react';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { LongList } from '../../ui/LongList.tsx';

/** An article that is here, whose source says something else than when it was taken in. */
interface ChangedArticle {
  readonly article: ArticleId;
  readonly headline: string;
  /** It was edited here, too. */
  readonly isEdited: boolean;
}

interface UpdateChoice {
  readonly changed: readonly ChangedArticle[];
  readonly wanted: ReadonlySet<ArticleId>;
  readonly want: (articles: readonly ArticleId[], isWanted: boolean) => void;
}

/** Which of them are to say what their source says now: none until somebody says so. */
export function useUpdates(files: readonly FileImport[]): UpdateChoice {
  const [wanted, setWanted] = useState<ReadonlySet<ArticleId>>(new Set());
  const changed = files.flatMap(({ article, headline, changed: found }) =>
    article === null || found === null
      ? []
      : [{ article, headline: headline ?? '', isEdited: found.isEdited }],
  );
  return {
    changed,
    wanted,
    want: (articles, isWanted) => {
      const next = new Set(wanted);
      for (const article of articles) {
        if (isWanted) next.add(article);
        else next.delete(article);
      }
      setWanted(next);
    },
  };
}

/** One can take the changes of each, or of all that nobody edited here: what was edited is chosen one by one. */
export function ChangedArticles({ updates }: { readonly updates: UpdateChoice }): ReactNode {
  const { plan: words } = useMessages().importing;
  const title = useId();
  const { changed, wanted, want } = updates;
  const plain = changed.filter(({ isEdited }) => !isEdited).map(({ article }) => article);
  if (changed.length === 0) return null;
  return (
    <section className="import-news import-changed" aria-labelledby={title}>
      <h3 id={title}>{words.changed(changed.length)}</h3>
      <p className="field-hint">{words.changedHint}</p>
      {plain.length > 1 && (
        <Checkbox
          label={words.updateAll(plain.length)}
          checked={plain.every((article) => wanted.has(article))}
          onChange={(isWanted) => want(plain, isWanted)}
        />
      )}
      <ul>
        <LongList items={changed.toSorted((a, b) => Number(b.isEdited) - Number(a.isEdited))}>
          {({ article, headline, isEdited }) => (
            <li key={article}>
              <Checkbox
                label={headline}
                isOwnWords
                {...(isEdited && { hint: words.editedHere })}
                checked={wanted.has(article)}
                onChange={(isWanted) => want([article], isWanted)}
              />
            </li>
          )}
        </LongList>
      </ul>
    </section>
  );
}
