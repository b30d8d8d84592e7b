import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSettings } from '../settings/settings.tsx';
import { ProfileForm } from './ProfileForm.tsx';

export interface ProfileDialogProps {
  /** Something waits for the name: without one it isn't done. */
  readonly isNeeded?: boolean;
  readonly onClose: () => void;
}

export function ProfileDialog({ isNeeded = false, onClose }: ProfileDialogProps): ReactNode {
  const { review: words, desk } = useMessages();
  const hasNoName = useSettings().settings.profile.name.trim() === '';
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Dialog
      title={words.profile}
      size="small"
      onClose={onClose}
      onSubmit={() => (isNeeded && hasNoName ? setIsAsked(true) : onClose())}
      footer={
        <Button look="primary" submit>
          {isNeeded ? words.goOn : desk.done}
        </Button>
      }
    >
      <ProfileForm {...(isAsked && hasNoName && { error: words.nameMissing })} />
    </Dialog>
  );
}
