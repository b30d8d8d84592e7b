import { type ReactNode, useState } from 'react';
import { ExportFormat, exportFormats } from '#shared/export/export-format.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';
import { ProblemList } from '../site/ProblemList.tsx';

interface ExportDialogProps {
  readonly id: ArticleId;
  /** What is ready must be right to leave. */
  readonly isReady: boolean;
  readonly onClose: () => void;
}

/** In which form, then where to. */
export function ExportDialog({ id, isReady, onClose }: ExportDialogProps): ReactNode {
  const { exporting: words, checks } = useMessages();
  const { settle } = useNavigation();
  const { say, fail } = useNotices();
  const { loaded } = useCall('articles.check', { id });
  const blocking = loaded.state === 'ready' ? loaded.value.filter(isBlocking) : [];
  const [asDraft, setDraft] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('page');

  const write = async (): Promise<void> => {
    // What leaves is what is on screen.
    if (!(await settle())) return;
    const report = await call('export.articles', { ids: [id], format, asDraft });
    if (report === null || report.path === null) return;
    onClose();
    say(words.done(report.path));
  };

  return (
    <Dialog
      title={words.title}
      size="small"
      onClose={onClose}
      onSubmit={() => void write().catch(fail)}
      footer={
        <Button look="primary" submit>
          {words.choose}
        </Button>
      }
    >
      <Select
        label={words.format}
        value={format}
        options={exportFormats.map((value) => ({ value, label: words.formats[value] }))}
        onChange={(value) => setFormat(ExportFormat.parse(value))}
        hint={words.hint}
      />
      {blocking.length > 0 && (
        <>
          <p className="field-hint">{checks.blocks(blocking.length)}</p>
          <ProblemList problems={blocking} onGone={onClose} />
          {isReady && <Checkbox label={words.asDraft} checked={asDraft} onChange={setDraft} />}
        </>
      )}
    </Dialog>
  );
}
