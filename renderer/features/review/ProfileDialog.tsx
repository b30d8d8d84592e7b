import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProfileForm } from './ProfileForm.tsx';

export interface ProfileDialogProps {
  readonly onClose: () => void;
}

export function ProfileDialog({ onClose }: ProfileDialogProps): ReactNode {
  const { review: words, desk } = useMessages();
  return (
    <Dialog
      title={words.profile}
      size="small"
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button look="primary" submit>
          {desk.done}
        </Button>
      }
    >
      <ProfileForm />
    </Dialog>
  );
}
