import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PublishedOnce } from '#shared/publish/publish-report.ts';
import { useCall } from '../../ipc/use-call.ts';
import { formatDayAndTime } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useLibrary } from '../library/library.tsx';
import { usePublish } from './publish.tsx';
import './publish.css';

/** Every publication with its receipt, and the way back to the site of an earlier one. */
export function PublicationsDialog(): ReactNode {
  const { publish: words, app } = useMessages();
  const { show } = usePublish();
  const { loaded, reload } = useCall('publish.history', null, ['publish.published']);
  return (
    <Dialog title={words.history.title} onClose={() => show('none')}>
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' &&
        (loaded.value.length === 0 ? (
          <EmptyState icon={<History aria-hidden />} title={words.history.none}>
            {words.history.noneText}
          </EmptyState>
        ) : (
          <>
            <ol className="publication-list">
              {loaded.value.map((one) => (
                <OnePublication key={one.id} one={one} all={loaded.value} />
              ))}
            </ol>
            <p className="field-hint">{words.history.hint}</p>
          </>
        ))}
    </Dialog>
  );
}

interface OnePublicationProps {
  readonly one: PublishedOnce;
  readonly all: readonly PublishedOnce[];
}

function OnePublication({ one, all }: OnePublicationProps): ReactNode {
  const { publish: words, schedule } = useMessages();
  const { goBack, state } = usePublish();
  const { readOnly } = useLibrary();
  const { id, at, by, target, put, removed, backTo, isCurrent, canReturn } = one;
  const when = formatDayAndTime(at);
  const backAt = all.find((other) => other.id === backTo)?.at;
  const isBusy = 'step' in state;
  return (
    <li>
      <div className="publication-head">
        <time dateTime={at}>{when}</time>
        <span dir="auto">{by.name.trim() === '' ? words.history.nobody : by.name}</span>
        {one.scheduled && <span className="publication-mark">{schedule.mark}</span>}
        {isCurrent && <span className="publication-mark">{words.history.current}</span>}
        {one.state !== 'complete' && (
          <span className="publication-mark" data-kind="warning">
            {words.history.cutShort}
          </span>
        )}
      </div>
      <p className="publication-where" title={target.path}>
        {target.path}
      </p>
      <p className="field-hint">
        {words.history.summary(put, removed)}
        {backTo !== null &&
          ` · ${words.history.wentBack(backAt === undefined ? backTo : formatDayAndTime(backAt))}`}
        {` · ${words.receipt(id)}`}
      </p>
      {canReturn && !isCurrent && readOnly === null && (
        <Button
          disabled={isBusy}
          aria-label={words.history.goBackTo(when)}
          onClick={() => goBack(target, id)}
        >
          {words.history.goBack}
        </Button>
      )}
    </li>
  );
}
