import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type ZipEntry, zipStream } from '../../platform/write-zip.ts';
import {
  type Book,
  bookPictures,
  chapterFile,
  chapterPath,
  navigationFile,
  styleSheet,
} from './book-files.ts';
import { containerFile, packageFile } from './package-file.ts';

/**
 * Articles as one EPUB 3 (w3.org/TR/epub-33), a chapter each. Streamed: of the pictures one at a time is read.
 * `mimetype` comes first and as it is (OCF, 4.3), so that the kind of file can be told from its first bytes.
 */
export function writeEpub(book: Book): Readable {
  return zipStream(bookEntries(book));
}

function* bookEntries(book: Book): Generator<ZipEntry> {
  yield text('mimetype', 'application/epub+zip', false);
  yield text('META-INF/container.xml', containerFile);
  yield text('EPUB/package.opf', packageFile(book));
  yield text('EPUB/nav.xhtml', navigationFile(book));
  yield text('EPUB/style.css', styleSheet);
  for (const [index, source] of book.chapters.entries())
    yield text(`EPUB/${chapterPath(index)}`, chapterFile(source));
  for (const { address, file } of bookPictures(book))
    yield { path: `EPUB/${address}`, content: () => createReadStream(file), isPacked: false };
}

/** HTML allows a form feed, XML doesn't. */
function text(path: string, content: string, isPacked = true): ZipEntry {
  return { path, content: Buffer.from(content.replaceAll('\f', ' ')), isPacked };
}
