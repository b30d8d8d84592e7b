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
      const range = selectedRange();
      if (range !== null) setAnchor(anchorOf(range));
    };
    // What was selected before this was on the screen.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);

  return anchor;
}

/** The whole sentences that a range is in, as a claim needs them; a caret is in one. */
export function anchorOfSentence(range: Range, language: string): QuoteAnchor | null {
  const block = blockOf(range);
  if (block === null) return null;
  const text = block.textContent;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  // Behind the last sentence is still at it: there the caret is when one has just written it.
  const start = Math.min(before.toString().length, Math.max(0, text.trimEnd().length - 1));
  const end = Math.max(start + 1, start + range.toString().trimEnd().length);
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const first = sentences[0]?.index ?? 0;
  const quote = sentences
    .map(({ segment }) => segment)
    .join('')
    .trimEnd();
  if (quote.trim() === '' || quote.length > 5000) return null;
  return {
    kind: 'quote',
    quote,
    before: text.slice(Math.max(0, first - around), first),
    after: text.slice(first + quote.length, first + quote.length + around),
    times: timesOf(quote, block),
  };
}

/** What is selected in the text, if anything is. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const editable = elementOf(range?.commonAncestorContainer)?.closest('[contenteditable="true"]');
  return editable === null || editable === undefined ? null : range;
}

function blockOf(range: Range): Element | null {
  return (
    elementOf(range.commonAncestorContainer)?.closest('p, h2, h3, h4, li, blockquote, figcaption') ?? null
  );
}

function anchorOf(range: Range): QuoteAnchor | null {
  const block = blockOf(range);
  const quote = range.toString();
  if (block === null || quote.trim() === '' || quote.length > 5000) return null;
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
    times: timesOf(quote, block),
  };
}

/** How often the text that a block is in has these words; once at least, as the block may show them in its own way. */
function timesOf(quote: string, block: Element): number {
  const text = block.closest('[contenteditable="true"]')?.textContent ?? '';
  return Math.max(1, text.split(quote).length - 1);
}

function elementOf(node: Node | undefined): Element | null {
  if (node === undefined) return null;
  return node instanceof Element ? node : node.parentElement;
}
