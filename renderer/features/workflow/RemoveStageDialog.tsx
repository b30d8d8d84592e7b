import { type ReactNode, useState } from 'react';
import type { Stage, WorkflowStatus } from '#shared/articles/workflow.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import type { LeavingStage } from './use-stage-removal.ts';

interface RemoveStageDialogProps {
  readonly leaving: LeavingStage;
  readonly stages: readonly Stage[];
  readonly nameOf: (status: WorkflowStatus) => string;
  readonly onMove: (to: WorkflowStatus) => Promise<void>;
  readonly onClose: () => void;
}

const mostNamed = 5;

/** Where the articles of a stage go that is to be removed. */
export function RemoveStageDialog(props: RemoveStageDialogProps): ReactNode {
  const { leaving, stages, nameOf, onMove, onClose } = props;
  const { workflow } = useMessages();
  const titleOf = useTitleOf();
  const words = workflow.leave;
  const { stage, articles } = leaving;
  const [to, setTo] = useState(leaving.to);
  const others = stages.filter(({ id }) => id !== stage.id);
  return (
    <Dialog
      title={words.title(nameOf(stage.id))}
      size="small"
      onClose={onClose}
      onSubmit={() => void onMove(to)}
      footer={
        <Button look="primary" submit>
          {words.confirm}
        </Button>
      }
    >
      <p>{words.where(articles.length)}</p>
      <ul className="stage-articles">
        {articles.slice(0, mostNamed).map(({ id, headline }) => (
          <li key={id} dir="auto">
            {titleOf(headline)}
          </li>
        ))}
        {articles.length > mostNamed && <li>{words.more(articles.length - mostNamed)}</li>}
      </ul>
      <Select
        label={words.to}
        value={to}
        options={others.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        onChange={setTo}
      />
    </Dialog>
  );
}
