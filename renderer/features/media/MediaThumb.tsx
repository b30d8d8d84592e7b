import { AudioLines, FileText, Film, ImageOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { writtenDuration } from '#shared/media/duration.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { isPicture, kindOf } from '#shared/media/media-kind.ts';
import { mediaAddress, originalAddress } from './media-address.ts';

/** An item at a glance: the picture, a film's first moment, or a sign of its kind, and how long it takes. */
export function MediaThumb({ item }: { readonly item: MediaItem }): ReactNode {
  const [broken, setBroken] = useState(false);
  const fail = (): void => setBroken(true);
  return (
    <span className="media-thumb">
      {isPicture(item) && !broken ? (
        <img
          src={mediaAddress(item.id, 320)}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={fail}
        />
      ) : kindOf(item) === 'video' && !broken ? (
        <video
          src={`${originalAddress(item.id)}#t=0.5`}
          preload="metadata"
          muted
          tabIndex={-1}
          aria-hidden
          onError={fail}
        />
      ) : (
        <Sign item={item} />
      )}
      {!isPicture(item) && (
        <span className="media-badge">
          {kindOf(item) === 'video' && <Film aria-hidden />}
          {item.duration === null ? item.format.toUpperCase() : writtenDuration(item.duration)}
        </span>
      )}
    </span>
  );
}

function Sign({ item }: { readonly item: MediaItem }): ReactNode {
  switch (kindOf(item)) {
    case 'picture':
      return <ImageOff aria-hidden />;
    case 'video':
      return <Film aria-hidden />;
    case 'audio':
      return <AudioLines aria-hidden />;
    case 'document':
      return <FileText aria-hidden />;
  }
}
