import type { FeedEntry } from './read-feed.ts';

type BloggerKind = 'post' | 'page' | 'comment' | 'other';

/** What a backup of Blogger says of an entry: an Atom feed in which posts, comments and settings stand beside each other. */
export interface BloggerEntry {
  readonly kind: BloggerKind;
  /** Readers have it. */
  readonly isOut: boolean;
  /** The path of its page; '' where it has none. */
  readonly path: string;
}

const kindScheme = 'http://schemas.google.com/g/2005#kind';
const kinds: Readonly<Record<string, BloggerKind>> = { post: 'post', page: 'page', comment: 'comment' };

/** `null` for an entry of any other feed. Older backups name the kind as a category, those of Google Takeout in an element of its own. */
export function bloggerEntry(entry: FeedEntry): BloggerEntry | null {
  const text = (path: string): string => entry.find((one) => one.path === path)?.text.trim() ?? '';
  const category = entry.find(
    ({ path, attributes }) => path === 'category' && attributes['scheme'] === kindScheme,
  );
  const named = text('blogger:type').toLowerCase() || category?.attributes['term']?.split('#').at(-1);
  if (named === undefined) return null;
  const status = text('blogger:status');
  const isDraft = text('app:control/app:draft') === 'yes' || (status !== '' && status !== 'LIVE');
  return { kind: kinds[named] ?? 'other', isOut: !isDraft, path: text('blogger:filename') };
}

/** A label; what Blogger says by a category of the kind of an entry is none. */
export function isLabel({ attributes }: FeedEntry[number]): boolean {
  return attributes['scheme'] !== kindScheme;
}

/** Blogger shows smaller copies, whose address says how large: `/s320/`, `/w400-h300/`; 0 is the picture itself. */
export function originalOnBlogger(address: string): string {
  const isBloggers =
    /^https?:\/\/(?:\d+\.bp\.blogspot\.com|blogger\.googleusercontent\.com|lh\d+\.googleusercontent\.com)\//;
  return isBloggers.test(address)
    ? address.replace(/\/(?:s\d+|w\d+-h\d+)(?:-[\w-]+)?\/(?=[^/]+$)/, '/s0/')
    : address;
}
