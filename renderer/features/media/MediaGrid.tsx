import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { MediaTile } from './MediaTile.tsx';
import './media.css';

interface MediaGridProps {
  readonly items: readonly MediaItem[];
  readonly selected: MediaId | null;
  readonly onSelect: (item: MediaItem) => void;
  /** Enter or a double click. */
  readonly onOpen?: (item: MediaItem) => void;
  /** Several can be chosen: those that are, and what a click or the space bar does. */
  readonly chosen?: readonly MediaId[];
  readonly onToggle?: (item: MediaItem) => void;
}

const tileWidth = 176;
const rowHeight = 172;

/** Arrow keys move through the tiles; only the rows on screen exist. */
export function MediaGrid(props: MediaGridProps): ReactNode {
  const { items, selected, onSelect, onOpen, chosen, onToggle } = props;
  const messages = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const rows = useVirtualizer({
    count: Math.ceil(items.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
  });
  const selectedIndex = items.findIndex(({ id }) => id === selected);
  const current = Math.max(0, selectedIndex);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRtl ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -items.length,
      End: items.length,
    };
    const open = items[current];
    if (event.key === 'Enter' && open !== undefined) {
      event.preventDefault();
      (onToggle ?? onOpen)?.(open);
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(items.length - 1, Math.max(0, current + step));
    const item = items[next];
    if (item === undefined) return;
    onSelect(item);
    rows.scrollToIndex(Math.floor(next / columns));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-media="${item.id}"]`)?.focus(),
    );
  };

  return (
    <div className="media-grid" ref={scroller}>
      <div
        className="media-rows"
        role="listbox"
        tabIndex={-1}
        aria-label={messages.media.grid}
        aria-multiselectable={chosen !== undefined}
        style={{ blockSize: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.key}
            role="presentation"
            className="media-row"
            style={{
              transform: `translateY(${row.start}px)`,
              gridTemplateColumns: `repeat(${columns}, 1fr)`,
            }}
          >
            {items.slice(row.index * columns, (row.index + 1) * columns).map((item, index) => (
              <MediaTile
                key={item.id}
                item={item}
                selected={chosen?.includes(item.id) ?? item.id === selected}
                tabbable={row.index * columns + index === current}
                position={row.index * columns + index + 1}
                total={items.length}
                onSelect={() => (onToggle ?? onSelect)(item)}
                onOpen={() => onOpen?.(item)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function useColumns(scroller: { readonly current: HTMLElement | null }): number {
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setColumns(Math.max(1, Math.floor(element.clientWidth / tileWidth)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return columns;
}
