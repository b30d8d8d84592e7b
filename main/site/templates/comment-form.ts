import { attributes, type Html, html } from '#shared/html/html.ts';
import { addressOf } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';

interface FieldParts {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'url';
  readonly autocomplete: string;
  readonly isRequired: boolean;
  readonly describedBy?: string;
}

/** Only where there is someone to take it: a form without a working address is worse than none. */
export function commentForm(context: PageContext, { article, path }: SiteArticle): Html | false {
  const { endpoint } = context.model.config.comments;
  if (endpoint === null || !article.commentsOpen) return false;
  const { title, note, requiredNote, comment, name, email, website, send } = context.messages.comments;
  const hidden = Object.entries({
    article: article.id,
    headline: article.headline,
    page: context.absolute(path) ?? addressOf(path),
  }).map((entry) => html`<input${attributes({ type: 'hidden', name: entry[0], value: entry[1] })}>\n`);
  return html`<section class="comments" aria-labelledby="comments-title">
<h2 id="comments-title">${context.say(title)}</h2>
<form action="${endpoint}" method="post">
<p class="comment-note"${context.spoken}><span id="comment-email-note">${note}</span> ${markedStar(requiredNote)}</p>
${hidden}<div class="field">
<label for="comment-text"${context.spoken}>${comment} ${star}</label>
<textarea id="comment-text" name="comment" rows="7" required></textarea>
</div>
${field(context, { name: 'name', label: name, type: 'text', autocomplete: 'name', isRequired: true })}
${field(context, { name: 'email', label: email, type: 'email', autocomplete: 'email', isRequired: true, describedBy: 'comment-email-note' })}
${field(context, { name: 'url', label: website, type: 'url', autocomplete: 'url', isRequired: false })}
<button type="submit"${context.spoken}>${send}</button>
</form>
</section>
<script src="${context.link(context.model.theme.comments.path)}" defer></script>\n`;
}

const star = html`<span class="required">*</span>`;

/** The sentence about required fields stays one sentence; only its star looks like those of the labels. */
function markedStar(sentence: string): Html {
  const [before = '', after = ''] = sentence.split('*');
  return html`${before}${star}${after}`;
}

function field(
  { spoken }: PageContext,
  { name, label, type, autocomplete, isRequired, describedBy }: FieldParts,
): Html {
  const id = `comment-${name}`;
  const input = attributes({
    type,
    id,
    name,
    autocomplete,
    required: isRequired,
    'aria-describedby': describedBy,
  });
  return html`<div class="field">
<label for="${id}"${spoken}>${label}${isRequired && html` ${star}`}</label>
<input${input}>
</div>`;
}
