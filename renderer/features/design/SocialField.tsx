import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';
import { PictureChoice } from './PictureChoice.tsx';

/** The picture of shared links to the front page, and to pages that have none, in the proportions of a preview. */
export function SocialField(parts: DesignParts): ReactNode {
  const { design: words } = useMessages();
  return (
    <PictureChoice
      {...parts}
      part="social"
      title={words.social}
      hint={words.socialHint}
      choose={words.chooseSocial}
      show={(media) => <img className="social-shown" src={mediaAddress(media, 240)} alt="" />}
    />
  );
}
