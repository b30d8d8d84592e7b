import { Image } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useSayFound } from '../../ui/use-say-found.ts';
import { MediaGrid } from './MediaGrid.tsx';
import { useMedia } from './media-library.tsx';

interface MediaResultsProps {
  /** The search and the filters, in any form: what they leave is said to a screen reader when they change. */
  readonly asked: string;
  /** What the search and the filters leave. */
  readonly found: readonly MediaItem[];
  readonly selected: MediaId | null;
  readonly onSelect: (item: MediaItem) => void;
  readonly onOpen?: (item: MediaItem) => void;
  /** Several can be chosen: those that are, and what a click or the space bar does. */
  readonly chosen?: readonly MediaId[];
  readonly onToggle?: (item: MediaItem) => void;
  readonly emptyAction?: ReactNode;
}

/** What a search finds, or why there is nothing to show. */
export function MediaResults({
  asked,
  found,
  selected,
  onSelect,
  onOpen,
  chosen,
  onToggle,
  emptyAction,
}: MediaResultsProps): ReactNode {
  const { media, app } = useMessages();
  const { loaded, items, reload } = useMedia();
  useSayFound(asked, found.length === 0 ? media.noMatch : media.shown(found.length, found.length));
  if (loaded.state === 'loading') return <Spinner label={app.loading} />;
  if (loaded.state === 'failed') return <LoadFailed message={loaded.message} onRetry={() => void reload()} />;
  if (items.length === 0) {
    return (
      <EmptyState icon={<Image aria-hidden />} title={media.none} action={emptyAction}>
        {media.noneText}
      </EmptyState>
    );
  }
  if (found.length === 0) return <EmptyState title={media.noMatch} />;
  return (
    <MediaGrid
      items={found}
      selected={selected}
      onSelect={onSelect}
      {...(onOpen === undefined ? {} : { onOpen })}
      {...(chosen === undefined ? {} : { chosen })}
      {...(onToggle === undefined ? {} : { onToggle })}
    />
  );
}
