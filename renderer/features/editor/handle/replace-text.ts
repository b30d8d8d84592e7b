import { $getRoot, $isElementNode, $isTextNode, type ElementNode, type TextNode } from 'lexical';

/** The element at a problem's place in the body: `body/3/list/0/listitem`. */
export function $nodeAtPath(path: string): ElementNode | null {
  let node: ElementNode = $getRoot();
  for (const part of path.split(/[/.]/).slice(1)) {
    if (!/^\d+$/.test(part)) continue;
    const child = node.getChildAtIndex(Number(part));
    if (!$isElementNode(child)) break;
    node = child;
  }
  return node === $getRoot() ? null : node;
}

/** Replaces words in a line of text, at the place nearest to `at`. They may lie in several marks; the first one's is kept. */
export function $replaceText(line: ElementNode, at: number, find: string, put: string): boolean {
  const runs = runsIn(line);
  const text = runs.map((run) => run.text).join('');
  const start = nearest(text, find, at);
  if (start === null) return false;
  const end = start + find.length;
  let isPut = false;
  let from = 0;
  for (const { node, text: own } of runs) {
    const [first, last] = [Math.max(start, from) - from, Math.min(end, from + own.length) - from];
    from += own.length;
    if (node === null || last <= first) continue;
    node.spliceText(first, last - first, isPut ? '' : put, true);
    isPut = true;
  }
  return isPut;
}

interface Run {
  /** `null`: a line break, which counts as one character. */
  readonly node: TextNode | null;
  readonly text: string;
}

function runsIn(line: ElementNode): readonly Run[] {
  return line.getChildren().flatMap((child): readonly Run[] => {
    if ($isTextNode(child)) return [{ node: child, text: child.getTextContent() }];
    return $isElementNode(child) ? runsIn(child) : [{ node: null, text: child.getTextContent() }];
  });
}

function nearest(text: string, find: string, at: number): number | null {
  let best: number | null = null;
  for (let start = text.indexOf(find); start >= 0; start = text.indexOf(find, start + 1)) {
    if (best === null || Math.abs(start - at) < Math.abs(best - at)) best = start;
  }
  return best;
}
