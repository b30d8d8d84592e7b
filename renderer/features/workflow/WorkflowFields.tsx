import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Stage, Workflow } from '#shared/articles/workflow.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useStagesOf } from '../articles/use-stages.ts';
import { RemoveStageDialog } from './RemoveStageDialog.tsx';
import { StageRow } from './StageRow.tsx';
import { nameProblem, withChanged, withMoved, withStage } from './stage-edits.ts';
import { useStageRemoval } from './use-stage-removal.ts';
import './workflow.css';

interface WorkflowFieldsProps {
  readonly workflow: Workflow;
  readonly readOnly: boolean;
  readonly onChange: (workflow: Workflow) => void;
}

/** The stages of the newsroom: their names and order, who moves an article into each, and what it needs to be there. */
export function WorkflowFields({ workflow, readOnly, onChange }: WorkflowFieldsProps): ReactNode {
  const { workflow: words } = useMessages();
  const { stages, nameOf } = useStagesOf(workflow);
  const [said, setSaid] = useState('');
  const set = (next: readonly Stage[]): void => onChange({ ...workflow, stages: [...next] });
  const removal = useStageRemoval(stages, nameOf, set);

  const move = (index: number, step: -1 | 1): void => {
    const { id } = stages[index] ?? {};
    if (id === undefined) return;
    set(withMoved(stages, index, step));
    setSaid(words.nowAt(nameOf(id), index + step + 1, stages.length));
  };

  return (
    <div className="workflow-fields" data-field="workflow">
      <p className="field-hint">{words.hint}</p>
      <ol aria-label={words.stages}>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            index={index}
            stages={stages}
            nameOf={nameOf}
            readOnly={readOnly}
            onChange={(changed) => set(withChanged(stages, stage.id, changed))}
            onMove={(step) => move(index, step)}
            onRemove={() => void removal.remove(stage)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {!readOnly && (
        <NewStage
          others={stages.map(({ id }) => nameOf(id))}
          onAdd={(name) => set(withStage(stages, name))}
        />
      )}
      {removal.leaving !== null && (
        <RemoveStageDialog
          leaving={removal.leaving}
          stages={stages}
          nameOf={nameOf}
          onMove={removal.move}
          onClose={removal.stop}
        />
      )}
    </div>
  );
}

interface NewStageProps {
  readonly others: readonly string[];
  readonly onAdd: (name: string) => void;
}

function NewStage({ others, onAdd }: NewStageProps): ReactNode {
  const { workflow: words } = useMessages();
  const [name, setName] = useState('');
  const isTaken = nameProblem(name, others) === 'taken';
  const add = (): void => {
    if (nameProblem(name, others) !== null) return;
    onAdd(name);
    setName('');
  };
  return (
    <>
      <div className="section-new">
        <input
          className="input"
          aria-label={words.newStage}
          aria-invalid={isTaken ? true : undefined}
          aria-describedby={isTaken ? 'new-stage-problem' : undefined}
          placeholder={words.newStage}
          value={name}
          maxLength={60}
          dir="auto"
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button icon={<Plus aria-hidden />} disabled={nameProblem(name, others) !== null} onClick={add}>
          {words.add}
        </Button>
      </div>
      {isTaken && (
        <p id="new-stage-problem" className="field-error" role="alert">
          {words.nameTaken}
        </p>
      )}
    </>
  );
}
