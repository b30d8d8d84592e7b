import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '#shared/library/ids.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import type { ArticleIndex } from './article-index.ts';
import type { BulkIndexer, IndexProgress } from './bulk-indexer.ts';
import type { ArticleToIndex } from './index-row.ts';

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
  /** For very many. */
  readonly bulk: Pick<BulkIndexer, 'readMany'> | null;
  /** `null` where the article can't be read (any more). */
  readonly read: (id: ArticleId) => Promise<ArticleToIndex | null>;
}

/** Read, told apart and put in together: that takes some 15 ms. */
const atOnce = 50;
/** From here on a thread of its own is worth its start. */
const many = 300;

export function createIndexBuilder({ index, bulk, read }: IndexBuilderParts): IndexBuilder {
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
    if (bulk !== null && waiting.size >= many) {
      for (const id of await bulk.readMany([...waiting], () => {})) waiting.delete(id);
    }
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
