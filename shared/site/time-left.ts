interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** How much of a phase must be behind before the rest of it can be told, in milliseconds. */
const shortest = 1000;

/**
 * How many seconds the phase under way will still take, from how fast it went so far; `null` while that can't be told,
 * or where it isn't worth telling. `now` is in milliseconds.
 */
export function createTimeLeft(): (progress: Progress, now: number) => number | null {
  let begun: { readonly phase: string; readonly done: number; readonly at: number } | null = null;
  return ({ phase, done, total }, now) => {
    // What is there already is counted at once, so speed is measured from the first report on.
    if (begun === null || begun.phase !== phase || done < begun.done) begun = { phase, done, at: now };
    const [took, made] = [now - begun.at, done - begun.done];
    if (took < shortest || made === 0 || done >= total) return null;
    const seconds = Math.round(((total - done) * took) / made / 1000);
    return seconds < 1 ? null : seconds;
  };
}
