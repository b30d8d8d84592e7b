/** The time of day, replaceable in tests. */
export interface Clock {
  readonly now: () => Date;
}

/** A moment in the name of a file, as 20261123T101500123Z: Windows allows no colon there. `at`: ISO 8601. */
export function timeInName(at: string): string {
  return at.replace(/[-:.]/g, '');
}

export const systemClock: Clock = { now: () => new Date() };
