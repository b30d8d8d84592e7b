import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../../platform/file-errors.ts';
import type { ReadArticle, ReadPicture } from '../../read-article.ts';
import { readSource } from '../../read-source.ts';
import { replaceSpans } from '../../replace-spans.ts';
import type { RefusedPost, SitePost } from '../site-post.ts';
import { type PlaceInSite, placeInSite } from './place-in-site.ts';
import { type PostSettings, postSettings } from './post-settings.ts';
import { addressByRules, noRules, readSiteRules, type SiteRules } from './site-rules.ts';

const articleEndings = new Set(['.md', '.markdown', '.html', '.htm']);
/** What programs make, and what no reader was meant to see. */
const passedOver = new Set(
  'node_modules public _site resources themes layouts archetypes _layouts _includes dist'.split(' '),
);
const noArticle = /^(?:readme|license|licence|changelog|contributing|404|_index|search)\b/i;
/** Deeper than any site's folders; a link that leads back up ends here, too. */
const deepest = 12;

/**
 * The articles in a folder of Markdown or HTML files, as Hugo, Jekyll and Eleventy keep them: sections from folders, dates
 * from names, drafts, old addresses, pictures beside the text or in the folder of static files. A file that can't be
 * read is thrown by its `post`, so that the others still come.
 */
export async function* folderPosts(folder: string): AsyncGenerator<SitePost | RefusedPost> {
  let isEmpty = true;
  const rules = await readSiteRules(folder);
  for await (const path of filesIn(folder, 0)) {
    const inside = relative(folder, path).split(sep).join(posix.sep);
    isEmpty = false;
    try {
      yield await filePost(folder, path, inside, rules);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      yield { title: inside, refused: error.message };
    }
  }
  if (!isEmpty) return;
  const message = phrase`${folder} has no articles in it: no .md and no .html file. Choose the folder of the site, or the one with its posts.`;
  throw new ExpectedError('empty-folder', message);
}

/** In the order of their names, so that each run goes the same way. Links are not followed. */
async function* filesIn(folder: string, depth: number): AsyncGenerator<string> {
  if (depth > deepest) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new ExpectedError('unreadable-file', phrase`${folder} can't be read: ${explainReadError(error)}.`);
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (!passedOver.has(entry.name)) yield* filesIn(path, depth + 1);
    } else if (
      entry.isFile() &&
      articleEndings.has(extname(entry.name).toLowerCase()) &&
      !noArticle.test(entry.name)
    ) {
      yield path;
    }
  }
}

/** The article in one file of the folder `root`, whose pictures are below it. ExpectedError as `readSource` has them. */
export async function filePost(
  root: string,
  path: string,
  inside: string,
  rules: SiteRules = noRules,
): Promise<SitePost> {
  const article = await readSource(path);
  const settings = await postSettings(path);
  const place = placeInSite(inside);
  const slug = settings.slug ?? article.slug ?? place.slug;
  const near = mediaNear(root, dirname(path));
  const ruled = addressByRules(rules, {
    ...{
      inside,
      title: article.headline,
      slug: settings.slug ?? place.slug ?? '',
      pattern: settings.pattern,
    },
    date: /^\d{4}-\d\d-\d\d/.exec(article.date ?? '')?.[0] ?? place.date,
    categories: [...place.folders, ...settings.categories],
  });
  return {
    title: article.headline,
    origin: `file ${inside}`,
    addresses: addressesOf(inside, ruled ?? place.address, place, settings),
    isPublished: !settings.isDraft && !place.isDraft,
    article: {
      ...article,
      section: article.section ?? place.section,
      date: article.date ?? place.date ?? (await stat(path)).mtime.toISOString(),
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

/** What the text says, and where the file says that readers found it. */
function addressesOf(
  inside: string,
  made: string | null,
  place: PlaceInSite,
  settings: PostSettings,
): readonly string[] {
  const own = settings.url ?? (/\.html?$/i.test(inside) ? `/${inside}` : made);
  return [...settings.aliases, ...(settings.isDraft || place.isDraft || own === null ? [] : [own])];
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
    const path = clean.replace(/^\/+/, '');
    const beside = clean.startsWith('/') ? [] : [posix.join(from, clean)];
    return [...beside, ...staticFolders.map((name) => posix.join(name, path))].filter(
      (file) => !file.startsWith('..'),
    );
  };
  return (media) => ({ ...media, addresses: [...new Set(media.addresses.flatMap(filesOf))] });
}
