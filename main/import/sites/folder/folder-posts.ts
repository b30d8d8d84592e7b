import { stat } from 'node:fs/promises';
import { dirname, posix, relative, sep } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Network } from '../../network/fetch-file.ts';
import { readPublicationDate } from '../../publication-date.ts';
import type { ReadArticle, ReadPicture } from '../../read-article.ts';
import { readSource } from '../../read-source.ts';
import { replaceSpans } from '../../replace-spans.ts';
import { feedPosts } from '../feed/feed-posts.ts';
import { ghostPosts } from '../ghost/ghost-posts.ts';
import { ninjsPosts } from '../ninjs/ninjs-posts.ts';
import type { SiteItem, SitePost } from '../site-post.ts';
import { tablePosts } from '../table/table-posts.ts';
import { wordPressPosts } from '../wordpress/wxr-post.ts';
import { type FolderFile, folderFiles } from './folder-files.ts';
import { placeInSite } from './place-in-site.ts';
import { type PostSettings, postSettings } from './post-settings.ts';
import { referredPages } from './referred-page.ts';
import { languageOfFile } from './site-language.ts';
import { addressByRules, noRules, readSiteRules, type SiteRules } from './site-rules.ts';

const exportReaders = {
  wordpress: wordPressPosts,
  ghost: ghostPosts,
  ninjs: ninjsPosts,
  blogger: feedPosts,
  feed: feedPosts,
  table: tablePosts,
} as const;

/**
 * The articles in a folder: Markdown, HTML and Word files, as Hugo, Jekyll, Eleventy and Astro keep them or as they lie on a shared
 * drive, with sections from folders, dates from names, drafts, old addresses, pictures beside the text or in the folder of static files; and
 * what other programs exported. What can't be read is refused and what was passed over is named, so that the others still come.
 */
export async function* folderPosts(
  folder: string,
  config: LibraryConfig,
  network: Network | undefined,
): AsyncGenerator<SiteItem> {
  let [isEmpty, hasPages] = [true, false];
  const feeds: FolderFile[] = [];
  const rules = await readSiteRules(folder);
  for await (const file of folderFiles(folder)) {
    if ('leftOut' in file) {
      yield file;
      continue;
    }
    isEmpty = false;
    if (file.kind === 'feed') feeds.push(file);
    else yield* postsOf(file);
    if (file.kind === 'article' && !isWordFile(file.path)) hasPages = true;
  }
  for (const feed of feeds) {
    if (!hasPages) yield* postsOf(feed);
    else
      yield {
        title: feed.inside,
        leftOut: phrase`it was left out: a site’s feed repeats the pages beside it. Import it alone if it has others`,
      };
  }
  if (!isEmpty) return;
  const message = phrase`${folder} has no articles in it: no Markdown, HTML or Word file, no feed or table of articles, and no export of WordPress, Ghost or ninjs. Choose the folder of the site, or the one with its posts.`;
  throw new ExpectedError('empty-folder', message);

  async function* postsOf({ path, inside, kind }: FolderFile): AsyncGenerator<SiteItem> {
    try {
      if (kind === 'article') yield await filePost(folder, path, inside, rules);
      else yield* exported(exportReaders[kind](path, config, network), dirname(path));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      yield { title: inside, refused: error.message };
    }
  }
}

/** Sites are made of none. */
function isWordFile(path: string): boolean {
  return /\.do[ct][xm]$/i.test(path);
}

/** Pictures lie beside the export, not at the top of all. */
async function* exported(posts: AsyncIterable<SiteItem>, folder: string): AsyncGenerator<SiteItem> {
  for await (const post of posts) yield 'article' in post ? { folder, ...post } : post;
}

/** The article in one file of the folder `root`, whose pictures are below it. ExpectedError as `readSource` has them. */
export async function filePost(
  root: string,
  path: string,
  inside: string,
  rules: SiteRules = noRules,
): Promise<SitePost> {
  const article = await readSource(path, inside, referredPages(rules, inside));
  const settings = await postSettings(path);
  const own = languageOfFile(inside, rules);
  const place = placeInSite(own.inside);
  const line = categoriesInLine(inside, article, settings);
  const isExpired = isPast(settings.expiry);
  const isDraft = settings.isDraft || place.isDraft || isExpired;
  const slug = settings.slug ?? article.slug ?? place.slug;
  const near = mediaNear(root, dirname(path));
  const ruled = addressByRules(rules, {
    ...{
      inside: own.inside,
      title: article.headline,
      slug: settings.slug ?? place.slug ?? '',
      pattern: settings.pattern,
    },
    date: /^\d{4}-\d\d-\d\d/.exec(article.date ?? '')?.[0] ?? place.date,
    categories: [...place.folders, ...settings.categories],
  });
  const made = ruled ?? place.address;
  return {
    title: article.headline,
    origin: `file ${inside}`,
    isOriginShared: true,
    addresses: addressesOf(inside, made === null ? null : own.prefix + made, isDraft, settings),
    isPublished: !isDraft,
    article: {
      ...article,
      language: article.language ?? own.language,
      section: line?.[0] ?? article.section ?? place.section,
      tags: [...tagsOf(inside, article, settings, rules), ...(line ?? []).slice(1)],
      date: article.date ?? place.date ?? (isDraft ? null : (await stat(path)).mtime.toISOString()),
      notes: [
        ...(article.notes ?? []),
        ...(isExpired ? [phrase`it expired on ${settings.expiry}; it is a draft here`] : []),
      ],
      slug: slug === null ? null : slugify(slug, 'article'),
      hero: article.hero === null ? null : near(article.hero),
      authors: article.authors.map((author) => ({
        ...author,
        portrait: author.portrait === null ? null : near(author.portrait),
      })),
      pictures: article.pictures.map(near),
      files: (article.files ?? []).map(near),
      convert: article.convert,
    } satisfies ReadArticle,
  };
}

/** By these Eleventy gathers posts (its own base blog leaves them out, too); they are no tags. */
const collections = new Set(['all', 'nav', 'post', 'posts']);

/** Jekyll takes one line for several, `tags: sea ships`. */
function tagsOf(
  inside: string,
  { tags }: ReadArticle,
  { tagLine }: PostSettings,
  { isEleventy }: SiteRules,
): readonly string[] {
  if (isEleventy) return tags.filter((tag) => !collections.has(tag));
  const isLine = isOfJekyll(inside) && tagLine !== null && !tagLine.includes(',');
  return isLine
    ? [...new Set(tags.flatMap((tag) => (tag === tagLine.trim() ? tag.split(/\s+/) : [tag])))]
    : tags;
}

function isOfJekyll(inside: string): boolean {
  return /(?:^|\/)_(?:posts|drafts)\//.test(inside);
}

/** Jekyll takes one line for several categories: `categories: sea ships`. */
function categoriesInLine(
  inside: string,
  { section }: ReadArticle,
  { categories }: PostSettings,
): readonly string[] | null {
  return isOfJekyll(inside) && categories.length > 1 && categories.join(' ') === section ? categories : null;
}

function isPast(date: string | null): boolean {
  const found = date === null ? null : readPublicationDate(date, 'UTC');
  return found !== null && Date.parse(found.at) < Date.now();
}

/** What the text says, and where the file says that readers found it. */
function addressesOf(
  inside: string,
  made: string | null,
  isDraft: boolean,
  settings: PostSettings,
): readonly string[] {
  const own = settings.url ?? (/\.html?$/i.test(inside) ? `/${inside}` : made);
  return [...settings.aliases, ...(isDraft || own === null ? [] : [own])];
}

/** Where static files lie in each program's folder; their addresses begin at the site's root. */
const staticFolders = ['', 'static', 'assets', 'public', 'src', 'content', 'source'];

/** Addresses from a page's folder, from the site's root or from a folder of static files, as paths below the root. */
function mediaNear(
  root: string,
  folder: string,
): <Media extends Pick<ReadPicture, 'addresses'>>(media: Media) => Media {
  const from = relative(root, folder).split(sep).join(posix.sep);
  const filesOf = (address: string): readonly string[] => {
    if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return [address];
    const clean = replaceSpans(
      address,
      /\{\{/g,
      () => '}}',
      () => '',
    );
    // Vite's and Next.js's short names for the root or its folder of sources.
    const path = clean.replace(/^(?:[@~]?\/)+/, '');
    const beside = /^[@~]?\//.test(clean) ? [] : [posix.join(from, clean)];
    return [...beside, ...staticFolders.map((name) => posix.join(name, path))].filter(
      (file) => !file.startsWith('..'),
    );
  };
  return (media) => ({ ...media, addresses: [...new Set(media.addresses.flatMap(filesOf))] });
}
