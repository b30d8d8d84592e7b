import { type ReactNode, useId } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptDate } from './KeptDate.tsx';
import { useKeptField } from './use-kept-field.ts';
import { usePeople } from './use-people.ts';

interface AssignmentProps {
  readonly article: ArticleId;
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
export function AssignmentFields(props: AssignmentProps): ReactNode {
  const { article, assignee, due, readOnly = false, onAssign } = props;
  const { handling: words } = useMessages().review;
  const people = usePeople();
  const listId = useId();
  const who = useKeptField({
    article,
    field: 'assignee',
    saved: assignee,
    save: async (name) => name.trim() === assignee || onAssign({ assignee: name.trim() }),
  });
  const until = useKeptField({
    article,
    field: 'due',
    saved: due ?? '',
    save: async (day) => day === (due ?? '') || onAssign({ due: day === '' ? null : day }),
  });
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
              value={who.value}
              readOnly={readOnly}
              onChange={({ target }) => who.change(target.value.slice(0, 200))}
              onBlur={who.settle}
              onKeyDown={({ key }) => key === 'Enter' && who.settle()}
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
        {(control) => <KeptDate control={control} type="date" kept={until} readOnly={readOnly} />}
      </Field>
    </div>
  );
}
