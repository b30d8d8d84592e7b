import type { Article, PublicationDate } from '#shared/articles/article.schema.ts';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { type ArticleId, LanguageTag, type MediaId, Slug } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { articlePathAt } from '#shared/site/article-at.ts';
import { articlePath } from '#shared/site/site-paths.ts';
import type { Proposal } from '#shared/suggestions/proposal.schema.ts';
import type { ArticleService } from '../articles/article-service.ts';
import type { NewArticle } from '../articles/make-article.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { CommentService } from '../comments/comment-service.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';
import { dayOrderOf, isEitherDay } from './day-order.ts';
import { freeAddress, type TakenAddresses } from './free-address.ts';
import type { NearPlace } from './near-files.ts';
import type { Network } from './network/fetch-file.ts';
import { dayOf, readPublicationDate } from './publication-date.ts';
import type { FindArticle, ReadArticle } from './read-article.ts';
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

/** Everything that can refuse the article comes before anything is written for it. */
export async function takeArticle(
  parts: ImportParts,
  { read, near, network, status, origin, taken }: ArticleSource,
  noteProblem: (problem: string) => void,
): Promise<Article> {
  const { folder, articles, authors, review } = parts;
  const noted = new Set<string>();
  const note = (problem: string): void => {
    if (!noted.has(problem)) noteProblem(problem);
    noted.add(problem);
  };
  for (const decision of read.notes ?? []) note(decision);
  const fields = plainFields(parts, read, status, note);
  const pictures = createPictureTaker(parts.media, { near, ask: network?.ask }, note);
  const takers = { pictures, files: createFileTaker(parts.media, { near, network }, note) };
  const { proposal } = read;
  const find = findArticle(folder.config.baseUrl, taken);
  const proposed = proposal && (await readProposed(proposal.read, takers, find, note));
  const body = await takeBody(read, takers, find, proposal ? () => {} : note);
  const hero = read.hero === null ? null : await pictures.figure(read.hero, phrase`the hero picture`);
  const section = await takeSection(folder, read, note);
  const byline = await takeAuthors(authors, read.authors, pictures);
  const wanted: NewArticle = {
    ...fields,
    section,
    byline: [...byline],
    hero,
    status,
    origin,
    ...(body && { body }),
  };
  const { headline } = fields;
  const { slug, note: moved } = freeAddress(taken, {
    kind: fields.kind,
    headline,
    section,
    slug: fields.slug,
  });
  if (moved !== null) note(moved);
  const article = await articles.create({ ...wanted, slug });
  taken.set(articlePath(article), { id: article.id, headline: article.headline });
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

/** By its address on the site, or by `galley:` and its id. */
function findArticle(baseUrl: string | null, taken: TakenAddresses): FindArticle {
  return (address) => {
    const named = linkedArticle(address);
    if (named === null) return taken.get(articlePathAt(baseUrl, address) ?? '')?.id ?? null;
    return [...taken.values()].some(({ id }) => id === named) ? named : null;
  };
}

function plainFields(
  { folder, clock }: ImportParts,
  read: ReadArticle,
  status: WorkflowStatus,
  note: (problem: string) => void,
): NewArticle & { readonly slug: Slug | null } {
  const { headline, standfirst, dateline, seoTitle, seoDescription, socialHeadline, pushHeadline } = read;
  const { language } = folder.config;
  const own = LanguageTag.safeParse(read.language?.replace('_', '-'));
  if (read.language && !own.success)
    note(phrase`“${read.language}” is no language tag; the library's language is used`);
  const slug = Slug.nullable().safeParse(read.slug);
  if (!slug.success) note(phrase`the slug “${read.slug}” can't be one; it is made from the headline`);
  return {
    headline,
    standfirst,
    dateline,
    seoTitle,
    seoDescription,
    socialHeadline,
    pushHeadline: pushHeadline ?? '',
    tags: [...read.tags],
    slug: slug.data ?? null,
    language: own.success && !isSameLanguage(own.data, language) ? own.data : null,
    ...(read.kind !== undefined && { kind: read.kind }),
    ...(read.commentsOpen !== undefined && { commentsOpen: read.commentsOpen }),
    publication: publicationOf(read, folder.config, status, clock, note),
  };
}

/** Of what has no date and isn't to appear yet, whoever publishes it decides. */
function publicationOf(
  { date }: ReadArticle,
  { timeZone, language }: LibraryConfig,
  status: WorkflowStatus,
  clock: Clock,
  note: (problem: string) => void,
): PublicationDate | null {
  if (date === null && status !== 'ready') return null;
  const now = { at: clock.now().toISOString(), timeZone };
  if (date === null) return now;
  const isEither = isEitherDay(date);
  const found = readPublicationDate(date, timeZone, isEither ? dayOrderOf(language) : null);
  if (found === null)
    note(
      isEither
        ? phrase`“${date}” may be two days, and the library's language, “${language}”, doesn't say which; the time of import is used. Write it as 2024-12-31, or name the language's region, such as en-GB`
        : phrase`“${date}” is no date that Galley reads; the time of import is used`,
    );
  else if (isEither) note(phrase`“${date}” is ${dayOf(found)}, as dates are written in “${language}”`);
  return found ?? now;
}

/** An "en-GB" page in an "en" library is in no other language; in an "en-US" library it is. */
function isSameLanguage(own: string, library: string): boolean {
  return own === library || new Intl.Locale(own).language === library;
}
