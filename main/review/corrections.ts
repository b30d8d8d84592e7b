import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { dayIn } from '#shared/articles/check-article.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { correctionNode, paragraphNode, textNode } from '#shared/body/from-html/build-nodes.ts';
import type { CorrectionKind } from '#shared/body/nodes/correction/correction.schema.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { DraftedChanges } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { draftChanges } from '#shared/review/draft-changes.ts';
import { newsroomMessages } from '#shared/site/messages/index.ts';
import { paragraphsOf } from '#shared/text/paragraphs.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { Clock } from '../platform/clock.ts';

/** Notes to readers of what was changed after publication. */
export interface Corrections {
  /**
   * What readers may want to know of the way from the text that they have, or from the version `since`, to the article as
   * it is; in the article's language. ExpectedError `article-unknown`, `version-unknown`.
   */
  readonly draft: (id: ArticleId, since: VersionId | null) => Promise<DraftedChanges>;
  /** Puts a note of today at the article's end; a published article is updated by that. Saved when it returns. ExpectedError `read-only`, `note-empty`. */
  readonly add: (id: ArticleId, note: NewCorrection) => Promise<void>;
}

interface NewCorrection {
  readonly kind: CorrectionKind;
  /** Paragraphs are separated by an empty line. */
  readonly words: string;
  readonly changes: readonly string[];
}

interface CorrectionsParts {
  readonly config: () => LibraryConfig;
  readonly clock: Clock;
  readonly versions: Pick<VersionStore, 'get' | 'find'>;
  readonly publish: {
    /** Whether a content is what readers have of an article; `null`: they have nothing. */
    readonly readersHave: (id: ArticleId) => Promise<((content: ArticleContent) => boolean) | null>;
  };
  readonly articles: {
    readonly get: (id: ArticleId) => Promise<{ readonly article: Article }>;
    readonly change: (
      id: ArticleId,
      change: (content: ArticleContent) => Partial<ArticleContent>,
    ) => Promise<void>;
  };
}

export function createCorrections(parts: CorrectionsParts): Corrections {
  const { config, clock, versions, publish, articles } = parts;

  async function before(id: ArticleId, since: VersionId | null): Promise<VersionId | 'same' | null> {
    if (since !== null) return since;
    const isRead = await publish.readersHave(id);
    if (isRead === null) return null;
    const { article } = await articles.get(id);
    return isRead(ArticleContent.parse(article)) ? 'same' : versions.find(id, isRead);
  }

  return {
    draft: async (id, since) => {
      const { article } = await articles.get(id);
      const from = await before(id, since);
      if (from === null) return { since: null, changes: null };
      if (from === 'same') return { since: null, changes: [] };
      const { version, content } = await versions.get(id, from);
      const language = article.language ?? config().language;
      const words = newsroomMessages(config().words, language).changes;
      return { since: version.at, changes: [...draftChanges(content, ArticleContent.parse(article), words)] };
    },
    add: async (id, { kind, words, changes }) => {
      const paragraphs = paragraphsOf(words).map((text) =>
        paragraphNode([textNode(text.replace(/\s+/gu, ' '), 0)]),
      );
      if (paragraphs.length === 0 && changes.length === 0)
        throw new ExpectedError(
          'note-empty',
          phrase`The note says nothing: give it words, or changes to name.`,
        );
      const blocks = paragraphs.length > 0 ? paragraphs : [paragraphNode([])];
      const date = dayIn(config().timeZone, clock.now());
      const note = correctionNode({ correction: kind, date, changed: changes.join('\n') }, blocks, null);
      await articles.change(id, ({ body, publication }) => ({
        body: { ...body, root: bodyOf([...body.root.children, note]).root },
        ...(isOut(publication, clock.now()) && { revisedAt: clock.now().toISOString() }),
      }));
    },
  };
}

/** Before that, a note is about what nobody has read. */
function isOut(publication: ArticleContent['publication'], now: Date): boolean {
  return publication !== null && Date.parse(publication.at) < now.getTime();
}
