import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { plainArticle, type ReadArticle, type ReadAuthor, type ReadPicture } from '../../read-article.ts';
import { sectionsIn } from '../main-tags.ts';
import { type PictureStore, picturePlaces } from '../picture-places.ts';
import {
  beyondMeasure,
  captionAndCredit,
  longestText,
  mediaIn,
  plainWords,
  type RefusedPost,
  type SitePost,
  tooLong,
} from '../site-post.ts';
import { unpackPublii } from './publii-backup.ts';
import { publiiText } from './publii-text.ts';
import {
  findPubliiDatabase,
  openPublii,
  type PubliiNamed,
  type PubliiPost,
  type PubliiSite,
} from './read-publii.ts';

/**
 * The posts and pages of a Publii site: its folder, its database alone, or a backup. Publii has no sections: a post's main tag
 * is one where many posts have it as theirs, and any of its tags where the library has a section of that name.
 */
export async function* publiiPosts(
  path: string,
  config: LibraryConfig,
): AsyncGenerator<SitePost | RefusedPost> {
  const unpacked =
    (await stat(path)).isFile() && path.toLowerCase().endsWith('.tar') ? await unpackPublii(path) : null;
  try {
    const folder = unpacked?.folder ?? path;
    const database = (await findPubliiDatabase(folder)) ?? (unpacked === null ? path : null);
    if (database === null) {
      throw new ExpectedError(
        'not-publii',
        phrase`${path} is no backup of Publii: it has no input/db.sqlite in it.`,
      );
    }
    const site = await openPublii(database);
    try {
      const isSection = sectionsIn(config, mainTagsOf(site));
      for (const post of site.posts()) {
        const words = new Set(post.status.split(',').map((word) => word.trim()));
        if (words.has('trashed')) continue;
        const title = post.title.trim();
        const isCut = (post.length ?? 0) > longestText;
        const refused = isCut ? tooLong(title) : beyondMeasure(title, post.text);
        yield refused ?? postOf(site, post, words, isSection);
      }
    } finally {
      site.close();
    }
  } finally {
    await unpacked?.tidy();
  }
}

const Core = z
  .object({
    editor: z.string(),
    metaTitle: z.string(),
    metaDesc: z.string(),
    mainTag: z.union([z.string(), z.number()]),
  })
  .partial()
  .catch({});

function postOf(
  site: PubliiSite,
  post: PubliiPost,
  status: ReadonlySet<string>,
  isSection: (tag: string) => boolean,
): SitePost {
  const { domain, name } = site.config;
  const core = Core.parse(json(post.core));
  const isShown = status.has('published');
  const isListed = !status.has('hidden');
  const tags = tagsOf(site, post.id, Number(core.mainTag));
  const section = tags.find(isSection) ?? null;
  const article = articleOf(site, post, core);
  const address = addressOf(site, post.id, status.has('is-page'));
  return {
    title: post.title.trim(),
    origin: `publii ${domain || name} ${post.id}`,
    // Names are of a person's choice, and a database alone has none.
    isOriginShared: domain === '',
    folder: site.folder,
    addresses: isShown && address !== null ? [address] : [],
    linkedBy: address === null ? [] : [address],
    isPublished: isShown && isListed,
    article: {
      ...article,
      ...(status.has('is-page') && { kind: 'page' as const }),
      section,
      tags: tags.filter((tag) => tag !== section),
      notes: [
        ...(article.notes ?? []),
        ...(isShown && !isListed ? [phrase`in Publii, no list shows it; it is a draft here`] : []),
      ],
    },
  };
}

function articleOf(site: PubliiSite, post: PubliiPost, core: z.infer<typeof Core>): ReadArticle {
  const media = `media/posts/${post.id}/`;
  const { nodes, notes } = publiiText({
    text: post.text,
    editor: core.editor ?? 'tinymce',
    media,
    addressOf: (kind, id) => linkTo(site, kind, id),
  });
  const authors = post.authors.split(',').flatMap((id) => site.authors.get(Number(id)) ?? []);
  return {
    ...plainArticle,
    headline: plainWords(post.title) || 'Untitled',
    authors: authors.filter(({ name }) => name.trim() !== '').map(authorOf),
    date: dateOf(post.created_at),
    slug: post.slug || null,
    hero: heroOf(post, media, site),
    // With a variable in it, it says a rule for all and no title.
    seoTitle: core.metaTitle?.includes('%') === true ? '' : (core.metaTitle ?? ''),
    seoDescription: core.metaDesc ?? '',
    ...mediaIn(nodes, filesOf(site)),
    notes,
    convert: (found) => blocksFromTree(nodes, found),
  };
}

const Image = z.object({ alt: z.string(), caption: z.string(), credits: z.string() }).partial().catch({});

function heroOf({ image, imageData }: PubliiPost, media: string, site: PubliiSite): ReadPicture | null {
  if (image === '') return null;
  const { alt = '', caption = '', credits = '' } = Image.parse(json(imageData));
  const words = captionAndCredit(caption);
  return {
    addresses: filesOf(site)(`${media}${image}`),
    alt,
    decorative: false,
    caption: words.caption,
    credit: plainWords(credits) || words.credit,
  };
}

const AuthorConfig = z
  .object({ description: z.string(), website: z.string(), avatar: z.string() })
  .partial()
  .catch({});

function authorOf({ name, details }: PubliiNamed): ReadAuthor {
  const { description = '', website = '', avatar = '' } = AuthorConfig.parse(json(details));
  const link = /^https?:\/\//i.test(website) ? URL.parse(website) : null;
  const isOwn = avatar !== '' && !/^(?:https?:)?\/\//i.test(avatar);
  const file = avatar.split(/[\\/]/).at(-1);
  return {
    name: name.trim(),
    role: 'by',
    bio: plainWords(description),
    place: '',
    links: link === null ? [] : [{ label: link.hostname, url: website }],
    portrait: isOwn
      ? { addresses: [`media/website/${file}`], alt: name, decorative: false, caption: '', credit: '' }
      : null,
  };
}

/** Of each post that isn't a page or gone, as somebody chose it; a post's first tag says nothing, as they are sorted by name. */
function mainTagsOf(site: PubliiSite): readonly (string | null)[] {
  return site.cores().flatMap(({ post, status, core }) => {
    if (/\b(?:trashed|is-page)\b/.test(status)) return [];
    const main = Number(Core.parse(json(core)).mainTag);
    return [tagsOf(site, post, main).find((name) => name === site.tags.get(main)?.name.trim()) ?? null];
  });
}

const TagConfig = z.object({ isHidden: z.boolean() }).partial().catch({});

/** Names that readers see, the main one first. */
function tagsOf({ tagsOf: ids, tags }: PubliiSite, post: number, main: number): readonly string[] {
  const own = (ids.get(post) ?? []).toSorted((a, b) => Number(b === main) - Number(a === main));
  return own.flatMap((id) => {
    const tag = tags.get(id);
    const isShown = tag !== undefined && TagConfig.parse(json(tag.details)).isHidden !== true;
    return isShown && tag.name.trim() !== '' ? [tag.name.trim()] : [];
  });
}

/** As Publii's site made it; below the domain's own path. */
function addressOf({ config, slugs }: PubliiSite, post: number, isPage: boolean): string | null {
  const slug = slugs.get(post);
  if (slug === undefined || slug === '') return null;
  const { cleanUrls = false, postsPrefix = '' } = config.advanced.urls;
  const base = (URL.parse(config.domain)?.pathname ?? '/').replace(/(?<!\/)\/+$/, '');
  const prefix = postsPrefix === '' || isPage ? '' : `/${postsPrefix}`;
  return `${base}${prefix}/${slug}${cleanUrls ? '/' : '.html'}`;
}

function linkTo(site: PubliiSite, kind: string, id: string): string | null {
  if (kind === 'post' || kind === 'page') return addressOf(site, Number(id), kind === 'page');
  if (kind === 'frontpage' || kind === 'blogpage') return '/';
  return kind === 'file' && site.config.domain !== ''
    ? `${site.config.domain.replace(/\/$/, '')}/${id}`
    : null;
}

/** A gallery shows small copies of its pictures, which lie beside them. */
const pictures: PictureStore = {
  file: /^([^?#]+)/,
  folders: [],
  original: (file) => file.replace(/-thumbnail(?=\.\w+$)/, ''),
};

function filesOf({ config }: PubliiSite): (address: string) => readonly string[] {
  const site = config.domain === '' ? null : `${config.domain.replace(/\/$/, '')}/`;
  // Files that a site hands out are named by its whole address.
  const own = (address: string): string =>
    site !== null && address.startsWith(site) ? address.slice(site.length) : address;
  return (address) => [...new Set([...picturePlaces(own(address), pictures, site), address])];
}

function dateOf(moment: number | null | undefined): string | null {
  const date = new Date(moment ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
