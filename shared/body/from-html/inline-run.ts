import { linebreakNode, linkNode, tabNode, textNode } from './build-nodes.ts';
import { isSameTarget, type LinkTarget } from './link-target.ts';

/** A stretch of a line with one look: words, or a break or a tab between words. */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly format: number;
      readonly link: LinkTarget | null;
    }
  | { readonly kind: 'break' | 'tab'; readonly link: LinkTarget | null };

export const lineBreak: Run = { kind: 'break', link: null };

/** The words of a line, without its looks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
}

/** The first `length` characters of the line as `wordsOf` counts them, without space at the new end. */
export function cutRuns(runs: readonly Run[], length: number): readonly Run[] {
  const kept: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (left <= 0) break;
    const size = run.kind === 'text' ? run.text.length : 1;
    kept.push(run.kind === 'text' && size > left ? { ...run, text: run.text.slice(0, left) } : run);
    left -= size;
  }
  return trimEnd(kept);
}

/** A line without the space, breaks and tabs at its end, which no browser shows. */
export function trimEnd(runs: readonly Run[]): readonly Run[] {
  const kept = [...runs];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    if (last.kind !== 'text') continue;
    const text = last.text.replace(/[\s\u00a0]+$/, '');
    if (text === '') continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}

/** The runs as body nodes; what one link holds becomes one link node, what looks alike side by side one text. */
export function inlineNodes(runs: readonly Run[]): readonly object[] {
  const nodes: object[] = [];
  const merged = mergeAlike(runs);
  let index = 0;
  while (index < merged.length) {
    const link = merged[index]?.link ?? null;
    let end = index + 1;
    while (end < merged.length && isSameTarget(merged[end]?.link ?? null, link)) end += 1;
    const inner = merged.slice(index, end).map(leafNode);
    if (link === null) for (const node of inner) nodes.push(node);
    else nodes.push(linkNode(link, inner));
    index = end;
  }
  return nodes;
}

/** As the editor does it: nobody can tell two such stretches apart. Joined once, since a line may have a million. */
function mergeAlike(runs: readonly Run[]): readonly Run[] {
  const alike: (readonly Run[])[] = [];
  let from = 0;
  for (let index = 1; index <= runs.length; index += 1) {
    const [before, run] = [runs[index - 1], runs[index]];
    if (before !== undefined && run !== undefined && isAlike(before, run)) continue;
    alike.push(runs.slice(from, index));
    from = index;
  }
  return alike.flatMap(([first, ...rest]) =>
    first?.kind === 'text' && rest.length > 0
      ? [{ ...first, text: [first, ...rest].map((run) => (run.kind === 'text' ? run.text : '')).join('') }]
      : (first ?? []),
  );
}

function isAlike(one: Run, other: Run): boolean {
  return (
    one.kind === 'text' &&
    other.kind === 'text' &&
    one.format === other.format &&
    isSameTarget(one.link, other.link)
  );
}

function leafNode(run: Run): object {
  if (run.kind === 'text') return textNode(run.text, run.format);
  return run.kind === 'break' ? linebreakNode() : tabNode();
}
