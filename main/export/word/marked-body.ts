import type { Body } from '#shared/body/body.schema.ts';
import { withBlocks } from '#shared/suggestions/body-tokens.ts';
import type { Hunk } from '#shared/suggestions/find-hunks.ts';
import type { Suggestion, Suggestions } from '#shared/suggestions/list-suggestions.ts';
import { isJson, type Token } from '#shared/suggestions/tokens.ts';
import type { WordChange } from './word-changes.ts';

/** A body with everything that was suggested in it, put in and taken out side by side. */
interface MarkedBody {
  readonly body: Body;
  /** By the path of a text, a line or a block as reading the body gives it. */
  readonly changes: ReadonlyMap<string, WordChange>;
}

/** A name that no node of a body has. */
const stamp = 'galley:change';

/**
 * Both bodies in one. The tokens of a body are what Word's document is made of too: words, and marks at the end of each line
 * that say what the line is. So each token that came or went is one tracked change.
 */
export function markBody(base: Body, { list, difference }: Suggestions): MarkedBody {
  const suggestionOf = new Map<Hunk, Suggestion>();
  for (const suggestion of list) for (const hunk of suggestion.hunks) suggestionOf.set(hunk, suggestion);
  const changes: WordChange[] = [];
  const put = (change: WordChange, token: Token): Token => stamped(token, changes.push(change) - 1);
  const row: Token[] = [];
  let at = 0;
  for (const hunk of difference.hunks) {
    row.push(...difference.base.slice(at, hunk.base[0]));
    at = hunk.base[1];
    const [taken, added] = [difference.base.slice(...hunk.base), difference.proposed.slice(...hunk.proposed)];
    const suggestion = suggestionOf.get(hunk);
    if (suggestion === undefined) continue;
    const { by, at: when } = suggestion;
    const origin = { by, at: when };
    const changed = added.map((token, index) => changedToken(taken[index], token, origin));
    if (taken.length === added.length && changed.every((one) => one !== null)) {
      row.push(...changed.map((change, index) => put(change, added[index] as Token)));
    } else {
      row.push(
        ...taken.map((token) => put({ ...origin, is: 'taken', isWhole: token.is === 'block' }, token)),
      );
      row.push(...added.map((token) => put({ ...origin, is: 'put', isWhole: token.is === 'block' }, token)));
    }
  }
  row.push(...difference.base.slice(at));
  const { root, ...rest } = withBlocks(base, row);
  const found = new Map<string, WordChange>();
  const children = takeStamps(root.children, 'root', (path, number) => {
    const change = changes[number];
    if (change !== undefined) found.set(path, change);
  });
  return { body: { ...rest, root: { ...root, children } }, changes: found };
}

/** The same word with other marks, or the end of a line that is of another kind now; `null` for all else. */
function changedToken(
  before: Token | undefined,
  after: Token,
  origin: Pick<WordChange, 'by' | 'at'>,
): WordChange | null {
  if (before?.is === 'end' && after.is === 'end')
    return { ...origin, is: 'retyped', block: before.block, lists: before.lists };
  if (before?.is !== 'word' || after.is !== 'word' || before.text !== after.text) return null;
  if (JSON.stringify(before.within) !== JSON.stringify(after.within)) return null;
  return { ...origin, is: 'formatted', format: Number(before.node['format'] ?? 0) };
}

function stamped(token: Token, number: number): Token {
  const mark = { [stamp]: number };
  if (token.is === 'end') return { ...token, block: { ...token.block, ...mark } };
  if (token.is === 'block')
    return { ...token, node: isJson(token.node) ? { ...token.node, ...mark } : token.node };
  return { ...token, node: { ...token.node, ...mark } };
}

/** The nodes as they may stand in a body, with the path of each that had a stamp. */
function takeStamps(
  nodes: readonly unknown[],
  parent: string,
  note: (path: string, number: number) => void,
): unknown[] {
  return nodes.map((node, index) => {
    if (!isJson(node)) return node;
    const { [stamp]: number, ...plain } = node;
    const path = `${parent}/${index}/${String(node['type'])}`;
    if (typeof number === 'number') note(path, number);
    const { children } = plain;
    return Array.isArray(children) ? { ...plain, children: takeStamps(children, path, note) } : plain;
  });
}
