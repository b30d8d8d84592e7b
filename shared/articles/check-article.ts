import { type BodyReferences, bodyReferences, type MediaReference } from '../body/find-references.ts';
import { migrateBody } from '../body/migrate-body.ts';
import { readBody } from '../body/walk-body.ts';
import { checkArticleLinks, type LinkState } from '../checks/check-article-links.ts';
import { checkCorrections } from '../checks/check-corrections.ts';
import { checkEmbeds } from '../checks/check-embeds.ts';
import { checkFile } from '../checks/check-files.ts';
import { checkLinks, siteAddresses } from '../checks/check-links.ts';
import { checkPicture } from '../checks/check-pictures.ts';
import { checkPullQuotes } from '../checks/check-pull-quotes.ts';
import { checkClaims, checkReview } from '../checks/check-review.ts';
import { levelOf, type RequirableField } from '../checks/check-rules.ts';
import { checkWords } from '../checks/check-words.ts';
import { bodyField, type Finding, ruleFinding } from '../checks/finding.ts';
import { type Publishable, reasonToLeaveOut } from '../checks/left-out.ts';
import type { ArticleId } from '../library/ids.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import type { Problem } from '../library/problem.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { phrase } from '../messages/phrase.ts';
import type { Claim } from '../review/claim.schema.ts';
import { articlePath } from '../site/site-paths.ts';
import type { Article } from './article.schema.ts';
import type { ArticleHead } from './article-facts.ts';
import { stageOf } from './workflow.ts';

/** What must be known of the others when one article is checked: no text, so that a list of them is enough. */
export interface Neighbour
  extends Publishable,
    Pick<Article, 'kind' | 'headline' | 'slug' | 'section' | 'tags'> {
  readonly byline: readonly Pick<Article['byline'][number], 'author'>[];
  /** When, or `null` while it is not in the trash. */
  readonly trashedAt: string | null;
}

export interface CheckedLibrary
  extends Pick<LibrarySnapshot, 'config' | 'authors' | 'media' | 'reviews' | 'addresses'> {
  readonly articles: readonly Neighbour[];
}

/** What an article is checked against. Made once for a snapshot, used for each of its articles. */
export interface CheckScope {
  readonly snapshot: CheckedLibrary;
  readonly now: Date;
  /** On the library's calendar, as 2026-05-14. */
  readonly today: string;
  readonly byId: ReadonlyMap<ArticleId, Neighbour>;
  /** The first article, by time of creation, that has an address in the site. */
  readonly ownerOf: ReadonlyMap<string, Neighbour>;
  /** Of all pages that the site will have. */
  readonly addresses: ReadonlySet<string>;
}

interface CheckOptions {
  /** Rights and embargoes end at an hour. */
  readonly now: Date;
  /** The articles whose addresses must differ: all but the trashed ones, or those of one build. */
  readonly competing?: readonly Neighbour[];
}

export function checkScope(snapshot: CheckedLibrary, { now, competing }: CheckOptions): CheckScope {
  const articles = competing ?? snapshot.articles.filter((article) => article.trashedAt === null);
  const ownerOf = new Map<string, Neighbour>();
  for (const article of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = articlePath(article);
    if (!ownerOf.has(path)) ownerOf.set(path, article);
  }
  return {
    snapshot,
    now,
    today: dayIn(snapshot.config.timeZone, now),
    byId: new Map(snapshot.articles.map((article) => [article.id, article])),
    ownerOf,
    addresses: siteAddresses(snapshot.config, articles, snapshot.addresses),
  };
}

/** Which day it is on the calendar of a place, as 2026-05-14. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}

/**
 * Everything to be put right in an article before it is published, each with its field: what blocks, and what the library
 * only wants to be warned of. The one check there is: builds, exports, the window and the command line all ask it.
 */
export function checkArticle(article: Article, scope: CheckScope): readonly Problem[] {
  const { body, problem } = migrateBody(article.body);
  const { nodes } = problem === null ? readBody(body) : { nodes: [] };
  const findings = checkText(article, textScope(article.id, scope.snapshot));
  return checkFacts(article, bodyReferences(nodes), findings, scope);
}

/** The same of an article that isn't read: `findings` is what its text was found to be (`checkText`). */
export function checkFacts(
  article: ArticleHead,
  references: BodyReferences,
  ofText: readonly Finding[],
  scope: CheckScope,
): readonly Problem[] {
  const { config, reviews } = scope.snapshot;
  const findings: readonly Finding[] = [
    ...checkReview(article, reviews.get(article.id), config.workflow, scope.now),
    ...checkFields(article, scope),
    ...checkRequired(article, config.checks.required),
    ...checkByline(article, scope),
    ...checkPictures(article, references.pictures, scope),
    ...references.files.flatMap((use) => checkFile(use, bodyField(use.path), scope.snapshot, scope.today)),
    ...checkRelated(article, scope),
    ...checkLinks(article, references.links, config.baseUrl, scope.addresses),
    ...checkArticleLinks(references.articles, (linked) => linkState(linked, scope)),
    ...ofText,
  ];
  return findings.flatMap(({ code, rule, isHold, field, message, fix, media }): readonly Problem[] => {
    const level = isHold ? 'hold' : rule === undefined ? 'block' : levelOf(rule, config.checks);
    if (level === 'off') return [];
    return [
      {
        code,
        article: article.id,
        headline: article.headline.trim() === '' ? null : article.headline,
        file: `articles/${article.id}/article.json`,
        field,
        message,
        ...(level === 'block' ? {} : { level }),
        ...(fix === undefined ? {} : { fix }),
        ...(media === undefined ? {} : { media }),
      },
    ];
  });
}

/** What the findings of a text depend on besides the article itself. */
interface TextScope {
  readonly config: LibraryConfig;
  readonly claims: readonly Claim[];
}

export function textScope(
  id: ArticleId,
  { config, reviews }: Pick<LibrarySnapshot, 'config' | 'reviews'>,
): TextScope {
  return { config, claims: reviews.get(id)?.review.claims ?? [] };
}

/** What is wrong with the words of an article, whatever the rest of the library is: nothing else has to read its text. */
export function checkText(article: Article, { config, claims }: TextScope): readonly Finding[] {
  const { body, problem } = migrateBody(article.body);
  const { nodes, problems } = problem === null ? readBody(body) : { nodes: [], problems: [problem] };
  return [
    ...problems.map(({ path, code, message }) => ({ code, field: bodyField(path), message })),
    ...checkClaims(article, claims),
    ...checkWords(article, nodes, config),
    ...checkPullQuotes({ ...article, body }, nodes),
    ...checkCorrections(article, body),
    ...checkEmbeds(nodes),
  ];
}

function checkRequired(article: ArticleHead, required: readonly RequirableField[]): readonly Finding[] {
  // Nobody signs a page of the site, and it is in no section.
  if (article.kind === 'page') return [];
  return required
    .filter((field) => {
      const value = article[field];
      if (typeof value === 'string') return value.trim() === '';
      return value === null || (Array.isArray(value) && value.length === 0);
    })
    .map((field) => ruleFinding('field-missing', field, phrase`The article needs ${fieldNames()[field]}.`));
}

const fieldNames = (): Readonly<Record<RequirableField, string>> => ({
  standfirst: phrase`a standfirst`,
  section: phrase`a section`,
  tags: phrase`a tag`,
  byline: phrase`a byline`,
  dateline: phrase`a dateline`,
  hero: phrase`a hero picture`,
  seoDescription: phrase`a description for search results`,
});

function checkPictures(
  article: ArticleHead,
  pictures: readonly MediaReference[],
  scope: CheckScope,
): readonly Finding[] {
  const { snapshot, today } = scope;
  const hero = article.hero === null ? [] : checkPicture(article.hero, 'hero', snapshot, today);
  const body = pictures.flatMap((use) => checkPicture(use, bodyField(use.path), snapshot, today));
  return [...hero, ...body];
}

function checkFields(article: ArticleHead, scope: CheckScope): readonly Finding[] {
  const findings: Finding[] = [];
  if (article.headline.trim() === '') {
    findings.push({
      code: 'headline-missing',
      field: 'headline',
      message: phrase`The article needs a headline.`,
    });
  }
  if (
    article.section !== null &&
    !scope.snapshot.config.sections.some(({ slug }) => slug === article.section)
  ) {
    const message = phrase`The library has no section "${article.section}": choose one of its sections or add this one.`;
    findings.push({ code: 'section-unknown', field: 'section', message });
  }
  if (article.status === 'ready' && article.publication === null) {
    const message = phrase`The article is ready but has no publication date: give it one.`;
    findings.push({ code: 'publication-missing', field: 'publication', message });
  }
  if (stageOf(scope.snapshot.config.workflow, article.status) === undefined) {
    const message = phrase`The newsroom's workflow has no stage "${article.status}": move the article to one that it has.`;
    findings.push({ code: 'status-unknown', field: 'status', message });
  }
  const owner = scope.ownerOf.get(articlePath(article));
  if (owner !== undefined && owner.id !== article.id) {
    const message = phrase`"${owner.headline}" has the same address, ${articlePath(article)}: give one of the two another slug.`;
    findings.push({ code: 'address-taken', field: 'slug', message });
  }
  return findings;
}

function checkByline(article: ArticleHead, scope: CheckScope): readonly Finding[] {
  return article.byline
    .filter(({ author }) => !scope.snapshot.authors.has(author))
    .map(({ author }) => ({
      code: 'author-unknown',
      field: 'byline',
      message: phrase`The library has no author "${author}": add the author or take the name out of the byline.`,
    }));
}

/** The page goes without it, so that an article can be taken from readers at once, whoever recommends it. */
function checkRelated(article: ArticleHead, scope: CheckScope): readonly Finding[] {
  return article.related.flatMap((id) => {
    const related = scope.byId.get(id);
    if (related !== undefined && related.trashedAt === null) return [];
    const message =
      related === undefined
        ? phrase`A pinned related article isn’t in the library: unpin it or bring it back.`
        : phrase`A pinned related article is in the trash ("${related.headline}"): unpin it or bring it back.`;
    return [{ code: 'related-missing', field: 'related', message, level: 'warn' }];
  });
}

function linkState(id: ArticleId, { byId, snapshot, now }: CheckScope): LinkState {
  const linked = byId.get(id);
  if (linked === undefined) return { is: 'missing' };
  const reason = reasonToLeaveOut(snapshot, linked, now);
  return reason === null ? { is: 'there' } : { is: 'left-out', headline: linked.headline, reason };
}
