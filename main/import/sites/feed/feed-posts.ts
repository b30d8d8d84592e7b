import { basename } from 'node:path';
import { parseFragment } from 'parse5';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { escapeText, html } from '#shared/html/html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { namesIn } from '../../names.ts';
import { plainArticle, plainAuthor, type ReadPicture } from '../../read-article.ts';
import { postOrigin } from '../post-origin.ts';
import {
  beyondMeasure,
  mediaIn,
  plainWords,
  type RefusedPost,
  type SiteComment,
  type SitePost,
} from '../site-post.ts';
import { type BloggerEntry, bloggerEntry, isLabel, originalOnBlogger } from './blogger.ts';
import { bloggerComments } from './blogger-comments.ts';
import { readJsonFeed } from './json-feed.ts';
import { type FeedEntry, readFeed } from './read-feed.ts';

/** The articles of a feed. Their pictures are on the site's own computer; those that lie beside the feed are found by name. */
export async function* feedPosts(path: string): AsyncGenerator<SitePost | RefusedPost> {
  let isEmpty = true;
  const isJson = /\.json$/i.test(path);
  const comments = isJson ? new Map() : await bloggerComments(path);
  for await (const entry of isJson ? readJsonFeed(path) : readFeed(path)) {
    isEmpty = false;
    const blogger = bloggerEntry(entry);
    // Its settings and templates are texts, too.
    if (blogger === null || blogger.kind === 'post' || blogger.kind === 'page')
      yield postOf(entry, blogger, comments);
  }
  if (!isEmpty) return;
  throw new ExpectedError(
    'not-feed',
    isJson
      ? phrase`${basename(path)} has no articles in it: its “items” are empty.`
      : phrase`${basename(path)} has no articles in it: no <item> and no <entry>.`,
  );
}

function postOf(
  entry: FeedEntry,
  blogger: BloggerEntry | null,
  comments: ReadonlyMap<string, readonly SiteComment[]>,
): SitePost | RefusedPost {
  const text = (...paths: readonly string[]): string =>
    paths.map((path) => entry.find((field) => field.path === path)?.text.trim() ?? '').find(Boolean) ?? '';
  const all = (path: string): readonly string[] =>
    entry.filter((field) => field.path === path).flatMap((field) => field.text.trim() || []);
  const isAlternate = (rel: string | undefined): boolean => rel === undefined || rel === 'alternate';
  const linked = entry.find(
    ({ path, attributes }) => path === 'link' && attributes['href'] && isAlternate(attributes['rel']),
  );
  const link = linked?.attributes['href'] ?? (text('link') || blogger?.path) ?? '';
  const title = plainWords(markupOf(entry, 'title'));
  const long = markupOf(entry, 'content:encoded') || markupOf(entry, 'content');
  const short = markupOf(entry, 'description') || markupOf(entry, 'summary');
  const content = `${playerOf(entry, long || short)}${long || short}`;
  const refused = beyondMeasure(title, content);
  if (refused !== null) return refused;
  const { childNodes } = parseFragment(content);
  const date = text('pubDate', 'published', 'dc:date', 'updated');
  const names = [...all('dc:creator'), ...all('author/name'), ...all('author').map(withoutAddress)];
  const terms = entry.flatMap((field) => {
    const { path, attributes, text: word } = field;
    const isTerm = path === 'category' && isLabel(field);
    return isTerm ? (attributes['label'] ?? attributes['term'] ?? word).trim() || [] : [];
  });
  const isOut = blogger?.isOut ?? true;
  const slug = blogger === null ? null : (/([^/]+?)(?:\.html)?$/.exec(link)?.[1] ?? null);
  return {
    title,
    origin: postOrigin('feed', [text('guid', 'id'), link, title === '' ? '' : `${title} ${date}`], content),
    addresses: link === '' || !isOut ? [] : [link],
    isPublished: isOut,
    comments: comments.get(text('id')) ?? [],
    article: {
      ...plainArticle,
      ...(blogger?.kind === 'page' && { kind: 'page' as const }),
      slug: slug === null ? null : slugify(slug, 'article'),
      headline: title || 'Untitled',
      standfirst: long === '' ? '' : plainWords(short),
      tags: [...new Set(terms)],
      authors: names.filter(Boolean).flatMap(namesIn).map(plainAuthor),
      date: date || null,
      language: text('dc:language') || null,
      hero: heroOf(entry),
      ...mediaIn(childNodes, filesOf),
      notes: long === '' ? [phrase`the feed has a summary of it only`] : [],
      convert: (found) => blocksFromTree(childNodes, { ...found, base: URL.canParse(link) ? link : null }),
    },
  };
}

/** RSS holds HTML as text; Atom says which of the three it holds (RFC 4287, 3.1.1). */
function markupOf(entry: FeedEntry, path: string): string {
  const field = entry.find((one) => one.path === path);
  if (field === undefined) return '';
  const isPlain = field.attributes['type'] === 'text';
  return isPlain ? html`${field.text.trim()}`.toString() : field.text.trim();
}

/** "ana@example.org (Ana Lima)", as RSS writes authors. */
function withoutAddress(author: string): string {
  return /^[^(]*\(([^)]+)\)/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
}

/** What a podcast is about: a recording beside the text, where that doesn't show it already. */
function playerOf(entry: FeedEntry, content: string): string {
  const found = entry.find(
    ({ path, attributes }) =>
      (path === 'enclosure' ||
        path === 'media:content' ||
        (path === 'link' && attributes['rel'] === 'enclosure')) &&
      /^(?:audio|video)\//i.test(attributes['type'] ?? ''),
  );
  const address = found?.attributes['url'] ?? found?.attributes['href'] ?? '';
  if (address === '' || content.includes(address)) return '';
  const name = /^audio/i.test(found?.attributes['type'] ?? '') ? 'audio' : 'video';
  return `<${name} src="${escapeText(address)}"></${name}>`;
}

function heroOf(entry: FeedEntry): ReadPicture | null {
  const found = entry.find(
    ({ path, attributes }) =>
      attributes['url'] !== undefined &&
      (path === 'enclosure' || path === 'media:content' || path === 'media:thumbnail') &&
      (attributes['type'] === undefined || attributes['type'].startsWith('image/')),
  );
  const address = found?.attributes['url'];
  if (address === undefined) return null;
  return { addresses: filesOf(address), alt: '', decorative: false, caption: '', credit: '' };
}

/** Beside the feed under its path or its name, else as it is named. */
function filesOf(address: string): readonly string[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [address];
  const path = url.pathname.replace(/^\/+/, '');
  return path === ''
    ? []
    : [...new Set([path, path.split('/').at(-1) ?? path, originalOnBlogger(address), address])];
}
