/** The middle value; of an even number the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** By linear interpolation between the two nearest ranks. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** `median (lowest–highest)`, in the unit of the values. */
export function spread(values: readonly number[], digits = 0): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

export interface Goal {
  readonly name: string;
  readonly figure: number;
  readonly atMost: number;
}

/** A line that can be read and searched for; whether the goal was met. */
export function goalLine({ name, figure, atMost }: Goal): string {
  const verdict = figure <= atMost ? 'met' : 'missed';
  return `${name}: ${figure.toFixed(2)} (goal: at most ${atMost}) ${verdict}`;
}

/**
 * Runs every contender once a round, in turn, so that what disturbs the machine disturbs them all; the order is turned
 * round in every other round. One unmeasured round comes first. The results of each contender, by round.
 */
export async function interleave<Name extends string, Result>(
  contenders: Readonly<Record<Name, () => Promise<Result>>>,
  rounds: number,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Result[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const result = await contenders[name]();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}
