import { Crop, RefreshCw, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type FigureSize, figureSizes } from '#shared/body/nodes/figure/figure.schema.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface FigureActionsProps {
  readonly size: FigureSize;
  readonly isCropped: boolean;
  readonly onSize: (size: FigureSize) => void;
  readonly onCrop: () => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** How wide the figure stands, what is shown of its picture, another picture, none. */
export function FigureActions(props: FigureActionsProps): ReactNode {
  const { size, isCropped, onSize, onCrop, onReplace, onRemove } = props;
  const { figure: words } = useEditorMessages();
  const name = useId();
  return (
    <>
      <fieldset className="figure-sizes" aria-label={words.size}>
        {figureSizes.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === size} onChange={() => onSize(one)} />
            {words.sizes[one]}
          </label>
        ))}
      </fieldset>
      <span className="figure-tools">
        <button
          type="button"
          className="figure-tool"
          onClick={onCrop}
          aria-label={words.crop}
          title={words.crop}
          aria-pressed={isCropped}
        >
          <Crop aria-hidden size={16} />
        </button>
        <button
          type="button"
          className="figure-tool"
          onClick={onReplace}
          aria-label={words.replace}
          title={words.replace}
        >
          <RefreshCw aria-hidden size={16} />
        </button>
        <button
          type="button"
          className="figure-tool figure-remove"
          onClick={onRemove}
          aria-label={words.remove}
          title={words.remove}
        >
          <Trash2 aria-hidden size={16} />
        </button>
      </span>
    </>
  );
}
