import { expect, it } from 'vitest';
import { copyArticle } from '#main/export/copy/copy-article.ts';
import type { CopiedArticle, CopyForm } from '#shared/copying/copy-form.ts';
import { newsroomWithArticle } from '../../../helpers/full-article.ts';

const root = 'https://ledger.example/news';

async function copied(form: CopyForm): Promise<CopiedArticle> {
  const { newsroom, article } = await newsroomWithArticle();
  await newsroom.folder.updateConfig({ ...newsroom.folder.config, title: 'The Tide', baseUrl: root });
  return copyArticle(newsroom, article.id, form, false);
}

it('an address is the one where readers find the article', async () => {
  const { pieces, link } = await copied('address');
  expect(link).toMatch(new RegExp(`^${root}/.+/$`));
  expect(pieces).toEqual([{ kind: 'link', text: link, html: null }]);
});

it('a mail has every word in plain elements, whole addresses and no picture', async () => {
  const { pieces, link } = await copied('email');
  const [{ html, text } = { html: null, text: '' }] = pieces;
  expect(html).not.toMatch(
    /<(?:img|figure|aside|details|section|iframe)| class=| id=|href="(?!https?:|mailto:)/,
  );
  expect(html).toContain('<h1 style="font-size:24px;line-height:1.25;margin:0 0 12px">Ferries');
  expect(html).toContain('<td style="border:1px solid #999999;padding:4px 8px;vertical-align:top">');
  expect(text).toBe(`Ferries & “fast” boats: return

After a year ashore, the fleet is back.

By Ana Lima

The harbour. (Photo: Cy Roe)

LISBON — The first ferry left at six, * not _ later & slowly.

What the crew says

> We were ready weeks ago.

More in the report <https://example.org/report?id=7>.
H2O, under, gone.

> We were ready
>
> Rui Dias, mate

- One
  - Inner
- Two

3. Three

On deck. (Photo: Bea Sol)

Port | Boats
Alva | old | 12

Boats
 | New
Alva | - Heron

if (a < b) {
	return "*";

}

How we counted

Every boat.

- Twice

The ferry

Built in 1974.

It has dois motores.

Clarification, May 7, 2024

It was 1974 <https://example.org/1974>.

What changed:

- “in 1947” is now “in 1974”.
- A picture was replaced.

YouTube The gates <https://www.youtube.com/watch?v=AlvaneFlood>

* * *

And then?

Nobody knows.

${link}`);
});

it('posts begin with the headline, the standfirst and each pull quote, and lead to the article', async () => {
  const { pieces, link } = await copied('social');
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['headline', `Ferries & “fast” boats: return\n\n${link}`],
    ['standfirst', `After a year ashore, the fleet is back.\n\n${link}`],
    ['quote', `“We were ready”\n— Rui Dias, mate\n\n${link}`],
  ]);
});

it('citations have marks for who takes them', async () => {
  const { pieces, link } = await copied('citation');
  expect(pieces.map(({ kind }) => kind)).toEqual(['apa', 'mla', 'chicago', 'bibtex', 'link']);
  expect(pieces[0]).toEqual({
    kind: 'apa',
    text: `Lima, A. (2024, May 6). Ferries & “fast” boats: return. The Tide. ${link}`,
    html: `<p>Lima, A. (2024, May 6). Ferries &amp; “fast” boats: return. <em>The Tide</em>. ${link}</p>`,
  });
});

it.each(['html', 'email', 'social', 'citation'] as const)(
  'as %s nothing of a held article is copied',
  async (form) => {
    const other = await newsroomWithArticle();
    const by = { name: 'Ana Lima', initials: 'AL' };
    await other.newsroom.review.change(other.article.id, { kind: 'hold', reason: 'Ask the lawyer' }, by);
    await expect(copyArticle(other.newsroom, other.article.id, form, true)).rejects.toMatchObject({
      code: 'article-held',
    });
  },
);
