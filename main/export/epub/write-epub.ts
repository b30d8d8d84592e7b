import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import {
  type Book,
  bookPictures,
  chapterFile,
  chapterPath,
  navigationFile,
  styleSheet,
} from './book-files.ts';
import { containerFile, packageFile } from './package-file.ts';

/** The same book gives the same file. */
const fileTime = new Date(2000, 0, 1);

/**
 * Articles as one EPUB 3 (w3.org/TR/epub-33), a chapter each. Streamed: of the pictures one at a time is in memory.
 * `mimetype` comes first and as it is (OCF, 4.3), so that the kind of file can be told from its first bytes.
 */
export function writeEpub(book: Book): Readable {
  const zip = new yazl.ZipFile();
  const options = { mtime: fileTime, forceDosTimestamp: true };
  const add = (path: string, content: string, compress = true): void =>
    // HTML allows a form feed, XML doesn't.
    zip.addBuffer(Buffer.from(content.replaceAll('\f', ' ')), path, { ...options, compress });
  add('mimetype', 'application/epub+zip', false);
  add('META-INF/container.xml', containerFile);
  add('EPUB/package.opf', packageFile(book));
  add('EPUB/nav.xhtml', navigationFile(book));
  add('EPUB/style.css', styleSheet);
  for (const [index, source] of book.chapters.entries()) {
    add(`EPUB/${chapterPath(index)}`, chapterFile(source));
  }
  for (const { address, file } of bookPictures(book)) {
    zip.addReadStreamLazy(`EPUB/${address}`, { ...options, compress: false }, (give) => {
      readFile(file).then(
        (bytes) => give(null, Readable.from([bytes])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  return zip.outputStream as Readable;
}
