import type { Article } from '#shared/articles/article.schema.ts';
import type { FoundText } from '#shared/articles/article-query.ts';
import type { Slug } from '#shared/library/ids.ts';
import { wordsOf } from '#shared/text/read-search.ts';
import { textColumns, textOfArticle } from './article-text.ts';
import { readQuery } from './search-query.ts';
import { snippetOf } from './snippet.ts';

/** Where the words of a query are in an article: in its text rather than in the headline, which a list shows anyway. */
export function foundIn(article: Article, query: string, nameOf: (author: Slug) => string): FoundText | null {
  const { terms } = readQuery(query);
  const { hero } = article;
  const shownFirst: readonly (() => string)[] = [
    () => wordsIn(article.body.root.children),
    () => [hero?.caption, hero?.alt, hero?.credit].filter(Boolean).join('\n'),
    () => article.note,
    () => article.tags.join('\n'),
    () => [...article.byline.map(({ author }) => nameOf(author)), article.dateline].join('\n'),
    () =>
      [article.headline, article.standfirst, article.seoTitle, article.socialHeadline]
        .filter(Boolean)
        .join('\n'),
  ];
  for (const textFor of shownFirst) {
    const found = snippetOf(textFor().normalize('NFC'), terms);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an article has every phrase, each as `readQuery` gives it. */
export function hasPhrases(
  article: Article,
  phrases: readonly string[],
  nameOf: (author: Slug) => string,
): boolean {
  const text = textOfArticle(article, nameOf);
  // A phrase doesn't go over the end of a line.
  const lines = textColumns.flatMap((name) => text[name].split('\n'));
  const texts = lines.map((line) => ` ${wordsOf(line).join(' ')} `);
  return phrases.every((phrase) => texts.some((words) => words.includes(` ${phrase} `)));
}

/**
 * The words of a body as they come, alt texts among them: on the plain JSON, since a screen of results waits for it and
 * nothing of it is printed.
 */
function wordsIn(nodes: readonly unknown[]): string {
  let text = '';
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { text: own, alt, children, items } = node as Readonly<Record<string, unknown>>;
    if (typeof own === 'string') text += own;
    if (typeof alt === 'string' && alt !== '') text += `${alt}\n`;
    for (const inner of [children, items]) if (Array.isArray(inner)) inner.forEach(collect);
    if (Array.isArray(children) || own === undefined) text += '\n';
  };
  nodes.forEach(collect);
  return text.trim();
}
