import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { formatNumber } from '../../../messages/format.ts';
import { useMessages } from '../../../messages/index.ts';
import { textWidth } from './text-width.ts';

/** Where a line is shown: in which type, and how much of it is, in pixels. */
export interface Room {
  readonly font: string;
  readonly pixels: number;
}

interface WidthMeterProps {
  readonly label: string;
  readonly text: string;
  readonly room: Room;
}

/** How much of a line others will show. Measured after the typing, not in its way. */
export function WidthMeter({ label, text, room }: WidthMeterProps): ReactNode {
  const { fields: words } = useMessages().article;
  const settled = useDeferredValue(text);
  const width = useMemo(() => textWidth(settled, room.font), [settled, room.font]);
  const isLong = width > room.pixels;
  const value = words.width(formatNumber(width), formatNumber(room.pixels));
  return (
    <div className="width-meter" data-long={isLong}>
      <meter
        aria-label={words.widthOf(label)}
        aria-valuetext={isLong ? `${value}, ${words.cutOff}` : value}
        max={room.pixels}
        value={Math.min(width, room.pixels)}
      />
      <span aria-hidden>
        {value}
        {isLong && `, ${words.cutOff}`}
      </span>
    </div>
  );
}
