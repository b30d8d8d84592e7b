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

const said = (id: string, words: string, answers: string): string =>
  `<entry><id>${id}</id><published>2013-02-0${id.at(-1)}T03:04:05Z</published>${answers}<content type='html'>${words}</content><author><name>Rea</name></author></entry>`;
const toPost = '<thr:in-reply-to ref="tag:b.post-2"/>';
const toComment = (number: number): string =>
  `<link rel="related" type="application/atom+xml" href="http://www.blogger.com/feeds/1/2/comments/default/${number}"/>`;
const inTakeout = '<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>';

it.each([
  [
    'as its own backup names them',
    [
      said('tag:b.post-5', 'First', `${kind('comment')}${toPost}`),
      said('tag:b.post-6', 'Second', `${kind('comment')}${toPost}${toComment(5)}`),
      said('tag:b.post-7', 'Third', `${kind('comment')}${toPost}${toComment(6)}`),
      said('tag:b.post-8', 'Lost', `${kind('comment')}${toPost}${toComment(4)}`),
    ],
  ],
  [
    'as Google Takeout names them',
    [
      said('c5', 'First', `${inTakeout}<blogger:parent>tag:b.post-2</blogger:parent><blogger:inReplyTo/>`),
      said(
        'c6',
        'Second',
        `${inTakeout}<blogger:parent>tag:b.post-2</blogger:parent><blogger:inReplyTo>c5</blogger:inReplyTo>`,
      ),
      said('c7', 'Third', `${inTakeout}<blogger:parent>c6</blogger:parent>`),
      said('c8', 'Lost', `${inTakeout}<blogger:parent>tag:b.post-2</blogger:parent>`),
    ],
  ],
  [
    'as RFC 4685 has it, in any order',
    [
      said('c7', 'Third', `${kind('comment')}<thr:in-reply-to ref="c6"/>`),
      said('c6', 'Second', `${kind('comment')}<thr:in-reply-to ref="c5"/>`),
      said('c5', 'First', `${kind('comment')}${toPost}`),
      said('c8', 'Lost', `${kind('comment')}${toPost}`),
      // These answer each other, and no post.
      said('c1', 'Ring', `${kind('comment')}<thr:in-reply-to ref="c2"/>`),
      said('c2', 'Ring', `${kind('comment')}<thr:in-reply-to ref="c1"/>`),
      said('c3', 'Self', `${kind('comment')}<thr:in-reply-to ref="c3"/>`),
    ],
  ],
])('comments of Blogger that answer others stay below them, %s', async (_how, comments) => {
  const post = `<entry><id>tag:b.post-2</id>${kind('post')}<title>The quay</title><content type='html'>x</content></entry>`;
  const namespaces =
    'xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:blogger="http://schemas.google.com/blogger/2018"';
  const taken = await takeSiteFiles(
    { 'blog.xml': `<feed ${namespaces}>${post}${comments.join('')}</feed>` },
    'blog.xml',
  );
  const kept = await taken.newsroom.comments.of(named(taken, 'The quay').id);
  const words = new Map(kept.map(({ id, text }) => [id, text]));
  expect(
    Object.fromEntries(kept.map(({ text, parent }) => [text, parent === null ? null : words.get(parent)])),
  ).toEqual({ First: null, Second: 'First', Third: 'Second', Lost: null });
});
