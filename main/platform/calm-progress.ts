/**
 * At most every 100 ms, and each phase's end, where one is known: a window that redraws for each of 10,000 files would be
 * the slow part.
 */
export function calmly<Progress extends { readonly done: number; readonly total: number | null }>(
  send: (progress: Progress) => void,
): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    const isEnd = progress.total !== null && progress.done >= progress.total;
    if (!isEnd && now - last < 100) return;
    last = now;
    send(progress);
  };
}
