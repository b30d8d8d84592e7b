import { parseFragment } from 'parse5';
import { bodyOf } from '#shared/body/body.schema.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { SiteComment } from '../site-post.ts';
import { bloggerEntry } from './blogger.ts';
import { type FeedEntry, readFeed } from './read-feed.ts';

/** What one answers: posts or other comments, by their ids; the post is among them, or among those of what it answers. */
interface Answering {
  readonly comment: SiteComment;
  readonly answers: readonly string[];
}

/** What readers said, by the post's id. Of any other feed nothing, and only its first entry is read. */
export async function bloggerComments(path: string): Promise<ReadonlyMap<string, readonly SiteComment[]>> {
  const found = new Map<string, Answering>();
  for await (const entry of readFeed(path)) {
    const blogger = bloggerEntry(entry);
    if (blogger === null) break;
    if (blogger.kind !== 'comment' || !blogger.isOut) continue;
    const comment = commentOf(entry);
    if (comment !== null) found.set(comment.origin, { comment, answers: answeredBy(entry) });
  }
  return byPost(found);
}

function commentOf(entry: FeedEntry): SiteComment | null {
  const text = (...paths: readonly string[]): string =>
    paths.map((one) => entry.find((field) => field.path === one)?.text.trim() ?? '').find(Boolean) ?? '';
  const { blocks } = blocksFromTree(parseFragment(text('content')).childNodes);
  const at = new Date(text('published', 'blogger:created', 'updated'));
  const words = blocks.length === 0 ? '' : plainText(bodyOf(blocks)).trim();
  if (words === '' || Number.isNaN(at.getTime())) return null;
  return {
    origin: text('id'),
    parentOrigin: null,
    name: text('author/name') || 'Anonymous',
    website: null,
    at: at.toISOString(),
    text: words,
    state: 'approved',
  };
}

/**
 * Google Takeout names the post and the comment in elements of its own. Older backups name the post in `thr:in-reply-to` (RFC
 * 4685), and the comment by the last part of a related address: `…/feeds/<blog>/<post>/comments/default/<comment>`.
 */
function answeredBy(entry: FeedEntry): readonly string[] {
  const id = entry.find(({ path }) => path === 'id')?.text.trim() ?? '';
  return entry.flatMap(({ path, attributes, text }): readonly string[] => {
    if (path === 'thr:in-reply-to') return [attributes['ref'] ?? ''];
    if (path === 'blogger:parent' || path === 'blogger:inReplyTo') return [text.trim()];
    if (path !== 'link' || attributes['rel'] !== 'related') return [];
    const [, number = ''] = /\/comments\/default\/(\d+)(?:[?#]|$)/.exec(attributes['href'] ?? '') ?? [];
    return number === '' ? [] : [id.replace(/\d+$/, number)];
  });
}

function byPost(found: ReadonlyMap<string, Answering>): ReadonlyMap<string, readonly SiteComment[]> {
  const posts = new Map<string, string | null>();
  const comments = new Map<string, SiteComment[]>();
  for (const [id, { comment, answers }] of found) {
    const post = postOf(id, found, posts);
    if (post === null) continue;
    const parentOrigin = answers.find((one) => one !== id && found.has(one)) ?? null;
    const own = comments.get(post);
    if (own === undefined) comments.set(post, [{ ...comment, parentOrigin }]);
    else own.push({ ...comment, parentOrigin });
  }
  return comments;
}

/** From answer to answer up to a post, each way once; `null` for a ring. */
function postOf(
  id: string,
  found: ReadonlyMap<string, Answering>,
  posts: Map<string, string | null>,
): string | null {
  const way: string[] = [];
  let post: string | null = null;
  for (let at: string | null = id; at !== null; ) {
    const known = posts.get(at);
    if (known !== undefined) {
      post = known;
      break;
    }
    way.push(at);
    // Whoever comes by here again goes round.
    posts.set(at, null);
    const answers: readonly string[] = found.get(at)?.answers ?? [];
    post = answers.find((one) => one !== '' && !found.has(one)) ?? null;
    at = post === null ? (answers.find((one) => found.has(one)) ?? null) : null;
  }
  for (const one of way) posts.set(one, post);
  return post;
}
