import type { Article } from '#shared/articles/article.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import type { Slug } from '#shared/library/ids.ts';

/** What of an article is searched, each its own column with its own weight. */
interface ArticleText {
  readonly headline: string;
  readonly body: string;
  readonly tags: string;
  readonly byline: string;
  readonly captions: string;
  readonly notes: string;
}

export const textColumns = [
  'headline',
  'body',
  'tags',
  'byline',
  'captions',
  'notes',
] as const satisfies readonly (keyof ArticleText)[];

export function textOfArticle(article: Article, nameOf: (author: Slug) => string): ArticleText {
  const { nodes } = readBody(article.body);
  const [figures, others] = [nodes.filter(isPicture), nodes.filter((node) => !isPicture(node))];
  const { hero } = article;
  return {
    headline: [article.headline, article.standfirst, article.seoTitle, article.socialHeadline]
      .filter(Boolean)
      .join('\n'),
    body: others.map(textOf).filter(Boolean).join('\n'),
    tags: article.tags.join('\n'),
    byline: [...article.byline.map(({ author }) => nameOf(author)), article.dateline]
      .filter(Boolean)
      .join('\n'),
    captions: [hero?.caption, hero?.alt, hero?.credit, ...figures.map(textOf), ...figures.map(altOf)]
      .filter(Boolean)
      .join('\n'),
    notes: article.note,
  };
}

function isPicture({ type }: KnownNode): boolean {
  return type === 'figure' || type === 'gallery';
}

function altOf({ node, children }: KnownNode): string {
  const { alt, credit } = node as { readonly alt?: unknown; readonly credit?: unknown };
  return [alt, credit, ...children.map(altOf)]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const unspacedRun = new RegExp(`[${unspaced}ー]+`, 'gu');

/** What is left of a text without these. */
export function withoutUnspacedRuns(text: string): string {
  return text.replace(unspacedRun, ' ');
}

/** Words of scripts that put no spaces between them: these are found by any three characters in a row. */
export function unspacedRuns(text: string): readonly string[] {
  return text.match(unspacedRun) ?? [];
}
