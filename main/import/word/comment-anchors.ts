import type { Document, Element, Node } from '@xmldom/xmldom';
import type { CommentAnchor } from '#shared/review/review.schema.ts';
import { around, longestQuote, wordAt } from '../comment-place.ts';
import type { ReadComment } from '../read-article.ts';
import { picturesOf } from './mark-pictures.ts';
import { readMarkedBlocks } from './marked-blocks.ts';
import { isNoteReference, type WordNotes } from './word-notes.ts';
import { attribute, childOf, childrenOf, elementsNamed, isWord, wordsOf } from './word-xml.ts';

/** What each comment is about, by its id; those about the whole have none. */
export function readAnchors(
  document: Document,
  notes: WordNotes,
): ReadonlyMap<string, ReadComment['anchor']> {
  return new Map([...readPoints(document), ...readRanges(document, notes)]);
}

/** By the comment's id: the words between its marks, in the first paragraph where there are any. */
function readRanges(document: Document, notes: WordNotes): ReadonlyMap<string, ReadComment['anchor']> {
  const anchors = new Map<string, ReadComment['anchor']>();
  const blocks = readMarkedBlocks(document);
  for (const start of elementsNamed(document, 'commentRangeStart')) {
    const id = attribute(start, 'id');
    if (id === null || anchors.has(id)) continue;
    const anchor = blocks.get(paragraphAt(start)) ?? anchorFrom(start, id, notes);
    if (anchor !== null) anchors.set(id, anchor);
  }
  return anchors;
}

/**
 * What comments without words of their own are about: the picture that they stand beside, else the word before them. Those at a
 * title, where our own documents have what is said of the whole, are about the article.
 */
function readPoints(document: Document): ReadonlyMap<string, ReadComment['anchor']> {
  const [pictures, blocks] = [picturesOf(document), readMarkedBlocks(document)];
  const points = new Map<string, ReadComment['anchor']>();
  for (const reference of elementsNamed(document, 'commentReference')) {
    const id = attribute(reference, 'id');
    const paragraph = paragraphOf(reference);
    if (id === null || paragraph === null) continue;
    if (attribute(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val') === 'Title') continue;
    const block = blocks.get(paragraph);
    if (block !== undefined) {
      points.set(id, block);
      continue;
    }
    const picture = pictures.find((one) => contains(paragraph, one));
    const words = wordsOf(paragraph);
    if (words.trim() === '' && picture !== undefined) {
      const quote = picture.getAttribute('descr') ?? '';
      points.set(id, { kind: 'picture-of-file', source: String(pictures.indexOf(picture)), quote });
      continue;
    }
    const place = wordAt(words, wordsBefore(paragraph, reference));
    if (place !== null) points.set(id, place);
  }
  return points;
}

function wordsBefore(paragraph: Element, place: Node): string {
  const runs = elementsNamed(paragraph, 'r');
  const at = runs.findIndex((run) => contains(run, place));
  return runs.slice(0, Math.max(0, at)).map(wordsOf).join('');
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
  return paragraphOf(node) ?? nextParagraph(node);
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

function paragraphOf(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (isWord(at, 'p')) return at;
  return null;
}

function contains(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at === root) return true;
  return false;
}
