import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type CropArea, clamp, type FocalPoint, roundedPoint } from '#shared/media/crop.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { formatPercent } from '../../../messages/format.ts';
import { useMessages } from '../../../messages/index.ts';
import { mediaAddress } from '../media-address.ts';
import { type Handle, handles, movedArea, resizedArea, scaledArea } from './crop-geometry.ts';
import { useDrag } from './use-drag.ts';

interface CropStageProps {
  readonly item: PictureItem;
  /** `null`: nothing is cut away. */
  readonly area: CropArea | null;
  /** Width to height in pixels that the area keeps; `null`: any. */
  readonly ratio: number | null;
  readonly onArea: (area: CropArea) => void;
  /** Absent where a focal point has no meaning. */
  readonly focus?: {
    readonly point: FocalPoint;
    readonly isChosen: boolean;
    readonly onPoint: (point: FocalPoint) => void;
  };
}

const step = 0.01;
const largeStep = 0.1;

/** The whole picture with what is kept of it, drawn and moved by mouse or keyboard. */
export function CropStage({ item, area, ratio, onArea, focus }: CropStageProps): ReactNode {
  const { crop: words } = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const shape = ratio === null ? null : (ratio * item.height) / item.width;

  const areaDrag = useDrag(stage, (target) => {
    const start = area;
    const handle = target.dataset['handle'] as Handle | undefined;
    return (dx, dy) => {
      if (start === null) return;
      onArea(handle === undefined ? movedArea(start, dx, dy) : resizedArea(start, handle, dx, dy, shape));
    };
  });
  const focusDrag = useDrag(stage, () => {
    const start = focus?.point;
    return (dx, dy) => {
      if (start !== undefined) focus?.onPoint(within(start.x + dx, start.y + dy));
    };
  });

  const areaKey = (event: KeyboardEvent): void => {
    if (area === null) return;
    if (event.key === '+' || event.key === '=') onArea(scaledArea(area, 1.05));
    else if (event.key === '-') onArea(scaledArea(area, 1 / 1.05));
    else {
      const way = arrowOf(event);
      if (way === null) return;
      onArea(event.altKey ? resizedArea(area, 'se', way.dx, way.dy, shape) : movedArea(area, way.dx, way.dy));
    }
    event.preventDefault();
  };
  const focusKey = (event: KeyboardEvent): void => {
    const way = arrowOf(event);
    if (way === null || focus === undefined) return;
    event.preventDefault();
    focus.onPoint(within(focus.point.x + way.dx, focus.point.y + way.dy));
  };

  return (
    <div
      className="crop-stage"
      ref={stage}
      style={{ '--width': item.width, '--ratio': item.width / item.height } as CSSProperties}
    >
      <img src={mediaAddress(item.id, 1200)} alt="" draggable={false} />
      {area !== null && (
        <div
          className="crop-area"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
          tabIndex={0}
          aria-label={words.area}
          aria-description={`${placeOf(area)} ${words.areaKeys}`}
          style={{
            left: percent(area.x),
            top: percent(area.y),
            width: percent(area.width),
            height: percent(area.height),
          }}
          onKeyDown={areaKey}
          {...areaDrag}
        >
          {handles.map((handle) => (
            <span key={handle} className="crop-handle" data-handle={handle} />
          ))}
        </div>
      )}
      {focus !== undefined && (
        <div
          className="crop-focus"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
          tabIndex={0}
          data-chosen={focus.isChosen}
          aria-label={words.focus}
          aria-description={`${words.point(formatPercent(focus.point.x), formatPercent(focus.point.y))} ${words.focusKeys}`}
          style={{ left: percent(focus.point.x), top: percent(focus.point.y) }}
          onKeyDown={focusKey}
          {...focusDrag}
        />
      )}
    </div>
  );

  function placeOf({ x, y, width, height }: CropArea): string {
    return words.place(formatPercent(x), formatPercent(y), formatPercent(width), formatPercent(height));
  }
}

function arrowOf(event: KeyboardEvent): { readonly dx: number; readonly dy: number } | null {
  const by = event.shiftKey ? largeStep : step;
  switch (event.key) {
    case 'ArrowLeft':
      return { dx: -by, dy: 0 };
    case 'ArrowRight':
      return { dx: by, dy: 0 };
    case 'ArrowUp':
      return { dx: 0, dy: -by };
    case 'ArrowDown':
      return { dx: 0, dy: by };
    default:
      return null;
  }
}

function within(x: number, y: number): FocalPoint {
  return roundedPoint({ x: clamp(x, 0, 1), y: clamp(y, 0, 1) });
}

function percent(share: number): string {
  return `${100 * share}%`;
}
