import { type ReactNode, useEffect, useState } from 'react';
import { ExportFormat, exportExtensions, exportFormats, isTogether } from '#shared/export/export-format.ts';
import type { ExportReport } from '#shared/export/export-report.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';
import { ProblemList } from '../site/ProblemList.tsx';
import { ExportPlanView } from './ExportPlanView.tsx';
import { ExportReportDialog } from './ExportReportDialog.tsx';
import { type Steps, useExportPlan } from './use-export-plan.ts';
import './export.css';

export interface ExportDialogProps {
  /** At least one. */
  readonly ids: readonly ArticleId[];
  /** What is ready must be right to leave. */
  readonly isReady: boolean;
  readonly onClose: () => void;
}

/** In which form, what that makes and leaves out, then where to. */
export function ExportDialog({ ids, isReady, onClose }: ExportDialogProps): ReactNode {
  const { exporting: words } = useMessages();
  const { settle } = useNavigation();
  const { say, fail } = useNotices();
  const [asDraft, setDraft] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('page');
  const [report, setReport] = useState<ExportReport | null>(null);
  const [steps, setSteps] = useState<Steps | null>(null);
  const planned = useExportPlan(ids, format, asDraft);
  useEffect(
    () =>
      onEvent('export.progress', ({ isPlanning, ...now }) => {
        if (!isPlanning) setSteps(now);
      }),
    [],
  );
  const [only] = ids;
  const isOne = ids.length === 1;

  const write = async (): Promise<void> => {
    // What leaves is what is on screen.
    if (!(await settle())) return;
    try {
      const found = await call('export.articles', { ids: [...ids], format, asDraft });
      if (found === null) return;
      if (found.isCancelled || found.articles.some(({ problem }) => problem !== null)) {
        setReport(found);
        return;
      }
      onClose();
      if (found.path !== null) say(words.done(ids.length, found.path));
    } finally {
      setSteps(null);
    }
  };

  const stop = (): void => void call('export.cancel', null).catch(fail);
  const leave = (): void => {
    stop();
    // What was written until then is in the report.
    if (steps === null) onClose();
  };

  if (report !== null) return <ExportReportDialog report={report} asked={ids.length} onClose={onClose} />;
  return (
    <Dialog
      title={words.title(ids.length)}
      onClose={leave}
      onSubmit={() => void write().catch(fail)}
      footer={
        steps === null ? (
          <Button look="primary" submit>
            {words.choose}
          </Button>
        ) : (
          <Button onClick={stop}>{words.cancel}</Button>
        )
      }
    >
      <Select
        label={words.format}
        value={format}
        options={exportFormats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={(value) => setFormat(ExportFormat.parse(value))}
        hint={words.hint}
      />
      {isOne && only !== undefined ? (
        <BlockedBy id={only} onGone={onClose}>
          {isReady && <Checkbox label={words.asDraft} checked={asDraft} onChange={setDraft} />}
        </BlockedBy>
      ) : (
        <Checkbox label={words.alsoUnchecked} checked={asDraft} onChange={setDraft} />
      )}
      <section className="export-plan" aria-label={words.plan} aria-live="polite">
        {planned.state === 'ready' ? (
          <ExportPlanView plan={planned.plan} />
        ) : (
          <p>{words.makes(ids.length, isTogether(format), exportExtensions[format])}</p>
        )}
        {planned.state === 'failed' && <Banner kind="warning">{planned.message}</Banner>}
        <p className="field-hint">{words.about[format]}</p>
      </section>
      {planned.state === 'looking' && steps === null && <Looking steps={planned.steps} />}
      {steps !== null && (
        <progress
          className="export-progress"
          aria-label={words.running}
          max={steps.total}
          value={steps.done}
        />
      )}
    </Dialog>
  );
}

function Looking({ steps }: { readonly steps: Steps | null }): ReactNode {
  const { exporting: words } = useMessages();
  const isMany = steps !== null && steps.total > 1;
  return (
    <div className="export-looking">
      <progress
        className="export-progress"
        aria-label={words.looking}
        {...(isMany && { max: steps.total, value: steps.done })}
      />
      <p className="field-hint">{isMany ? words.lookingAt(steps.done, steps.total) : words.looking}</p>
    </div>
  );
}

/** What the checks hold against the article; nothing where they hold nothing. */
function BlockedBy({
  id,
  onGone,
  children,
}: {
  readonly id: ArticleId;
  readonly onGone: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { checks } = useMessages();
  const { loaded } = useCall('articles.check', { id });
  const blocking = loaded.state === 'ready' ? loaded.value.filter(isBlocking) : [];
  if (blocking.length === 0) return null;
  return (
    <>
      <p className="field-hint">{checks.blocks(blocking.length)}</p>
      <ProblemList problems={blocking} onGone={onGone} />
      {children}
    </>
  );
}
