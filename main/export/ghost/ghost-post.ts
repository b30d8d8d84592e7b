import { slugOf } from '#shared/articles/article-slug.ts';
import { longestExcerpt } from '#shared/export/find-losses.ts';
import { html } from '#shared/html/html.ts';
import type { Figure } from '#shared/media/media.schema.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { creditsOf, type ExportSource, languageOf } from '../export-source.ts';
import { readerStateOf } from '../reader-state.ts';
import { withDateline } from '../with-dateline.ts';
import { writeFragment } from '../write-html.ts';
import { bodyText } from '../write-text.ts';
import { ghostId, uuidOf } from './ghost-ids.ts';
import { ghostLexical } from './ghost-lexical.ts';

const statuses = { live: 'published', planned: 'scheduled', draft: 'draft' } as const;

/** A row of `posts` and, where there is something to say, of `posts_meta`. */
export function ghostPost(source: ExportSource): {
  readonly post: { readonly id: string };
  readonly meta: object | null;
} {
  const { article, pictures } = source;
  const { headline, standfirst, hero, publication } = article;
  const id = ghostId('post', article.id);
  const lines = creditsOf(source).flatMap(({ role, line }) => (role === 'by' ? [] : line));
  const post = {
    id,
    uuid: uuidOf(article.id),
    title: headline,
    slug: slugOf(article),
    lexical: ghostLexical(source),
    html: [writeFragment(source), ...lines.map((line) => html`<p>${line}</p>\n`)].join(''),
    plaintext: [bodyText({ ...source, article: { ...article, body: withDateline(article) } }), ...lines].join(
      '\n\n',
    ),
    feature_image: hero === null ? null : (pictures.get(hero.media)?.address ?? null),
    type: article.kind ?? 'post',
    status: statuses[readerStateOf(article)],
    featured: article.featured,
    visibility: 'public',
    locale: article.language,
    created_at: article.createdAt,
    updated_at: article.updatedAt,
    published_at: publication?.at ?? null,
    custom_excerpt: shortened(standfirst) || null,
  };
  const meta = {
    meta_title: article.seoTitle || null,
    meta_description: article.seoDescription || null,
    og_title: article.socialHeadline || null,
    feature_image_alt: hero?.alt || null,
    feature_image_caption: hero === null ? null : heroCaption(hero, source) || null,
  };
  const isEmpty = Object.values(meta).every((value) => value === null);
  return { post, meta: isEmpty ? null : { post_id: id, ...meta } };
}

/** Up to the last whole word. */
function shortened(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, longestExcerpt - 1).replace(/\s+\S*$/, '')}…`;
}

function heroCaption({ caption, credit }: Figure, source: ExportSource): string {
  const named = credit === '' ? '' : siteMessages(languageOf(source)).photoCredit(credit);
  return html`${[caption, named].filter(Boolean).join(' ')}`.toString();
}
