import { type ReactNode, useId } from 'react';
import type { ReviewRole } from '#shared/review/person.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

interface RoleChoiceProps {
  readonly legend: string;
  readonly hint: string;
  readonly roles: readonly ReviewRole[];
  readonly chosen: readonly ReviewRole[];
  readonly readOnly: boolean;
  readonly onChange: (roles: ReviewRole[]) => void;
}

export function RoleChoice({ legend, hint, roles, chosen, readOnly, onChange }: RoleChoiceProps): ReactNode {
  const { review } = useMessages();
  const hintId = useId();
  return (
    <fieldset className="role-choice" disabled={readOnly} aria-describedby={hintId}>
      <legend className="group-label">{legend}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={review.roles[role]}
          checked={chosen.includes(role)}
          onChange={(isChosen) =>
            onChange(roles.filter((one) => (one === role ? isChosen : chosen.includes(one))))
          }
        />
      ))}
      <p id={hintId} className="field-hint">
        {hint}
      </p>
    </fieldset>
  );
}
