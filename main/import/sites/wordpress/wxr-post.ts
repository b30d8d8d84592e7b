import { parseFragment } from 'parse5';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { Slug } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Network } from '../../network/fetch-file.ts';
import type { ReadArticle, ReadPicture } from '../../read-article.ts';
import { decodedPath } from '../former-addresses.ts';
import { type PictureStore, picturePlaces } from '../picture-places.ts';
import { postOrigin } from '../post-origin.ts';
import {
  beyondMeasure,
  mediaIn,
  plainWords,
  type RefusedPost,
  type SiteItem,
  type SitePost,
} from '../site-post.ts';
import { takeCredits } from '../take-credits.ts';
import { takeOpening } from '../take-opening.ts';
import { shownHtml } from './classic-html.ts';
import { fillBlocks } from './dynamic-blocks.ts';
import { isBinned, isTextItem, readWxr, textIn, type WxrRecord } from './read-wxr.ts';
import type { AttachedFiles } from './shortcodes.ts';
import { writersOf } from './wxr-byline.ts';
import { commentsOf } from './wxr-comments.ts';
import { footnoteList } from './wxr-footnotes.ts';
import { type Attachment, indexWxr, type WxrIndex } from './wxr-index.ts';
import { countingLeftOut } from './wxr-left-out.ts';
import { termsOf } from './wxr-terms.ts';

interface WxrSite extends WxrIndex {
  /** Where a picture may be. */
  readonly filesOf: (address: string) => readonly string[];
}

const published = new Set(['publish', 'private', 'future']);

/** The export is read twice, as posts name pictures that come after them; so a damaged one is found before anything is taken. */
export async function* wordPressPosts(
  path: string,
  _config: LibraryConfig,
  network: Network | undefined,
): AsyncGenerator<SiteItem> {
  const filesOf = (address: string): readonly string[] =>
    picturePlaces(address, pictures, network?.site ?? null);
  const site: WxrSite = { ...(await indexWxr(readWxr(path))), filesOf };
  const leftOut = countingLeftOut();
  for await (const record of readWxr(path)) {
    leftOut.see(record);
    const post = readPost(record, site);
    if (post !== null) yield post;
  }
  yield* leftOut.lines();
}

/** `null` for what is no article: attachments, menus, revisions, what lies in the bin. */
function readPost(record: WxrRecord, site: WxrSite): SitePost | RefusedPost | null {
  if (!isTextItem(record) || isBinned(record)) return null;
  const status = textIn(record, 'wp:status');
  const title = plainWords(textIn(record, 'title'));
  const { html, notes } = fillBlocks(record.texts.get('content:encoded')?.[0] ?? '', (id) =>
    site.patterns.get(id),
  );
  const refused = beyondMeasure(title, html);
  if (refused !== null) return refused;
  // Readers of the old site needed it; those of an open one must not have the text by an import.
  const isGuarded = textIn(record, 'wp:post_password') !== '';
  const guarded = isGuarded
    ? [phrase`in WordPress, a password protects it; it is a draft here`]
    : status === 'private'
      ? [phrase`in WordPress, only people who work there can read it; it is a draft here`]
      : [];
  return {
    title,
    origin: originOf(record, title),
    addresses: published.has(status) ? [textIn(record, 'link')] : [],
    linkedBy: numbersOf(record),
    isPublished: status === 'publish' && !isGuarded,
    article: articleOf(record, { title, content: html, notes: [...guarded, ...notes] }, site),
    comments: commentsOf(record.comments),
  };
}

/** Its number, as the short addresses of a site have it, below the path that the site has. A guid may be another site's. */
function numbersOf(record: WxrRecord): readonly string[] {
  const [id, guid] = [textIn(record, 'wp:post_id'), URL.parse(textIn(record, 'guid'))];
  if (id === '') return [];
  const given = guid?.searchParams.get('p') ?? guid?.searchParams.get('page_id');
  const host = URL.parse(textIn(record, 'link'))?.host;
  return [`${guid !== null && given === id && guid.host === host ? guid.pathname : '/'}?p=${id}`];
}

/** Numbers are those of one site alone: with the day, another site's post has another. */
function originOf(record: WxrRecord, title: string): string {
  const [date, number] = [textIn(record, 'wp:post_date'), textIn(record, 'wp:post_id')];
  const numbered = number === '' ? '' : `${number} ${date}`;
  const titled = title === '' ? '' : `${title} ${date}`;
  const marks = [textIn(record, 'guid'), textIn(record, 'link'), numbered, titled];
  return postOrigin('wordpress', marks, textIn(record, 'content:encoded'));
}

/** `content`: with the words of its blocks in place. `notes`: what was found of the post so far. */
function articleOf(
  record: WxrRecord,
  {
    title,
    content,
    notes,
  }: { readonly title: string; readonly content: string; readonly notes: readonly string[] },
  site: WxrSite,
): ReadArticle {
  const { attachments, filesOf } = site;
  const attached: AttachedFiles = (ids) =>
    ids === null
      ? (site.uploads.get(textIn(record, 'wp:post_id')) ?? [])
      : ids.flatMap((id) => attachments.get(id) ?? []);
  const { html, unknown } = shownHtml(content, attached);
  const footnotes = footnoteList(record.meta.get('footnotes') ?? '');
  const { childNodes } = parseFragment(html + footnotes.html);
  const dateline = metaText(record, 'galley_dateline');
  takeOpening(childNodes, dateline);
  const terms = termsOf(record, site);
  const thumbnail = attachments.get(record.meta.get('_thumbnail_id')?.trim() ?? '');
  return {
    ...(textIn(record, 'wp:post_type') === 'page' && { kind: 'page' as const }),
    ...(textIn(record, 'wp:is_sticky') === '1' && { featured: true }),
    headline: title || 'Untitled',
    standfirst: plainWords(textIn(record, 'excerpt:encoded')),
    section: terms.section,
    tags: terms.tags,
    authors: [...writersOf(record, site), ...takeCredits(childNodes)],
    commentsOpen: textIn(record, 'wp:comment_status') !== 'closed',
    dateline,
    date: dateOf(record),
    slug: slugOf(textIn(record, 'wp:post_name')),
    language: metaText(record, 'galley_language') || terms.language,
    hero: thumbnail === undefined ? null : heroOf(thumbnail, filesOf),
    seoTitle: metaText(record, '_yoast_wpseo_title', 'rank_math_title'),
    seoDescription: metaText(record, '_yoast_wpseo_metadesc', 'rank_math_description'),
    socialHeadline: metaText(record, '_yoast_wpseo_opengraph-title'),
    ...mediaIn(childNodes, filesOf),
    notes: [
      ...notes,
      ...terms.notes,
      ...footnotes.notes,
      ...unknown.map((name) => phrase`[${name}] is a shortcode of a plugin; it is kept as text`),
    ],
    convert: (found) => blocksFromTree(childNodes, found),
  };
}

/**
 * WordPress keeps letters beyond a to z percent-encoded. What can't be a slug here, such as one with a line in it, is made one
 * without a word, as the old address stays known.
 */
function slugOf(written: string): string | null {
  const readable = decodedPath(written);
  if (readable === '' || Slug.safeParse(readable).success) return readable || null;
  const parts = readable.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const made = Slug.safeParse(parts.join('-'));
  return made.success ? made.data : null;
}

/** In UTC where WordPress has it; drafts have zeros. */
function dateOf(record: WxrRecord): string | null {
  const [utc, local] = [textIn(record, 'wp:post_date_gmt'), textIn(record, 'wp:post_date')];
  if (utc !== '' && !utc.startsWith('0000')) return `${utc.replace(' ', 'T')}Z`;
  return local === '' || local.startsWith('0000') ? null : local;
}

function heroOf({ address, alt, caption, credit }: Attachment, filesOf: WxrSite['filesOf']): ReadPicture {
  return { addresses: filesOf(address), alt, decorative: false, caption, credit };
}

/** A text shows a size of its own of each: `quay-300x200.jpg`, and `quay-scaled.jpg` of very large ones. */
const pictures: PictureStore = {
  file: /\/wp-content\/uploads\/([^?#]+)/,
  folders: ['uploads', 'wp-content/uploads'],
  original: (file) => file.replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.\w+$)/, ''),
};

/** A template of a plugin is no title that somebody wrote. */
function metaText(record: WxrRecord, ...keys: readonly string[]): string {
  const text = keys.map((key) => record.meta.get(key)?.trim() ?? '').find((value) => value !== '') ?? '';
  return /%%|%\w+%/.test(text) ? '' : text;
}
