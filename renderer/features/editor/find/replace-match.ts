import { $createTextNode, $getNodeByKey, $isTextNode } from 'lexical';
import type { Span } from '#shared/text/find.ts';
import type { TextLine } from './text-lines.ts';

/**
 * Puts words in the place of a span of a line, with the format of the span's first character. Links stay links. Where only line
 * breaks go, the words are new ones.
 */
export function $replaceSpan({ pieces }: TextLine, { start, end }: Span, words: string): void {
  const touched = pieces.filter((piece) => piece.start < end && piece.end > start);
  const first = touched.findIndex(({ isText }) => isText);
  // From the back, so that what comes before stays where the line says.
  for (const [index, piece] of [...touched.entries()].toReversed()) {
    const node = $getNodeByKey(piece.key);
    const from = Math.max(start, piece.start) - piece.start;
    const count = Math.min(end, piece.end) - piece.start - from;
    const put = index === first ? words : '';
    if (!$isTextNode(node)) {
      if (first === -1 && index === 0 && words !== '') node?.insertBefore($createTextNode(words));
      node?.remove();
    } else if (put === '' && count === node.getTextContentSize()) node.remove();
    else node.spliceText(from, count, put);
  }
}
