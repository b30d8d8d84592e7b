import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { usePickMedia } from '../media/MediaPicker.tsx';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';
import { PictureChoice } from './PictureChoice.tsx';

/** The picture of shared links to the front page, and to pages that have none, in the proportions of a preview. */
export function SocialField({ design, readOnly, onChange }: DesignParts): ReactNode {
  const { design: words } = useMessages();
  const pick = usePickMedia();
  const { social } = design;

  const choose = async (): Promise<void> => {
    const item = await pick('social');
    if (item !== null) onChange({ social: { media: item.id } });
  };

  return (
    <PictureChoice
      title={words.social}
      hint={words.socialHint}
      choose={words.chooseSocial}
      name="design.social"
      readOnly={readOnly}
      shown={social && <img className="social-shown" src={mediaAddress(social.media, 240)} alt="" />}
      onChoose={choose}
      onRemove={() => onChange({ social: null })}
    />
  );
}
