import { posix } from 'node:path';

/** What a file's place in its folder says of the article. */
interface PlaceInSite {
  /** Its folder's name, in words; `null` where that says nothing. */
  readonly section: string | null;
  /** `2019-06-22` of `2019-06-22-the-quay.md`, as Jekyll and Eleventy name posts. */
  readonly date: string | null;
  readonly slug: string | null;
  readonly isDraft: boolean;
  /** The folders that say something, from the outermost. */
  readonly folders: readonly string[];
  /** As the program would have made it without settings of its own; `null` where none can be told. */
  readonly address: string | null;
}

/** Folders that hold articles of all kinds. */
const plainFolders = new Set(
  'content contents _posts _drafts posts post blog articles article pages src site source'.split(' '),
);
const dated = /^(\d{4}-\d{2}-\d{2})-(.+)$/;

/** `inside`: the file's path below the site's folder, with `/`. */
export function placeInSite(inside: string): PlaceInSite {
  const folders = posix
    .dirname(inside)
    .split('/')
    .filter((name) => name !== '.');
  const file = posix.basename(inside).replace(/\.\w+$/, '');
  // A bundle: the folder is the article, its text lies beside its pictures.
  const name = file === 'index' ? (folders.pop() ?? '') : file;
  const found = dated.exec(name);
  const slug = found?.[2] ?? (name || null);
  const named = folders.filter((folder) => !plainFolders.has(folder) && !/^\d+$/.test(folder));
  const isJekyll = folders.includes('_posts');
  const content = folders.indexOf('content');
  const section = named[0] ?? null;
  return {
    folders: named,
    section: section === null ? null : inWords(section),
    date: found?.[1] ?? null,
    slug,
    isDraft: folders.includes('_drafts') || folders.includes('drafts'),
    address: addressOf(),
  };

  function addressOf(): string | null {
    if (slug === null) return null;
    // jekyllrb.com/docs/permalinks, "date"; gohugo.io/content-management/organization.
    if (isJekyll && found !== null)
      return `/${[...named, ...(found[1] ?? '').split('-')].join('/')}/${slug}.html`;
    return content === -1 ? null : `/${[...folders.slice(content + 1), slug].join('/')}/`;
  }
}

function inWords(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
