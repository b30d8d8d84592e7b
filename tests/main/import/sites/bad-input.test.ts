import { describe, expect, it } from 'vitest';
import { takeSiteFiles } from '../../../helpers/take-site-files.ts';
import { wxr, wxrItem } from '../../../helpers/wxr.ts';

const entity = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const inside = (type: string) =>
  wxr(wxrItem({ id: 1, title: 'A', content: '&x;&b;' })).replace('<rss', `${type}<rss`);
const feed = (type: string) =>
  `${type}<rss version="2.0"><channel><item><title>&x;&b;</title></item></channel></rss>`;
const latin = Buffer.from(
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>caf\xe9</title></item></channel></rss>',
  'latin1',
);
const yaml = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
  .join('')}title: *i\n---\nWords.\n`;

const many = '<p>b'.repeat(500_001);
const long = 'words '.repeat(3_400_000);
const inWxr = (text: string): string => wxr(wxrItem({ id: 1, title: 'A', content: text }));
const inGhost = (fields: object): string =>
  JSON.stringify({ data: { posts: [{ id: 1, title: 'A', ...fields }] } });
const inNinjs = (text: string): string => JSON.stringify({ uri: 'x', headline: 'A', body_xhtml: text });
const inFeed = (text: string): string =>
  `<rss version="2.0"><channel><item><title>A</title><description><![CDATA[${text}]]></description></item></channel></rss>`;
const nodes = JSON.stringify({ root: { children: [] } }).replace('[]', `[${'{},'.repeat(500_001)}{}]`);

describe('nothing is kept of', { timeout: 60_000 }, () => {
  it.each([
    ['an external entity in a WordPress export', 'a.xml', inside(entity), /declares a document type/],
    ['entities of entities in a WordPress export', 'a.xml', inside(laughs), /declares a document type/],
    ['an external entity in a feed', 'a.rss', feed(entity), /declares a document type/],
    ['entities of entities in a feed', 'a.atom', feed(laughs), /declares a document type/],
    ['an entity that nobody declared', 'a.rss', feed(''), /can't be read beyond line 1/],
    ['a feed in another encoding than it says', 'a.rss', latin, /no text in utf-8, which it says it is/],
    [
      'an encoding that there is none of',
      'a.rss',
      '<?xml version="1.0" encoding="x-nonsense"?><rss/>',
      /x-nonsense/,
    ],
    [
      'a WordPress export that is cut off',
      'a.xml',
      wxr(wxrItem({ id: 1, title: 'A' })).slice(0, 900),
      /cut off or altered/,
    ],
    [
      'a feed that is cut off',
      'a.rss',
      '<rss version="2.0"><channel><item><title>A</title>',
      /cut off or altered/,
    ],
    [
      'a feed with nothing in it',
      'a.rss',
      '<rss version="2.0"><channel></channel></rss>',
      /has no articles in it/,
    ],
    ['a JSON file that is cut off', 'a.json', '{"uri":"a","headline":"b', /no whole JSON file/],
    ['JSON that is neither', 'a.json', '{"hello":1}', /no Ghost export/],
    [
      'a ninjs item without a uri',
      'a.json',
      '{"headline":"A","body_text":"B"}',
      /neither a Ghost export nor a ninjs item/,
    ],
    ['a picture by the name of JSON', 'a.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /is a JPEG picture/],
    ['Markdown nested beyond all sense', 'a.md', `# A\n\n${'> '.repeat(20_000)}words`, /nested too deeply/],
    [
      'HTML of elements without end',
      'a.html',
      `<h1>A</h1>${'<p>b'.repeat(500_001)}`,
      /more than 500,000 elements/,
    ],
    ['Markdown of lines without end', 'a.md', `# A${'\nb'.repeat(500_001)}`, /more than 500,000 lines/],
    ['a WordPress post of elements without end', 'a.xml', inWxr(many), /more than 500,000 elements/],
    ['a Ghost post of elements without end', 'a.json', inGhost({ html: many }), /more than 500,000 elements/],
    [
      'a Ghost post of nodes without end',
      'a.json',
      inGhost({ lexical: nodes }),
      /more than 500,000 elements/,
    ],
    ['a ninjs item of elements without end', 'a.json', inNinjs(many), /more than 500,000 elements/],
    ['an entry of a feed of elements without end', 'a.rss', inFeed(many), /more than 500,000 elements/],
    ['a WordPress post of words without end', 'a.xml', inWxr(long), /longer than 20 million characters/],
    ['a Ghost post of words without end', 'a.json', inGhost({ html: long }), /longer than 20 million/],
    ['a ninjs item of words without end', 'a.json', inNinjs(long), /longer than 20 million characters/],
    ['an entry of a feed of words without end', 'a.rss', inFeed(long), /more than 20 million characters/],
    ['a list of words without end', 'a.txt', long, /is no list of articles/],
    ['aliases of aliases in front matter', 'a.md', yaml, /the front matter isn't YAML/],
  ])('%s', async (_what, name, content, message) => {
    const { reports, articles } = await takeSiteFiles({ [name]: content }, name);
    expect(articles).toEqual([]);
    expect(reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
  });

  it.each([
    [
      'a feed',
      'a.rss',
      '<rss version="2.0"><channel><item><title>A</title><description>&lt;img src="../../../../../../etc/passwd.jpg"&gt;&lt;img src="file:///etc/hostname"&gt;Words</description></item></channel></rss>',
    ],
    [
      'a ninjs item',
      'a.json',
      JSON.stringify({
        uri: 'x',
        headline: 'A',
        body_xhtml: '<img src="../../../../../../etc/passwd.jpg"><p>Words</p>',
      }),
    ],
    ['a folder', '.', '---\ntitle: A\nimage: ../../../../../../etc/passwd\n---\nWords'],
  ])('pictures outside the folder that %s names', async (_what, name, content) => {
    const { newsroom, reports } = await takeSiteFiles({ [name === '.' ? 'a.md' : name]: content }, name);
    expect(newsroom.media.list()).toEqual([]);
    expect(reports[0]?.article).not.toBeNull();
  });
});
