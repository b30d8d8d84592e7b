/** What has become of the sentence that a pull quote was taken from. */
export type SourceState =
  /** Nobody noted one: the quote was written by hand, or comes from before sources were noted. */
  | { readonly is: 'unknown' }
  | { readonly is: 'there' }
  | { readonly is: 'changed'; readonly now: string }
  | { readonly is: 'gone' };

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The whole sentences of `text` that hold the characters from `start` to `end` (UTF-16 units). */
export function sentencesAround(text: string, start: number, end: number): string {
  let around = '';
  for (const { segment, index } of sentences.segment(text)) {
    if (index < end && index + segment.length > start) around += segment;
  }
  return around.trim();
}

/**
 * Looks for a source in the text's blocks (without the pull quotes themselves). Spaces and the shape of quotation marks
 * don't count, since they are set right after the words were chosen. A sentence is the same one, changed, when it still
 * shares half of its letter pairs, which holds for scripts without spaces too.
 */
export function sourceState(source: string, blocks: readonly string[]): SourceState {
  const wanted = folded(source);
  if (wanted === '') return { is: 'unknown' };
  if (blocks.some((block) => folded(block).includes(wanted) && holdsWhole(block, wanted)))
    return { is: 'there' };
  const pairs = pairsOf(wanted);
  let best = { now: '', share: 0.5 };
  for (const block of blocks) {
    for (const now of candidates(block, source)) {
      const share = likeness(pairs, pairsOf(folded(now)));
      if (share > best.share) best = { now, share };
    }
  }
  return best.now === '' ? { is: 'gone' } : { is: 'changed', now: best.now };
}

/**
 * Whether the wanted sentences stand in a block by themselves, not as a part of longer ones. A full stop is an end also
 * where a small letter follows, as it does while the next sentence is written.
 */
function holdsWhole(block: string, wanted: string): boolean {
  const starts = [...sentences.segment(block)].map(({ index }) => index);
  const ends = [...starts.slice(1), block.length];
  return starts.some((start) => {
    const isAhead = folded(block.slice(start)).startsWith(wanted);
    if (!isAhead || fullStop.test(wanted)) return isAhead;
    return ends.some((end) => end > start && folded(block.slice(start, end)) === wanted);
  });
}

const fullStop = /[\p{Sentence_Terminal}…]["')\]]*$/u;

/** As many sentences at a time as the source has. */
function candidates(block: string, source: string): readonly string[] {
  const all = [...sentences.segment(block)].map(({ segment }) => segment);
  const length = [...sentences.segment(source)].length;
  const starts = Math.max(1, all.length - length + 1);
  return Array.from({ length: starts }, (_, at) =>
    all
      .slice(at, at + length)
      .join('')
      .trim(),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„‟«»"]/gu, '"')
    .replace(/[‘’‚‛']/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const letters = text.toLowerCase();
  for (let at = 0; at < letters.length - 1; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient: 0 nothing in common, 1 the same. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, total] = [0, 0];
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
