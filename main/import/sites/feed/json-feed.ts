import { basename } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { plainParagraphs } from '../plain-paragraphs.ts';
import { readJson } from '../read-json.ts';
import type { FeedEntry } from './read-feed.ts';

/** Ids are numbers in some feeds, which are to be read as text (JSON Feed 1.1, “items”). */
const Words = z.union([z.string(), z.number().transform(String)]).catch('');
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const Author = z.object({ name: Words }).catch({ name: '' });
const Authors = { authors: listOf(Author), author: Author.optional() } as const;
const Item = z.object({
  id: Words,
  url: Words,
  external_url: Words,
  title: Words,
  content_html: Words,
  content_text: Words,
  summary: Words,
  image: Words,
  banner_image: Words,
  date_published: Words,
  date_modified: Words,
  language: Words,
  tags: listOf(Words),
  attachments: listOf(z.object({ url: Words, mime_type: Words })),
  ...Authors,
});
const Feed = z.object({ language: Words, items: z.array(z.unknown()), ...Authors });
type People = Pick<z.infer<typeof Feed>, 'authors' | 'author'>;

/**
 * The items of a JSON Feed (jsonfeed.org/version/1.1, and 1), with the fields that they would have in RSS. ExpectedErrors as
 * `readJson` has them, or `not-feed`.
 */
export async function* readJsonFeed(path: string): AsyncGenerator<FeedEntry> {
  const feed = Feed.safeParse(await readJson(path));
  if (!feed.success)
    throw new ExpectedError(
      'not-feed',
      phrase`${basename(path)} is no JSON Feed: it has no list of “items”.`,
    );
  for (const one of feed.data.items) {
    const item = Item.safeParse(one);
    if (item.success) yield entryOf(item.data, feed.data);
  }
}

function entryOf(item: z.infer<typeof Item>, feed: z.infer<typeof Feed>): FeedEntry {
  const field = (path: string, text: string, attributes: Readonly<Record<string, string>> = {}): FeedEntry =>
    text === '' ? [] : [{ path, text, attributes }];
  const named = namesOf(item);
  return [
    ...field('guid', item.id),
    ...field('link', item.url || item.external_url),
    ...field('title', item.title, { type: 'text' }),
    ...field('content:encoded', item.content_html || plainParagraphs(item.content_text)),
    ...field('summary', item.summary, { type: 'text' }),
    ...field('published', item.date_published || item.date_modified),
    ...field('dc:language', item.language || feed.language),
    ...(named.length > 0 ? named : namesOf(feed)).flatMap((name) => field('dc:creator', name)),
    ...item.tags.flatMap((tag) => field('category', tag)),
    ...item.attachments.flatMap(({ url, mime_type: type }) => field('enclosure', url, { url, type })),
    // Its `image` is the article's own; a banner is drawn across the top.
    ...[item.image, item.banner_image].flatMap((url) => field('media:thumbnail', url, { url })),
  ];
}

function namesOf({ authors, author }: People): readonly string[] {
  return [...authors, ...(author === undefined ? [] : [author])].map(({ name }) => name).filter(Boolean);
}
