import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Field } from '../../ui/Field.tsx';
import { usePeople } from './use-people.ts';

interface AssignmentProps {
  readonly assignee: string;
  readonly due: string | null;
  readonly readOnly?: boolean;
  /** What changed, and only that: a field that is left and one that is typed in don't wait for each other. `false`: not kept. */
  readonly onAssign: (changed: {
    readonly assignee?: string;
    readonly due?: string | null;
  }) => Promise<boolean>;
}

/** Who has the article, and by when. Names of the newsroom are offered; any other may be typed. */
export function AssignmentFields({ assignee, due, readOnly = false, onAssign }: AssignmentProps): ReactNode {
  const { handling: words } = useMessages().review;
  const people = usePeople();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // What could not be kept stays, to be tried again.
  const settle = async (): Promise<void> => {
    const isKept =
      typed === null || typed.trim() === assignee || (await onAssign({ assignee: typed.trim() }));
    if (isKept) setTyped(null);
  };
  return (
    <div className="field-row">
      <Field label={words.assignee} name="review.assignee">
        {(control) => (
          <>
            <input
              {...control}
              className="input"
              dir="auto"
              list={listId}
              autoComplete="off"
              placeholder={words.nobody}
              value={typed ?? assignee}
              readOnly={readOnly}
              onChange={({ target }) => setTyped(target.value.slice(0, 200))}
              onBlur={() => void settle()}
              onKeyDown={({ key }) => key === 'Enter' && void settle()}
            />
            <datalist id={listId}>
              {people.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={words.due} name="review.due">
        {(control) => (
          <input
            {...control}
            className="input"
            type="date"
            value={due ?? ''}
            readOnly={readOnly}
            onChange={({ target }) => void onAssign({ due: target.value === '' ? null : target.value })}
          />
        )}
      </Field>
    </div>
  );
}
