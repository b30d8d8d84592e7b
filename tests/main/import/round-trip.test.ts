import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const bodyHtml = `<p>The first ferry left at <b>six</b><sup id="r1"><a href="#n1">1</a></sup>.</p>
<h2>What the crew says</h2>
<blockquote>We were ready <em>weeks</em> ago.</blockquote>
<p>More in the <a href="https://example.org/report?id=7">report</a>.<br>It has two parts.</p>
<aside class="pull-quote"><p>We were ready</p><p class="attribution">Rui Dias, mate</p></aside>
<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>
<ol start="3"><li>Three</li></ol>
<figure><img src="deck.png" alt="The deck"><figcaption>On <i>deck</i>. (Photo: Bea Sol)</figcaption></figure>
<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Alva | old</td><td><b>12</b></td></tr></table>
<table><caption>Boats</caption><tr><td></td><th scope="col">New</th></tr><tr><th scope="row">Alva</th><td><ul><li>Heron</li></ul></td></tr></table>
<pre><code class="language-js">if (a &lt; b) {
	return "*";

}</code></pre>
<details><summary>How we <i>counted</i></summary><p>Every boat.</p><ul><li>Twice</li></ul></details>
<aside class="fact-box"><p class="fact-box-title">The ferry</p><p>Built in 1974<sup id="r2"><a href="#n2">2</a></sup>.</p><p>It has <span lang="pt">dois motores</span>.</p></aside>
<aside class="correction" data-kind="clarification"><p class="correction-label">X, <time datetime="2024-05-07">May</time></p><p>It was <a href="https://example.org/1974">1974</a>.</p><p class="correction-changed-label">X</p><ul class="correction-changed"><li>“in 1947” is now “in 1974”.</li><li>A picture was replaced.</li></ul></aside>
<iframe src="https://www.youtube.com/embed/AlvaneFlood" title="The gates"></iframe>
<hr>
<h3>And then?</h3>
<p>Nobody knows.</p>
<ol><li id="n1">So <i>the harbour</i> says. <a href="#r1">up</a></li><li id="n2">At Alva. <a href="#r2">up</a></li></ol>`;

/** Everything that an article has, built to a site, and its page taken into another library. */
async function thereAndBack(baseUrl: string | null): Promise<{
  readonly before: Article;
  readonly after: Article;
  readonly problems: readonly string[];
  readonly author: unknown;
}> {
  const newsroom = await tempNewsroom();
  const { folder, media, authors, articles, site } = newsroom;
  await folder.updateConfig({ ...folder.config, baseUrl });
  const take = async (name: string, colour: string): Promise<MediaItem> => {
    const { item } = await media.import(name, await picture('png', { width: 700, height: 500, colour }));
    if (item === null) throw new Error('not taken');
    return item;
  };
  const [harbour, deck, face] = [
    await take('h.png', '#123'),
    await take('deck.png', '#456'),
    await take('f.png', '#789'),
  ];
  const ana = await authors.create({
    name: 'Ana Lima',
    bio: 'Ana writes about boats.\n\nShe has a boat.',
    place: 'Lisbon, Portugal',
    links: [{ label: 'Ana on boats', url: 'https://boats.example/ana' }],
    portrait: { media: face.id, alt: 'Ana Lima, smiling' },
  });
  const bo = await authors.create({ name: 'Bo Chen', bio: 'Bo edits.' });
  const cy = await authors.create({ name: 'Cy Roe' });
  const before = await articles.create({
    headline: 'Ferries & “fast” boats return to the harbour',
    standfirst: 'After a year ashore, the fleet is back.',
    section: folder.config.sections[1]?.slug ?? null,
    tags: ['Ferries', 'Public transport'],
    byline: [
      { author: ana.slug, role: 'by' },
      { author: bo.slug, role: 'by' },
      { author: cy.slug, role: 'photos' },
    ],
    dateline: 'LISBON, Portugal',
    slug: 'ferries-return' as Article['slug'],
    hero: {
      media: harbour.id,
      alt: 'Boats in the sun',
      decorative: false,
      caption: 'The harbour at dawn.',
      credit: 'Cy Roe/Sea News',
    },
    seoTitle: 'Ferries are back',
    seoDescription: 'What the return of the ferries means.',
    socialHeadline: 'They are back!',
    pushHeadline: 'Ferries: back today',
    publication: { at: '2024-05-06T07:08:09Z', timeZone: 'Europe/Lisbon' },
    status: 'ready',
    body: bodyFromHtml(bodyHtml, { picture: () => ({ media: deck.id }) }),
  });
  await articles.create({
    headline: 'Another article about ferries',
    section: before.section,
    tags: ['Ferries'],
    publication: before.publication,
    status: 'ready',
    body: bodyFromHtml('<p>Other words.</p>'),
  });
  const out = await tempFolder();
  const report = await site.build({ out });
  expect(report.problems).toEqual([]);
  const page = report.pages.find(({ article }) => article === before.id);

  const other = await tempNewsroom();
  const imported = await createImportService({ ...other, clock: systemClock }).importFile(
    join(out, page?.path ?? ''),
    { status: 'ready' },
  );
  if (imported.article === null) throw new Error(imported.problems.join());
  const { article: after } = await other.articles.get(imported.article);
  const author = other.authors.list().find(({ name }) => name === 'Ana Lima');
  expect(other.authors.list().map(({ name, bio }) => [name, bio])).toEqual([
    ['Ana Lima', ana.bio],
    ['Bo Chen', 'Bo edits.'],
    ['Cy Roe', ''],
  ]);
  return { before, after, problems: imported.problems, author };
}

const pictureless = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^figure \w+/, 'figure'));

describe("a page of Galley's own, imported again", () => {
  it('has every field where the site knows its address', async () => {
    const { before, after, problems, author } = await thereAndBack('https://harbour.example/news/');
    expect(problems).toEqual([]);
    expect(after).toMatchObject({
      headline: before.headline,
      standfirst: before.standfirst,
      section: before.section,
      tags: before.tags,
      byline: before.byline,
      dateline: before.dateline,
      slug: before.slug,
      language: before.language,
      seoTitle: before.seoTitle,
      seoDescription: before.seoDescription,
      socialHeadline: before.socialHeadline,
      publication: before.publication,
      status: 'ready',
    });
    expect({ ...after.hero, media: null }).toEqual({ ...before.hero, media: null });
    expect(pictureless(after)).toEqual(pictureless(before));
    expect(author).toMatchObject({
      place: 'Lisbon, Portugal',
      links: [{ label: 'Ana on boats', url: 'https://boats.example/ana' }],
      portrait: { alt: 'Ana Lima, smiling' },
    });
  });

  it('has every field that readers see where it does not', async () => {
    const { before, after, problems } = await thereAndBack(null);
    expect(problems).toEqual([]);
    expect(after).toMatchObject({
      headline: before.headline,
      standfirst: before.standfirst,
      section: before.section,
      tags: before.tags,
      byline: before.byline,
      dateline: before.dateline,
      seoTitle: before.seoTitle,
      publication: before.publication,
    });
    expect({ ...after.hero, media: null }).toEqual({ ...before.hero, media: null });
    expect(pictureless(after)).toEqual(pictureless(before));
  });
});
