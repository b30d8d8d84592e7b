import type { ArticleContent } from '../articles/article.schema.ts';
import { findReferences } from '../body/find-references.ts';
import { plainText } from '../body/plain-text.ts';
import { findBlock } from './block-anchor.ts';
import { locateQuote } from './locate-quote.ts';
import type { CommentAnchor } from './review.schema.ts';

/**
 * Whether what a comment is about is still in the article; wherever it went, by whatever hand. A comment without its
 * words is no less said: it is listed apart, with the words as they were.
 */
export function isInArticle(anchor: CommentAnchor, content: ArticleContent): boolean {
  switch (anchor.kind) {
    case 'quote': {
      const { headline, standfirst, body } = content;
      return [plainText(body), headline, standfirst].some((text) => locateQuote(text, anchor) !== null);
    }
    case 'picture':
      return findReferences(content.body).some(({ media }) => media === anchor.media);
    case 'block':
      return findBlock(content.body, anchor) !== null;
    default:
      return true;
  }
}

/** Fields that a comment can be about, besides the text and its pictures. */
export const commentedFields = [
  'headline',
  'standfirst',
  'section',
  'tags',
  'byline',
  'dateline',
  'hero',
  'hero.caption',
  'hero.alt',
  'hero.credit',
  'slug',
  'seoTitle',
  'seoDescription',
  'socialHeadline',
  'publication',
] as const;
