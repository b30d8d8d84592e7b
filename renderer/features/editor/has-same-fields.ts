/** Whether two states that are read anew again and again say the same, field by field, so that nothing is drawn for them. */
export function hasSameFields<State extends object>(before: State | null, after: State | null): boolean {
  if (before === null || after === null) return before === after;
  return (Object.keys(after) as (keyof State)[]).every((name) => before[name] === after[name]);
}
