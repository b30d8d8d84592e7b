import type { Article } from '#shared/articles/article.schema.ts';
import { findFiles, findReferences } from '#shared/body/find-references.ts';
import type { FileImport, PlannedArticle } from '#shared/ipc/import.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ImportParts } from './take-article.ts';

/** What became of an article, or would become of it where it was only tried. */
export function reportArticle(
  { isTrial, folder, authors }: Pick<ImportParts, 'isTrial' | 'folder' | 'authors'>,
  file: string,
  article: Article,
  problems: readonly string[],
): FileImport {
  const { id, headline } = article;
  const planned = isTrial ? planOf(article, folder, authors) : null;
  return {
    file,
    article: isTrial ? null : id,
    headline,
    isKnown: false,
    changed: null,
    isUpdated: false,
    isLeftOut: false,
    planned,
    problems,
  };
}

/** An earlier import took it. */
export function reportKnown(
  file: string,
  article: ArticleId,
  headline: string,
  about: Pick<FileImport, 'changed' | 'isUpdated' | 'problems'>,
): FileImport {
  return { file, article, headline, isKnown: true, isLeftOut: false, planned: null, ...about };
}

/** Nothing was made of it. */
export function reportRefusal(file: string, problem: string): FileImport {
  return {
    file,
    article: null,
    headline: null,
    isKnown: false,
    changed: null,
    isUpdated: false,
    isLeftOut: false,
    planned: null,
    problems: [problem],
  };
}

/** Nothing was made of it, and nothing is wrong with it. */
export function reportLeftOut(file: string, reason: string): FileImport {
  return { ...reportRefusal(file, reason), isLeftOut: true };
}

function planOf(
  { status, section, tags, byline, body, hero }: Article,
  { config }: ImportParts['folder'],
  authors: ImportParts['authors'],
): PlannedArticle {
  const names = new Map(authors.list().map(({ slug, name }) => [slug, name]));
  const pictures = new Set(findReferences(body).map(({ media }) => media));
  if (hero !== null) pictures.add(hero.media);
  return {
    status,
    section: config.sections.find(({ slug }) => slug === section)?.name ?? null,
    tags,
    authors: byline.map(({ author }) => names.get(author) ?? author),
    pictures: pictures.size,
    files: new Set(findFiles(body).map(({ media }) => media)).size,
  };
}
