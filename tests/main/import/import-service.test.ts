import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { makeDocx, para, run, wordPart } from '../../helpers/docx.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const now = new Date('2025-01-02T03:04:05Z');

/** Writes the files into a folder of their own and imports the first. */
async function importing(
  files: Readonly<Record<string, string | Uint8Array>>,
  newsroom?: Newsroom,
): Promise<{ readonly newsroom: Newsroom; readonly report: FileImport; readonly article: Article | null }> {
  const folder = await tempFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const open = newsroom ?? (await tempNewsroom());
  const service = createImportService({ ...open, clock: { now: () => now } });
  const report = await service.importFile(join(folder, Object.keys(files)[0] ?? ''), { status: 'ready' });
  const article = report.article === null ? null : (await open.articles.get(report.article)).article;
  return { newsroom: open, report, article };
}

const page = (inner: string): string =>
  `<!doctype html><title>Headline</title><article><h1>Headline</h1>${inner}</article>`;

describe('an imported article', () => {
  it('is ready, dated now where the file says nothing', async () => {
    const { article, report } = await importing({ 'a.html': page('<p>Words.</p>') });
    expect(article).toMatchObject({
      headline: 'Headline',
      status: 'ready',
      publication: { at: '2025-01-02T03:04:05.000Z', timeZone: 'Europe/Lisbon' },
      section: null,
      language: null,
    });
    expect(report.problems).toEqual([]);
  });

  it("has a date without a zone in the library's", async () => {
    const { article } = await importing({ 'a.md': '---\ntitle: T\ndate: 2024-07-01 12:00\n---\nx' });
    expect(article?.publication?.at).toBe('2024-07-01T11:00:00Z');
  });

  it('says which date it could not read', async () => {
    const { report } = await importing({ 'a.md': '---\ntitle: T\ndate: soon\n---\nx' });
    expect(report.problems).toEqual(['“soon” is no date that Galley reads; the time of import is used']);
  });

  it('uses a section that is there, whatever its case, and adds one that is not', async () => {
    const { newsroom, article } = await importing({ 'a.md': '---\ntitle: T\nsection: SEA\n---\nx' });
    expect(article?.section).toBe('sea');
    const { article: second } = await importing(
      { 'b.md': '---\ntitle: U\nsection: Asia/Pacific\n---\nx' },
      newsroom,
    );
    expect(second?.section).toBe('asia-pacific');
    expect(newsroom.folder.config.sections.map(({ name }) => name)).toEqual(['City', 'Sea', 'Asia/Pacific']);
  });

  it('finds its authors by name and keeps what is known of them', async () => {
    const newsroom = await tempNewsroom();
    const known = await newsroom.authors.create({ name: 'Ana Lima', bio: 'The bio of the library.' });
    const text =
      '---\ntitle: T\nauthors:\n  - {name: ana  lima, bio: Another, place: Porto}\n  - Bo Chen\n---\nx';
    const { article } = await importing({ 'a.md': text }, newsroom);
    expect(article?.byline).toEqual([
      { author: known.slug, role: 'by' },
      { author: 'bo-chen', role: 'by' },
    ]);
    expect(newsroom.authors.list()[0]).toMatchObject({ bio: 'The bio of the library.', place: 'Porto' });
  });

  it('gets an address of its own', async () => {
    const newsroom = await tempNewsroom();
    await importing({ 'a.md': '# Same\n\nx' }, newsroom);
    const { article, report } = await importing({ 'a.md': '# Same\n\ny' }, newsroom);
    expect(article?.slug).toBe('same-2');
    expect(report.problems).toEqual(['“Same” has the address “same”; this article got “same-2”']);
    expect((await newsroom.site.check()).filter(isBlocking)).toEqual([]);
  });
});

describe('pictures', () => {
  it('come along from beside the file, from above it and from data: addresses', async () => {
    const [a, b] = [await picture('jpeg', { colour: '#111' }), await picture('png', { colour: '#222' })];
    const data = `data:image/webp;base64,${Buffer.from(await picture('webp', { colour: '#333' })).toString('base64')}`;
    const { article, newsroom, report } = await importing({
      'in/a.html': page(
        `<p>x</p><img src="pics/a%20b.jpg?v=1" alt="A"><p>y</p><figure><img src="../b.png" alt="B"><figcaption>Bee. © Bo</figcaption></figure><p>z</p><img src="${data}" alt="C">`,
      ),
      'in/pics/a b.jpg': a,
      'b.png': b,
    });
    expect(report.problems).toEqual([]);
    expect(newsroom.media.list()).toHaveLength(3);
    expect(
      outline((article?.body.root.children ?? []) as object[]).map((line) =>
        line.replace(/^figure \w+/, 'figure'),
      ),
    ).toEqual(['p: x', 'figure(A):  ()', 'p: y', 'figure(B): Bee. (© Bo)', 'p: z', 'figure(C):  ()']);
  });

  it('that can not be taken are named, and their words stay', async () => {
    const { article, report, newsroom } = await importing({
      'a.html': page(
        '<p>x</p><img src="https://example.org/far.jpg" alt="Far"><img src="gone.jpg" alt="Gone"><img src="notes.jpg" alt="Notes">',
      ),
      'notes.jpg': 'no picture',
    });
    expect(outline((article?.body.root.children ?? []) as object[])).toEqual([
      'p: x',
      'p: Far',
      'p: Gone',
      'p: Notes',
    ]);
    expect(report.problems).toHaveLength(3);
    expect(report.problems[0]).toMatch(
      /far\.jpg: it is on another computer, and an import fetches nothing unless it is told to/,
    );
    expect(report.problems[1]).toMatch(/gone\.jpg: it is not there/);
    expect(newsroom.media.list()).toEqual([]);
  });

  it('are taken in the best form that is there', async () => {
    const small = await picture('jpeg', { width: 40 });
    const { newsroom, report } = await importing({
      'a.html': page('<p>x</p><img src="small.jpg" srcset="small.jpg 40w, large.jpg 800w" alt="A">'),
      'small.jpg': small,
    });
    expect(report.problems).toEqual([]);
    expect(newsroom.media.list()).toMatchObject([{ width: 40 }]);
  });

  it('as hero, with their own words', async () => {
    const { article } = await importing({
      'a.md': '---\ntitle: T\nhero: {src: h.jpg, alt: Boats, caption: At dawn., credit: Bea}\n---\nx',
      'h.jpg': await picture('jpeg'),
    });
    expect(article?.hero).toMatchObject({
      alt: 'Boats',
      caption: 'At dawn.',
      credit: 'Bea',
      decorative: false,
    });
  });
});

describe('a file that is refused', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
    ['empty', { 'a.html': '' }, /a\.html is empty \(0 bytes\)/],
    ['binary', { 'a.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]) }, /a\.html is a PNG picture/],
    [
      'of another kind',
      { 'a.txt': 'Words.' },
      /a\.txt is neither HTML nor Markdown nor a Word document by its name/,
    ],
    ['without a headline', { 'a.md': 'Words.' }, /a\.md has no headline: give it a “title:”/],
    ['without text', { 'a.html': '<html></html>' }, /a\.html holds no text/],
    ['with broken front matter', { 'a.md': '---\ntitle: [\n---\nx' }, /a\.md, line 2/],
  ])('%s', async (_what, files, message) => {
    const { report, newsroom } = await importing(files);
    expect(report).toMatchObject({ article: null, headline: null });
    expect(report.problems.join()).toMatch(message);
    expect(await newsroom.articles.all()).toEqual([]);
    expect(await readdir(join(newsroom.folder.path, 'media'))).toEqual([]);
  });

  it('because it is not there or a folder', async () => {
    const newsroom = await tempNewsroom();
    const service = createImportService({ ...newsroom, clock: { now: () => now } });
    const folder = await tempFolder();
    const gone = await service.importFile(join(folder, 'gone.html'), { status: 'draft' });
    expect(gone.problems.join()).toMatch(/gone\.html can't be read: there is no such file/);
    const inside = await service.importFile(folder, { status: 'draft' });
    expect(inside.problems.join()).toMatch(/it is a folder; name the files in it/);
  });
});

describe('a Word document', () => {
  const range = `<w:commentRangeStart w:id="0"/>${run('at six')}<w:commentRangeEnd w:id="0"/>`;
  const comment = `<w:comment w:id="0" w:author="Bo Chen" w:date="2026-03-01T09:00:00Z">${para(run('Says who?'))}</w:comment>`;
  const story = makeDocx({
    body: `${para(run('The tide'), 'Title')}${para(`${run('It came ')}${range}.`)}`,
    parts: { 'word/comments.xml': wordPart('comments', comment) },
  });

  it('comes with its comments, in the names of those who wrote them', async () => {
    const { newsroom, article, report } = await importing({ 'tide.docx': story });
    expect(report.problems).toEqual([]);
    expect(outline(article?.body.root.children as object[])).toEqual(['p: It came at six']);
    const review = await newsroom.review.get(article?.id as NonNullable<typeof article>['id']);
    expect(review.comments).toMatchObject([
      {
        by: { name: 'Bo Chen' },
        text: 'Says who?',
        anchor: { kind: 'quote', quote: 'at six', before: 'It came ' },
      },
    ]);
  });
});
