import { footnoteNode, languageNode, linebreakNode, linkNode, tabNode, textNode } from './build-nodes.ts';
import { isSameTarget, type LinkTarget } from './link-target.ts';

/** A stretch of a line with one look: words, or a break or a tab between words. */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly format: number;
      readonly link: LinkTarget | null;
      readonly language: string | null;
    }
  | {
      readonly kind: 'note';
      /** The note's own words. */
      readonly children: readonly object[];
      readonly link: null;
      readonly language: null;
    }
  | {
      readonly kind: 'break' | 'tab';
      readonly link: LinkTarget | null;
      readonly language: string | null;
    };

export const lineBreak: Run = { kind: 'break', link: null, language: null };

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
    if (last.kind === 'note') {
      kept.push(last);
      break;
    }
    if (last.kind !== 'text') continue;
    const text = last.text.replace(/[\s\u00a0]+$/, '');
    if (text === '') continue;
    kept.push({ ...last, text });
    break;
  }
  return kept;
}

/**
 * The runs as body nodes: what one language or link holds becomes one node, what looks alike side by side one text. A
 * link inside words of another language, never the other way round.
 */
export function inlineNodes(runs: readonly Run[]): readonly object[] {
  const nodes: object[] = [];
  for (const stretch of stretches(mergeAlike(runs), (one, other) => one.language === other.language)) {
    const inner = linkedNodes(stretch);
    const language = stretch[0]?.language ?? null;
    if (language === null) for (const node of inner) nodes.push(node);
    else nodes.push(languageNode(language, inner));
  }
  return nodes;
}

function linkedNodes(runs: readonly Run[]): readonly object[] {
  return stretches(runs, (one, other) => isSameTarget(one.link, other.link)).flatMap((stretch) => {
    const inner = stretch.map(leafNode);
    const link = stretch[0]?.link ?? null;
    return link === null ? inner : [linkNode(link, inner)];
  });
}

/** Runs side by side that have something in common. */
function stretches(
  runs: readonly Run[],
  isSame: (one: Run, other: Run) => boolean,
): readonly (readonly Run[])[] {
  const found: (readonly Run[])[] = [];
  let from = 0;
  for (let index = 1; index <= runs.length; index += 1) {
    const [before, run] = [runs[index - 1], runs[index]];
    if (before !== undefined && run !== undefined && isSame(before, run)) continue;
    if (index > from) found.push(runs.slice(from, index));
    from = index;
  }
  return found;
}

/** As the editor does it: nobody can tell two such stretches apart. Joined once, since a line may have a million. */
function mergeAlike(runs: readonly Run[]): readonly Run[] {
  return stretches(runs, isAlike).flatMap(([first, ...rest]) =>
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
    one.language === other.language &&
    isSameTarget(one.link, other.link)
  );
}

function leafNode(run: Run): object {
  if (run.kind === 'text') return textNode(run.text, run.format);
  if (run.kind === 'note') return footnoteNode(run.children);
  return run.kind === 'break' ? linebreakNode() : tabNode();
}
