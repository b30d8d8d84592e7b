import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isArticleFile } from '#shared/articles/article-files.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../../platform/file-errors.ts';
import { decodeText } from '../../decode-text.ts';
import { type Network, notFetched } from '../../network/fetch-file.ts';
import { readPage } from '../../read-source.ts';
import { filePost } from '../folder/folder-posts.ts';
import type { RefusedPost, SitePost } from '../site-post.ts';

const mostLines = 100_000;
/** In bytes. */
const largest = 20_000_000;

/**
 * The articles of a list: a text file with a path or a web address a line, `#` before a remark. Files lie beside the list or
 * below: a list may come from anybody. Pages of other computers come where they may be asked.
 */
export async function* listPosts(
  path: string,
  _config: LibraryConfig,
  network: Network | undefined,
): AsyncGenerator<SitePost | RefusedPost> {
  const name = basename(path);
  const lines = (await textOf(path)).split(/\r\n?|\n/).map((line) => line.trim());
  const named = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (!named.some(isListed) || named.length > mostLines) {
    throw notAList(name);
  }
  for (const line of named) {
    try {
      const isPage = /^https?:/i.test(line);
      const post = isPage ? await pagePost(line, network) : await listedFile(dirname(path), line);
      yield { ...post, mayRepeat: true };
    } catch (error) {
      if (!(error instanceof ExpectedError) || error.code === 'cancelled') throw error;
      yield { title: line.slice(0, 200), refused: error.message };
    }
  }
}

function notAList(name: string): ExpectedError {
  const message = phrase`${name} is no list of articles: it needs a path or a web address on each line, and names no page.`;
  return new ExpectedError('not-a-list', message);
}

function isListed(line: string): boolean {
  return /^https?:\/\//i.test(line) || isArticleFile(line);
}

async function textOf(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > largest) throw notAList(basename(path));
    return decodeText(await readFile(path), basename(path)).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${explainReadError(error)}.`);
  }
}

async function listedFile(folder: string, line: string): Promise<SitePost> {
  const path = resolve(folder, /^file:/i.test(line) ? localPath(line) : line);
  // Where a symbolic link leads counts, not where it lies.
  const [root, real] = [await realpath(folder), await realpath(path).catch(() => path)];
  const inside = relative(root, real).split(sep).join(posix.sep);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new ExpectedError(
      'outside-list',
      phrase`${line} lies outside the list's folder. Put the list above all its files.`,
    );
  }
  return filePost(root, real, inside);
}

function localPath(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new ExpectedError('unreadable-file', phrase`${address} is no address of a file on this computer.`);
  }
}

async function pagePost(address: string, network: Network | undefined): Promise<SitePost> {
  const page = network === undefined ? notFetched() : await network.ask(address);
  if (!page.ok)
    throw new ExpectedError('page-not-fetched', phrase`${address} was not taken: ${page.reason}.`);
  const article = await readPage(page.bytes, page.address);
  return {
    title: article.headline,
    origin: `page ${address}`,
    addresses: [address],
    isPublished: true,
    article,
  };
}
