import { expect, it } from 'vitest';
import { picture } from '../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../helpers/take-site-files.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = escaped(
  '<p>One.</p><div class="separator"><a href="https://1.bp.blogspot.com/-y/BBB/s1600/b.jpg"><img src="https://1.bp.blogspot.com/-y/BBB/s400/b.jpg" alt="A boat"></a></div><a name="more"></a><p>Two.</p>',
);
const by = '<author><name>Ana</name></author>';

/** As Blogger itself wrote backups until 2024. */
const kind = (term: string): string =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${term}"/>`;
const older = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:app='http://purl.org/atom/app#'><title>B</title>
<entry><id>s1</id>${kind('settings')}<title>BLOG_NAME</title><content type='text'>B</content></entry>
<entry><id>p2</id><published>2013-01-02T03:04:05.000-08:00</published>${kind('post')}<category scheme="http://www.blogger.com/atom/ns#" term="Sea"/><title type='text'>The quay</title><content type='html'>${text}</content><link rel='replies' href='http://b.example/c'/><link rel='alternate' type='text/html' href='http://b.example/2013/01/the-quay.html'/>${by}</entry>
<entry><id>p3</id><published>2013-02-02T03:04:05.000-08:00</published>${kind('post')}<app:control><app:draft>yes</app:draft></app:control><title>Later</title><content type='html'>x</content>${by}</entry>
<entry><id>p4</id><published>2013-02-02T03:04:05.000-08:00</published>${kind('page')}<title>About</title><content type='html'>x</content><link rel='alternate' href='http://b.example/p/about.html'/>${by}</entry>
<entry><id>c5</id><published>2013-02-03T03:04:05.000-08:00</published>${kind('comment')}<title>Nice</title><content type='html'>${escaped('Nice <b>work</b>')}</content><author><name>Rea</name></author><thr:in-reply-to href='http://b.example/2013/01/the-quay.html' ref='p2'/></entry></feed>`;
/** As Google Takeout gives it. */
const newer = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><title>B</title>
<entry><id>p2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>${by}<title>The quay</title><content type='html'>${text}</content><published>2013-01-02T11:04:05Z</published><category scheme='tag:blogger.com,1999:blog-1' term='Sea'/><blogger:filename>/2013/01/the-quay.html</blogger:filename></entry>
<entry><id>p3</id><blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>${by}<title>Later</title><content type='html'>x</content><published>2013-02-02T11:04:05Z</published><blogger:filename></blogger:filename></entry>
<entry><id>p4</id><blogger:type>PAGE</blogger:type><blogger:status>LIVE</blogger:status>${by}<title>About</title><content type='html'>x</content><published>2013-02-02T11:04:05Z</published><blogger:filename>/p/about.html</blogger:filename></entry>
<entry><id>c5</id><blogger:parent>p2</blogger:parent><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><author><name>Rea</name></author><content type='html'>${escaped('Nice <b>work</b>')}</content><published>2013-02-03T11:04:05Z</published></entry></feed>`;

it.each([
  ['of its own', older],
  ['of Google Takeout', newer],
])(
  'a backup of Blogger %s brings posts, pages, drafts and comments for what they are',
  async (_what, feed) => {
    const taken = await takeSiteFiles({ 'blog.xml': feed, 'b.jpg': await picture('jpeg') }, 'blog.xml');
    expect(taken.reports.map(({ headline, problems }) => [headline, problems])).toEqual([
      ['The quay', []],
      ['Later', []],
      ['About', []],
    ]);
    const quay = named(taken, 'The quay');
    expect(quay).toMatchObject({
      status: 'ready',
      kind: null,
      tags: ['Sea'],
      slug: 'the-quay',
      byline: [{ author: 'ana' }],
      publication: { at: expect.stringMatching(/^2013-01-02T11:04:05/) },
    });
    expect(
      outline(quay.body.root.children as readonly object[]).map((line) => line.replace(/\w{64}/, 'x')),
    ).toEqual(['p: One.', 'figure x(A boat):  ()', 'p: Two.']);
    expect(named(taken, 'Later').status).toBe('draft');
    expect(named(taken, 'About').kind).toBe('page');
    expect(await taken.newsroom.comments.of(quay.id)).toMatchObject([
      { name: 'Rea', text: 'Nice work', state: 'approved', at: '2013-02-03T11:04:05.000Z' },
    ]);
    const { addresses } = await taken.newsroom.snapshot();
    expect(addresses?.get(quay.id)).toEqual(['2013/01/the-quay.html']);
    expect(addresses?.get(named(taken, 'Later').id)).toBeUndefined();
  },
);
