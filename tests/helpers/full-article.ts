import type { Newsroom } from '#main/compose-newsroom.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { figureFrom } from '#shared/media/media.schema.ts';
import { bodyFromHtml } from './body-from-html.ts';
import { picture } from './pictures.ts';
import { tempNewsroom } from './temp-newsroom.ts';

const bodyHtml = `<p>The first ferry left at <b>six</b>, * not _ later & <i>slowly</i>.</p>
<h2>What the crew says</h2>
<blockquote>We were ready <em>weeks</em> ago.</blockquote>
<p>More in the <a href="https://example.org/report?id=7">report</a>.<br>H<sub>2</sub>O, <u>under</u>, <s>gone</s>.</p>
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
<aside class="fact-box"><p class="fact-box-title">The ferry</p><p>Built in 1974.</p><p>It has <span lang="pt">dois motores</span>.</p></aside>
<aside class="correction" data-kind="clarification"><p class="correction-label">X, <time datetime="2024-05-07">May</time></p><p>It was <a href="https://example.org/1974">1974</a>.</p><p class="correction-changed-label">X</p><ul class="correction-changed"><li>“in 1947” is now “in 1974”.</li><li>A picture was replaced.</li></ul></aside>
<iframe src="https://www.youtube.com/embed/AlvaneFlood" title="The gates"></iframe>
<hr>
<h3>And then?</h3>
<p>Nobody knows.</p>`;

/** An article with every field and every kind of block. */
export async function newsroomWithArticle(): Promise<{
  readonly newsroom: Newsroom;
  readonly article: Article;
}> {
  const newsroom = await tempNewsroom();
  const { media, authors, articles, folder } = newsroom;
  const take = async (name: string, colour: string): Promise<Article['hero']> => {
    const { item } = await media.import(name, await picture('png', { width: 300, height: 200, colour }));
    if (item === null) throw new Error('not taken');
    return { ...figureFrom(item), alt: 'Boats', caption: 'The harbour.', credit: 'Cy Roe' };
  };
  const [hero, deck] = [await take('h.png', '#123'), await take('d.png', '#456')];
  const ana = await authors.create({ name: 'Ana Lima', bio: 'Ana writes about boats.\n\nShe has a boat.' });
  const article = await articles.create({
    headline: 'Ferries & “fast” boats: return',
    standfirst: 'After a year ashore, the fleet is back.',
    section: folder.config.sections[1]?.slug ?? null,
    tags: ['Ferries', 'Public transport'],
    byline: [{ author: ana.slug, role: 'by' }],
    dateline: 'LISBON',
    hero,
    note: 'Never to leave',
    publication: { at: '2024-05-06T07:08:09Z', timeZone: 'Europe/Lisbon' },
    status: 'ready',
    body: bodyFromHtml(bodyHtml, { picture: () => (deck === null ? null : { media: deck.media }) }),
  });
  return { newsroom, article };
}
