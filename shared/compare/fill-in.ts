import { isSameJson } from './stable-json.ts';

export interface FilledIn<Value> {
  /** `first` itself where it lacks nothing. */
  readonly value: Value;
  /** Fields that both have, each otherwise: `first` stands there. */
  readonly conflicts: readonly string[];
}

/**
 * Two versions of a record that people fill in field by field, when nobody knows what they come from: what `first` leaves empty is taken
 * from `second`, so that no words are lost, though a field that somebody emptied may be filled again.
 */
export function fillIn<Value extends object>(first: Value, second: Value): FilledIn<Value> {
  const taken: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const [field, theirs] of Object.entries(second)) {
    const mine: unknown = first[field as keyof Value];
    if (isSameJson(mine, theirs) || isEmpty(theirs)) continue;
    if (isEmpty(mine)) taken[field] = theirs;
    else conflicts.push(field);
  }
  return { value: Object.keys(taken).length === 0 ? first : { ...first, ...taken }, conflicts };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
