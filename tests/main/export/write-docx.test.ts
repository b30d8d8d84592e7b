import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { findReferences } from '#shared/body/find-references.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { figureFrom } from '#shared/media/media.schema.ts';
import type { CommentAnchor } from '#shared/review/review.schema.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const bodyHtml = `<p>The first ferry left at <b>six</b><sup><a href="#n1" id="r1">1</a></sup>, <i>slowly</i>.</p>
<h2>What the crew says</h2>
<blockquote>We were ready <em>weeks</em> ago.</blockquote>
<p>More in the <a href="https://example.org/report?id=7">report</a>.<br>H<sub>2</sub>O, <u>under</u>, <s>gone</s>, <mark>lit</mark>.</p>
<aside class="pull-quote"><p>We were ready</p><p class="attribution">Rui Dias, mate</p></aside>
<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>
<ol><li>Three</li><li>Four</li></ol>
<figure><img src="deck.png" alt="The deck"><figcaption>On <i>deck</i>. (Photo: Bea Sol)</figcaption></figure>
<table><caption>Boats <i>by port</i></caption><thead><tr><td></td><th scope="col">Old</th><th scope="col">New</th></tr></thead>
<tbody><tr><th scope="row">Alva</th><td rowspan="2"><p>Heron</p><p>Tern</p></td><td><ul><li>Ibis</li></ul></td></tr>
<tr><th scope="row">Bero</th><td><b>12</b></td></tr><tr><th scope="row">All</th><td colspan="2">Fifteen</td></tr></tbody></table>
<table><tr><td>Sun</td><td>6:10</td></tr><tr><td>Moon</td><td>21:40</td></tr></table>
<h3>And then?</h3>
<p>Nobody knows.<a href="#n2" id="r2">2</a></p>
<ol><li id="n1">So says <b>the</b> <a href="https://example.org/log">log</a>.<a href="#r1">up</a></li><li id="n2">Or will say.<a href="#r2">up</a></li></ol>`;

async function written(): Promise<{ readonly newsroom: Newsroom; readonly article: Article }> {
  const newsroom = await tempNewsroom();
  const { media, authors, articles, folder } = newsroom;
  const take = async (name: string, colour: string) => {
    const { item } = await media.import(name, await picture('webp', { width: 300, height: 200, colour }));
    if (item === null) throw new Error('not taken');
    return item;
  };
  const [hero, deck] = [await take('h.webp', '#123'), await take('d.webp', '#456')];
  const ana = await authors.create({ name: 'Ana Lima' });
  const article = await articles.create({
    headline: 'Ferries & “fast” boats: return',
    standfirst: 'After a year ashore, the fleet is back.',
    section: folder.config.sections[1]?.slug ?? null,
    tags: ['Ferries', 'Public transport'],
    byline: [{ author: ana.slug, role: 'by' }],
    dateline: 'LISBON, Portugal',
    hero: { ...figureFrom(hero), alt: 'Boats', caption: 'The harbour.', credit: 'Cy Roe' },
    note: 'Never to leave',
    body: bodyFromHtml(bodyHtml, { picture: () => ({ media: deck.id }) }),
  });
  return { newsroom, article };
}

/** As a Word file, and back in another newsroom. */
async function thereAndBack(newsroom: Newsroom, article: Article) {
  const exported = await createExportService(newsroom).exportArticle(article.id, 'docx');
  const path = await saveExport(folderDestination(await tempFolder()), exported);
  const other = await tempNewsroom();
  const service = createImportService({ ...other, clock: systemClock });
  const { article: id, problems } = await service.importFile(path, { status: 'draft' });
  if (id === null) throw new Error(problems.join());
  const { article: after } = await other.articles.get(id);
  return { content: exported.content as Uint8Array, problems, after, review: await other.review.get(id) };
}

const lines = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^figure \w+/, 'figure'));

describe('an article as a Word document', { timeout: 60_000 }, () => {
  it('comes back with its fields and every word', async () => {
    const { newsroom, article } = await written();
    const { after, problems } = await thereAndBack(newsroom, article);
    expect(problems).toEqual([]);
    const { headline, standfirst, section, tags, byline, dateline } = article;
    expect(after).toMatchObject({ headline, standfirst, section, tags, byline, dateline });
    expect({ ...after.hero, media: null }).toEqual({ ...article.hero, media: null });
    expect(lines(after)).toEqual(lines(article));
  });

  it('writes tables as Word’s own, with rows that head each page', async () => {
    const { newsroom, article } = await written();
    const { content } = await thereAndBack(newsroom, article);
    const xml = Buffer.from(unzipSync(content)['word/document.xml'] ?? []).toString('utf8');
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    expect(count(/<w:tbl>/g)).toBe(2);
    expect(count(/<w:tblHeader\/>/g)).toBe(1);
    expect(count(/<w:gridSpan w:val="2"\/>/g)).toBe(1);
    // Two tables that touch are one in Word.
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
  });

  it('keeps the words of a table wider than Word can hold', async () => {
    const newsroom = await tempNewsroom();
    const cells = (from: number): string =>
      Array.from({ length: 64 }, (_, index) => `<td>c${from + index}</td>`).join('');
    const body = bodyFromHtml(`<table><tr>${cells(100)}</tr><tr>${cells(200)}</tr></table>`);
    const article = await newsroom.articles.create({ headline: 'Wide', body });
    const { after } = await thereAndBack(newsroom, article);
    expect(lines(after).join(' ')).toMatch(/c100[\s\S]*c163[\s\S]*c200[\s\S]*c263/);
  });

  it('brings its comments along, in place and with who said what', async () => {
    const { newsroom, article } = await written();
    const say = async (text: string, anchor: CommentAnchor, name: string) => {
      const { comments } = await newsroom.review.change(
        article.id,
        { kind: 'comment', anchor, text },
        { name, initials: name.slice(0, 2) },
      );
      return comments.at(-1)?.id ?? '';
    };
    const first = await say(
      'Which\nreport?',
      { kind: 'quote', quote: 'report', before: 'More in the ', after: '.' },
      'Bo Chen',
    );
    const bo = { name: 'Ines Prado', initials: 'IP' };
    await newsroom.review.change(article.id, { kind: 'reply', comment: first, text: 'The port’s.' }, bo);
    await newsroom.review.change(article.id, { kind: 'resolve', comment: first, resolved: true }, bo);
    await say('Good piece.', { kind: 'article' }, 'Ines Prado');
    const { review, content } = await thereAndBack(newsroom, article);
    // Programs drop what has no place in the text, replies too.
    const xml = Buffer.from(unzipSync(content)['word/document.xml'] ?? []).toString('utf8');
    for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
      expect(xml.match(new RegExp(`<w:comment${mark} `, 'g'))).toHaveLength(mark === 'Reference' ? 3 : 2);
    expect(review.comments).toMatchObject([
      {
        by: { name: 'Bo Chen', initials: 'Bo' },
        text: 'Which\nreport?',
        anchor: { kind: 'quote', quote: 'report', before: 'More in the ' },
        replies: [{ by: bo, text: 'The port’s.' }],
        resolved: { by: { name: 'Bo Chen' } },
      },
      {
        by: { name: 'Ines Prado' },
        text: 'Good piece.',
        anchor: { kind: 'article' },
        resolved: null,
      },
    ]);
  });

  it('brings comments on pictures to the pictures', async () => {
    const { newsroom, article } = await written();
    const { media } = findReferences(article.body)[0] ?? { media: '' as MediaId };
    const anchors: readonly CommentAnchor[] = [
      { kind: 'picture', media, quote: 'The deck' },
      { kind: 'field', name: 'hero' },
      { kind: 'field', name: 'hero.alt' },
      { kind: 'field', name: 'tags' },
    ];
    for (const anchor of anchors)
      await newsroom.review.change(
        article.id,
        { kind: 'comment', anchor, text: `On ${JSON.stringify(anchor)}` },
        { name: 'Bo Chen', initials: 'BC' },
      );
    const { after, review } = await thereAndBack(newsroom, article);
    const taken = findReferences(after.body)[0]?.media;
    expect(review.comments.map(({ anchor }) => anchor)).toEqual([
      { kind: 'picture', media: taken, quote: 'The deck' },
      { kind: 'field', name: 'hero' },
      { kind: 'field', name: 'hero' },
      { kind: 'article' },
    ]);
  });

  it('never holds the private note', async () => {
    const { newsroom, article } = await written();
    const { content } = await thereAndBack(newsroom, article);
    const parts = unzipSync(content);
    const texts = Object.values(parts).map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(texts.some((text) => text.includes('The first ferry left at'))).toBe(true);
    expect(texts.filter((text) => text.includes('Never to leave'))).toEqual([]);
  });
});
