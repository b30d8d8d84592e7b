import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { Version, VersionId, VersionKind } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { contentOf } from './article-content.ts';

/** Where versions go; the history gives it. */
export type KeepVersion = (
  id: ArticleId,
  content: ArticleContent,
  about: { readonly kind: VersionKind },
) => Promise<Version | null>;

/** Which moments of an article's editing get into its history by themselves. A history that can't be written stops nobody. */
interface KeptVersions {
  readonly keep: (article: Article, kind: VersionKind) => Promise<VersionId | null>;
  /** `before` is on disk, `after` in the journal. */
  readonly beforeChange: (before: Article, after: Article) => Promise<void>;
}

/** In ms: whoever comes back after this begins to write anew. Nothing is cut while somebody goes on, however long. */
const pause = 30 * 60_000;

interface KeptVersionsParts {
  readonly id: ArticleId;
  readonly clock: Clock;
  readonly log: Logger;
  readonly keepVersion: KeepVersion;
}

export function createKeptVersions({ id, clock, log, keepVersion }: KeptVersionsParts): KeptVersions {
  let lastChange = Number.NEGATIVE_INFINITY;

  async function keep(article: Article, kind: VersionKind): Promise<VersionId | null> {
    try {
      return (await keepVersion(id, contentOf(article), { kind }))?.id ?? null;
    } catch (error) {
      log.warn(`${id}: no version could be kept (${kind})`, error);
      return null;
    }
  }

  return {
    keep,
    beforeChange: async (before, after) => {
      const now = clock.now().getTime();
      // Also after the clock was set back.
      const begins = Math.abs(now - lastChange) >= pause;
      lastChange = now;
      // What stood there before somebody began to write; an empty sheet tells nothing.
      if (begins && plainText(before.body).trim() !== '') await keep(before, 'autosave');
      if (after.status !== before.status) await keep(after, 'status');
    },
  };
}
