import type { ReactNode } from 'react';
import type { ArticleContent, ArticleFields } from '#shared/articles/article.schema.ts';
import { compareWords } from '#shared/compare/compare-words.ts';
import type { Slug } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { useStages } from '../articles/use-stages.ts';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { mediaAddress } from '../media/media-address.ts';
import { fieldText } from './field-text.ts';
import { WordRuns } from './WordRuns.tsx';

interface FieldChangesProps {
  readonly names: readonly (keyof ArticleFields)[];
  readonly before: ArticleContent;
  readonly after: ArticleContent;
  readonly isBeside: boolean;
}

/** Each field that differs, its words compared as those of the text are. */
export function FieldChanges({ names, before, after, isBeside }: FieldChangesProps): ReactNode {
  const messages = useMessages();
  const { nameOf: authorName } = useAuthors();
  const { config } = useLibrary();
  const { nameOf: stageName } = useStages();
  const nameOf = {
    author: (slug: string) => authorName(slug as Slug) ?? slug,
    status: stageName,
    section: (slug: string) => config.sections.find((section) => section.slug === slug)?.name ?? slug,
  };

  return (
    <dl className="field-changes">
      {names.map((name) => {
        const runs = compareWords(
          fieldText(name, before, messages, nameOf),
          fieldText(name, after, messages, nameOf),
        );
        const [older, newer] = name === 'hero' ? [before.hero?.media, after.hero?.media] : [];
        return (
          <div key={name} className="field-change">
            <dt>{messages.history.fields[name]}</dt>
            {isBeside ? (
              <>
                <dd dir="auto">
                  <Picture media={older} />
                  <WordRuns runs={runs} without="added" />
                </dd>
                <dd dir="auto">
                  <Picture media={newer} />
                  <WordRuns runs={runs} without="removed" />
                </dd>
              </>
            ) : (
              <dd dir="auto">
                {older !== newer && <Picture media={older} isGone />}
                <Picture media={newer} />
                <WordRuns runs={runs} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

interface PictureProps {
  readonly media: Parameters<typeof mediaAddress>[0] | undefined;
  readonly isGone?: boolean;
}

export function Picture({ media, isGone = false }: PictureProps): ReactNode {
  const { history } = useMessages();
  if (media === undefined) return null;
  return (
    <img
      className="change-picture"
      data-gone={isGone}
      src={mediaAddress(media, 320)}
      alt={isGone ? `${history.picture} (${history.removed})` : history.picture}
    />
  );
}
