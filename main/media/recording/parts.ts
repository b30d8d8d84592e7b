/** A stretch of the original, its end not included; so many zeros; or bytes of their own. */
export type Part =
  | { readonly from: number; readonly to: number }
  | { readonly zeros: number }
  | { readonly bytes: Uint8Array };

/** Other bytes in the place of as many of the original's. */
export interface Edit {
  readonly at: number;
  readonly part: Exclude<Part, { readonly from: number }>;
}

/** The whole original with these edits, each where it was: nothing behind one moves. Of two that meet the first counts. */
export function partsWith(size: number, edits: readonly Edit[]): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { at, part } of edits.toSorted((a, b) => a.at - b.at)) {
    const end = at + lengthOf(part);
    if (end <= done || end > size) continue;
    if (at > done) parts.push({ from: done, to: at });
    parts.push(at >= done ? part : cutOff(part, done - at));
    done = end;
  }
  return done < size ? [...parts, { from: done, to: size }] : parts;
}

export function lengthOf(part: Part): number {
  if ('from' in part) return part.to - part.from;
  return 'zeros' in part ? part.zeros : part.bytes.length;
}

function cutOff(part: Edit['part'], length: number): Part {
  return 'zeros' in part ? { zeros: part.zeros - length } : { bytes: part.bytes.subarray(length) };
}
