import { formatNumber } from '../format.ts';

/** How far something is that takes a while. */
export const progress = {
  of: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
  left: (seconds: number) =>
    seconds < 90
      ? `about ${formatNumber(seconds)} s left`
      : `about ${formatNumber(Math.round(seconds / 60))} min left`,
};
