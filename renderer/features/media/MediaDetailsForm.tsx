import { Crop, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { adviseAlt } from '#shared/media/alt-advice.ts';
import type { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import { formatBytes, formatMoment, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { useLibrary } from '../library/library.tsx';
import { useCropPicture } from './crop/crop-picture.tsx';
import { MediaRights } from './MediaRights.tsx';
import { MediaUses } from './MediaUses.tsx';
import { mediaAddress } from './media-address.ts';
import { useMedia } from './media-library.tsx';
import type { Uses } from './use-media-uses.ts';

interface MediaDetailsFormProps {
  readonly item: MediaItem;
  /** `null` while it isn't known. */
  readonly uses: Uses | null;
  readonly onClose: () => void;
}

type TextName = 'alt' | 'extendedDescription' | 'caption';

export function MediaDetailsForm({ item, uses, onClose }: MediaDetailsFormProps): ReactNode {
  const { media, altAdvice } = useMessages();
  const cropPicture = useCropPicture();
  const { update } = useMedia();
  const readOnly = useLibrary().readOnly !== null;
  const { value, change, state } = useSavedDraft<MediaDetails>({
    initial: item.details,
    canSave: () => true,
    save: (details) => update(item.id, details),
  });

  const advice = adviseAlt({ ...value, decorative: false });
  const crop = async (): Promise<void> => {
    const crops = await cropPicture.ofItem({ ...item, details: value });
    if (crops !== null) change({ ...value, ...crops });
  };

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
            {item.original === undefined
              ? media.formats[item.format]
              : media.madeOf(media.formats[item.format], media.originals[item.original])}
            , {formatBytes(item.bytes)}
          </dd>
          <dt>{media.facts.added}</dt>
          <dd>{formatMoment(item.addedAt)}</dd>
        </dl>
        <Button icon={<Crop aria-hidden />} disabled={readOnly} onClick={() => void crop()}>
          {media.crop}
        </Button>
        <MediaUses item={item} uses={uses} readOnly={readOnly} />
        <h3>{media.words}</h3>
        {textField('alt', {
          hint: advice === null || advice === 'missing' ? media.altHint : altAdvice[advice],
          lines: true,
        })}
        {textField('caption', { lines: true })}
        {textField('extendedDescription', { hint: media.extendedHint, lines: true })}
        <h3>{media.rights}</h3>
        <MediaRights details={value} readOnly={readOnly} onChange={(part) => change({ ...value, ...part })} />
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
