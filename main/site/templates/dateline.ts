import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { Html, html } from '#shared/html/html.ts';

/** "JAKARTA, Indonesia —" before the first words, as news agencies print it. */
export function dateline({ dateline: place }: Pick<ArticleFields, 'dateline'>): Html {
  const written = place.trim().replace(/\s*[—–-]+$/, '');
  return written === '' ? Html.empty : html`<span class="dateline">${written}</span> —`;
}
