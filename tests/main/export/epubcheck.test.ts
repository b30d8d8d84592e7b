import { expect, it } from 'vitest';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { systemClock } from '#main/platform/clock.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { rawHtmlNode } from '#shared/body/from-html/build-nodes.ts';
import { link, paragraph } from '../../helpers/body-nodes.ts';
import { checkBooks, hasEpubcheck } from '../../helpers/epubcheck.ts';
import { everyMedia, markedBody } from '../../helpers/every-block.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** HTML and addresses that browsers take all the same. */
const careless = [
  '<ul>words<li>b</ul><dl><p>x</p></dl><details><p>no summary</details>',
  '<table align="center"><tfoot><tr><td colspan="0">x</td></tr></tfoot><tr><td>y</td></tr></table>',
  '<b><p>in bold</p></b><ol type="z" start="x"><li>a</ol><span lang="not_one" dir="sideways">s</span>',
  '<a href="page.html">beside</a> <a href="#nowhere">nowhere</a> <img src="https://x.example/a.jpg" alt="x">',
  '<time datetime="soon">t</time><ruby>a<rp>(</rp></ruby><svg><circle r="4"/></svg><video src="v"></video>',
].map(rawHtmlNode);
const addresses = ['https://x.example/a[1]?b[]=2#c#d', 'https://x.example/100%', 'mailto:a b@x.example'];

/** Debian's package epubcheck; elsewhere the test is passed over and says so. */
it.skipIf(!hasEpubcheck())(
  'epubcheck finds no fault in books of every block, picture and note, in either direction',
  { timeout: 120_000 },
  async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const { section, byline, hero } = article;
    const body = await markedBody(await everyMedia(newsroom, hero?.media ?? ''), () => '');
    const other = { section, byline, hero, body, dateline: 'Hafen <Kai>' };
    const everything = await newsroom.articles.create({ ...other, headline: 'Every block & more' });
    const hebrew = await newsroom.articles.create({
      ...other,
      headline: 'המעבורת חוזרת',
      language: 'he',
      direction: 'rtl',
    });
    const odd = await newsroom.articles.create({
      headline: 'Form\ffeed',
      body: bodyOf([...careless, ...addresses.map((url) => paragraph(link(url, 'there')))]),
    });
    const empty = await newsroom.articles.create({ headline: '' });
    const books = [[article.id, everything.id, hebrew.id, odd.id, empty.id], [hebrew.id]];
    const paths: string[] = [];
    for (const ids of books) {
      const destination = folderDestination(await tempFolder());
      const how = { clock: systemClock, asDraft: true };
      const { path } = await exportArticles(newsroom, ids, 'epub', destination, how);
      if (path !== undefined && path !== null) paths.push(path);
    }
    expect(paths).toHaveLength(2);
    expect(await checkBooks(paths)).toEqual([]);
  },
);
