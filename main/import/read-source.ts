import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { decodeText } from './decode-text.ts';
import type { ReadArticle } from './read-article.ts';
import { readArticleHtml } from './read-article-html.ts';
import { readArticleMarkdown } from './read-article-markdown.ts';
import type { PageOf } from './shortcodes/hugo-shortcodes.ts';

/** In bytes: pages with their pictures within are some megabytes. */
const largest = 100_000_000;

/** Each element and each line costs the parsers about a kilobyte; the longest books have some ten thousand of either. */
const mostParts = 500_000;

const markdownEndings = new Set(['.md', '.markdown', '.mdown', '.mkd', '.mdx']);
const wordEndings = new Set(['.docx', '.docm', '.dotx', '.dotm', '.doc', '.dot']);
const htmlEndings = new Set(['.html', '.htm', '.xhtml', '.shtml']);

/**
 * The article in an HTML, Markdown or Word file. ExpectedError with what is wrong with the file and what to do, which calls
 * it by `name`: a path below the folder of a site, where many are called index.md. `pageOf` is for `readArticleMarkdown`.
 */
export async function readSource(path: string, name = basename(path), pageOf?: PageOf): Promise<ReadArticle> {
  const ending = extname(path).toLowerCase();
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new ExpectedError('empty-file', phrase`${path} is empty (0 bytes).`);
  if (wordEndings.has(ending)) {
    // Loaded with the first Word file: it is larger than the rest of the import, and the window should open soon.
    const { readDocx } = await import('./word/read-docx.ts');
    return readDocx(bytes, name);
  }
  const text = decodeText(bytes, name);
  const isMarkdown = markdownEndings.has(ending);
  if (!isMarkdown && !htmlEndings.has(ending) && !/<(!doctype html|html|body|article|h1|p)\b/i.test(text)) {
    throw new ExpectedError(
      'unknown-format',
      phrase`${name} is neither HTML nor Markdown nor a Word document by its name. Rename it to end in .html, .md or .docx.`,
    );
  }
  refuseTooMany(text, isMarkdown ? '\n' : '<', name);
  const article = orTooDeep(name, () =>
    isMarkdown
      ? readArticleMarkdown(text, name, { pageOf, isMdx: ending === '.mdx' })
      : readArticleHtml(text, name),
  );
  if (article.headline.trim() === '') {
    throw new ExpectedError(
      'no-headline',
      phrase`${name} has no headline: ${isMarkdown ? phrase`give it a “title:” in its front matter or a first line “# Title”` : phrase`give it a <title> or an <h1>`}.`,
    );
  }
  return article;
}

/** The words of a file in any encoding that is read. ExpectedErrors as `readSource` has them. */
export async function readTextFile(path: string, name: string): Promise<string> {
  return decodeText(await readBytes(path), name);
}

/** The article of a page that was found at an address. ExpectedError with what is wrong with it. */
export async function readPage(bytes: Uint8Array, address: string): Promise<ReadArticle> {
  const text = decodeText(bytes, address);
  refuseTooMany(text, '<', address);
  const article = orTooDeep(address, () => readArticleHtml(text, address, { address }));
  if (article.headline.trim() !== '') return article;
  throw new ExpectedError('no-headline', phrase`${address} has no headline: neither a <title> nor an <h1>.`);
}

function refuseTooMany(text: string, beginning: string, name: string): void {
  let count = 0;
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) count += 1;
  if (count <= mostParts) return;
  const message = phrase`${name} has more than ${mostParts / 1_000},000 ${beginning === '<' ? phrase`elements` : phrase`lines`}, which is no article. Cut it up, or save the text alone.`;
  throw new ExpectedError('too-large', message);
}

/** Parsers call themselves for each level: more levels than the stack holds is a RangeError, and nobody's writing. */
function orTooDeep(name: string, read: () => ReadArticle): ReadArticle {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = phrase`${name} is nested too deeply, or has a line too long, to be an article. Look at what made it, and save the text alone.`;
    throw new ExpectedError('too-nested', message);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= largest) return await readFile(path);
  } catch (error) {
    const code = fileErrorCode(error);
    const reason =
      code === 'ENOENT'
        ? phrase`there is no such file`
        : code === 'EISDIR'
          ? phrase`it is a folder; name the files in it`
          : code === 'EPERM'
            ? phrase`you have no permission to read it`
            : explainReadError(error);
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${reason}.`);
  }
  throw new ExpectedError(
    'too-large',
    phrase`${path} is larger than ${largest / 1_000_000} MB, which is no article. Take pictures out of it, or cut it up.`,
  );
}
