import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPreviewService, type PreviewService } from '#main/preview/preview-service.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { articleId, fullArticle, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { type SampleNewsroom, sampleNewsroom } from '../site/build-sample.ts';

let newsroom: SampleNewsroom;
let preview: PreviewService;
let reads = 0;

beforeAll(async () => {
  newsroom = await sampleNewsroom();
  const snapshot = async (): Promise<LibrarySnapshot> => {
    reads += 1;
    return newsroom.snapshot();
  };
  preview = createPreviewService({
    libraryPath: newsroom.libraryPath,
    snapshot,
    renditions: newsroom.renditions,
    clock: newsroom.clock,
  });
});

const bodyOf = async (host: string, path: string): Promise<Buffer> =>
  Buffer.from((await preview.respond(host, path)).body);

describe('the preview', () => {
  it('is the site, byte for byte, with every file that a page needs', async () => {
    const out = join(newsroom.folder, 'out');
    await newsroom.site.build({ out });
    const { files } = JSON.parse(await readFile(join(out, '.galley-site.json'), 'utf8'));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const address = encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
      const same = (await readFile(join(out, file))).equals(await bodyOf(articleId(1), address));
      expect([file, same]).toEqual([file, true]);
    }
  });

  it('opens at the article’s page', async () => {
    const { url, path } = await preview.open(articleId(8));
    expect(path).toBe('town/mktbt-albldt-tfth-abwabha/index.html');
    expect(url).toBe(`preview://${articleId(8)}/town/mktbt-albldt-tfth-abwabha/`);
    const response = await preview.respond(new URL(url).host, new URL(url).pathname);
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('opens at the front page, of the site without what isn’t published', async () => {
    const { url } = await preview.open(null);
    expect(url).toBe('preview://site/');
    expect((await preview.respond('site', '/')).status).toBe(200);
    const { path } = await preview.open(articleId(5));
    expect((await preview.respond('site', `/${path.replace('index.html', '')}`)).status).toBe(404);
  });

  it('shows a draft to whom it is the subject, and to nobody else', async () => {
    const { path } = await preview.open(articleId(5));
    const address = `/${path.replace('index.html', '')}`;
    expect((await preview.respond(articleId(5), address)).status).toBe(200);
    expect((await preview.respond(articleId(1), address)).status).toBe(404);
  });

  it('shows the article in question where two have one address', async () => {
    const articles = [
      fullArticle(newsroom.pictures.items),
      sampleArticle(9, { slug: 'same', standfirst: 'Nine' }),
      sampleArticle(10, { slug: 'same', standfirst: 'Ten', status: 'draft' }),
    ];
    newsroom.library = sampleLibrary(newsroom.pictures.items, articles);
    preview.invalidate();
    expect((await bodyOf(articleId(9), '/town/same/')).toString()).toContain('content="Nine"');
    expect((await bodyOf(articleId(10), '/town/same/')).toString()).toContain('content="Ten"');
  });

  it('reads the library once until something changes', async () => {
    const before = reads;
    await preview.open(articleId(1));
    await preview.respond(articleId(1), '/');
    await preview.open(articleId(9));
    expect(reads - before).toBeLessThanOrEqual(1);
    const changed = fullArticle(newsroom.pictures.items, { headline: 'Rain at last', slug: 'rain' });
    newsroom.library = sampleLibrary(newsroom.pictures.items, [changed]);
    preview.invalidate();
    expect((await preview.open(articleId(1))).path).toBe('water/rain/index.html');
  });

  it.each([
    '/../galley.json',
    '/..%2f..%2fgalley.json',
    '/%2e%2e/galley.json',
    '/media/..%5c..%5cx',
    '/%00',
    '/%',
    '/.galley/lock',
    '/galley.json',
    '/media/0000000000000000-800.webp',
    '/nowhere/',
  ])('has nothing at %s', async (path) => {
    expect((await preview.respond(articleId(1), path)).status).toBe(404);
  });

  it.each(['', 'library', '..', 'x'.repeat(26)])('knows no host %j', async (host) => {
    expect((await preview.respond(host, '/')).status).toBe(404);
  });

  it.each([articleId(7), articleId(99)])('can’t open %s', async (id) => {
    newsroom.library = sampleLibrary(newsroom.pictures.items);
    preview.invalidate();
    await expect(preview.open(id)).rejects.toMatchObject({ code: 'article-unknown' });
  });
});
