import type { LibraryConfig } from '#shared/library/library.schema.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { accompaniedFinder } from './articles/accompanied.ts';
import type { ArticleService } from './articles/article-service-parts.ts';
import { type BodySource, bodyReader } from './articles/body-reader.ts';
import { textFindings } from './articles/text-findings.ts';
import { approvedComments } from './comments/approved-comments.ts';
import type { CommentService } from './comments/comment-service.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import { readReviewStates } from './review/review-states.ts';
import type { ArticleIndex } from './search/article-index.ts';
import type { AddressKeeper } from './site/address-book.ts';
import { programVersion } from './site/program-version.ts';

/** A snapshot that knows where its texts are: another thread can read them too. */
export interface TakenSnapshot extends LibrarySnapshot {
  readonly texts: BodySource;
}

interface SnapshotParts {
  readonly folder: Pick<LibraryFolder, 'path' | 'problems'> & { readonly config: LibraryConfig };
  readonly articles: Pick<ArticleService, 'snapshot' | 'read'>;
  readonly authors: () => LibrarySnapshot['authors'];
  readonly media: () => LibrarySnapshot['media'];
  readonly comments: CommentService;
  readonly addresses: Pick<AddressKeeper, 'read'>;
  readonly index: ArticleIndex | null;
}

/** Takes one whenever it is asked; what stayed the same since the last costs little. */
export function snapshots(parts: SnapshotParts): () => Promise<TakenSnapshot> {
  const { folder, index } = parts;
  const findAccompanied = accompaniedFinder(folder.path);
  return async () => {
    const articles = await parts.articles.snapshot();
    const { facts, texts } = articles;
    const accompanied = await findAccompanied(facts, articles.stamps);
    const reviews = await readReviewStates(folder.path, accompanied, parts.articles.read);
    const said = await approvedComments(parts.comments, accompanied);
    const { config } = folder;
    const bodyOf = bodyReader(texts);
    const program = await programVersion();
    const book = await parts.addresses.read();
    return {
      config,
      authors: parts.authors(),
      articles: facts,
      media: parts.media(),
      reviews: reviews.states,
      comments: said.comments,
      problems: [...folder.problems.all(), ...reviews.problems, ...said.problems],
      addresses: book.articles,
      formerTags: book.tags,
      builtTags: book.tagged,
      laterPages: book.laterPages,
      texts,
      bodyOf,
      findingsOf: textFindings({ config, reviews: reviews.states, articles, bodyOf, index, program }),
    };
  };
}
