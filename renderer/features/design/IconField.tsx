import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { usePickMedia } from '../media/MediaPicker.tsx';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';
import { PictureChoice } from './PictureChoice.tsx';

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
    <PictureChoice
      title={words.icon}
      hint={words.iconHint}
      choose={words.chooseIcon}
      name="design.icon"
      readOnly={readOnly}
      shown={
        icon && (
          <span className="icon-shown">
            <img src={mediaAddress(icon.media, 240)} alt="" width={48} height={48} />
            <img src={mediaAddress(icon.media, 240)} alt="" width={16} height={16} />
          </span>
        )
      }
      onChoose={choose}
      onRemove={() => onChange({ icon: null })}
    />
  );
}
