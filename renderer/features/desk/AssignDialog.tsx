import { type ReactNode, useState } from 'react';
import type { DeskEntry } from '#shared/review/desk.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../notices/notices.tsx';
import { AssignmentFields, ProfileForm } from '../review/index.ts';
import { useSettings } from '../settings/settings.tsx';

/** Who has an article, and by when, without opening it. Kept as soon as a field is left. */
export function AssignDialog(props: { readonly entry: DeskEntry; readonly onClose: () => void }): ReactNode {
  const { entry, onClose } = props;
  const { desk: words } = useMessages();
  const { fail } = useNotices();
  const { name } = useSettings().settings.profile;
  /** Nobody has said yet who works here, and an assignment is signed. */
  const [isUnknown] = useState(name.trim() === '');
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
      {isUnknown && <ProfileForm />}
      <AssignmentFields
        {...entry}
        article={entry.id}
        onAssign={(assignment) =>
          call('review.change', { id: entry.id, change: { kind: 'assign', ...assignment } }).then(
            () => true,
            (error: unknown) => {
              fail(error);
              return false;
            },
          )
        }
      />
    </Dialog>
  );
}
