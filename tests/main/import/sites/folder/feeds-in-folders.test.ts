import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { picture } from '../../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';

const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><item><title>From RSS</title><link>https://q.example/rss/</link><description>&lt;p&gt;Words. &lt;img src="https://q.example/pics/b.jpg" alt="A boat"&gt;&lt;/p&gt;</description></item></channel></rss>';
const rdf =
  '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>From RSS 1.0</title><description>Words.</description></item></rdf:RDF>';
const atom =
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>From Atom</title><id>a1</id><content type="html">Words.</content></entry></feed>';
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Q',
  items: [{ id: '1', title: 'From JSON Feed', content_text: 'Words.' }],
});
const blogger =
  "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>B</title><entry><id>p2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>From Blogger</title><content type='html'>Words.</content><blogger:filename>/2013/01/b.html</blogger:filename></entry></feed>";
const page = '<title>A page</title><article><h1>A page</h1><p>Words.</p></article>';

describe('feeds in a folder', { timeout: 60_000 }, () => {
  it('bring their articles, with the pictures beside each', async () => {
    const files = {
      'one/feed.xml': rss,
      'one/pics/b.jpg': await picture('jpeg'),
      'two/old.rdf.xml': rdf,
      'two/posts.atom': atom,
      'three/feed.json': json,
      'settings/site.xml': '<settings/>',
    };
    const taken = await takeSiteFiles(files, '.');
    expect(taken.reports.map(({ headline, problems }) => [headline, problems])).toEqual([
      ['From RSS', [expect.stringContaining('summary')]],
      ['From JSON Feed', []],
      ['From RSS 1.0', [expect.stringContaining('summary')]],
      ['From Atom', []],
    ]);
    expect(named(taken, 'From RSS').body.root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'figure', alt: 'A boat' },
    ]);
    const again = await takeSiteFiles(files, '.', taken.newsroom);
    expect(again.reports.every(({ isKnown }) => isKnown)).toBe(true);
  });

  it('are left out beside the pages that they repeat, by name', async () => {
    const taken = await takeSiteFiles({ 'feed.xml': rss, 'feed.json': json, 'rss/index.html': page }, '.');
    expect(taken.reports.map(({ file, isLeftOut }) => [file, isLeftOut])).toEqual([
      ['site: A page', false],
      ['site: feed.json', true],
      ['site: feed.xml', true],
    ]);
    expect(taken.reports[1]?.problems).toEqual([expect.stringMatching(/repeats the pages beside it/)]);
  });

  it('that are broken are named, and the others come', async () => {
    const taken = await takeSiteFiles({ 'a.xml': rss.slice(0, 90), 'b.xml': atom }, '.');
    expect(taken.reports).toMatchObject([
      { article: null, problems: [expect.stringMatching(/a\.xml can't be read beyond line 1/)] },
      { headline: 'From Atom' },
    ]);
  });

  it('which Google Takeout keeps of a blog, beside how it looked, come out of its archive', async () => {
    const files = {
      'Takeout/archive_browser.html': page,
      'Takeout/Blogger/Blogs/Quay/feed.atom': blogger,
      'Takeout/Blogger/Blogs/Quay/theme-classic.html': page,
      'Takeout/Blogger/Blogs/Quay/theme-layouts.xml': '<html/>',
      'Takeout/Blogger/Blogs/Quay/settings.csv': 'a,b\n1,2\n',
    };
    const zip = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    );
    const taken = await takeSiteFiles({ 'takeout.zip': zip }, 'takeout.zip');
    expect(taken.reports.map(({ headline, file }) => headline ?? file)).toEqual([
      'From Blogger',
      expect.stringContaining('archive_browser.html'),
    ]);
  });
});
