import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from './outline.ts';

const picture = (source: string) =>
  /^\d/.test(source) ? { media: MediaId.parse(source.charAt(0).padEnd(64, '0')) } : null;
const of = (html: string): readonly string[] => outline(blocksFromHtml(html, { picture }).blocks);
const two = ['  figure 1(): A ()', '  figure 2(b):  ()'];

describe('a gallery', () => {
  it.each([
    [
      'of our own pages',
      '<figure class="gallery gallery-2"><figure class="figure"><picture><img src="1.jpg" alt=""></picture><figcaption><span class="caption">A</span></figcaption></figure><figure class="figure"><img src="2.jpg" alt="b"></figure><figcaption class="gallery-caption">C <i>d</i></figcaption></figure>',
      ['gallery: C <i:d>', ...two],
    ],
    [
      'of WordPress’s blocks',
      '<!-- wp:gallery {"linkTo":"none"} --><figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":7} --><figure class="wp-block-image size-large"><img src="1.jpg" alt="" class="wp-image-7"/><figcaption class="wp-element-caption">A</figcaption></figure><!-- /wp:image -->\n\n<!-- wp:image --><figure class="wp-block-image"><img src="2.jpg" alt="b"/></figure><!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">C</figcaption></figure><!-- /wp:gallery -->',
      ['gallery: C', ...two],
    ],
    [
      'of WordPress before 5.9',
      '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="1.jpg"><figcaption class="blocks-gallery-item__caption">A</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="2.jpg" alt="b"></figure></li></ul><figcaption class="blocks-gallery-caption">C</figcaption></figure>',
      ['gallery: C', ...two],
    ],
    [
      'as a classic theme of WordPress prints it',
      "<div id='gallery-1' class='gallery galleryid-9 gallery-columns-3'><dl class='gallery-item'><dt class='gallery-icon landscape'><a href='x'><img src='1.jpg'></a></dt><dd class='wp-caption-text gallery-caption'>A</dd></dl><br style='clear: both'><dl class='gallery-item'><dt class='gallery-icon'><img src='2.jpg' alt='b'></dt></dl></div>",
      ['gallery: ', ...two],
    ],
    [
      'of Ghost',
      '<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="1.jpg" loading="lazy" alt=""></div><div class="kg-gallery-image"><img src="2.jpg" alt="b"></div></div></div><figcaption><p><span style="white-space: pre-wrap;">C</span></p></figcaption></figure>',
      ['gallery: C', '  figure 1():  ()', '  figure 2(b):  ()'],
    ],
    [
      'of one picture is a figure',
      '<div class="gallery"><img src="1.jpg" alt="a"></div>',
      ['figure 1(a):  ()'],
    ],
    [
      'in running text',
      '<p>Before</p><figure><img src="1.jpg"><img src="2.jpg"></figure><p>After</p>',
      ['p: Before', 'gallery: ', '  figure 1():  ()', '  figure 2():  ()', 'p: After'],
    ],
    [
      'whose pictures stay behind leaves their words',
      '<div class="gallery"><figure><img src="x.jpg" alt="a"><figcaption>A</figcaption></figure><img src="2.jpg" alt="b"></div>',
      ['p: a', 'p: A', 'figure 2(b):  ()'],
    ],
    [
      'with words between its pictures is none',
      '<div class="gallery"><img src="1.jpg"><p>A</p><img src="2.jpg"><p>B</p></div>',
      ['figure 1():  ()', 'p: A', 'figure 2():  ()', 'p: B'],
    ],
    [
      'around a whole story is none',
      '<div class="gallery"><h2>A</h2><img src="1.jpg"><img src="2.jpg"></div>',
      ['h2: A', 'figure 1():  ()', 'figure 2():  ()'],
    ],
  ])('%s', (_what, html, blocks) => {
    expect(of(html)).toEqual(blocks);
  });
});
