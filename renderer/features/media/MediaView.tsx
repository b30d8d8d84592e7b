import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { ViewHead } from '../app/View.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { MediaDetailsForm } from './MediaDetailsForm.tsx';
import { MediaResults } from './MediaResults.tsx';
import { useMedia } from './media-library.tsx';

/** Every picture of the newsroom, and what is known of the chosen one. */
export function MediaView(): ReactNode {
  const { media } = useMessages();
  const { items, itemOf, chooseFiles } = useMedia();
  const { place, go } = useNavigation();
  const { readOnly } = useLibrary();
  const { fail } = useNotices();
  const [text, setText] = useState('');
  const selected = place.view === 'media' && place.media !== null ? itemOf(place.media) : null;

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
        <ViewHead title={media.title} {...(items.length > 0 ? { count: media.count(items.length) } : {})}>
          <SearchBox
            label={media.search}
            placeholder={media.searchPlaceholder}
            value={text}
            onChange={setText}
          />
          {items.length > 0 && addButton}
        </ViewHead>
        <MediaResults
          text={text}
          selected={selected?.id ?? null}
          onSelect={(item) => void go({ view: 'media', media: item.id })}
          emptyAction={addButton}
        />
      </main>
      {selected !== null && (
        <MediaDetailsForm
          key={selected.id}
          item={selected}
          onClose={() => void go({ view: 'media', media: null })}
        />
      )}
    </div>
  );
}
