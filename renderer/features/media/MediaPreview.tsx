import { ExternalLink, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useNotices } from '../notices/notices.tsx';
import { mediaAddress, originalAddress } from './media-address.ts';

/** The item itself: seen, played, or opened where documents are read. */
export function MediaPreview({
  item,
  alt,
}: {
  readonly item: MediaItem;
  /** As the person writes it now. */
  readonly alt: string;
}): ReactNode {
  const { media } = useMessages();
  const { fail } = useNotices();
  const source = originalAddress(item.id);
  const name = item.details.title || item.fileName;
  switch (kindOf(item)) {
    case 'picture':
      return <img className="media-large" src={mediaAddress(item.id, 640)} alt={alt} />;
    case 'video':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what is said in it stands in the field for its transcript
        <video className="media-large" controls preload="metadata" src={source} aria-label={name} />
      );
    case 'audio':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what is said in it stands in the field for its transcript
        <audio className="media-sound" controls preload="metadata" src={source} aria-label={name} />
      );
    case 'document':
      return (
        <div className="media-document">
          <FileText aria-hidden />
          <Button
            icon={<ExternalLink aria-hidden />}
            onClick={() => void call('media.open', { id: item.id }).catch(fail)}
          >
            {media.openOutside}
          </Button>
        </div>
      );
  }
}
