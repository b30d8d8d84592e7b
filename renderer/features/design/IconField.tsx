import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { usePickMedia } from '../media/MediaPicker.tsx';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';

/** The picture that stands for the site in tabs and on home screens, in the smallest size in which readers see it, too. */
export function IconField({ design, readOnly, onChange }: DesignParts): ReactNode {
  const { design: words } = useMessages();
  const pick = usePickMedia();
  const { icon } = design;

  const choose = async (): Promise<void> => {
    const item = await pick('icon');
    if (item !== null) onChange({ icon: { media: item.id } });
  };

  return (
    <fieldset className="logo-field" disabled={readOnly} data-field="design.icon">
      <legend className="group-label">{words.icon}</legend>
      <div className="logo-choice">
        {icon !== null && (
          <span className="icon-shown">
            <img src={mediaAddress(icon.media, 240)} alt="" width={48} height={48} />
            <img src={mediaAddress(icon.media, 240)} alt="" width={16} height={16} />
          </span>
        )}
        <Button onClick={() => void choose()}>{icon === null ? words.chooseIcon : words.replaceLogo}</Button>
        {icon !== null && (
          <Button look="quiet" onClick={() => onChange({ icon: null })}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      <p className="field-hint">{words.iconHint}</p>
    </fieldset>
  );
}
