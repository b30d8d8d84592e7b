import { listSuggestions, type Suggestion } from '#shared/suggestions/list-suggestions.ts';
import type { Authorship, SuggestedField } from '#shared/suggestions/proposal.schema.ts';
import type { ContentPair } from '#shared/suggestions/settle-suggestions.ts';
import { type Token, textOfToken } from '#shared/suggestions/tokens.ts';
import { type DocumentChange, type DocumentChanges, lettersOf, type Stretch } from './read-changes.ts';

/** Where a difference lies in the document's two texts; `null` on a side where its words aren't found. */
interface Place {
  readonly base: Stretch | null;
  readonly proposed: Stretch | null;
}

/**
 * Who made each difference between two texts of an article: whose tracked change lies in the same letters. Galley's
 * suggestions go by whole words and join what touches; of several people the one with most of the letters is named.
 */
export function authorsOf(pair: ContentPair, document: DocumentChanges): readonly Authorship[] {
  const { list, difference } = listSuggestions(pair.base, pair.proposed, []);
  const base = placesOf(difference.base, document.base);
  const proposed = placesOf(difference.proposed, document.proposed);
  const placesOfOne = ({ field, hunks }: Suggestion): readonly Place[] =>
    field === null
      ? hunks.map((hunk) => ({ base: stretch(base, hunk.base), proposed: stretch(proposed, hunk.proposed) }))
      : [fieldPlace(field, pair, document)];
  return list.map((suggestion) => {
    const { by, at } = changeAt(placesOfOne(suggestion), document.changes);
    return { key: suggestion.key.replace(/ \d+$/, ''), by, at };
  });
}

/** Where each token begins and ends among the document's letters. Lines are found in their order. */
function placesOf(tokens: readonly Token[], letters: string): readonly Stretch[] {
  const places: Stretch[] = [];
  let cursor = 0;
  let line: Token[] = [];
  for (const token of tokens) {
    line.push(token);
    if (token.is !== 'end' && token.is !== 'block') continue;
    const text = line.map((one) => lettersOf(textOfToken(one))).join('');
    const after = letters.indexOf(text, cursor);
    const found = after < 0 ? letters.indexOf(text) : after;
    let at = found < 0 ? cursor : found;
    if (after >= 0) cursor = after + text.length;
    for (const one of line) {
      const end = at + (found < 0 ? 0 : lettersOf(textOfToken(one)).length);
      places.push([at, end]);
      at = end;
    }
    line = [];
  }
  return places;
}

function stretch(places: readonly Stretch[], [from, to]: Stretch): Stretch {
  const [start, last] = [places[from], places[to - 1]];
  if (to > from) return [start?.[0] ?? 0, last?.[1] ?? 0];
  // Between two tokens: what stands there ends or begins at either of them.
  const after = start?.[0] ?? places.at(-1)?.[1] ?? 0;
  const before = last?.[1] ?? after;
  return [Math.min(before, after), Math.max(before, after)];
}

function fieldPlace(
  field: SuggestedField,
  { base, proposed }: ContentPair,
  document: DocumentChanges,
): Place {
  const place = (value: unknown, letters: string): Stretch | null => {
    const words = typeof value === 'string' ? value : captionOf(value);
    const text = lettersOf(words);
    const at = text === '' ? -1 : letters.indexOf(text);
    return at < 0 ? null : [at, at + text.length];
  };
  return { base: place(base[field], document.base), proposed: place(proposed[field], document.proposed) };
}

function captionOf(value: unknown): string {
  const { caption } = (value ?? {}) as { readonly caption?: unknown };
  return typeof caption === 'string' ? caption : '';
}

/** The change with most letters there, else one that touches it, else one of whoever changed most of the document. */
function changeAt(places: readonly Place[], changes: readonly DocumentChange[]): DocumentChange {
  let best: { readonly change: DocumentChange; readonly shared: number } | null = null;
  for (const change of changes) {
    const shared = Math.max(...places.map((place) => sharedWith(place, change)));
    if (shared >= 0 && shared > (best?.shared ?? -1)) best = { change, shared };
  }
  return best?.change ?? mostBusy(changes);
}

/** Letters in common; 0 where the two touch, -1 where they don't. */
function sharedWith(place: Place, change: DocumentChange): number {
  const [base, proposed] = [overlap(place.base, change.base), overlap(place.proposed, change.proposed)];
  if (base > 0 || proposed > 0) return Math.max(base, 0) + Math.max(proposed, 0);
  return base < 0 || proposed < 0 ? -1 : 0;
}

function overlap(one: Stretch | null, other: Stretch): number {
  return one === null ? 0 : Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
}

function mostBusy(changes: readonly DocumentChange[]): DocumentChange {
  const byName = Map.groupBy(changes, ({ by }) => by.name);
  const [most] = [...byName.values()].toSorted((a, b) => b.length - a.length);
  const change = most?.[0];
  if (change === undefined) throw new Error('a document without tracked changes has no suggestions');
  return change;
}
