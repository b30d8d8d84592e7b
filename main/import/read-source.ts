import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { explainFileError, fileErrorCode } from '../platform/file-errors.ts';
import { decodeText } from './decode-text.ts';
import type { ReadArticle } from './read-article.ts';
import { readArticleHtml } from './read-article-html.ts';
import { readArticleMarkdown } from './read-article-markdown.ts';

/** In bytes: pages with their pictures within are some megabytes. */
const largest = 100_000_000;

/** Each element and each line costs the parsers about a kilobyte; the longest books have some ten thousand of either. */
const mostParts = 500_000;

const markdownEndings = new Set(['.md', '.markdown', '.mdown', '.mkd']);
const wordEndings = new Set(['.docx', '.docm']);
const htmlEndings = new Set(['.html', '.htm', '.xhtml', '.shtml']);

/** The article in an HTML, Markdown or Word file. ExpectedError with what is wrong with the file and what to do. */
export async function readSource(path: string): Promise<ReadArticle> {
  const name = basename(path);
  const ending = extname(path).toLowerCase();
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new ExpectedError('empty-file', `${path} is empty (0 bytes).`);
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
      `${name} is neither HTML nor Markdown nor a Word document by its name. Rename it to end in .html, .md or .docx.`,
    );
  }
  refuseTooMany(text, isMarkdown ? '\n' : '<', name);
  const article = orTooDeep(name, () =>
    isMarkdown ? readArticleMarkdown(text, name) : readArticleHtml(text, name),
  );
  if (article.headline.trim() === '') {
    throw new ExpectedError(
      'no-headline',
      `${name} has no headline: ${isMarkdown ? 'give it a “title:” in its front matter or a first line “# Title”' : 'give it a <title> or an <h1>'}.`,
    );
  }
  return article;
}

/** The article of a page that was found at an address. ExpectedError with what is wrong with it. */
export async function readPage(bytes: Uint8Array, address: string): Promise<ReadArticle> {
  const text = decodeText(bytes, address);
  refuseTooMany(text, '<', address);
  const article = orTooDeep(address, () => readArticleHtml(text, address, { address }));
  if (article.headline.trim() !== '') return article;
  throw new ExpectedError('no-headline', `${address} has no headline: neither a <title> nor an <h1>.`);
}

function refuseTooMany(text: string, beginning: string, name: string): void {
  let count = 0;
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) count += 1;
  if (count <= mostParts) return;
  const message = `${name} has more than ${mostParts / 1_000},000 ${beginning === '<' ? 'elements' : 'lines'}, which is no article. Cut it up, or save the text alone.`;
  throw new ExpectedError('too-large', message);
}

/** Parsers call themselves for each level: more levels than the stack holds is a RangeError, and nobody's writing. */
function orTooDeep(name: string, read: () => ReadArticle): ReadArticle {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `${name} is nested too deeply, or has a line too long, to be an article. Look at what made it, and save the text alone.`;
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
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder; name the files in it'
          : code === 'EACCES' || code === 'EPERM'
            ? 'you have no permission to read it'
            : explainFileError(error);
    throw new ExpectedError('unreadable-file', `${path} can't be read: ${reason}.`);
  }
  throw new ExpectedError(
    'too-large',
    `${path} is larger than ${largest / 1_000_000} MB, which is no article. Take pictures out of it, or cut it up.`,
  );
}
