import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import { formatBytes, formatMoment, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { useLibrary } from '../library/library.tsx';
import { mediaAddress } from './media-address.ts';
import { useMedia } from './media-library.tsx';

interface MediaDetailsFormProps {
  readonly item: MediaItem;
  readonly onClose: () => void;
}

type TextName = 'alt' | 'caption' | 'credit' | 'creator' | 'copyright';

export function MediaDetailsForm({ item, onClose }: MediaDetailsFormProps): ReactNode {
  const { media } = useMessages();
  const { update } = useMedia();
  const readOnly = useLibrary().readOnly !== null;
  const { value, change, state } = useSavedDraft<MediaDetails>({
    initial: item.details,
    canSave: () => true,
    save: (details) => update(item.id, details),
  });

  const textField = (name: TextName, options: { hint?: string; lines?: boolean } = {}): ReactNode => (
    <TextField
      label={media[name]}
      value={value[name]}
      readOnly={readOnly}
      onChange={(text) => change({ ...value, [name]: text })}
      {...options}
    />
  );

  return (
    <aside className="media-details" aria-label={media.details}>
      <header className="view-head">
        <h2>{media.details}</h2>
        <div className="view-actions">
          <DraftStatus state={state} />
          <IconButton label={media.close} icon={<X aria-hidden />} onClick={onClose} />
        </div>
      </header>
      <div className="media-details-scroll form">
        <img className="media-large" src={mediaAddress(item.id, 640)} alt={value.alt} />
        <dl className="media-facts">
          <dt>{media.facts.file}</dt>
          <dd>{item.fileName}</dd>
          <dt>{media.facts.size}</dt>
          <dd>{media.pixels(formatNumber(item.width), formatNumber(item.height))}</dd>
          <dt>{media.facts.kind}</dt>
          <dd>
            {media.formats[item.format]}, {formatBytes(item.bytes)}
          </dd>
          <dt>{media.facts.added}</dt>
          <dd>{formatMoment(item.addedAt)}</dd>
        </dl>
        {textField('alt', { hint: media.altHint, lines: true })}
        {textField('caption', { lines: true })}
        {textField('credit')}
        {textField('creator')}
        {textField('copyright')}
        <TextField
          label={media.takenAt}
          value={value.takenAt ?? ''}
          placeholder={media.takenAtPlaceholder}
          readOnly={readOnly}
          onChange={(text) => change({ ...value, takenAt: text.trim() === '' ? null : text })}
        />
      </div>
    </aside>
  );
}
