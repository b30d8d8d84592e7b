import { ArrowLeft, ArrowRight, Crop, RefreshCw, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type FigureSize, figureSizes } from '#shared/body/nodes/figure/figure.schema.ts';
import { tooltip } from '../../../../ui/TooltipLayer.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface FigureActionsProps {
  readonly size: FigureSize;
  readonly isCropped: boolean;
  /** In a gallery, which says how wide it stands and where it can be moved; `null`: it stands alone. */
  readonly onShift: ((by: -1 | 1) => void) | null;
  readonly onSize: (size: FigureSize) => void;
  readonly onCrop: () => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** How wide the figure stands, what is shown of its picture, another picture, none. */
export function FigureActions(props: FigureActionsProps): ReactNode {
  const { size, isCropped, onShift, onSize, onCrop, onReplace, onRemove } = props;
  const { figure: words, blocks } = useEditorMessages();
  const name = useId();
  return (
    <>
      {onShift === null && (
        <fieldset className="figure-sizes" aria-label={words.size}>
          {figureSizes.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={one === size} onChange={() => onSize(one)} />
              {words.sizes[one]}
            </label>
          ))}
        </fieldset>
      )}
      <span className="figure-tools">
        {onShift !== null && (
          <>
            <button
              type="button"
              className="figure-tool figure-shift"
              onClick={() => onShift(-1)}
              aria-label={blocks.gallery.earlier}
              {...tooltip(blocks.gallery.earlier)}
            >
              <ArrowLeft aria-hidden size={16} />
            </button>
            <button
              type="button"
              className="figure-tool figure-shift"
              onClick={() => onShift(1)}
              aria-label={blocks.gallery.later}
              {...tooltip(blocks.gallery.later)}
            >
              <ArrowRight aria-hidden size={16} />
            </button>
          </>
        )}
        <button
          type="button"
          className="figure-tool"
          onClick={onCrop}
          aria-label={words.crop}
          {...tooltip(words.crop)}
          aria-pressed={isCropped}
        >
          <Crop aria-hidden size={16} />
        </button>
        <button
          type="button"
          className="figure-tool"
          onClick={onReplace}
          aria-label={words.replace}
          {...tooltip(words.replace)}
        >
          <RefreshCw aria-hidden size={16} />
        </button>
        <button
          type="button"
          className="figure-tool figure-remove"
          onClick={onRemove}
          aria-label={words.remove}
          {...tooltip(words.remove)}
        >
          <Trash2 aria-hidden size={16} />
        </button>
      </span>
    </>
  );
}
