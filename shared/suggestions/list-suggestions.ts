import { isSameJson } from '../compare/stable-json.ts';
import type { Instant } from '../library/ids.ts';
import type { Person } from '../review/person.schema.ts';
import { describeHunk, type HunkWords, type SuggestionKind } from './describe-hunk.ts';
import { type Difference, findHunks, type Hunk } from './find-hunks.ts';
import { type Mark, marksOf } from './marks.ts';
import {
  type Authorship,
  type SuggestedContent,
  type SuggestedField,
  suggestedFields,
} from './proposal.schema.ts';
import type { Token } from './tokens.ts';

/** One change that can be accepted or rejected by itself. */
export interface Suggestion extends Pick<HunkWords, 'looks' | 'place'> {
  /** The same as long as the change is: what was taken out and what came instead, and which of several alike. */
  readonly key: string;
  readonly kind: SuggestionKind | 'field';
  readonly by: Person;
  readonly at: Instant;
  /** In words. */
  readonly removed: string;
  readonly added: string;
  /** The type of the block that it is about as a whole, or of what a line becomes. */
  readonly block: string | null;
  /** Of a field. */
  readonly field: SuggestedField | null;
  /** Of the body: a block that moved has two. */
  readonly hunks: readonly Hunk[];
  /** Where it is in the proposed text. */
  readonly marks: readonly Mark[];
}

export interface Suggestions {
  readonly list: readonly Suggestion[];
  /** Of the bodies. */
  readonly difference: Difference;
}

interface Found extends Omit<Suggestion, 'by' | 'at'> {}

/**
 * Every suggestion, fields first, then in reading order. `authors` knows who made which; `difference` is that of the bodies
 * where it is known.
 */
export function listSuggestions(
  base: SuggestedContent,
  proposed: SuggestedContent,
  authors: readonly Authorship[],
  difference: Difference = findHunks(base.body, proposed.body),
): Suggestions {
  const found = [...fieldChanges(base, proposed), ...bodyChanges(difference)];
  const known = Map.groupBy(authors, ({ key }) => key);
  const counts = new Map<string, number>();
  // By its order where two programs take words apart differently.
  const isComplete = authors.length === found.length;
  const list = found.map((change, index): Suggestion => {
    const number = counts.get(change.key) ?? 0;
    counts.set(change.key, number + 1);
    const of = known.get(change.key);
    const { by, at } =
      of?.[Math.min(number, of.length - 1)] ?? (isComplete ? authors[index] : undefined) ?? nobody;
    return { ...change, key: number === 0 ? change.key : `${change.key} ${number}`, by, at };
  });
  return { list, difference };
}

const nobody = { by: { name: '', initials: '' }, at: '1970-01-01T00:00:00Z' };

function fieldChanges(base: SuggestedContent, proposed: SuggestedContent): readonly Found[] {
  return suggestedFields
    .filter((field) => !isSameJson(base[field], proposed[field]))
    .map((field) => ({
      key: `field ${field}`,
      kind: 'field',
      removed: fieldWords(base[field]),
      added: fieldWords(proposed[field]),
      block: null,
      looks: [],
      place: '',
      field,
      hunks: [],
      marks: [],
    }));
}

function fieldWords(value: SuggestedContent[SuggestedField]): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  return [value.alt, value.caption, value.credit].filter(Boolean).join(' · ');
}

function bodyChanges(difference: Difference): readonly Found[] {
  const moves = findMoves(difference);
  return difference.hunks.flatMap((hunk): readonly Found[] => {
    const move = moves.get(hunk);
    if (move === 'with another') return [];
    const hunks = move === undefined ? [hunk] : [hunk, move];
    const { kind, removed, added, block, looks, place } = describeHunk(hunk, difference);
    return [
      {
        key: digest(hunks.map((one) => contentOf(one, difference)).join('\n')),
        kind: move === undefined ? kind : 'move',
        removed: move === undefined ? removed : '',
        added: move === undefined ? added : removed + added,
        block,
        looks,
        place: move === undefined ? place : '',
        field: null,
        hunks,
        marks: hunks.flatMap((one) => marksOf(one, difference)),
      },
    ];
  });
}

/** Blocks that are taken out in one place and stand as they are in another. */
function findMoves(difference: Difference): ReadonlyMap<Hunk, Hunk | 'with another'> {
  const moves = new Map<Hunk, Hunk | 'with another'>();
  const added = difference.hunks.filter(({ base }) => base[0] === base[1]);
  for (const hunk of difference.hunks) {
    const isRemoval = hunk.proposed[0] === hunk.proposed[1];
    const tokens = difference.base.slice(...hunk.base);
    // Ends of lines without a word between are no block: a line was made one with the next, and another was split elsewhere.
    if (!isRemoval || !tokens.some(isBlockEnd) || tokens.every(({ is }) => is === 'end')) continue;
    const content = keysOf(tokens);
    const other = added.find(
      (one) => !moves.has(one) && keysOf(difference.proposed.slice(...one.proposed)) === content,
    );
    if (other === undefined) continue;
    const [first, second] =
      difference.hunks.indexOf(hunk) < difference.hunks.indexOf(other) ? [hunk, other] : [other, hunk];
    moves.set(first, second);
    moves.set(second, 'with another');
  }
  return moves;
}

/** What makes a stretch of tokens more than words of one line. */
function isBlockEnd({ is }: Token): boolean {
  return is === 'end' || is === 'block';
}

function contentOf(hunk: Hunk, { base, proposed }: Difference): string {
  return `${keysOf(base.slice(...hunk.base))}\n→\n${keysOf(proposed.slice(...hunk.proposed))}`;
}

function keysOf(tokens: readonly { readonly key: string }[]): string {
  return tokens.map(({ key }) => key).join('\n');
}

/** 53 bits of a text (cyrb53): tells the changes of one article from each other, and keeps nobody out. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
