import type { Document } from '@xmldom/xmldom';
import type { ReadComment } from '../read-article.ts';
import { readAnchors } from './comment-anchors.ts';
import type { Docx } from './open-docx.ts';
import type { WordNotes } from './word-notes.ts';
import { attribute, elementsNamed, wordsOf } from './word-xml.ts';

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
