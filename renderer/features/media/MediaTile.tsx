import { ImageOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { mediaAddress } from './media-address.ts';
import { today } from './today.ts';

interface MediaTileProps {
  readonly item: MediaItem;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly position: number;
  readonly total: number;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

export function MediaTile(props: MediaTileProps): ReactNode {
  const { item, selected, tabbable, position, total, onSelect, onOpen } = props;
  const { media } = useMessages();
  const [broken, setBroken] = useState(false);
  const { alt, credit, expires } = item.details;
  const isExpired = expires !== null && expires < today();
  return (
    <div
      className="media-tile"
      role="option"
      data-media={item.id}
      aria-selected={selected}
      aria-label={item.fileName}
      aria-description={alt === '' ? media.noAlt : alt}
      aria-setsize={total}
      aria-posinset={position}
      tabIndex={tabbable ? 0 : -1}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      <span className="media-thumb">
        {broken ? (
          <ImageOff aria-hidden />
        ) : (
          <img
            src={mediaAddress(item.id, 320)}
            alt=""
            loading="lazy"
            decoding="async"
            draggable={false}
            onError={() => setBroken(true)}
          />
        )}
      </span>
      <span className="media-name">{item.fileName}</span>
      <span className="media-line">
        {isExpired ? <em>{media.expiredMark}</em> : alt === '' ? <em>{media.noAlt}</em> : credit}
      </span>
    </div>
  );
}
