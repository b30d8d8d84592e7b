import { FolderOpen, Package } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';

interface TargetFieldProps {
  readonly target: PublishTarget | null;
  readonly disabled: boolean;
  readonly onChoose: (kind: PublishTarget['kind']) => void;
}

/** Where the site goes, and the ways to choose another place. */
export function TargetField({ target, disabled, onChoose }: TargetFieldProps): ReactNode {
  const { publish: words } = useMessages();
  return (
    <div className="publish-target">
      {target === null ? (
        <>
          <span className="group-label">{words.choose}</span>
          <p className="field-hint">{words.chooseText}</p>
        </>
      ) : (
        <>
          <span className="group-label" id="publish-target">
            {words.to}
          </span>
          <output aria-labelledby="publish-target" title={target.path}>
            {target.path}
          </output>
        </>
      )}
      <div className="publish-target-kinds">
        <Button icon={<FolderOpen aria-hidden />} disabled={disabled} onClick={() => onChoose('folder')}>
          {words.folder}
        </Button>
        <Button icon={<Package aria-hidden />} disabled={disabled} onClick={() => onChoose('zip')}>
          {words.zip}
        </Button>
      </div>
    </div>
  );
}
