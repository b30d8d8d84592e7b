import { attributes, Html, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { pictureHtml } from '../../picture-html.ts';
import { ArticleCard } from './article-card.schema.ts';

/**
 * Headline, section, standfirst and picture of an article that readers have; of any other there is nothing to show. The
 * headline is the link; the picture repeats nothing, so its alt text is empty.
 */
export const articleCard = defineNode<ArticleCard>({
  kind: 'block',
  contains: [],
  schema: ArticleCard,
  articles: ({ article }) => [article],
  render: ({ article }, _children, context) => {
    const found = context.article(article);
    if (found === undefined) return Html.empty;
    const { address, headline, section, standfirst, language, direction } = found;
    const picture = found.picture();
    const image = picture && pictureHtml(picture, { alt: '', sizes: '9rem', loading: 'lazy' });
    return html`<aside class="article-card" role="note">${image && html`<div class="article-card-picture">${image}</div>`}<div class="article-card-words"${attributes({ lang: language, dir: direction })}>
${section !== '' && html`<p class="article-card-section">${section}</p>\n`}<p class="article-card-title"><a href="${address}">${headline}</a></p>
${standfirst !== '' && html`<p class="article-card-standfirst">${standfirst}</p>\n`}</div></aside>\n`;
  },
});
