import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { bodyFromHtml } from '#tests/helpers/body-from-html.ts';
import { footnote, paragraph } from '#tests/helpers/body-nodes.ts';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { sampleArticle } from '#tests/helpers/sample-library.ts';
import { sampleNewsroom } from './build-sample.ts';

const article = 'town/notes/index.html';
let out: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const newsroom = await sampleNewsroom();
  out = `${newsroom.folder}/out`;
  const { library } = newsroom;
  const folded = bodyFromHtml('<details><summary>How we counted</summary><p>By hand.</p></details>');
  const body = bodyOf([paragraph('They left', footnote('At dawn.'), '.'), ...folded.root.children]);
  const notes = sampleArticle(9, { headline: 'Notes', body });
  newsroom.library = {
    ...library,
    articles: [...library.articles, notes],
    config: { ...library.config, contactEmail: 'a-desk-with-a-very-long-name@weir.example' },
  };
  await newsroom.site.build({ out });
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => browser?.close());

it.each(['index.html', article, 'town/index.html', 'archive/index.html'])(
  '%s fits a telephone whose letters are twice as large, the footer too',
  async (path) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`file://${out}/${path}`);
    const [width, right] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const email = document.querySelector('.u-email')?.getBoundingClientRect();
      return [document.documentElement.scrollWidth, email?.right ?? Number.NaN];
    });
    expect(width).toBe(360);
    expect(right).toBeLessThanOrEqual(360);
  },
);

it('a footnote’s mark stands at its word', async () => {
  await page.goto(`file://${out}/${article}`);
  const gaps = await page.evaluate(() => {
    const mark = document.querySelector('.footnote') as Element;
    const boxOf = (node: Node, from: number, to: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect();
    };
    const [before, after] = [mark.previousSibling as Text, mark.nextSibling as Text];
    const number = boxOf(mark.querySelector('a')?.firstChild as Text, 0, 1);
    return [
      number.left - boxOf(before, before.length - 1, before.length).right,
      boxOf(after, 0, 1).left - number.right,
    ];
  });
  for (const gap of gaps) expect(gap).toBeLessThan(1);
});

it('on paper an article says where it is from, and less of who wrote it than it is', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`file://${out}/${article}`);
  const { address, bio, text, summary } = await page.evaluate(() => {
    const style = (selector: string, part?: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) as Element, part);
    return {
      address: style('.article-footer > .u-url', '::after').content,
      bio: Number.parseFloat(style('.bio').fontSize),
      text: Number.parseFloat(style('.body').fontSize),
      summary: style('.details > summary').listStyleType,
    };
  });
  expect(address).toBe('"https://weir.example/news/town/notes/"');
  expect(bio).toBeLessThan(text);
  expect(summary).toBe('none');
  expect(await page.getByText('By hand.').boundingBox()).not.toBeNull();
  // Of the footer whose it is, and no links.
  expect(await page.locator('.site-footer .rights').boundingBox()).not.toBeNull();
  expect(await page.locator('.site-footer nav').boundingBox()).toBeNull();
});
