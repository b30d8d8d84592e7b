import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isArticleFile, isDocument, isSiteFile } from '#shared/articles/article-files.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../../platform/file-errors.ts';
import { findFrontMatter } from '../../front-matter-text.ts';
import type { LeftOutPost } from '../site-post.ts';
import { type ExportKind, exportKind } from '../sniff-site.ts';

export interface FolderFile {
  readonly path: string;
  /** The same below the site's folder, with `/`. */
  readonly inside: string;
  /** `article`: one, for the reader of single files. Else many, as another program wrote them. */
  readonly kind: 'article' | ExportKind;
}

/** What programs make for themselves; no section is called so. */
const ofPrograms = /^(?:node_modules|_site|_layouts|_includes)$/;
/** The same beside the settings of a site. Elsewhere they are sections: "Public", "Resources". */
const besideSettings = /^(?:public|resources|themes|layouts|archetypes|dist)$/;
const settings =
  /^(?:(?:hugo|config|_config)\.(?:toml|ya?ml|json)|config|content|_posts|\.?eleventy(?:\.config)?\.[cm]?js|package\.json)$/;
/** Pages about the files, by their whole name. */
const aboutFiles = /^(?:readme|license|licence|changelog|contributing|404|search|archive_browser)\.\w+$/i;
const forMachines = /^(?:robots|humans|ads|app-ads|security|requirements|llms)\.txt$/i;
/** Texts in forms that nothing here reads. */
const foreignTexts = /\.(?:txt|njk|liquid|pug|rst|adoc|asciidoc|org|textile|wpd)$/i;
/** How the blog looked, beside its posts in Google Takeout. */
const bloggerThemes = /^theme-\w+\.(?:html|xml)$/;
/** What Word keeps beside an open document. */
const lock = /^~\$/;
/** Deeper than any site's folders. */
const deepest = 12;

/**
 * What may hold articles in a folder and below, in the order of the names, so that each run goes the same way; and what was passed over
 * though somebody may look for it among the articles. ExpectedError `unreadable-file` for a folder.
 */
export async function* folderFiles(root: string): AsyncGenerator<FolderFile | LeftOutPost> {
  yield* filesBelow('');

  async function* filesBelow(folder: string): AsyncGenerator<FolderFile | LeftOutPost> {
    const entries = await entriesOf(join(root, folder));
    const hasSettings = entries.some(({ name }) => settings.test(name));
    const isBlogger = entries.some(({ name }) => name === 'feed.atom');
    const shown = entries.filter(
      ({ name }) => !name.startsWith('.') && !(isBlogger && bloggerThemes.test(name)),
    );
    for (const entry of shown.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        const reason = whyNotInto(entry.name, inside, hasSettings);
        if (reason === null) yield* filesBelow(inside);
        else yield { title: `${inside}/`, leftOut: reason };
      } else if (!lock.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
        const found = await fileAt(entry, join(root, inside), inside);
        if (found !== null) yield found;
      }
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new ExpectedError('unreadable-file', phrase`${folder} can't be read: ${explainReadError(error)}.`);
  }
}

function whyNotInto(name: string, inside: string, hasSettings: boolean): string | null {
  if (ofPrograms.test(name) || (hasSettings && besideSettings.test(name)))
    return phrase`it was left out: programs keep what they need and make in folders of this name. Choose the folder itself to take its articles`;
  if (inside.split('/').length > deepest)
    return phrase`it was left out: it lies ${deepest} folders deep. Choose the folder itself to take its articles`;
  return null;
}

async function fileAt(entry: Dirent, path: string, inside: string): Promise<FolderFile | LeftOutPost | null> {
  const { name } = entry;
  const leftOut = (reason: string): LeftOutPost => ({ title: inside, leftOut: reason });
  if (entry.isSymbolicLink()) {
    if (name.includes('.') && !isDocument(name) && !foreignTexts.test(name)) return null;
    return leftOut(
      phrase`it was left out: it is a link to another place, and none is followed. Put what it leads to here instead`,
    );
  }
  if (/^_index\.\w+$/.test(name)) {
    if (!(await hasText(path))) return null;
    return leftOut(
      phrase`it was left out: it is Hugo’s text above a list of articles, and a section has none here`,
    );
  }
  if (aboutFiles.test(name) && isDocument(name))
    return leftOut(
      phrase`it was left out: a file of this name tells about the others. Rename it, or import it alone, if it is an article`,
    );
  if (isArticleFile(name) && !isSiteFile(name)) return { path, inside, kind: 'article' };
  if (/\.(?:xml|json|rss|atom|csv|tsv)$/i.test(name)) {
    const kind = await exportKind(path);
    if (kind !== null) return { path, inside, kind };
    if (!/\.(?:rss|atom)$/i.test(name)) return null;
  }
  if (/\.(?:rss|atom|tar|sqlite|zip)$/i.test(name))
    return leftOut(phrase`it was left out: it may hold many articles. Import it alone`);
  if (forMachines.test(name) || !(foreignTexts.test(name) || isDocument(name))) return null;
  return leftOut(
    phrase`it was left out: nothing here reads its format. Save it as a Word document (.docx), HTML or Markdown`,
  );
}

async function hasText(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.slice(findFrontMatter(text)?.length ?? 0).trim() !== '';
}
