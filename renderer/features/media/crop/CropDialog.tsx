import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cropRatios, middle, NamedRatio } from '#shared/media/crop.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CropPreviews } from './CropPreviews.tsx';
import { CropStage } from './CropStage.tsx';
import {
  areaOf,
  type CropState,
  cropOf,
  cropsOf,
  type RatioChoice,
  ratioOf,
  withArea,
  withoutArea,
  withRatio,
} from './crop-state.ts';
import './crop.css';

interface CropDialogProps {
  readonly item: PictureItem;
  readonly initial: CropState;
  /** figure: one part is shown. hero: also cut for link previews and search. item: what every use starts from. */
  readonly kind: 'figure' | 'hero' | 'item';
  /** `null`: nothing changes. */
  readonly onAnswer: (state: CropState | null) => void;
}

export function CropDialog({ item, initial, kind, onAnswer }: CropDialogProps): ReactNode {
  const { crop: words, app } = useMessages();
  const [state, setState] = useState(initial);
  const name = useId();
  const choices: readonly RatioChoice[] = kind === 'item' ? NamedRatio.options : ['whole', ...cropRatios];
  const { ratio } = state;
  const isDrawn = ratio !== 'whole' && state.areas[ratio] !== undefined;
  const { focalPoint } =
    kind === 'item' ? state : { focalPoint: state.focalPoint ?? item.details.focalPoint };

  const previewItem: PictureItem =
    kind === 'item'
      ? { ...item, details: { ...item.details, crops: cropsOf(state), focalPoint: state.focalPoint } }
      : item;
  const view = kind === 'item' ? {} : { crop: cropOf(item, state), focalPoint: state.focalPoint };

  return (
    <Dialog
      title={words.titles[kind]}
      size="large"
      onClose={() => onAnswer(null)}
      footer={
        <>
          <Button
            icon={<RotateCcw aria-hidden />}
            className="dialog-foot-start"
            onClick={() =>
              setState(
                kind === 'item'
                  ? { ...state, areas: {}, focalPoint: null }
                  : { ratio: 'whole', areas: {}, focalPoint: null },
              )
            }
          >
            {words.reset}
          </Button>
          <Button onClick={() => onAnswer(null)}>{app.cancel}</Button>
          <Button look="primary" onClick={() => onAnswer(state)}>
            {words.apply}
          </Button>
        </>
      }
    >
      <div className="crop-layout">
        <div className="crop-work">
          <CropStage
            item={item}
            area={areaOf(item, state)}
            ratio={ratioOf(ratio)}
            onArea={(area) => setState((before) => withArea(before, area))}
            {...(kind !== 'figure' && {
              focus: {
                point: focalPoint ?? middle,
                isChosen: focalPoint !== null,
                onPoint: (point) => setState((before) => ({ ...before, focalPoint: point })),
              },
            })}
          />
          <p className="field-hint">{kind === 'figure' ? words.hint : words.hintWithFocus}</p>
        </div>
        <div className="crop-side">
          <fieldset className="crop-ratios">
            <legend className="group-label">{words.proportions}</legend>
            {choices.map((choice) => (
              <label key={choice} className="crop-ratio">
                <input
                  type="radio"
                  name={name}
                  checked={choice === ratio}
                  onChange={() => setState((before) => withRatio(item, before, choice))}
                />
                {words.ratios[choice]}
              </label>
            ))}
            {isDrawn && ratio !== 'free' && (
              <Button
                look="quiet"
                className="button-small"
                onClick={() => setState((before) => withoutArea(before, ratio))}
              >
                {words.largest}
              </Button>
            )}
          </fieldset>
          <CropPreviews item={previewItem} view={view} kind={kind} />
        </div>
      </div>
    </Dialog>
  );
}
