import { type ReactNode, useState } from 'react';
import { initialsOf, type Profile, reviewRoles } from '#shared/review/person.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSettings } from '../settings/settings.tsx';

/** Who works at this machine: folded away once there is a name. */
export function ProfileFields(): ReactNode {
  const { review: words } = useMessages();
  const { settings, change } = useSettings();
  const { profile } = settings;
  const [isOpen, setOpen] = useState(profile.name.trim() === '');
  const set = (part: Partial<Profile>): void => change({ profile: { ...profile, ...part } });
  const roles = profile.roles.map((role) => words.roles[role]).join(', ');
  const who = profile.name.trim() === '' ? words.nobody : profile.name;

  return (
    <details
      className="review-profile"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{roles === '' ? who : `${who} · ${roles}`}</summary>
      <TextField
        label={words.name}
        value={profile.name}
        hint={words.nameHint}
        onChange={(name) => set({ name: name.slice(0, 200), initials: initialsOf(name).slice(0, 8) })}
      />
      <fieldset>
        <legend className="group-label">{words.yourRoles}</legend>
        {reviewRoles.map((role) => (
          <Checkbox
            key={role}
            label={words.roles[role]}
            checked={profile.roles.includes(role)}
            onChange={(has) =>
              set({ roles: reviewRoles.filter((one) => (one === role ? has : profile.roles.includes(one))) })
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
