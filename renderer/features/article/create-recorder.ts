import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { spliceBetween } from '#shared/body/block-splice.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { CallError, type call } from '../../ipc/client.ts';

interface Sent {
  readonly number: number;
  readonly body: Body;
}

/** Of what was recorded last, of whatever article: none is ever taken for another. */
let number = 0;

/**
 * Records an article's content: as what differs from what was recorded last, or whole where main doesn't have that any
 * more, or might not.
 */
export function createRecorder(
  id: ArticleId,
  ask: typeof call,
): (content: ArticleContent, revision: number) => Promise<SaveState> {
  let last: Sent | null = null;
  return async (content, revision) => {
    number += 1;
    const sent: Sent = { number, body: content.body };
    const before = last;
    // Until main has answered, nobody knows what it has.
    last = null;
    const about = { id, revision, number: sent.number };
    const changed = before === null ? null : await recordChange(ask, about, before, content);
    const state = changed ?? (await ask('articles.record', { ...about, content }));
    last = sent;
    return state;
  };
}

async function recordChange(
  ask: typeof call,
  about: { readonly id: ArticleId; readonly revision: number; readonly number: number },
  before: Sent,
  { body, ...fields }: ArticleContent,
): Promise<SaveState | null> {
  const splice = spliceBetween(before.body, body);
  if (splice === null) return null;
  try {
    return await ask('articles.recordChange', { ...about, fields, body: splice, on: before.number });
  } catch (error) {
    if (error instanceof CallError && error.failure.code === 'record-unknown') return null;
    throw error;
  }
}
