import { type ReactNode, useState } from 'react';
import { ExportFormat, exportFormats } from '#shared/export/export-format.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';

interface ExportDialogProps {
  readonly id: ArticleId;
  readonly onClose: () => void;
}

/** In which form, then where to. */
export function ExportDialog({ id, onClose }: ExportDialogProps): ReactNode {
  const { exporting: words } = useMessages();
  const { settle } = useNavigation();
  const { say, fail } = useNotices();
  const [format, setFormat] = useState<ExportFormat>('page');

  const write = async (): Promise<void> => {
    // What leaves is what is on screen.
    if (!(await settle())) return;
    const path = await call('export.article', { id, format });
    if (path === null) return;
    onClose();
    say(words.done(path));
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
    </Dialog>
  );
}
