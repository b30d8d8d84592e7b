import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type ChangeObject, diffArrays } from 'diff';

/** How one text becomes another: keep so many UTF-16 units, leave out so many, put in these; again and again. */
type Delta = readonly (readonly [keep: number, drop: number, insert: string])[];

/** Past this many differing pieces a delta is no smaller than the text, and looking for it takes long. */
const mostEdits = 2000;

/** In UTF-16 units: a shorter stretch between two changes is taken as changed. */
const shortest = 12;

/** `null` where the two differ so much that the whole text serves better. */
export function deltaBetween(before: string, after: string): Delta | null {
  // Most changes are in one place: what is the same before and after it needs no diff.
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const [inner, outer] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const changes = diffArrays(piecesOf(inner), piecesOf(outer), { maxEditLength: mostEdits });
  return changes === undefined ? null : deltaOf(changes, start);
}

/** What follows the last change is kept. */
export function applyDelta(before: string, delta: Delta): string {
  let at = 0;
  let after = '';
  for (const [keep, drop, insert] of delta) {
    after += before.slice(at, at + keep) + insert;
    at += keep + drop;
  }
  return after + before.slice(at);
}

function deltaOf(changes: readonly ChangeObject<string[]>[], start: number): Delta {
  const delta: [number, number, string][] = [];
  let [keep, drop, insert] = [start, 0, ''];
  const end = (): void => {
    if (drop === 0 && insert === '') return;
    delta.push([keep, drop, insert]);
    [keep, drop, insert] = [0, 0, ''];
  };
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (added) insert += text;
    else if (removed) drop += text.length;
    else if (text.length < shortest && (drop > 0 || insert !== '')) {
      // Another triple would be longer than these few characters.
      drop += text.length;
      insert += text;
    } else {
      end();
      keep += text.length;
    }
  }
  end();
  return delta;
}

/** Brotli, which knows much of what JSON and prose have in common; base64, to stand in a line of JSON. */
export function pack(text: string): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(Buffer.from(text, 'utf8'), { params }).toString('base64');
}

/** Throws on damage. */
export function unpack(packed: string): string {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
}

/** Words, spaces and marks of a text in JSON. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Not into the shared start. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
