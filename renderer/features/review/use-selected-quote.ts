import { useLayoutEffect, useState } from 'react';
import type { QuoteAnchor } from '#shared/review/review.schema.ts';

const around = 60;

/**
 * The words last selected in the text, within one block, since a quote over a block's end has no words between the two. The
 * selection stays known while the caret is in the comment's own field.
 */
export function useSelectedQuote(): QuoteAnchor | null {
  const [anchor, setAnchor] = useState<QuoteAnchor | null>(null);

  useLayoutEffect(() => {
    const look = (): void => {
      const selection = getSelection();
      const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const editable = elementOf(range?.commonAncestorContainer)?.closest('[contenteditable="true"]');
      if (range !== null && editable !== null && editable !== undefined) setAnchor(anchorOf(range));
    };
    // What was selected before this was on the screen.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);

  return anchor;
}

function anchorOf(range: Range): QuoteAnchor | null {
  const block = elementOf(range.commonAncestorContainer)?.closest(
    'p, h2, h3, h4, li, blockquote, figcaption',
  );
  const quote = range.toString();
  if (block === null || block === undefined || quote.trim() === '' || quote.length > 5000) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.selectNodeContents(block);
  after.setStart(range.endContainer, range.endOffset);
  return {
    kind: 'quote',
    quote,
    before: before.toString().slice(-around),
    after: after.toString().slice(0, around),
  };
}

function elementOf(node: Node | undefined): Element | null {
  if (node === undefined) return null;
  return node instanceof Element ? node : node.parentElement;
}
