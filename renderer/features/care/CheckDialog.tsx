import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { type DoctorReport, type Finding, isWell } from '#shared/doctor/doctor-report.ts';
import { call } from '../../ipc/client.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { useTask } from './use-task.ts';

/** Begins at once: whoever opens it wants to know. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { care } = useMessages();
  const words = care.check;
  const task = useTask<DoctorReport>();
  const { state } = task;
  const check = (): void => void task.run(() => call('care.check', null));
  const checkFirst = useEffectEvent(check);
  useEffect(() => checkFirst(), []);

  const report = state.is === 'done' ? state.value : null;
  const open =
    report?.findings.filter(({ repair, isRepaired }) => repair !== null && !isRepaired).length ?? 0;
  const repair = (...bringBack: readonly string[]): void =>
    void task.run(() => call('care.repair', { bringBack: [...bringBack] }));
  return (
    <TaskDialog
      title={words.title}
      task={task}
      onClose={onClose}
      onSubmit={state.is === 'running' ? () => {} : open > 0 ? () => repair() : onClose}
      buttons={
        <>
          <Button className="dialog-foot-start" onClick={check}>
            {words.again}
          </Button>
          <Button look="primary" submit>
            {open > 0 ? words.repair(open) : care.close}
          </Button>
        </>
      }
    >
      {report === null && state.is !== 'failed' && <p className="field-hint">{words.running}</p>}
      {report !== null && <CheckReport report={report} canRepair={open > 0} onBringBack={repair} />}
    </TaskDialog>
  );
}

function CheckReport({
  report,
  canRepair,
  onBringBack,
}: {
  readonly report: DoctorReport;
  readonly canRepair: boolean;
  readonly onBringBack: (file: string) => void;
}): ReactNode {
  const { care } = useMessages();
  const words = care.check;
  const { findings, kept } = report;
  const damaged = findings.filter(({ level, isRepaired }) => level === 'damaged' && !isRepaired);
  const notes = findings.filter(({ level, isRepaired }) => level === 'note' && !isRepaired).length;
  return (
    <>
      {isWell(report) ? (
        <Banner kind="info">{words.well}</Banner>
      ) : (
        <Banner kind="error">{words.damaged(damaged.length)}</Banner>
      )}
      <p className="field-hint">
        {[care.size(report.files, report.bytes), ...(notes > 0 ? [words.notes(notes)] : [])].join(' · ')}
      </p>
      {findings.length > 0 && (
        <ul className="care-findings" aria-label={words.list}>
          {[...damaged, ...findings.filter((one) => !damaged.includes(one))].map((finding) => (
            <FindingItem
              key={`${finding.file} ${finding.code} ${finding.message}`}
              finding={finding}
              onBringBack={() => onBringBack(finding.file)}
            />
          ))}
        </ul>
      )}
      {kept !== null && <p className="field-hint">{words.kept(kept)}</p>}
      {canRepair && <p className="field-hint">{words.repairHint}</p>}
    </>
  );
}

function FindingItem({
  finding,
  onBringBack,
}: {
  readonly finding: Finding;
  readonly onBringBack: () => void;
}): ReactNode {
  const words = useMessages().care.check;
  const { level, message, repair, newest, isRepaired } = finding;
  const isOpen = level === 'damaged' && !isRepaired;
  const Icon = isRepaired ? CircleCheck : isOpen ? CircleAlert : Info;
  return (
    <li data-state={isRepaired ? 'repaired' : level}>
      <Icon aria-hidden size={14} />
      <span>{message}</span>
      {repair !== null && (
        <span className="field-hint">{isRepaired ? words.repaired(repair) : words.wouldRepair(repair)}</span>
      )}
      {newest !== null && isRepaired && (
        <span className="field-hint">{words.broughtBack(formatMoment(newest))}</span>
      )}
      {newest !== null && isOpen && (
        <span className="care-choice-back">
          <span className="field-hint">{words.newest(formatMoment(newest))}</span>
          <Button onClick={onBringBack}>{words.bringBack}</Button>
        </span>
      )}
      {repair === null && newest === null && isOpen && <span className="field-hint">{words.only}</span>}
    </li>
  );
}
