import type { Document } from '@xmldom/xmldom';
import type { ReadComment } from '../read-article.ts';
import { readAnchors } from './comment-anchors.ts';
import { guessThreads } from './guess-threads.ts';
import type { Docx } from './open-docx.ts';
import { readSymbols } from './read-symbols.ts';
import type { WordNotes } from './word-notes.ts';
import { attribute, elementsNamed, wordsOf } from './word-xml.ts';

interface Thread {
  /** The comment that it answers, by its paragraph's id. */
  readonly parent: string | null;
  readonly isDone: boolean;
}

/**
 * The comments of a document with the words that they are about, replies, and what is settled (ECMA-376 part 1, 17.13.4; the
 * threads are Office's extension, [MS-DOCX] 2.5.4.1; LibreOffice's older files have none: `guessThreads`). Call it once tracked changes are settled: an anchor quotes what is there.
 */
export function readComments(docx: Docx, document: Document, notes: WordNotes): readonly ReadComment[] {
  const part = docx.xml('word/comments.xml');
  if (part === null) return [];
  readSymbols(part, new Set());
  const threads = readThreads(docx.xml('word/commentsExtended.xml'));
  const anchors = readAnchors(document, notes);
  const comments = elementsNamed(part, 'comment').map((comment) => {
    const paragraphs = elementsNamed(comment, 'p');
    const paragraph = attribute(paragraphs.at(-1), 'paraId');
    const id = attribute(comment, 'id') ?? '';
    const thread = paragraph === null ? undefined : threads.get(paragraph);
    const name = attribute(comment, 'author')?.trim() || 'Unknown';
    return {
      id,
      paragraph,
      answered: thread?.parent ?? null,
      said: {
        by: { name, initials: attribute(comment, 'initials') ?? '' },
        at: instantOf(attribute(comment, 'date')),
        text: paragraphs.map(wordsOf).join('\n').trim(),
      },
      anchor: anchors.get(id) ?? { kind: 'article' as const },
      isResolved: thread?.isDone ?? false,
    };
  });
  const knowsThreads = comments.some(({ answered }) => answered !== null);
  const byTime = comments
    .toSorted((a, b) => Date.parse(a.said.at) - Date.parse(b.said.at))
    .map(({ id }) => id);
  const guessed = knowsThreads ? new Map<string, string>() : guessThreads(docx, document, byTime);
  const ids = new Map(comments.flatMap(({ id, paragraph }) => (paragraph === null ? [] : [[paragraph, id]])));
  const parents = new Map(
    comments.flatMap(({ id, answered }) => {
      const parent = answered === null ? guessed.get(id) : ids.get(answered);
      return parent === undefined ? [] : [[id, parent]];
    }),
  );
  const first = (id: string): string => firstOf(id, parents);
  return comments
    .filter(({ id }) => first(id) === id)
    .map(({ id, said, anchor, isResolved }) => ({
      ...said,
      anchor,
      isResolved,
      replies: comments
        .filter((reply) => reply.id !== id && first(reply.id) === id)
        .map((reply) => reply.said)
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ text, replies }) => text !== '' || replies.length > 0);
}

/** What began the thread, as an answer may answer an answer. Of comments that answer each other in a ring, each is its own. */
function firstOf(id: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    if (seen.has(parent)) return id;
    seen.add(parent);
    at = parent;
  }
  return at;
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
