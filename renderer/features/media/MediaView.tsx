import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type MediaKind, mediaKinds } from '#shared/media/file-formats.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { ViewHead } from '../app/View.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { filterMedia, type MediaFilter, mediaFilters } from './filter-media.ts';
import { MediaDetailsForm } from './MediaDetailsForm.tsx';
import { MediaResults } from './MediaResults.tsx';
import { useMedia } from './media-library.tsx';
import { searchMedia } from './search-media.ts';
import { today } from './today.ts';
import { useMediaUses } from './use-media-uses.ts';

/** Every picture, recording and document of the newsroom, and what is known of the chosen one. */
export function MediaView(): ReactNode {
  const { media } = useMessages();
  const { items, itemOf, chooseFiles } = useMedia();
  const { place, go } = useNavigation();
  const { readOnly } = useLibrary();
  const { fail } = useNotices();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<MediaFilter>('all');
  const [kind, setKind] = useState<MediaKind | 'all'>('all');
  const usesOf = useMediaUses();
  const selected = place.view === 'media' && place.media !== null ? itemOf(place.media) : null;

  const found = searchMedia(filterMedia(items, { kind, filter }, usesOf, today()), text);

  const add = (): void => {
    chooseFiles(true).then(([first]) => {
      if (first !== undefined) void go({ view: 'media', media: first.id });
    }, fail);
  };
  useCommand('media.add', readOnly === null ? add : null);

  const addButton = (
    <Button icon={<Plus aria-hidden />} disabled={readOnly !== null} onClick={add}>
      {media.add}
    </Button>
  );

  return (
    <div className="view">
      <main className="pane media-pane" aria-label={media.title}>
        <ViewHead
          title={media.title}
          {...(items.length > 0 ? { count: media.shown(found.length, items.length) } : {})}
        >
          <SearchBox
            label={media.search}
            placeholder={media.searchPlaceholder}
            value={text}
            onChange={setText}
          />
          <BareSelect
            aria-label={media.kind}
            className="media-filter"
            value={kind}
            options={['all' as const, ...mediaKinds].map((value) => ({ value, label: media.ofKind[value] }))}
            onChange={(value) => setKind(mediaKinds.find((one) => one === value) ?? 'all')}
          />
          <BareSelect
            aria-label={media.filter}
            className="media-filter"
            value={filter}
            options={mediaFilters.map((value) => ({ value, label: media.filters[value] }))}
            onChange={(value) => setFilter(mediaFilters.find((one) => one === value) ?? 'all')}
          />
          {items.length > 0 && addButton}
        </ViewHead>
        <MediaResults
          asked={[text, kind, filter].join('\n')}
          found={found}
          selected={selected?.id ?? null}
          onSelect={(item) => void go({ view: 'media', media: item.id })}
          emptyAction={addButton}
        />
      </main>
      {selected !== null && (
        <MediaDetailsForm
          key={selected.id}
          item={selected}
          uses={usesOf === null ? null : usesOf(selected.id)}
          onClose={() => void go({ view: 'media', media: null })}
        />
      )}
    </div>
  );
}
