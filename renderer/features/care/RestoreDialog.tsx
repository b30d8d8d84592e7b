import { type ReactNode, useState } from 'react';
import type { FoundBackup } from '#shared/backup/backup.schema.ts';
import { call, messageOf } from '../../ipc/client.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { useTask } from './use-task.ts';

/** Which archive, where to, and then the restored newsroom opens. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { care } = useMessages();
  const words = care.restore;
  const task = useTask<true>();
  const [archive, setArchive] = useState<FoundBackup | null>(null);
  const [folder, setFolder] = useState('');
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isRunning = task.state.is === 'running';

  const chooseArchive = async (): Promise<void> => {
    setError(null);
    const found = await call('care.chooseArchive', null);
    if (found !== null) setArchive(found);
  };
  const chooseFolder = async (): Promise<void> => {
    const chosen = await call('library.chooseFolder', null);
    if (chosen !== null) setFolder(chosen);
  };
  const fail = (failure: unknown): void => setError(messageOf(failure));

  const restore = (): void => {
    setTried(true);
    if (archive === null || folder.trim() === '' || isRunning) return;
    void task.run(async () => {
      await call('care.restore', { archive: archive.path, folder: folder.trim() });
      onClose();
      return null;
    });
  };

  return (
    <TaskDialog
      title={words.title}
      task={task}
      onClose={onClose}
      onSubmit={restore}
      buttons={
        <Button look="primary" submit disabled={archive === null}>
          {words.start}
        </Button>
      }
    >
      <p className="field-hint">{words.explanation}</p>
      <div className="care-choice">
        <span className="group-label" id="care-archive">
          {words.archive}
        </span>
        <output aria-labelledby="care-archive" title={archive?.path}>
          <span dir="auto">
            {archive === null ? words.noArchive : words.of(archive.title, formatMoment(archive.createdAt))}
          </span>
          {archive !== null && <span className="field-hint">{care.size(archive.files, archive.bytes)}</span>}
        </output>
        <Button disabled={isRunning} onClick={() => void chooseArchive().catch(fail)}>
          {archive === null ? words.choose : words.change}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{error}</Banner>}
      <div className="folder-field">
        <TextField
          label={words.folder}
          value={folder}
          hint={words.folderHint}
          error={isTried && folder.trim() === '' ? words.folderMissing : null}
          spellCheck={false}
          disabled={isRunning}
          onChange={setFolder}
        />
        <Button disabled={isRunning} onClick={() => void chooseFolder().catch(fail)}>
          {words.choose}
        </Button>
      </div>
    </TaskDialog>
  );
}
