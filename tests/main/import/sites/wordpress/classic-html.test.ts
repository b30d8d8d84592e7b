import { describe, expect, it } from 'vitest';
import { shownHtml, withParagraphs } from '#main/import/sites/wordpress/classic-html.ts';

const quay = {
  id: '7',
  address: 'https://w.example/wp-content/uploads/quay.jpg',
  alt: 'A "quay"',
  caption: '',
  credit: '',
  words: 'Boats & a crane',
};
const embedded = (address: string): string =>
  `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><a href="${address}">${address}</a></div></figure>`;
const attached = (ids: readonly string[] | null) => (ids?.includes('7') === true ? [quay] : []);

describe('classic text', () => {
  it.each([
    ['One.', '<p>One.</p>'],
    ['One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['One,\ntwo.', '<p>One,<br>\ntwo.</p>'],
    ['One.\r\n\r\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['<h2>Head</h2>\nText', '<h2>Head</h2>\n<p>Text</p>'],
    ['Text\n<blockquote>Said</blockquote>\nMore', '<p>Text</p>\n<blockquote>Said</blockquote>\n<p>More</p>'],
    ['a <b>bold</b> word', '<p>a <b>bold</b> word</p>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>', '<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>'],
    ['', ''],
  ])('%j is %j', (text, html) => {
    expect(withParagraphs(text)).toBe(html);
  });
});

describe('shortcodes', () => {
  it.each([
    [
      '[caption id="a" width="300"]<img src="q.jpg"> The quay[/caption]',
      '<figure><img src="q.jpg"><figcaption>The quay</figcaption></figure>',
      [],
    ],
    [
      '[caption]<a href="x"><img src="q.jpg"></a> The [quay][/caption]',
      '<figure><a href="x"><img src="q.jpg"></a><figcaption>The [quay]</figcaption></figure>',
      [],
    ],
    [
      '[gallery ids="7,8"]',
      '<div class="gallery"><figure><img src="https://w.example/wp-content/uploads/quay.jpg" alt="A &quot;quay&quot;"><figcaption>Boats &amp; a crane</figcaption></figure></div>',
      [],
    ],
    ['[gallery ids="8"]', '<p>[gallery ids="8"]</p>', ['gallery']],
    [
      'See [embed]https://v.example/1[/embed] now\nhttps://v.example/2?a=1&amp;b\nor https://v.example/3',
      `<p>See</p>\n${embedded('https://v.example/1')}\n<p>now</p>\n${embedded('https://v.example/2?a=1&amp;b')}\n<p>or https://v.example/3</p>`,
      [],
    ],
    ['[contact-form-7 id="3"]', '<p>[contact-form-7 id="3"]</p>', ['contact-form-7']],
    ['a [1] b […] c', '<p>a [1] b […] c</p>', []],
    ['They [reached] it [sic] [re-elected so].', '<p>They [reached] it [sic] [re-elected so].</p>', []],
    ['[Laughter]\n\n[contact]', '<p>[Laughter]</p>\n<p>[contact]</p>', ['contact']],
    ['a [box]b[/box] [rev_slider] c', '<p>a [box]b[/box] [rev_slider] c</p>', ['box', 'rev_slider']],
    [
      '[gist 12] [tweet https://x.example/1]',
      '<p>[gist 12] [tweet https://x.example/1]</p>',
      ['gist', 'tweet'],
    ],
    ['say [[gallery ids="7"]]', '<p>say &#91;gallery ids="7"&#93;</p>', []],
    ['a [[1]] b', '<p>a [[1]] b</p>', []],
  ])('%s', (text, html, unknown) => {
    expect(shownHtml(text, attached)).toEqual({ html, unknown });
  });

  it('leave blocks as they are', () => {
    const blocks = '<!-- wp:paragraph -->\n<p>One\n\ntwo</p>\n<!-- /wp:paragraph -->';
    expect(shownHtml(blocks, attached)).toEqual({ html: blocks, unknown: [] });
  });
});
