import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { picture, table } from './table-of-blocks.ts';

describe('pictures', () => {
  table([
    ['in the text', '<p>A<img src="a/1.jpg" alt="X">B</p>', ['p: A', 'figure 1(X):  ()', 'p: B']],
    [
      'with a caption',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <a href="https://b.org/">b</a></figcaption></figure>',
      ['figure 1(X): A <https://b.org/|b> ()'],
    ],
    [
      'with a credit in the caption',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <b>b</b>. (Photo: C D)</figcaption></figure>',
      ['figure 1(X): A <b:b>. (C D)'],
    ],
    [
      'with a credit of its own',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <small class="credit">(Photo: C)</small></figcaption></figure>',
      ['figure 1(X): A (C)'],
    ],
    [
      'in the manner of old WordPress',
      '<div class="wp-caption"><a href="1.jpg"><img src="1.jpg"></a><p class="wp-caption-text">A</p></div>',
      ['figure 1(): A ()'],
    ],
    [
      'a gallery',
      '<figure><figure><img src="1.jpg"><figcaption>A</figcaption></figure><figure><img src="2.jpg"></figure><figcaption>B</figcaption></figure>',
      ['gallery: B', '  figure 1(): A ()', '  figure 2():  ()'],
    ],
    ['for looks only', '<img src="1.jpg" alt="" role="presentation">', ['figure 1(decorative):  ()']],
    ['an empty alt text', '<img src="1.jpg" alt="">', ['figure 1():  ()']],
    ['an emoji', '<p>Yes <img src="1.jpg" alt="🙂"></p>', ['p: Yes 🙂']],
    ['a counter', '<img src="1.jpg" width="1" height="1" alt="">', []],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="1.jpg">', ['figure 1():  ()']],
    ['only in sizes', '<img srcset="1.jpg 400w, 2.jpg 800w">', ['figure 2():  ()']],
    [
      'only in sources',
      '<picture><source srcset="1.jpg, 2.jpg 2x"><img alt="A"></picture>',
      ['figure 2(A):  ()'],
    ],
    [
      'that stay behind',
      '<p>A<img src="x.svg" alt="B">C</p><figure><img src="y.svg" alt="D"><figcaption>E (Photo: F)</figcaption></figure>',
      ['p: A', 'p: B', 'p: C', 'p: D', 'p: E (Photo: F)'],
    ],
    [
      'that stay behind with the same words twice',
      '<figure><img src="y.svg" alt="D"><figcaption>D</figcaption></figure>',
      ['p: D'],
    ],
  ]);
});

describe('how wide a picture is shown', () => {
  it.each([
    ['our own pages', '<figure class="figure figure-wide"><img src="a.jpg"></figure>', 'wide'],
    ['WordPress', '<figure class="wp-block-image alignfull"><img src="a.jpg"></figure>', 'full'],
    ['Ghost', '<figure class="kg-card kg-image-card kg-width-wide"><img src="a.jpg"></figure>', 'wide'],
    ['Publii', '<figure class="post__image post__image--full"><img src="a.jpg"></figure>', 'full'],
    ['a picture alone', '<img class="alignwide" src="a.jpg">', 'wide'],
    ['as wide as the text', '<figure class="alignleft"><img src="a.jpg"></figure>', undefined],
    ['a page around it', '<main class="alignfull"><figure><img src="a.jpg"></figure></main>', undefined],
  ])('%s', (_what, html, size) => {
    const [figure] = blocksFromHtml(html, { picture }).blocks as readonly { readonly size?: string }[];
    expect(figure?.size).toBe(size);
  });

  it('in a line of pictures none is wider', () => {
    const one = '<figure class="alignwide"><img src="a.jpg"></figure>';
    const html = `<figure class="wp-block-gallery">${one}${one}</figure>`;
    expect(JSON.stringify(blocksFromHtml(html, { picture }).blocks)).not.toContain('size');
  });
});
