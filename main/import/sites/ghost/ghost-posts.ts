import { defaultTreeAdapter } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { classesOf, firstElement, isElement, type TreeNode } from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { plainName } from '../../names.ts';
import type { Network } from '../../network/fetch-file.ts';
import type { ReadArticle, ReadAuthor, ReadPicture } from '../../read-article.ts';
import { sectionsIn } from '../main-tags.ts';
import { type PictureStore, picturePlaces } from '../picture-places.ts';
import { beyondMeasure, captionAndCredit, mediaIn, type RefusedPost, type SitePost } from '../site-post.ts';
import { takeCredits } from '../take-credits.ts';
import { ghostText } from './ghost-html.ts';
import { datelineClass } from './lexical-html.ts';
import { type GhostMeta, type GhostPost, type GhostTables, type GhostUser, readGhost } from './read-ghost.ts';

/**
 * The posts and pages of a Ghost export. Ghost has no sections: the first of a post's tags that is one in the library, or that many
 * posts have as their first, is the post's.
 */
export async function* ghostPosts(
  path: string,
  config: LibraryConfig,
  network: Network | undefined,
): AsyncGenerator<SitePost | RefusedPost> {
  const filesOf: FilesOf = (address) => placesOf(address.replace('__GHOST_URL__', ''), network?.site ?? null);
  const tables = await readGhost(path);
  const find = indexOf(tables);
  const isSection = sectionsIn(
    config,
    tables.posts.flatMap(({ id, type }) => (type === 'page' ? [] : [find.tags(id)[0] ?? null])),
  );
  for (const post of tables.posts) {
    const refused = beyondMeasure(post.title, post.html, post.plaintext, post.lexical, post.mobiledoc);
    if (refused !== null) {
      yield refused;
      continue;
    }
    const isOut = post.status === 'published';
    const tags = find.tags(post.id);
    const section = tags.find(isSection) ?? null;
    const writers = find.authors(post.id).map((user) => ({
      ...authorOf(user, filesOf),
      ...(find.isNamesake(user) && { slug: slugify(user.slug || user.id, 'author') }),
    }));
    yield {
      title: post.title,
      origin: `ghost ${post.uuid || post.id}`,
      addresses: isOut && post.slug !== '' ? [`/${post.slug}/`] : [],
      // A draft's own page is at its number.
      linkedBy: [
        ...(post.slug === '' ? [] : [`/${post.slug}/`]),
        ...(post.uuid === '' ? [] : [`/p/${post.uuid}/`]),
      ],
      isPublished: isOut && isForAll(post),
      article: {
        ...articleOf(post, find.meta(post.id), writers, filesOf),
        section,
        tags: tags.filter((tag) => tag !== section),
      },
    };
  }
}

/** Why a post that readers had isn't for those of an open site. */
function keptFrom(post: GhostPost): readonly string[] {
  if (post.status === 'sent') return [phrase`in Ghost, it was only sent by e-mail; it is a draft here`];
  return isForAll(post) ? [] : [phrase`in Ghost, only members can read it; it is a draft here`];
}

/** What readers had to sign in or pay for must not be on an open site by an import. */
function isForAll({ visibility }: GhostPost): boolean {
  return visibility === '' || visibility === 'public';
}

type FilesOf = (address: string) => readonly string[];

interface Finder {
  readonly meta: (post: string) => GhostMeta | undefined;
  /** Names, the main one first. */
  readonly tags: (post: string) => readonly string[];
  readonly authors: (post: string) => readonly GhostUser[];
  /** Whether another of those who wrote has the name. */
  readonly isNamesake: (user: GhostUser) => boolean;
}

function indexOf({ posts_meta, tags, posts_tags, users, posts_authors }: GhostTables): Finder {
  const meta = new Map(posts_meta.map((row) => [row.post_id, row]));
  // "#name" is Ghost's own way to keep a tag from readers.
  const shown = tags.filter(({ name, visibility }) => visibility !== 'internal' && !name.startsWith('#'));
  const names = new Map(shown.map(({ id, name }) => [id, name]));
  const people = new Map(users.map((user) => [user.id, user]));
  const tagIds = related(posts_tags, ({ tag_id }) => tag_id);
  const authorIds = related(posts_authors, ({ author_id }) => author_id);
  const writing = new Set(posts_authors.map(({ author_id }) => author_id));
  const writers = Map.groupBy(
    users.filter(({ id }) => writing.has(id)),
    ({ name }) => plainName(name),
  );
  return {
    meta: (post) => meta.get(post),
    tags: (post) => (tagIds.get(post) ?? []).flatMap((id) => names.get(id) ?? []),
    authors: (post) => (authorIds.get(post) ?? []).flatMap((id) => people.get(id) ?? []),
    isNamesake: ({ name }) => (writers.get(plainName(name))?.length ?? 0) > 1,
  };
}

/** What a table of relations gives each post, in Ghost's order. */
function related<Row extends { readonly post_id: string; readonly sort_order?: number | null | undefined }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): ReadonlyMap<string, readonly string[]> {
  const byPost = Map.groupBy(rows, ({ post_id }) => post_id);
  const sorted = (some: readonly Row[]): readonly string[] =>
    some.toSorted((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0)).map(idOf);
  return new Map([...byPost].map(([post, some]) => [post, sorted(some)]));
}

function articleOf(
  post: GhostPost,
  meta: GhostMeta | undefined,
  writers: readonly ReadAuthor[],
  filesOf: FilesOf,
): Omit<ReadArticle, 'section' | 'tags'> {
  const { nodes, notes } = ghostText(post);
  return {
    ...(post.type === 'page' && { kind: 'page' as const }),
    headline: post.title || 'Untitled',
    standfirst: post.custom_excerpt.trim(),
    dateline: takeDateline(nodes),
    authors: [...writers, ...takeCredits(nodes)],
    date: dateOf(post.published_at ?? post.created_at),
    slug: post.slug || null,
    language: post.locale || null,
    hero:
      post.feature_image === ''
        ? null
        : pictureOf(filesOf(post.feature_image), meta?.feature_image_alt, meta?.feature_image_caption),
    seoTitle: meta?.meta_title ?? '',
    seoDescription: meta?.meta_description ?? '',
    socialHeadline: meta?.og_title ?? '',
    ...mediaIn(nodes, filesOf),
    notes: [...notes, ...keptFrom(post)],
    convert: (found) => blocksFromTree(nodes, found),
  };
}

/** Takes it out of the text that our own export opened with it, with its dash. */
function takeDateline(nodes: readonly TreeNode[]): string {
  for (const block of nodes.filter(isElement)) {
    const span = firstElement(block, (element) => classesOf(element).includes(datelineClass));
    if (span === undefined) continue;
    const words = wordsIn(span);
    defaultTreeAdapter.detachNode(span);
    return words.replace(/\s*[—–-]\s*$/u, '');
  }
  return '';
}

function authorOf({ name, bio, website, location, profile_image }: GhostUser, filesOf: FilesOf): ReadAuthor {
  return {
    name,
    role: 'by',
    bio: bio.trim(),
    place: location.trim(),
    links: /^https?:\/\//i.test(website)
      ? [{ label: URL.parse(website)?.hostname ?? website, url: website }]
      : [],
    portrait: profile_image === '' ? null : pictureOf(filesOf(profile_image), name),
  };
}

function pictureOf(addresses: readonly string[], alt = '', caption = ''): ReadPicture {
  return {
    addresses,
    alt,
    decorative: false,
    ...captionAndCredit(caption),
  };
}

/** Recordings and documents have folders of their own beside that of the pictures. */
function placesOf(address: string, site: string | null): readonly string[] {
  return picturePlaces(address, files.file.test(address) ? files : pictures, site);
}

const files: PictureStore = {
  file: /\/content\/(?:media|files)\/([^?#]+)/,
  folders: ['media', 'files', 'content/media', 'content/files', '../media', '../files'],
  original: (file) => file,
};

/** Small copies of its pictures are in folders of their own: `size/w600/2024/01/quay.jpg`. */
const pictures: PictureStore = {
  file: /\/content\/images\/([^?#]+)/,
  folders: ['images', 'content/images'],
  original: (file) => file.replace(/^size\/w\d+(?:h\d+)?\/(?:format\/\w+\/)?/, ''),
};

/** Ghost's times are in UTC. What is no date stays as it is written, to be named. */
function dateOf(moment: string | number | null | undefined): string | null {
  if (moment == null || moment === '') return null;
  if (typeof moment === 'number') {
    const date = new Date(moment);
    return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
  }
  return /[zZ]|[+-]\d\d:?\d\d$/.test(moment) ? moment : `${moment.replace(' ', 'T')}Z`;
}
