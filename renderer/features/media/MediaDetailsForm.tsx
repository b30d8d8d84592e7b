import { Crop, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { adviseAlt } from '#shared/media/alt-advice.ts';
import type { MediaDetails, MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { isPicture, kindOf } from '#shared/media/media-kind.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { useLibrary } from '../library/library.tsx';
import { useCropPicture } from './crop/crop-picture.tsx';
import { MediaFacts } from './MediaFacts.tsx';
import { MediaPreview } from './MediaPreview.tsx';
import { MediaRights } from './MediaRights.tsx';
import { MediaUses } from './MediaUses.tsx';
import { useMedia } from './media-library.tsx';
import type { Uses } from './use-media-uses.ts';

interface MediaDetailsFormProps {
  readonly item: MediaItem;
  /** `null` while it isn't known. */
  readonly uses: Uses | null;
  readonly onClose: () => void;
}

type TextName = 'alt' | 'extendedDescription' | 'caption' | 'title' | 'transcript';

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
  const kind = kindOf(item);
  const crop = async (picture: PictureItem): Promise<void> => {
    const crops = await cropPicture.ofItem({ ...picture, details: value });
    if (crops !== null) change({ ...value, ...crops });
  };

  const textField = (name: TextName, options: { hint?: string; lines?: boolean } = {}): ReactNode => (
    <TextField
      label={name === 'title' ? media.itemTitle : media[name]}
      value={value[name]}
      readOnly={readOnly}
      onChange={(text) => change({ ...value, [name]: text })}
      {...options}
    />
  );

  return (
    <aside className="media-details" aria-label={media.detailsOf[kind]}>
      <header className="view-head">
        <h2>{media.detailsOf[kind]}</h2>
        <div className="view-actions">
          <DraftStatus state={state} />
          <IconButton label={media.close} icon={<X aria-hidden />} onClick={onClose} />
        </div>
      </header>
      <div className="media-details-scroll form">
        <MediaPreview item={item} alt={value.alt} />
        <MediaFacts item={item} />
        {isPicture(item) && (
          <Button icon={<Crop aria-hidden />} disabled={readOnly} onClick={() => void crop(item)}>
            {media.crop}
          </Button>
        )}
        <MediaUses item={item} uses={uses} readOnly={readOnly} />
        <h3>{media.words}</h3>
        {kind === 'picture' ? (
          <>
            {textField('alt', {
              hint: advice === null || advice === 'missing' ? media.altHint : altAdvice[advice],
              lines: true,
            })}
            {textField('caption', { lines: true })}
            {textField('extendedDescription', { hint: media.extendedHint, lines: true })}
          </>
        ) : (
          <>
            {textField('title', { hint: media.titleHint })}
            {textField('caption', { lines: true })}
            {kind !== 'document' && textField('transcript', { hint: media.transcriptHint, lines: true })}
          </>
        )}
        <h3>{media.rights}</h3>
        <MediaRights details={value} readOnly={readOnly} onChange={(part) => change({ ...value, ...part })} />
        <TextField
          label={kind === 'document' ? media.writtenAt : media.takenAt}
          value={value.takenAt ?? ''}
          placeholder={media.takenAtPlaceholder}
          readOnly={readOnly}
          onChange={(text) => change({ ...value, takenAt: text.trim() === '' ? null : text })}
        />
      </div>
    </aside>
  );
}
