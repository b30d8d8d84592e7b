import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '../../../../helpers/wxr.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const uploads = 'https://w.example/wp-content/uploads';

async function importing(
  content: string,
  { newsroom, files = {} }: { newsroom?: Newsroom; files?: Readonly<Record<string, Uint8Array>> } = {},
) {
  const folder = await tempFolder();
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const path = join(folder, 'quay.xml');
  await writeFile(path, content);
  const open = newsroom ?? (await tempNewsroom());
  const service = createImportService({ ...open, clock: systemClock });
  const reports: FileImport[] = [];
  for await (const report of service.imports(path, { status: 'ready', media: null })) reports.push(report);
  return { newsroom: open, reports, articles: await open.articles.all() };
}

const story = wxrItem({
  id: 1,
  title: 'The quay &amp; the crane',
  link: 'https://w.example/2019/06/the-quay/',
  excerpt: 'It moves <em>again</em>.',
  content: `First words.\n\n[caption id="x"]<img src="${uploads}/2019/06/crane-300x200.jpg" alt="A crane"> At dawn[/caption]\n\n[poll id="4"]`,
  terms: [
    ['category', 'Uncategorized'],
    ['category', 'Harbour'],
    ['category', 'Work'],
    ['post_tag', 'cranes'],
  ],
  meta: { _thumbnail_id: '9', _yoast_wpseo_metadesc: 'On cranes.', _yoast_wpseo_title: '%%title%%' },
});
const attachment = wxrItem({
  id: 9,
  type: 'attachment',
  status: 'inherit',
  url: `${uploads}/2019/06/hero.jpg`,
  excerpt: 'The quay',
  meta: { _wp_attachment_image_alt: 'Boats at a quay' },
});

describe('a WordPress export', () => {
  it('brings a post with every field, though its picture comes after it', async () => {
    const files = {
      '2019/06/hero.jpg': await picture('jpeg', { colour: '#123456' }),
      '2019/06/crane.jpg': await picture('jpeg', { colour: '#654321' }),
    };
    const { reports, articles, newsroom } = await importing(wxr(story, attachment), { files });
    expect(reports).toMatchObject([
      {
        file: 'quay.xml: The quay & the crane',
        problems: ['[poll] is a shortcode of a plugin; it is kept as text'],
      },
    ]);
    const [article] = articles;
    expect(article).toMatchObject({
      headline: 'The quay & the crane',
      standfirst: 'It moves again.',
      section: 'harbour',
      tags: ['cranes', 'Work'],
      byline: [{ author: 'ines-prado', role: 'by' }],
      status: 'ready',
      publication: { at: '2019-06-22T10:15:00Z' },
      hero: { alt: 'Boats at a quay', caption: 'The quay' },
      seoTitle: '',
      seoDescription: 'On cranes.',
    });
    expect(
      outline(article?.body.root.children as object[]).map((line) => line.replace(/\w{64}/, 'x')),
    ).toEqual(['p: First words.', 'figure x(A crane): At dawn ()', 'p: [poll id="4"]']);
    expect(
      (await newsroom.snapshot()).addresses?.get(article?.id as NonNullable<typeof article>['id']),
    ).toEqual(['2019/06/the-quay/index.html']);
  });

  it.each([
    ['R&amp;D &#8211; &#8220;now&#8221;', 'R&D – “now”'],
    ['a &lt;b&gt; tag', 'a <b> tag'],
    ['<em>Loud</em> words', 'Loud words'],
    ['2 < 3 & 4', '2 < 3 & 4'],
    ['not &amp;amp', 'not &amp'],
  ])('has HTML in titles, excerpts and names: %s is %s', async (html, words) => {
    const item = wxrItem({
      id: 1,
      title: html,
      excerpt: html,
      terms: [
        ['category', 'Work'],
        ['post_tag', html],
      ],
    });
    const { articles, newsroom } = await importing(wxr(item).replace('Ines Prado', html));
    expect(articles).toMatchObject([{ headline: words, standfirst: words, tags: [words] }]);
    expect(newsroom.authors.list().map(({ name }) => name)).toContain(words.split(/ & /)[0]);
  });

  it('brings drafts as drafts, and nothing that is no text', async () => {
    const { articles } = await importing(
      wxr(
        wxrItem({ id: 1, title: 'Planned', status: 'draft', content: 'x' }),
        wxrItem({ id: 2, title: 'About', type: 'page', content: 'y' }),
        wxrItem({ id: 3, title: 'Gone', status: 'trash', content: 'z' }),
        wxrItem({ id: 4, title: 'Home', type: 'nav_menu_item' }),
      ),
    );
    expect(articles.map(({ headline, status, kind }) => [headline, status, kind]).toSorted()).toEqual([
      ['About', 'ready', 'page'],
      ['Planned', 'draft', null],
    ]);
  });

  it('brings only what is new when it is run again', async () => {
    const one = wxrItem({ id: 1, title: 'One', content: 'x' });
    const { newsroom } = await importing(wxr(one));
    const { reports, articles } = await importing(wxr(one, wxrItem({ id: 2, title: 'Two', content: 'y' })), {
      newsroom,
    });
    expect(reports.map(({ headline, isKnown }) => [headline, isKnown])).toEqual([
      ['One', true],
      ['Two', false],
    ]);
    expect(articles).toHaveLength(2);
  });

  const bare = (id: number, title: string): string =>
    wxrItem({ id, title, content: title })
      .replace(/<link>.*?<\/link>/, '')
      .replace(/<guid.*?<\/guid>/, '');

  it.each([
    ['of posts without guid and link', wxr(bare(1, 'One'), bare(2, 'Two'))],
    [
      'of posts without a number either',
      wxr(bare(1, 'One'), bare(2, 'Two')).replace(/<wp:post_id>\d+<\/wp:post_id>/g, ''),
    ],
    ['of posts with one guid', wxr(wxrItem({ id: 1, title: 'One' }), wxrItem({ id: 1, title: 'Two' }))],
    [
      'of posts with nothing but a text',
      wxr(bare(1, 'One'), bare(2, 'Two'))
        .replace(/<wp:post_id>\d+<\/wp:post_id>/g, '')
        .replace(/<title><!\[CDATA\[(?:One|Two)\]\]><\/title>/g, ''),
    ],
  ])('%s brings each, and none again', async (_what, content) => {
    const { newsroom, reports, articles } = await importing(content);
    expect(reports.map(({ isKnown }) => isKnown)).toEqual([false, false]);
    expect(articles).toHaveLength(2);
    const again = await importing(content, { newsroom });
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true]);
    expect(again.articles).toHaveLength(2);
  });

  it('that is cut off is refused as a whole, with the place', async () => {
    const good = wxr(
      wxrItem({ id: 1, title: 'One', content: 'x' }),
      wxrItem({ id: 2, title: 'Two', content: 'y' }),
    );
    const { reports, articles } = await importing(good.slice(0, good.indexOf('Two') + 3));
    expect(reports.at(-1)).toMatchObject({
      article: null,
      problems: [expect.stringMatching(/quay\.xml can't be read beyond line \d+/)],
    });
    expect(articles).toEqual([]);
  });

  it('with characters that XML forbids is read all the same', async () => {
    const { articles } = await importing(wxr(wxrItem({ id: 1, title: 'One', content: 'a\u000bb' })));
    expect(outline(articles[0]?.body.root.children as object[])).toEqual(['p: ab']);
  });

  it.each([
    ['another XML file', '<opml><body><outline text="x"/></body></opml>', /no WordPress export/],
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "aa">]><rss>&a;</rss>', /declares a document type/],
    ['no XML', 'Just words', /can't be read beyond line 1/],
  ])('%s is refused', async (_what, content, message) => {
    const { reports, articles } = await importing(content);
    expect(reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
    expect(articles).toEqual([]);
  });
});
