import { type ReactNode, useId, useState } from 'react';
import { firstStatus, type Stage, type WorkflowStatus } from '#shared/articles/workflow.ts';
import { reviewRoles } from '#shared/review/person.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { RowTools } from '../../ui/RowTools.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { canMove, isFixed, nameProblem } from './stage-edits.ts';

interface StageRowProps {
  readonly stage: Stage;
  readonly index: number;
  readonly stages: readonly Stage[];
  readonly nameOf: (status: WorkflowStatus) => string;
  readonly readOnly: boolean;
  readonly onChange: (changed: Partial<Stage>) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function StageRow(props: StageRowProps): ReactNode {
  const { stage, index, stages, nameOf, readOnly, onChange, onMove, onRemove } = props;
  const { workflow: words, review } = useMessages();
  const name = nameOf(stage.id);
  const rolesOf = (roles: Stage['movers'], none: string): string =>
    roles.length === 0 ? none : roles.map((role) => review.roles[role]).join(', ');
  // Whoever writes says by filing that the text is good; a library that asks for it all the same can take it back.
  const approvers = reviewRoles.filter((role) => role !== 'writer' || stage.approvals.includes(role));

  return (
    <li className="stage-row">
      <div className="stage-head">
        <StageName {...{ stage, index, stages, nameOf, readOnly, onChange }} />
        {!readOnly && !isFixed(stage.id) && (
          <RowTools
            labels={{ up: words.moveUp(name), down: words.moveDown(name), remove: words.remove(name) }}
            canMove={(by) => canMove(stages, index, by)}
            onMove={onMove}
            onRemove={onRemove}
          />
        )}
        {isFixed(stage.id) && (
          <span className="field-hint">{stage.id === firstStatus ? words.fixedFirst : words.fixedLast}</span>
        )}
      </div>
      <details className="stage-rules">
        <summary>
          <span className="visually-hidden">{words.rules(name)} </span>
          {words.summary(rolesOf(stage.movers, words.anybody), rolesOf(stage.approvals, words.none))}
        </summary>
        <RoleChoice
          legend={words.movers}
          hint={words.moversHint}
          roles={reviewRoles}
          chosen={stage.movers}
          readOnly={readOnly}
          onChange={(movers) => onChange({ movers })}
        />
        {(stage.id !== firstStatus || stage.approvals.length > 0) && (
          <RoleChoice
            legend={words.approvals}
            hint={words.approvalsHint}
            roles={approvers}
            chosen={stage.approvals}
            readOnly={readOnly}
            onChange={(approvals) => onChange({ approvals })}
          />
        )}
      </details>
    </li>
  );
}

type StageNameProps = Pick<StageRowProps, 'stage' | 'index' | 'stages' | 'nameOf' | 'readOnly' | 'onChange'>;

/** What isn't a name yet stays in the field and out of the settings. */
function StageName({ stage, index, stages, nameOf, readOnly, onChange }: StageNameProps): ReactNode {
  const { workflow: words, articles } = useMessages();
  const problemId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const others = stages.filter(({ id }) => id !== stage.id).map(({ id }) => nameOf(id));
  const shown = typed ?? nameOf(stage.id);
  const problem = nameProblem(shown, others);
  const standard: Readonly<Record<string, string>> = articles.statuses;
  return (
    <div className="stage-name">
      <input
        className="input"
        aria-label={words.stageName(index + 1)}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        value={shown}
        maxLength={60}
        readOnly={readOnly}
        dir="auto"
        onChange={({ target }) => {
          setTyped(target.value);
          if (nameProblem(target.value, others) !== null) return;
          const name = target.value.trim();
          onChange({ name: name === standard[stage.id] ? '' : name });
        }}
        onBlur={() => problem === null && setTyped(null)}
      />
      {problem !== null && (
        <p id={problemId} className="field-error" role="alert">
          {problem === 'missing' ? words.nameMissing : words.nameTaken}
        </p>
      )}
    </div>
  );
}
