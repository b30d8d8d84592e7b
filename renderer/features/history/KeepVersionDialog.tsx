import { type ReactNode, useState } from 'react';
import { longestNote } from '#shared/history/version.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface KeepVersionDialogProps {
  readonly onKeep: (note: string) => void;
  readonly onClose: () => void;
}

export function KeepVersionDialog({ onKeep, onClose }: KeepVersionDialogProps): ReactNode {
  const { history: words } = useMessages();
  const [note, setNote] = useState('');
  return (
    <Dialog
      title={words.keepTitle}
      size="small"
      onClose={onClose}
      onSubmit={() => {
        onKeep(note.trim());
        onClose();
      }}
      footer={
        <Button look="primary" submit>
          {words.keep}
        </Button>
      }
    >
      <TextField
        label={words.note}
        value={note}
        hint={words.noteHint}
        onChange={(text) => setNote(text.slice(0, longestNote))}
      />
    </Dialog>
  );
}
