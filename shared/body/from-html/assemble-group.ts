import { figureNode, paragraphNode, pullQuoteNode } from './build-nodes.ts';
import { findCredit, nameInCredit } from './credit.ts';
import type { FlowItem, LineItem, PictureItem } from './flow.ts';
import { cutRuns, inlineNodes, lineBreak, type Run, wordsOf } from './inline-run.ts';

/** A picture with the words of its figure, before and after it; without its picture the words stand alone. */
export function assembleFigure(items: readonly FlowItem[]): readonly object[] {
  const picture = items.find((item) => item.kind === 'picture');
  const lines = items.filter((item) => item.kind === 'line');
  if (picture === undefined) return lines.map(paragraphOf);

  const caption = joined(
    lines.filter(({ context }) => context.part !== 'credit'),
    space,
  );
  const named = lines.filter(({ context }) => context.part === 'credit').map(({ runs }) => wordsOf(runs));
  if (named.length > 0) return [pictureNode(picture, named.map(nameInCredit).join(' '), caption)];
  const found = findCredit(wordsOf(caption));
  if (found === null) return [pictureNode(picture, picture.credit, caption)];
  return [pictureNode(picture, found.credit, cutRuns(caption, found.end))];
}

export function pictureNode(
  picture: PictureItem,
  credit = picture.credit,
  caption: readonly Run[] = [],
): object {
  return figureNode({ ...picture, credit }, inlineNodes(caption));
}

/** The source is the attribution only where it comes last; elsewhere it is a line like the others. */
export function assemblePullQuote(items: readonly FlowItem[]): readonly object[] {
  const lines = items.filter((item) => item.kind === 'line');
  const lastText = lines.findLastIndex(({ context }) => context.part === 'text');
  const text = joined(lines.slice(0, lastText + 1), [lineBreak]);
  const attribution = withoutDash(joined(lines.slice(lastText + 1), space));
  const direction = lines[0]?.context.direction ?? null;
  const pictures = items.filter((item) => item.kind === 'picture').map((picture) => pictureNode(picture));
  if (lines.length === 0) return pictures;
  return [pullQuoteNode(inlineNodes(text), inlineNodes(attribution), direction), ...pictures];
}

function paragraphOf({ runs, context }: LineItem): object {
  return paragraphNode(inlineNodes(runs), context.direction);
}

const space: readonly Run[] = [{ kind: 'text', text: ' ', format: 0, link: null, language: null }];

function joined(lines: readonly LineItem[], between: readonly Run[]): readonly Run[] {
  return lines.flatMap(({ runs }, index) => (index === 0 ? runs : [...between, ...runs]));
}

/** "— Name": the page sets a dash of its own, or none. */
function withoutDash(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  const text = first.text.replace(/^[—–―‒-]+[\s\u00a0]*/, '');
  return text === '' ? withoutDash(rest) : [{ ...first, text }, ...rest];
}
