import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';
import { PictureChoice } from './PictureChoice.tsx';

/** The picture that stands for the site in tabs and on home screens, in the smallest size in which readers see it, too. */
export function IconField(parts: DesignParts): ReactNode {
  const { design: words } = useMessages();
  return (
    <PictureChoice
      {...parts}
      part="icon"
      title={words.icon}
      hint={words.iconHint}
      choose={words.chooseIcon}
      show={(media) => (
        <span className="icon-shown">
          <img src={mediaAddress(media, 240)} alt="" width={48} height={48} />
          <img src={mediaAddress(media, 240)} alt="" width={16} height={16} />
        </span>
      )}
    />
  );
}
