import { ExternalLink, FolderOpen } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { formatDayAndTime } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StepBar } from '../../ui/StepBar.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { NoAddressBanner } from './NoAddressBanner.tsx';
import { PublishReportView } from './PublishReportView.tsx';
import { usePublish } from './publish.tsx';
import { ScheduleFailure } from './ScheduleFailure.tsx';
import { ScheduleField } from './ScheduleField.tsx';
import { TargetField } from './TargetField.tsx';
import { useScheduledTarget } from './use-scheduled-target.ts';
import './publish.css';

/** Where to, what would change, how far it is, and what came of it. */
export function PublishDialog(): ReactNode {
  const { publish: words, schedule, app } = useMessages();
  const { state, intent, show, look, run, stop } = usePublish();
  const { fail } = useNotices();
  const { target: scheduledTarget } = useScheduledTarget();
  const { baseUrl } = useLibrary().config;
  const { loaded } = useCall('publish.history', null, ['publish.published']);
  const isBusy = 'step' in state;
  const isScheduled = state.is === 'scheduled';

  // The last target again, unless something is under way or already looked at.
  const lastTarget = loaded.state === 'ready' ? (loaded.value[0]?.target ?? null) : null;
  const lookAtLast = useEffectEvent((target: PublishTarget) => {
    if (state.is === 'idle' && intent === null) void look({ target, backTo: null });
  });
  useEffect(() => {
    if (lastTarget !== null) lookAtLast(lastTarget);
  }, [lastTarget]);

  const choose = async (kind: PublishTarget['kind']): Promise<void> => {
    const target = await call('publish.chooseTarget', { kind });
    if (target !== null) await look({ target, backTo: intent?.backTo ?? null });
  };
  const close = (): void => show('none');
  const starting = isScheduled ? schedule.running : state.is === 'looking' ? words.looking : words.running;
  // Whoever opens the dialog on it is told that nobody began it.
  const doing = (phase: string): string => (isScheduled ? schedule.status(phase) : phase);
  const isBack = intent?.backTo != null;
  const earlier = loaded.state === 'ready' ? loaded.value.find(({ id }) => id === intent?.backTo) : undefined;
  const report = state.is === 'planned' || state.is === 'done' ? state.report : null;
  const isReady = state.is === 'planned' && report !== null && report.ok && hasWork(report);
  const receipt = state.is === 'done' ? state.report.receipt : null;
  const canFill = state.is === 'planned' && report?.isEmptied === true && report.inTheWay.length === 0;

  return (
    <Dialog
      title={isBack && !isScheduled ? words.backTitle : words.title}
      onClose={close}
      onSubmit={() => {
        if (isReady || canFill) void run(canFill);
      }}
      footer={
        isBusy ? (
          <>
            <Button onClick={close}>{words.hide}</Button>
            <Button disabled={state.stopping} onClick={stop}>
              {state.stopping ? words.stopping : words.stop}
            </Button>
          </>
        ) : (
          <>
            {intent !== null && (
              <Button className="dialog-foot-start" onClick={() => void look(intent)}>
                {words.lookAgain}
              </Button>
            )}
            {receipt !== null && (
              <>
                <Button
                  icon={<FolderOpen aria-hidden />}
                  onClick={() => void call('publish.reveal', { receipt }).catch(fail)}
                >
                  {words.reveal}
                </Button>
                {baseUrl !== null && (
                  <Button
                    icon={<ExternalLink aria-hidden />}
                    onClick={() => void call('app.openExternal', { url: baseUrl }).catch(fail)}
                  >
                    {words.openSite}
                  </Button>
                )}
              </>
            )}
            {state.is === 'done' && state.report.ok ? (
              <Button look="primary" onClick={close}>
                {app.close}
              </Button>
            ) : (
              <Button look="primary" submit disabled={!isReady && !canFill}>
                {canFill ? words.again : isBack ? words.back : words.start}
              </Button>
            )}
          </>
        )
      }
    >
      {earlier !== undefined && !isScheduled && (
        <p>{words.backTo(formatDayAndTime(earlier.at), earlier.by.name.trim() || words.history.nobody)}</p>
      )}
      <TargetField
        target={isScheduled ? scheduledTarget : (intent?.target ?? null)}
        disabled={isBusy}
        onChoose={(kind) => void choose(kind).catch(fail)}
      />
      {intent !== null && !isBack && !isScheduled && loaded.state === 'ready' && (
        <ScheduleField target={intent.target} history={loaded.value} />
      )}
      {!isScheduled && <ScheduleFailure isShort={report?.ok === false} />}
      {isBusy && (
        <StepBar
          name={starting}
          doing={state.step === null ? starting : doing(words.phases[state.step.progress.phase])}
          step={state.step}
        />
      )}
      {state.is === 'failed' && <Banner kind="error">{`${words.failed} ${state.message}`}</Banner>}
      {isReady && !isBack && <NoAddressBanner onGone={close} />}
      {report !== null && (
        <PublishReportView report={report} isDone={state.is === 'done'} isBack={isBack} onGone={close} />
      )}
    </Dialog>
  );
}

function hasWork(report: {
  readonly put: number;
  readonly removed: number;
  readonly articles: object;
}): boolean {
  const articles = Object.values(report.articles).flat();
  return report.put + report.removed + articles.length > 0;
}
