import type { Document, Element, Node } from '@xmldom/xmldom';
import type { CommentAnchor } from '#shared/review/review.schema.ts';
import type { ReadComment } from '../read-article.ts';
import type { Docx } from './open-docx.ts';
import { isNoteReference, type WordNotes } from './word-notes.ts';
import { attribute, childrenOf, elementsNamed, isWord, wordsOf } from './word-xml.ts';

/** As much as an anchor may hold (shared/review/review.schema.ts). */
const longestQuote = 5000;
const around = 60;

interface Thread {
  /** The comment that it answers, by its paragraph's id. */
  readonly parent: string | null;
  readonly isDone: boolean;
}

/**
 * The comments of a document with the words that they are about, replies, and what is settled (ECMA-376 part 1, 17.13.4; the
 * threads are Office's extension, [MS-DOCX] 2.5.4.1). Call it once tracked changes are settled: an anchor quotes what is there.
 */
export function readComments(docx: Docx, document: Document, notes: WordNotes): readonly ReadComment[] {
  const part = docx.xml('word/comments.xml');
  if (part === null) return [];
  const threads = readThreads(docx.xml('word/commentsExtended.xml'));
  const anchors = readAnchors(document, notes);
  const comments = elementsNamed(part, 'comment').map((comment) => {
    const paragraphs = elementsNamed(comment, 'p');
    const paragraph = attribute(paragraphs.at(-1), 'paraId');
    const thread = paragraph === null ? undefined : threads.get(paragraph);
    const name = attribute(comment, 'author')?.trim() || 'Unknown';
    return {
      paragraph,
      parent: thread?.parent ?? null,
      said: {
        by: { name, initials: attribute(comment, 'initials') ?? '' },
        at: instantOf(attribute(comment, 'date')),
        text: paragraphs.map(wordsOf).join('\n').trim(),
      },
      anchor: anchors.get(attribute(comment, 'id') ?? '') ?? { kind: 'article' as const },
      isResolved: thread?.isDone ?? false,
    };
  });
  const isKnown = (id: string): boolean => comments.some(({ paragraph }) => paragraph === id);
  return comments
    .filter(({ parent }) => parent === null || !isKnown(parent))
    .map(({ paragraph, said, anchor, isResolved }) => ({
      ...said,
      anchor,
      isResolved,
      replies: comments
        .filter(({ parent }) => parent !== null && parent === paragraph)
        .map((reply) => reply.said)
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ text, replies }) => text !== '' || replies.length > 0);
}

function readThreads(part: Document | null): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  for (const element of Array.from(part?.getElementsByTagName('*') ?? [])) {
    const paragraph = attribute(element, 'paraId');
    if (element.localName !== 'commentEx' || paragraph === null) continue;
    const done = attribute(element, 'done');
    threads.set(paragraph, {
      parent: attribute(element, 'paraIdParent'),
      isDone: done === '1' || done === 'true' || done === 'on',
    });
  }
  return threads;
}

/** Word's dates are local times that say Z; without one, the first instant of all. */
export function instantOf(written: string | null): string {
  const date = new Date(written ?? '');
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}

/** By the comment's id: the words between its marks, in the first paragraph where there are any. */
function readAnchors(document: Document, notes: WordNotes): ReadonlyMap<string, CommentAnchor> {
  const anchors = new Map<string, CommentAnchor>();
  for (const start of elementsNamed(document, 'commentRangeStart')) {
    const id = attribute(start, 'id');
    if (id === null || anchors.has(id)) continue;
    const anchor = anchorFrom(start, id, notes);
    if (anchor !== null) anchors.set(id, anchor);
  }
  return anchors;
}

function anchorFrom(start: Element, id: string, notes: WordNotes): CommentAnchor | null {
  let place: Node = start;
  for (let paragraph = paragraphAt(start); paragraph !== null; paragraph = nextParagraph(paragraph)) {
    const { before, quote, after, isEnd, note } = splitAt(paragraph, place, id);
    if (quote.trim() !== '') {
      return {
        kind: 'quote',
        quote: quote.slice(0, longestQuote),
        before: before.slice(-around),
        after: after.slice(0, around),
      };
    }
    // At a note's number alone: it is about what the note says.
    const said = note === null ? '' : wordsOf(notes.of(note)).trim().slice(0, longestQuote);
    if (said !== '') return { kind: 'quote', quote: said, before: '', after: '' };
    if (isEnd) return null;
    place = paragraph;
  }
  return null;
}

function paragraphAt(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (isWord(at, 'p')) return at;
  return nextParagraph(node);
}

function nextParagraph(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    for (let next = at.nextSibling; next !== null; next = next.nextSibling) {
      if (isWord(next, 'p')) return next;
      const [inner] = elementsNamed(next, 'p');
      if (inner !== undefined) return inner;
    }
  }
  return null;
}

/** The paragraph's words before the mark, up to the end of the range, and after it. */
function splitAt(
  paragraph: Element,
  start: Node,
  id: string,
): {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly isEnd: boolean;
  /** The first whose number stands in the range. */
  readonly note: Element | null;
} {
  let [before, quote, after] = ['', '', ''];
  let note: Element | null = null;
  let [isInside, isEnd] = [start === paragraph || !contains(paragraph, start), false];
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (child === start) isInside = true;
      else if (isWord(child, 'commentRangeEnd') && attribute(child, 'id') === id) isEnd = true;
      else if (isWord(child, 'r')) {
        const words = wordsOf(child);
        if (isInside && !isEnd) note ??= childrenOf(child).find(isNoteReference) ?? null;
        if (isEnd) after += words;
        else if (isInside) quote += words;
        else before += words;
      } else visit(child);
    }
  };
  visit(paragraph);
  return { before, quote, after, isEnd, note };
}

function contains(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at === root) return true;
  return false;
}
