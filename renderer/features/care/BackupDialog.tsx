import type { ReactNode } from 'react';
import type { BackupReport } from '#shared/backup/backup.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { useTask } from './use-task.ts';

export function BackupDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { care } = useMessages();
  const words = care.backUp;
  const task = useTask<BackupReport>();
  const { state } = task;
  const isDone = state.is === 'done';
  const start = (): void => void task.run(() => call('care.backUp', null));
  return (
    <TaskDialog
      title={words.title}
      task={task}
      onClose={onClose}
      onSubmit={state.is === 'running' ? () => {} : isDone ? onClose : start}
      buttons={
        <>
          {isDone && (
            <Button className="dialog-foot-start" onClick={start}>
              {words.again}
            </Button>
          )}
          <Button look="primary" submit>
            {isDone ? care.close : words.start}
          </Button>
        </>
      }
    >
      <p className="field-hint">{words.explanation}</p>
      {isDone && (
        <>
          <Banner kind="info">{words.done(state.value.archiveBytes)}</Banner>
          <p className="care-path">{state.value.path}</p>
          <p className="field-hint">{care.size(state.value.files, state.value.bytes)}</p>
          {state.value.leftOut.length > 0 && (
            <>
              <p>{words.leftOut}</p>
              <ul className="care-findings">
                {state.value.leftOut.map(({ path, reason }) => (
                  <li key={path}>
                    <code>{path}</code>
                    <span className="field-hint">{reason}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </TaskDialog>
  );
}
