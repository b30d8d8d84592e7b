import { type ReactNode, useEffect, useMemo } from 'react';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { compareContents } from '#shared/compare/compare-contents.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { BlockChanges } from './BlockChanges.tsx';
import { FieldChanges } from './FieldChanges.tsx';

interface PairProps {
  readonly id: ArticleId;
  readonly isBeside: boolean;
  readonly older: VersionId;
}

interface WithNowProps extends PairProps {
  /** One block of the older text; `null` where nothing may be changed. */
  readonly onRestore: ((block: number) => void) | null;
  readonly onCompared: (isSame: boolean) => void;
}

export function DifferencesFromNow({ id, older, ...rest }: WithNowProps): ReactNode {
  const before = useCall('history.get', { id, version: older });
  const now = useCall('articles.get', { id }, ['articles.saved', 'articles.replaced']);
  if (before.loaded.state === 'failed')
    return <LoadFailed message={before.loaded.message} onRetry={() => void before.reload()} />;
  if (now.loaded.state === 'failed')
    return <LoadFailed message={now.loaded.message} onRetry={() => void now.reload()} />;
  if (before.loaded.state === 'loading' || now.loaded.state === 'loading') return <Waiting />;
  return <Differences before={before.loaded.value.content} after={now.loaded.value.article} {...rest} />;
}

export function DifferencesOfVersions({
  id,
  older,
  newer,
  isBeside,
}: PairProps & { readonly newer: VersionId }): ReactNode {
  const before = useCall('history.get', { id, version: older });
  const after = useCall('history.get', { id, version: newer });
  if (before.loaded.state === 'failed')
    return <LoadFailed message={before.loaded.message} onRetry={() => void before.reload()} />;
  if (after.loaded.state === 'failed')
    return <LoadFailed message={after.loaded.message} onRetry={() => void after.reload()} />;
  if (before.loaded.state === 'loading' || after.loaded.state === 'loading') return <Waiting />;
  return (
    <Differences
      before={before.loaded.value.content}
      after={after.loaded.value.content}
      isBeside={isBeside}
      onRestore={null}
    />
  );
}

function Waiting(): ReactNode {
  const { app } = useMessages();
  return <Spinner label={app.loading} />;
}

interface DifferencesProps {
  readonly before: ArticleContent;
  readonly after: ArticleContent;
  readonly isBeside: boolean;
  readonly onRestore: ((block: number) => void) | null;
  readonly onCompared?: (isSame: boolean) => void;
}

function Differences({ before, after, isBeside, onRestore, onCompared }: DifferencesProps): ReactNode {
  const { history: words } = useMessages();
  const { fields, blocks } = useMemo(
    () => compareContents(ArticleContent.parse(before), ArticleContent.parse(after)),
    [before, after],
  );
  const isSame = fields.length === 0 && blocks.every(({ is }) => is === 'same');
  useEffect(() => onCompared?.(isSame), [isSame, onCompared]);
  if (isSame) {
    return <p className="comparison-empty">{words.same}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className="differences" tabIndex={0} aria-label={words.differences}>
      {isBeside && (
        <div className="side-names" aria-hidden>
          <span>{words.older}</span>
          <span>{words.newer}</span>
        </div>
      )}
      {fields.length > 0 && (
        <>
          <h3>{words.fieldsTitle}</h3>
          <FieldChanges names={fields} before={before} after={after} isBeside={isBeside} />
        </>
      )}
      <h3>{words.textTitle}</h3>
      <BlockChanges changes={blocks} isBeside={isBeside} onRestore={onRestore} />
    </section>
  );
}
