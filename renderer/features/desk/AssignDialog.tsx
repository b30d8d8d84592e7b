import type { ReactNode } from 'react';
import type { DeskEntry } from '#shared/review/desk.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../notices/notices.tsx';
import { AssignmentFields } from '../review/index.ts';

/** Who has an article, and by when, without opening it. Kept as soon as a field is left. */
export function AssignDialog(props: { readonly entry: DeskEntry; readonly onClose: () => void }): ReactNode {
  const { entry, onClose } = props;
  const { desk: words } = useMessages();
  const { fail } = useNotices();
  return (
    <Dialog
      title={words.assignTitle}
      size="small"
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button look="primary" submit>
          {words.done}
        </Button>
      }
    >
      <p dir="auto">{entry.headline}</p>
      <AssignmentFields
        {...entry}
        onAssign={(assignment) =>
          void call('review.change', { id: entry.id, change: { kind: 'assign', ...assignment } }).catch(fail)
        }
      />
    </Dialog>
  );
}
