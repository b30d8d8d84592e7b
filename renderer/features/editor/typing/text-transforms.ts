import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import { changeCase, type LetterCase } from '#shared/text/letter-case.ts';
import { smartenQuotes, straightenQuotes } from '#shared/text/quotes.ts';
import { $lineOf } from '../nodes/carets.ts';
import { $selectWordAtCaret } from '../nodes/link/edit-link.ts';

interface Around {
  readonly before: string;
  readonly after: string;
}

type Transform = (text: string, around: Around) => string;

export type TextTransform = LetterCase | 'straight' | 'smart';

/** The commands that change letters: in the text, and in a field that has the keyboard. */
export const textTransforms = {
  upperCase: 'upper',
  lowerCase: 'lower',
  sentenceCase: 'sentence',
  titleCase: 'title',
  straightenQuotes: 'straight',
  smartenQuotes: 'smart',
} as const satisfies Record<string, TextTransform>;

/** Changes the letters of the selected words, or of the word at the caret; formats and selection stay. */
export function $transformSelection(transform: TextTransform, language: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) $selectWordAtCaret(selection);
  $addUpdateTag(HISTORY_PUSH_TAG);
  $transformTexts(selection, textTransform(transform, language));
}

/** Of a text and what stands around it in its line. */
export function textTransform(transform: TextTransform, language: string): Transform {
  if (transform === 'straight') return straightenQuotes;
  if (transform === 'smart') return (text, { before }) => smartenQuotes(text, language, before);
  return (text, around) => changeCase(text, transform, language, around);
}

interface Slice {
  readonly node: TextNode;
  readonly from: number;
  readonly to: number;
}

function $transformTexts(selection: RangeSelection, transform: Transform): void {
  const slices = $slicesOf(selection);
  const [first, last] = [slices[0], slices.at(-1)];
  if (first === undefined || last === undefined) return;
  const isBackward = selection.isBackward();
  let line: LexicalNode | null = null;
  let before = '';
  let end = last.to;
  for (const [index, { node, from, to }] of slices.entries()) {
    const owner = $lineOf(node);
    if (line === null || owner?.is(line) !== true) before = $lineText(owner, node, 'before');
    line = owner;
    const text = node.getTextContent();
    const changed = transform(text.slice(from, to), {
      before: before + text.slice(0, from),
      after: text.slice(to) + $lineText(owner, node, 'after'),
    });
    if (changed !== text.slice(from, to)) node.setTextContent(text.slice(0, from) + changed + text.slice(to));
    if (index === slices.length - 1) end = from + changed.length;
    before += node.getTextContent();
  }
  const [start, stop] = isBackward
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  start.set(first.node.getKey(), first.from, 'text');
  stop.set(last.node.getKey(), end, 'text');
}

function $slicesOf(selection: RangeSelection): readonly Slice[] {
  const [start, stop] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return selection
    .getNodes()
    .filter($isTextNode)
    .map((node) => ({
      node,
      from: start.type === 'text' && node.getKey() === start.key ? start.offset : 0,
      to: stop.type === 'text' && node.getKey() === stop.key ? stop.offset : node.getTextContentSize(),
    }))
    .filter(({ from, to }) => from < to);
}

function $lineText(line: ElementNode | null, node: TextNode, side: 'before' | 'after'): string {
  const texts = line?.getAllTextNodes() ?? [];
  const place = texts.findIndex((each) => each.is(node));
  return (side === 'before' ? texts.slice(0, place) : texts.slice(place + 1))
    .map((each) => each.getTextContent())
    .join('');
}
