import type { ReactNode } from 'react';
import { initialsOf, type Profile, reviewRoles } from '#shared/review/person.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSettings } from '../settings/settings.tsx';
import './review.css';

/** Name, initials and roles of whoever works at this machine. Kept as they are typed. */
export function ProfileForm({ error }: { readonly error?: string }): ReactNode {
  const { review: words } = useMessages();
  const { settings, change } = useSettings();
  const { profile } = settings;
  const set = (part: Partial<Profile>): void => change({ profile: { ...profile, ...part } });
  // Initials of one's own stay when the name is put right.
  const isOwn = profile.initials !== '' && profile.initials !== initialsOf(profile.name).slice(0, 8);

  return (
    <div className="profile-form">
      <div className="profile-name">
        <TextField
          label={words.name}
          value={profile.name}
          {...(error !== undefined && { error })}
          onChange={(name) => {
            const initials = isOwn ? profile.initials : initialsOf(name).slice(0, 8);
            set({ name: name.slice(0, 200), initials });
          }}
        />
        <TextField
          label={words.initials}
          value={profile.initials}
          onChange={(initials) => set({ initials: initials.slice(0, 8) })}
        />
      </div>
      <p className="field-hint">{words.nameHint}</p>
      <fieldset className="profile-roles">
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
    </div>
  );
}
