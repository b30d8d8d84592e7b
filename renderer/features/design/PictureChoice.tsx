import type { ReactNode } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { usePickMedia } from '../media/MediaPicker.tsx';
import type { DesignParts } from './design-parts.ts';

interface PictureChoiceProps extends DesignParts {
  readonly part: 'icon' | 'social';
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  /** The picture as readers see it. */
  readonly show: (media: MediaId) => ReactNode;
}

/** A picture of the site that may be chosen, replaced and left out. */
export function PictureChoice(props: PictureChoiceProps): ReactNode {
  const { design, readOnly, onChange, part, show } = props;
  const { design: words } = useMessages();
  const pick = usePickMedia();
  const picture = design[part];

  const choose = async (): Promise<void> => {
    const item = await pick(part);
    if (item !== null) onChange({ [part]: { media: item.id } });
  };

  return (
    <fieldset className="logo-field" disabled={readOnly} data-field={`design.${part}`}>
      <legend className="group-label">{props.title}</legend>
      <div className="logo-choice">
        {picture !== null && show(picture.media)}
        <Button onClick={() => void choose()}>{picture === null ? props.choose : words.replaceLogo}</Button>
        {picture !== null && (
          <Button look="quiet" onClick={() => onChange({ [part]: null })}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      <p className="field-hint">{props.hint}</p>
    </fieldset>
  );
}
