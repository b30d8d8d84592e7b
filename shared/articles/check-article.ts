import { referencesIn } from '../body/find-references.ts';
import { migrateBody } from '../body/migrate-body.ts';
import type { PictureUse } from '../body/node-spec.ts';
import { readBody } from '../body/walk-body.ts';
import type { ArticleId } from '../library/ids.ts';
import type { Problem } from '../library/problem.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { articlePath } from '../site/site-paths.ts';
import type { Article } from './article.schema.ts';

/** What an article is checked against. Made once for a snapshot, used for each of its articles. */
export interface CheckScope {
  readonly snapshot: LibrarySnapshot;
  readonly byId: ReadonlyMap<ArticleId, Article>;
  /** The first article, by time of creation, that has an address in the site. */
  readonly ownerOf: ReadonlyMap<string, Article>;
}

/** `competing` are the articles whose addresses must differ: all but the trashed ones, or those of one build. */
export function checkScope(
  snapshot: LibrarySnapshot,
  competing: readonly Article[] = snapshot.articles.filter((article) => article.trashedAt === null),
): CheckScope {
  const ownerOf = new Map<string, Article>();
  for (const article of competing.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = articlePath(article);
    if (!ownerOf.has(path)) ownerOf.set(path, article);
  }
  return { snapshot, byId: new Map(snapshot.articles.map((article) => [article.id, article])), ownerOf };
}

interface Finding {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** Everything that keeps one article from being published, each with the field to put right. The one check there is. */
export function checkArticle(article: Article, scope: CheckScope): readonly Problem[] {
  const findings = [
    ...checkFields(article, scope),
    ...checkByline(article, scope),
    ...checkHero(article, scope),
    ...checkRelated(article, scope),
    ...checkBody(article, scope),
  ];
  return findings.map(({ code, field, message }) => ({
    code,
    article: article.id,
    headline: article.headline.trim() === '' ? null : article.headline,
    file: `articles/${article.id}/article.json`,
    field,
    message,
  }));
}

function checkFields(article: Article, scope: CheckScope): readonly Finding[] {
  const findings: Finding[] = [];
  if (article.headline.trim() === '') {
    findings.push({ code: 'headline-missing', field: 'headline', message: 'The article needs a headline.' });
  }
  if (
    article.section !== null &&
    !scope.snapshot.config.sections.some(({ slug }) => slug === article.section)
  ) {
    const message = `The library has no section "${article.section}": choose one of its sections or add this one.`;
    findings.push({ code: 'section-unknown', field: 'section', message });
  }
  if (article.status === 'ready' && article.publication === null) {
    const message = 'The article is ready but has no publication date: give it one.';
    findings.push({ code: 'publication-missing', field: 'publication', message });
  }
  const owner = scope.ownerOf.get(articlePath(article));
  if (owner !== undefined && owner.id !== article.id) {
    const message = `"${owner.headline}" has the same address, ${articlePath(article)}: give one of the two another slug.`;
    findings.push({ code: 'address-taken', field: 'slug', message });
  }
  return findings;
}

function checkByline(article: Article, scope: CheckScope): readonly Finding[] {
  return article.byline
    .filter(({ author }) => !scope.snapshot.authors.has(author))
    .map(({ author }) => ({
      code: 'author-unknown',
      field: 'byline',
      message: `The library has no author "${author}": add the author or take the name out of the byline.`,
    }));
}

function checkHero(article: Article, scope: CheckScope): readonly Finding[] {
  return article.hero === null ? [] : checkPicture(article.hero, 'hero', scope);
}

function checkRelated(article: Article, scope: CheckScope): readonly Finding[] {
  return article.related.flatMap((id) => {
    const related = scope.byId.get(id);
    if (related !== undefined && related.trashedAt === null) return [];
    const what = related === undefined ? 'isn’t in the library' : `is in the trash ("${related.headline}")`;
    const message = `A pinned related article ${what}: unpin it or bring it back.`;
    return [{ code: 'related-missing', field: 'related', message }];
  });
}

function checkBody(article: Article, scope: CheckScope): readonly Finding[] {
  const { body, problem } = migrateBody(article.body);
  if (problem !== null) return [{ code: problem.code, field: 'body', message: problem.message }];
  const { nodes, problems } = readBody(body);
  const pictures = referencesIn(nodes).flatMap((use) => checkPicture(use, bodyField(use.path), scope));
  return [
    ...problems.map(({ path, code, message }) => ({ code, field: bodyField(path), message })),
    ...pictures,
  ];
}

function checkPicture(use: PictureUse, field: string, scope: CheckScope): readonly Finding[] {
  if (!scope.snapshot.media.has(use.media)) {
    const message = 'The library doesn’t have this picture: add it again or choose another.';
    return [{ code: 'picture-missing', field, message }];
  }
  if (use.decorative || use.alt.trim() !== '') return [];
  const message =
    'The picture needs an alt text: say what is seen in it, or mark it as decorative if it tells nothing.';
  return [{ code: 'alt-missing', field: `${field}.alt`, message }];
}

/** Problems name a body's place from the article: `body/3/figure`. */
function bodyField(path: string): string {
  return path.replace(/^root/, 'body');
}
