import { createHash } from 'node:crypto';
import { type Article, ArticleContent, type TakenState } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import { MediaId } from '#shared/library/ids.ts';
import type { ReadArticle } from '../read-article.ts';

/** Any: with no picture its caption would be a paragraph, and what is looked at must not depend on which pictures were found. */
const somePicture = { media: MediaId.parse('0'.repeat(64)) };

/**
 * What a source says, as a digest that changes where a reader would see another article: its words, who wrote it and which pictures are
 * in it. Not its section, tags and links, as those depend on what else is here.
 */
export function sourceDigest(read: ReadArticle): string {
  const { headline, standfirst, authors, pictures, hero } = read;
  const { blocks } = read.convert({ picture: () => somePicture });
  const fileOf = (address = ''): string =>
    address.startsWith('data:') ? digestOf(address) : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  const words = [headline, standfirst, plainText(bodyOf(blocks))].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  return digestOf(
    stableJson([
      words,
      authors.map(({ name }) => name),
      pictures.map(({ source }) => fileOf(source)),
      fileOf(hero?.addresses[0]),
    ]),
  );
}

/** What an import makes of an article; the rest, such as its section and stage, an editor's hand alone changes from then on. */
export function takenParts(content: ArticleContent) {
  const { headline, standfirst, dateline, byline, tags, language, hero, body } = content;
  const { seoTitle, seoDescription, socialHeadline } = content;
  return {
    headline,
    standfirst,
    dateline,
    byline,
    tags,
    language,
    hero,
    seoTitle,
    seoDescription,
    socialHeadline,
    body,
  };
}

/** The same of what was made of it here. Links are led to the articles after an import, which is no edit. */
export function contentDigest(content: ArticleContent): string {
  return digestOf(stableJson(takenParts(content)).replace(/"url":"(?:[^"\\]|\\.)*"/g, ''));
}

/** Of an article that is made from a source now; `null` for one that can't be made. */
export function takenState(read: ReadArticle, wanted: object): TakenState | null {
  const content = ArticleContent.safeParse(wanted);
  return content.success ? { source: sourceDigest(read), content: contentDigest(content.data) } : null;
}

/**
 * `source`: what it says now (`sourceDigest`). Whether that is something else than when the article was made of it, and whether the article was edited here since. `null` where it
 * says the same, or nobody knows what it said: an article from before that was written down.
 */
export function changeAtSource(article: Article, source: string): { readonly isEdited: boolean } | null {
  const { taken, trashedAt } = article;
  if (taken === undefined || trashedAt !== null || taken.source === source) return null;
  return { isEdited: taken.content !== contentDigest(article) };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
