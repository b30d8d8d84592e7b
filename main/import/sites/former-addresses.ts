import type { ArticleId } from '#shared/library/ids.ts';
import type { ImportParts } from '../take-article.ts';

interface FormerAddresses {
  readonly note: (id: ArticleId, addresses: readonly string[]) => Promise<void>;
  /** Writes down what is still only noted. */
  readonly flush: () => Promise<void>;
}

/** In articles: so few cost nothing to say once more after a kill. */
const firstBatch = 50;

/**
 * Remembers where imported articles were. The book is one file, so it is written after as many articles as it has been told
 * of already: in all, twice its length instead of its square. What a kill loses of it the next run says again, as it
 * goes through the same posts.
 */
export function rememberingAddresses({
  rememberFormer,
}: Pick<ImportParts, 'rememberFormer'>): FormerAddresses {
  let waiting = new Map<ArticleId, readonly string[]>();
  let written = 0;

  async function flush(): Promise<void> {
    if (waiting.size === 0) return;
    const former = waiting;
    waiting = new Map();
    await rememberFormer(former);
    written += former.size;
  }

  return {
    flush,
    note: async (id, addresses) => {
      const paths = addresses.flatMap((address) => pathOf(address) ?? []);
      if (paths.length === 0) return;
      waiting.set(id, [...(waiting.get(id) ?? []), ...paths]);
      if (waiting.size >= Math.max(firstBatch, written)) await flush();
    },
  };
}

/** Of the page's file on the site, where links to it will lead on; `null` for the front page and for what a file can't be. */
export function pathOf(address: string): string | null {
  const url = URL.parse(address.trim(), 'https://site.invalid/');
  if (url === null || url.search !== '' || !/^https?:$/.test(url.protocol)) return null;
  const path = decodedPath(url.pathname).replace(/^\/+|(?<!\/)\/+$/g, '');
  if (path === '' || path === 'index.html') return null;
  return /\.html?$/i.test(path) ? path : `${path}/index.html`;
}

/** As it was written where it can't be decoded. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
