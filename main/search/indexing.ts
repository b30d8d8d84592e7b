import type { ArticleId, Slug } from '#shared/library/ids.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import type { IndexProgress } from './bulk-indexer.ts';
import { createIndexBuilder, type IndexBuilder } from './index-builder.ts';
import type { ArticleToIndex } from './index-row.ts';
import type { Search } from './open-search.ts';

export interface Indexing extends Pick<IndexBuilder, 'onProgress' | 'progress' | 'settled' | 'stop'> {
  /** Why search looks at headlines only, in words; `null`: it looks at everything. */
  readonly missing: string | null;
}

interface IndexingParts extends Search {
  readonly articles: {
    readonly checked: () => Promise<{ readonly notIndexed: readonly ArticleId[] }>;
    readonly onTouched: Listen<ArticleId>;
    readonly allSummaries: () => readonly { readonly id: ArticleId; readonly authors: readonly Slug[] }[];
    readonly readForIndex: (id: ArticleId) => Promise<ArticleToIndex | null>;
  };
  readonly authors: {
    readonly list: () => readonly { readonly slug: Slug; readonly name: string }[];
    readonly onChanged: Listen<unknown>;
  };
}

/** Keeps the search's index whole: what changed while nobody looked, a damaged file made anew, and authors' new names. */
export function createIndexing({
  articles,
  authors,
  index,
  bulk,
  missing,
  names,
  onEmptied,
}: IndexingParts): Indexing {
  const builder = createIndexBuilder({
    index: index ?? { put: () => {} },
    bulk,
    read: articles.readForIndex,
  });
  const changed = createSignal<IndexProgress>();
  builder.onProgress(changed.emit);
  bulk?.onProgress((progress) => {
    changed.emit(progress);
    if (progress === null) builder.add([...overtaken]);
    if (progress === null) overtaken.clear();
  });
  // The thread may have read them before they were changed here, and put them in after.
  const overtaken = new Set<ArticleId>();
  articles.onTouched((id) => {
    if (bulk?.progress()) overtaken.add(id);
  });
  for (const { slug, name } of authors.list()) names.set(slug, name);
  const begun = articles.checked().then(({ notIndexed }) => {
    if (index !== null) builder.add(notIndexed);
  });
  onEmptied(() => builder.add(articles.allSummaries().map(({ id }) => id)));
  authors.onChanged(() => {
    const renamed = new Set<Slug>();
    for (const { slug, name } of authors.list()) {
      if (names.get(slug) !== name) renamed.add(slug);
      names.set(slug, name);
    }
    const touched = articles.allSummaries().filter((one) => one.authors.some((slug) => renamed.has(slug)));
    if (index !== null) builder.add(touched.map(({ id }) => id));
  });
  return {
    missing,
    onProgress: changed.listen,
    progress: () => bulk?.progress() ?? builder.progress(),
    settled: async () => {
      await begun;
      await builder.settled();
    },
    stop: () => {
      bulk?.stop();
      builder.stop();
    },
  };
}
