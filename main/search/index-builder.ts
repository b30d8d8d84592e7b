import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import type { ArticleIndex, ArticleToIndex } from './article-index.ts';

/** How far the index has come; `null` when it has everything. */
export type IndexProgress = { readonly done: number; readonly total: number } | null;

/** Puts many articles into the index, a few at a time between other work. */
export interface IndexBuilder {
  readonly add: (ids: readonly ArticleId[]) => void;
  readonly progress: () => IndexProgress;
  readonly onProgress: Listen<IndexProgress>;
  /** When everything asked for so far is in. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

interface IndexBuilderParts {
  readonly index: Pick<ArticleIndex, 'put'>;
  /** `null` where the article can't be read (any more). */
  readonly read: (id: ArticleId) => Promise<ArticleToIndex | null>;
}

/** A transaction of so many takes about 15 ms. */
const atOnce = 50;

export function createIndexBuilder({ index, read }: IndexBuilderParts): IndexBuilder {
  const waiting = new Set<ArticleId>();
  const changed = createSignal<IndexProgress>();
  let progress: IndexProgress = null;
  let running: Promise<void> | null = null;

  function tell(next: IndexProgress): void {
    progress = next;
    changed.emit(next);
  }

  async function work(): Promise<void> {
    let done = 0;
    while (waiting.size > 0) {
      const ids = [...waiting].slice(0, atOnce);
      for (const id of ids) waiting.delete(id);
      const articles = await Promise.all(ids.map((id) => read(id).catch(() => null)));
      index.put(articles.filter((one) => one !== null));
      done += ids.length;
      tell({ done, total: done + waiting.size });
      await nextTurn();
    }
    running = null;
    tell(null);
  }

  return {
    add: (ids) => {
      for (const id of ids) waiting.add(id);
      if (waiting.size > 0) running ??= work();
    },
    progress: () => progress,
    onProgress: changed.listen,
    settled: async () => {
      while (running !== null) await running;
    },
    stop: () => waiting.clear(),
  };
}
