import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { outline } from './outline.ts';

describe('what only documents of our own may say', () => {
  const article = ArticleId.parse('01jd0000000000000000000001');
  const html = '<pre class="galley-raw-html"><b>a</b>&lt;i&gt;\n\tb</pre>';
  const card = '<div class="galley-article-card" data-article="galley:x"><p>Words</p></div>';

  it('is words and code on any other page', () => {
    expect(outline(blocksFromHtml(`${html}${card}`).blocks)).toEqual(['code : a<i> /  | b', 'p: Words']);
  });

  it('is a piece of HTML and a card where the reader of such documents asks for it', () => {
    const own = { article: (named: string) => (named === 'galley:x' ? article : null) };
    expect(blocksFromHtml(card, { own }).blocks).toEqual([{ type: 'article-card', version: 1, article }]);
    expect(outline(blocksFromHtml(card.replace(':x', ':y'), { own }).blocks)).toEqual(['p: Words']);
    const [piece] = blocksFromHtml('<pre class="galley-raw-html">&lt;i&gt;\n\tb</pre>', { own }).blocks;
    expect(piece).toMatchObject({
      type: 'raw-html',
      children: [{ text: '<i>' }, { type: 'linebreak' }, { type: 'tab' }, { text: 'b' }],
    });
  });
});
