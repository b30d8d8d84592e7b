import { isSameJson } from '../compare/stable-json.ts';
import type { ReaderComment } from './reader-comment.schema.ts';

/**
 * Each under an id that no other has. Libraries have some that stood twice in a file and were kept twice under one id: with the same words
 * they are one; with others each stays, under an id that is the same whenever the file is read.
 */
export function distinctComments(comments: readonly ReaderComment[]): readonly ReaderComment[] {
  const found = new Map<string, ReaderComment>();
  for (const comment of comments) {
    let { id } = comment;
    let known = found.get(id);
    while (known !== undefined && !isSameJson({ ...known, id: comment.id }, comment)) {
      id = idAfter(id);
      known = found.get(id);
    }
    if (known === undefined) found.set(id, id === comment.id ? comment : { ...comment, id });
  }
  return [...found.values()];
}

/** One more in its last 12 digits: what kind of UUID it is stands before them. */
function idAfter(id: string): string {
  const next = (Number.parseInt(id.slice(-12), 16) + 1) % 2 ** 48;
  return `${id.slice(0, -12)}${next.toString(16).padStart(12, '0')}`;
}
