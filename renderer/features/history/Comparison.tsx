import { type ReactNode, useMemo, useState } from 'react';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { compareContents } from '#shared/compare/compare-contents.ts';
import type { Version } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { BlockChanges } from './BlockChanges.tsx';
import { FieldChanges } from './FieldChanges.tsx';

interface ComparisonProps {
  readonly id: ArticleId;
  readonly version: Version;
  /** The one before it in the list, if any. */
  readonly before: Version | null;
  /** The whole version, or one block; `null` where nothing may be changed. */
  readonly onRestore: ((block: number | null) => void) | null;
}

/** A version beside the article as it is now, or beside the version before. */
export function Comparison({ id, version, before, onRestore }: ComparisonProps): ReactNode {
  const { history: words } = useMessages();
  const [withNow, setWithNow] = useState(true);
  const [isBeside, setBeside] = useState(false);

  return (
    <section className="comparison" aria-label={words.title}>
      <div className="comparison-bar">
        <BareSelect
          aria-label={words.compareWith}
          value={withNow ? 'now' : 'before'}
          options={[
            { value: 'now', label: words.withNow },
            { value: 'before', label: words.withBefore },
          ]}
          onChange={(value) => setWithNow(value === 'now')}
        />
        <BareSelect
          aria-label={words.layout}
          value={isBeside ? 'beside' : 'inline'}
          options={[
            { value: 'inline', label: words.inline },
            { value: 'beside', label: words.beside },
          ]}
          onChange={(value) => setBeside(value === 'beside')}
        />
        <span className="article-bar-space" />
        {onRestore !== null && withNow && (
          <Button look="primary" onClick={() => onRestore(null)}>
            {words.restore}
          </Button>
        )}
      </div>
      {withNow ? (
        <WithNow id={id} version={version} isBeside={isBeside} onRestore={onRestore} />
      ) : before === null ? (
        <p className="comparison-empty">{words.firstVersion}</p>
      ) : (
        <WithBefore id={id} version={version} before={before} isBeside={isBeside} />
      )}
    </section>
  );
}

interface PairProps {
  readonly id: ArticleId;
  readonly version: Version;
  readonly isBeside: boolean;
}

function WithNow({
  id,
  version,
  isBeside,
  onRestore,
}: PairProps & Pick<ComparisonProps, 'onRestore'>): ReactNode {
  const older = useCall('history.get', { id, version: version.id });
  const now = useCall('articles.get', { id }, ['articles.saved', 'articles.replaced']);
  if (older.loaded.state === 'failed')
    return <LoadFailed message={older.loaded.message} onRetry={() => void older.reload()} />;
  if (now.loaded.state === 'failed')
    return <LoadFailed message={now.loaded.message} onRetry={() => void now.reload()} />;
  if (older.loaded.state === 'loading' || now.loaded.state === 'loading') return <Waiting />;
  return (
    <Differences
      before={older.loaded.value.content}
      after={now.loaded.value.article}
      isBeside={isBeside}
      onRestore={onRestore}
    />
  );
}

function WithBefore({ id, version, before, isBeside }: PairProps & { readonly before: Version }): ReactNode {
  const older = useCall('history.get', { id, version: before.id });
  const newer = useCall('history.get', { id, version: version.id });
  if (older.loaded.state === 'failed')
    return <LoadFailed message={older.loaded.message} onRetry={() => void older.reload()} />;
  if (newer.loaded.state === 'failed')
    return <LoadFailed message={newer.loaded.message} onRetry={() => void newer.reload()} />;
  if (older.loaded.state === 'loading' || newer.loaded.state === 'loading') return <Waiting />;
  return (
    <Differences
      before={older.loaded.value.content}
      after={newer.loaded.value.content}
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
}

function Differences({ before, after, isBeside, onRestore }: DifferencesProps): ReactNode {
  const { history: words } = useMessages();
  const { fields, blocks } = useMemo(
    () => compareContents(ArticleContent.parse(before), ArticleContent.parse(after)),
    [before, after],
  );
  if (fields.length === 0 && blocks.every(({ is }) => is === 'same')) {
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
