import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/body/plain-text.ts';
import { picture } from '../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../helpers/take-site-files.ts';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Quay</title><link>https://q.example/</link>
<item><title>Cranes &amp;amp; boats</title><link>https://q.example/cranes/</link><guid>https://q.example/?p=7</guid>
<pubDate>Sat, 22 Jun 2019 10:15:00 +0000</pubDate><dc:creator><![CDATA[Ines Prado]]></dc:creator><category>Work</category>
<description>In short.</description><content:encoded><![CDATA[<p>First <b>words</b>.</p><p><img src="https://q.example/media/crane.jpg" alt="A crane"></p>]]></content:encoded></item>
<item><title>Only a summary</title><link>https://q.example/two/</link><author>x@q.example (Bo Chen)</author><description>&lt;p&gt;Short.&lt;/p&gt;</description></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><title type="text">A &lt; B</title>
<id>tag:q.example,2019:1</id><link rel="self" href="https://q.example/feed"/><link href="https://q.example/a-b/"/><published>2019-06-22T10:15:00Z</published>
<author><name>Ines Prado</name></author><category term="work" label="Work"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First <em>words</em> &amp; more.</p><ul><li>One</li></ul></div></content></entry></feed>`;

describe('a feed', { timeout: 60_000 }, () => {
  it('in RSS brings text, fields and the picture that lies beside it', async () => {
    const taken = await takeSiteFiles(
      { 'feed.xml': rss, 'media/crane.jpg': await picture('jpeg') },
      'feed.xml',
    );
    const full = named(taken, 'Cranes & boats');
    expect(full).toMatchObject({
      standfirst: 'In short.',
      tags: ['Work'],
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(plainText(full.body)).toContain('First words.');
    expect(full.body.root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'figure', alt: 'A crane' },
    ]);
    expect(plainText(named(taken, 'Only a summary').body)).toBe('Short.');
    expect(taken.newsroom.authors.list().map(({ name }) => name)).toEqual(['Bo Chen', 'Ines Prado']);
    expect(taken.reports.map(({ problems }) => problems)).toEqual([
      [],
      ['the feed has a summary of it only'],
    ]);
    const { addresses } = await taken.newsroom.snapshot();
    expect(addresses?.get(full.id)).toEqual(['cranes/index.html']);
    const again = await takeSiteFiles({ 'feed.xml': rss }, 'feed.xml', taken.newsroom);
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true]);
  });

  const entry = (fields: string): string => `<item>${fields}</item>`;

  it.each([
    [
      'titles on other days',
      [1, 2].map((day) => entry(`<title>Tides</title><pubDate>2019-06-0${day}</pubDate>`)),
    ],
    ['texts alone', [1, 2].map((day) => entry(`<description>High water on ${day} June.</description>`))],
    ['one id', [1, 2].map((day) => entry(`<title>${day} June</title><guid>tides</guid>`))],
    ['nothing that tells them apart', [1, 2].map(() => entry('<title>Tides</title>'))],
  ])('of entries with %s brings each, and none again', async (_what, entries) => {
    const feed = `<rss version="2.0"><channel>${entries.join('')}</channel></rss>`;
    const taken = await takeSiteFiles({ 'feed.xml': feed }, 'feed.xml');
    expect(taken.reports.map(({ isKnown }) => isKnown)).toEqual([false, false]);
    expect(taken.articles).toHaveLength(2);
    const again = await takeSiteFiles({ 'feed.xml': feed }, 'feed.xml', taken.newsroom);
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true]);
    expect(again.articles).toHaveLength(2);
  });

  it('in Atom keeps XHTML as it is', async () => {
    const taken = await takeSiteFiles({ 'a.atom': atom }, 'a.atom');
    const article = named(taken, 'A < B');
    expect(plainText(article.body)).toBe('First words & more.\n\nOne');
    expect(article.tags).toEqual(['Work']);
  });
});
