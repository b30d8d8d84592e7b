import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { exported, twoArticles } from './two-articles.ts';

describe('several articles in one file', { timeout: 60_000 }, () => {
  it('as a book with a chapter each', async () => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const { path } = await exported(newsroom, articles, 'epub', out);
    const bytes = await readFile(path ?? '');
    // The kind of file, at its fixed place.
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/article-1.xhtml',
      'EPUB/article-2.xhtml',
      expect.stringMatching(/^EPUB\/pictures\/[0-9a-f]{16}\.jpg$/),
      expect.stringMatching(/^EPUB\/pictures\/[0-9a-f]{16}\.jpg$/),
    ]);
    const chapter = strFromU8(files['EPUB/article-1.xhtml'] ?? new Uint8Array());
    expect(chapter).toContain('<h1>Ferries &amp; “fast” boats: return</h1>');
    expect(chapter).toContain('<br/>H<sub>2</sub>O');
    const again = await tempFolder();
    await exported(newsroom, articles, 'epub', again);
    expect(await readFile(join(again, 'the-harbour.epub'))).toEqual(bytes);
  });

  it('as a book is not made where a picture goes while it is written, and says which', async () => {
    const { newsroom, articles } = await twoArticles();
    const pictures = join(newsroom.folder.path, '.galley');
    const onProgress = (done: number, total: number): void => {
      if (done === total) rmSync(pictures, { recursive: true });
    };
    const out = await tempFolder();
    await expect(exported(newsroom, articles, 'epub', out, { onProgress })).rejects.toMatchObject({
      code: 'export-failed',
      message: expect.stringMatching(/the-harbour\.epub can't be written: .*\.jpe?g: it is not there\.$/),
    });
    expect(await readdir(out)).toEqual([]);
  });
});
