import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { articlePathAt } from '#shared/site/article-at.ts';
import { articlePath } from '#shared/site/site-paths.ts';
import type { Proposal } from '#shared/suggestions/proposal.schema.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { NewArticle } from '../articles/make-article.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { CommentService } from '../comments/comment-service.ts';
import type { HistoryService } from '../history/history-service.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';
import { freeAddress, type TakenAddresses } from './free-address.ts';
import type { NearPlace } from './near-files.ts';
import type { Network } from './network/fetch-file.ts';
import { plainFields } from './plain-fields.ts';
import type { FindArticle, ReadArticle } from './read-article.ts';
import { contentDigest, sourceDigest, takenParts, takenState } from './sites/changed-since.ts';
import { takeAuthors } from './take-authors.ts';
import { takeBody } from './take-body.ts';
import { takeComments } from './take-comments.ts';
import { createFileTaker } from './take-files.ts';
import { createPictureTaker } from './take-pictures.ts';
import { takeSection } from './take-section.ts';
import { readProposed, takeSuggestions } from './take-suggestions.ts';

/** What an import needs of a newsroom. A rehearsal gives the same without keeping anything. */
export interface ImportParts {
  readonly folder: Pick<LibraryFolder, 'config' | 'updateConfig' | 'assertWritable'>;
  readonly articles: Pick<ArticleService, 'allSummaries' | 'create' | 'read' | 'change'>;
  readonly authors: Pick<AuthorService, 'list' | 'create' | 'save'>;
  readonly media: Pick<MediaService, 'import' | 'takeFile'>;
  readonly review: { readonly change: (...change: Parameters<ReviewService['change']>) => Promise<unknown> };
  readonly comments: Pick<CommentService, 'add'>;
  readonly suggestions: {
    readonly take: (
      ...change: Parameters<SuggestionsService['take']>
    ) => Promise<Pick<Proposal, 'authors'> | null>;
  };
  /** Where what an article said before is kept. */
  readonly history: { readonly keep: (...version: Parameters<HistoryService['keep']>) => Promise<unknown> };
  /** Where an article was to be found before. */
  readonly rememberFormer: (former: ReadonlyMap<ArticleId, readonly string[]>) => Promise<void>;
  readonly clock: Clock;
  /** Nothing is kept: what is said of articles is what they would be. */
  readonly isTrial?: boolean;
}

/** An article that was read, and how it is to be taken. */
interface ArticleSource {
  readonly read: ReadArticle;
  /** Where its pictures, recordings and documents are looked for. */
  readonly near: NearPlace;
  /** Asks for those that are on other computers; without it nobody is asked. */
  readonly network?: Network | undefined;
  readonly status: WorkflowStatus;
  readonly origin: string | null;
  /** The addresses that other articles have; the new one's is added. */
  readonly taken: TakenAddresses;
}

/** What an article is made of, with its media and authors in the library. */
async function takeParts(
  { folder, authors, media, clock }: ImportParts,
  { read, near, network, status, taken }: Omit<ArticleSource, 'origin'>,
  note: (problem: string) => void,
) {
  for (const decision of read.notes ?? []) note(decision);
  const fields = plainFields({ folder, clock }, read, status, note);
  const pictures = createPictureTaker(media, { near, ask: network?.ask }, note);
  const takers = { pictures, files: createFileTaker(media, { near, network }, note) };
  const { proposal } = read;
  const find = findArticle(folder.config.baseUrl, taken);
  const proposed = proposal && (await readProposed(proposal.read, takers, find, note));
  const body = await takeBody(read, takers, find, proposal ? () => {} : note);
  const hero = read.hero === null ? null : await pictures.figure(read.hero, phrase`the hero picture`);
  const byline = [...(await takeAuthors(authors, read.authors, pictures))];
  return { fields, pictures, proposed, body, hero, byline };
}

/** Everything that can refuse the article comes before anything is written for it. */
export async function takeArticle(
  parts: ImportParts,
  source: ArticleSource,
  noteProblem: (problem: string) => void,
): Promise<Article> {
  const { articles, review } = parts;
  const { read, status, origin, taken } = source;
  const note = notingOnce(noteProblem);
  const { fields, pictures, proposed, body, hero, byline } = await takeParts(parts, source, note);
  const section = await takeSection(parts.folder, read, note);
  const wanted: NewArticle = { ...fields, section, byline, hero, status, origin, body: body ?? emptyBody() };
  const { headline } = fields;
  const { slug, note: moved } = freeAddress(taken, {
    kind: fields.kind,
    headline,
    section,
    slug: fields.slug,
  });
  if (moved !== null) note(moved);
  const state = origin === null ? null : takenState(read, wanted);
  const article = await articles.create({ ...wanted, slug, taken: state });
  taken.set(articlePath(article), { id: article.id, headline: article.headline });
  const { proposal } = read;
  const mediaOf = async (wanted: string): Promise<MediaId | null> => {
    const addresses = (proposal?.read ?? read).pictures.find(({ source }) => source === wanted)?.addresses;
    const item = addresses && (await pictures.take(addresses, phrase`a picture`));
    return item?.id ?? null;
  };
  const file = { body: proposed?.body ?? article.body, mediaOf };
  await takeComments(review, article.id, read.comments ?? [], file, note);
  if (proposal && proposed) await takeSuggestions(parts.suggestions, article, proposed, proposal, note);
  return article;
}

/**
 * Makes an article say what its source says by now; what it says is kept as a version before, and after. Its section, stage, address and date
 * stay: they are the newsroom's. `null`: it is gone meanwhile.
 */
export async function retakeArticle(
  parts: ImportParts,
  id: ArticleId,
  source: Omit<ArticleSource, 'origin' | 'status'>,
  noteProblem: (problem: string) => void,
): Promise<Article | null> {
  const { articles, history } = parts;
  const note = notingOnce(noteProblem);
  const { fields, body, hero, byline } = await takeParts(parts, { ...source, status: 'draft' }, note);
  const before = await articles.read(id);
  if (before === undefined) return null;
  const content = ArticleContent.parse({ ...before, ...fields, byline, hero, body: body ?? before.body });
  await history.keep(id, { kind: 'before-import' });
  const taken = { source: sourceDigest(source.read), content: contentDigest(content) };
  // What was here is a version already.
  const about = { isMaking: true };
  await articles.change(id, () => ({ ...takenParts(content), taken }), 'changed', about);
  await history.keep(id, { kind: 'saved', note: phrase`as its source says it` });
  return (await articles.read(id)) ?? null;
}

function notingOnce(note: (problem: string) => void): (problem: string) => void {
  const noted = new Set<string>();
  return (problem) => {
    if (!noted.has(problem)) note(problem);
    noted.add(problem);
  };
}

/** By its address on the site, or by `galley:` and its id. */
function findArticle(baseUrl: string | null, taken: TakenAddresses): FindArticle {
  return (address) => {
    const named = linkedArticle(address);
    if (named === null) return taken.get(articlePathAt(baseUrl, address) ?? '')?.id ?? null;
    return [...taken.values()].some(({ id }) => id === named) ? named : null;
  };
}
