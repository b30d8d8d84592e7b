import type { Partly } from '#shared/messages/words.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../index.ts';

export const progress = {
  of: (done: number, total: number) => `${formatNumber(done)} מתוך ${formatNumber(total)}`,
  left: (seconds: number) =>
    seconds < 90
      ? `נותרו כ־${formatNumber(seconds)} שניות`
      : `נותרו כ־${formatNumber(Math.round(seconds / 60))} דקות`,
} satisfies Partly<Messages['progress']>;
