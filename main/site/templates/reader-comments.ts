import { type CommentThread, commentThreads } from '#shared/comments/comment-thread.ts';
import { attributes, type Html, html } from '#shared/html/html.ts';
import { formatMoment, isoInZone } from '#shared/site/dates.ts';
import { paragraphsOf } from '#shared/text/paragraphs.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { commentForm } from './comment-form.ts';

/** What readers said that somebody approved, and the way to say more. */
export function readerComments(context: PageContext, entry: SiteArticle): Html | false {
  const threads = commentThreads(context.model.comments.get(entry.article.id) ?? []);
  const form = commentForm(context, entry);
  if (threads.length === 0) return form;
  return html`<section class="reader-comments" aria-labelledby="reader-comments-title" data-pagefind-ignore>
<h2 id="reader-comments-title">${context.say(context.messages.comments.list)}</h2>
${list(context, threads)}</section>
${form}`;
}

function list(context: PageContext, threads: readonly CommentThread[]): Html {
  return html`<ol>
${threads.map((thread) => item(context, thread))}</ol>\n`;
}

/** In whatever language and direction the reader wrote. Search engines give nothing for a reader's link. */
function item(context: PageContext, { comment, answers }: CommentThread): Html {
  const { id, name, website, at, text } = comment;
  const zone = context.model.config.timeZone;
  const author =
    website === null
      ? html`<bdi class="p-author">${name}</bdi>`
      : html`<a class="p-author h-card" rel="nofollow ugc" href="${website}"><bdi>${name}</bdi></a>`;
  const iso = isoInZone(at, zone);
  return html`<li><article class="reader-comment h-cite"${attributes({ id: `comment-${id}` })}>
<p class="comment-by">${author} <time class="dt-published" datetime="${iso}">${formatMoment(iso, zone, context.language)}</time></p>
<div class="p-content" dir="auto">
${paragraphsOf(text).map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
</article>
${answers.length > 0 && list(context, answers)}</li>\n`;
}
