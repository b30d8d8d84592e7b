import type { ReactNode } from 'react';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { useMessages } from '../../messages/index.ts';
import { lacksWords } from './filter-media.ts';
import { MediaThumb } from './MediaThumb.tsx';
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
  const { alt, credit, title, expires } = item.details;
  const kind = kindOf(item);
  const lacking = lacksWords(item) ? media.lacking[kind] : null;
  const isExpired = expires !== null && expires < today();
  return (
    <div
      className="media-tile"
      role="option"
      data-media={item.id}
      aria-selected={selected}
      aria-label={title || item.fileName}
      aria-description={[kind === 'picture' ? alt : media.kinds[kind], lacking].filter(Boolean).join('. ')}
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
      <MediaThumb item={item} />
      <span className="media-name" dir="auto">
        {title || item.fileName}
      </span>
      <span className="media-line" dir="auto">
        {isExpired ? <em>{media.expiredMark}</em> : lacking !== null ? <em>{lacking}</em> : credit}
      </span>
    </div>
  );
}
