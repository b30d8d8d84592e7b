import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { useSettings } from '../settings/settings.tsx';
import { ProfileForm } from './ProfileForm.tsx';

/** Who works at this machine: folded away once there is a name. */
export function ProfileFields(): ReactNode {
  const { review: words } = useMessages();
  const { profile } = useSettings().settings;
  const [isOpen, setOpen] = useState(profile.name.trim() === '');
  const roles = profile.roles.map((role) => words.roles[role]).join(', ');
  const who = profile.name.trim() === '' ? words.nobody : profile.name;

  return (
    <details
      className="review-profile"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{roles === '' ? who : `${who} · ${roles}`}</summary>
      <ProfileForm />
    </details>
  );
}
