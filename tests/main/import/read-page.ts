import type { ReadArticle } from '#main/import/read-article.ts';
import { readArticleHtml } from '#main/import/read-article-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const media = MediaId.parse('f'.padEnd(64, '0'));

export const read = (html: string): ReadArticle => readArticleHtml(html, 'page.html');

export const body = (html: string): readonly string[] =>
  outline(read(html).convert({ picture: () => ({ media }) }).blocks);
