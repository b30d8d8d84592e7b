import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OtherArticles } from '../../renderer/features/editor/index.ts';
import type { OtherArticle } from '../../shared/articles/other-article.ts';
import type { ArticleId } from '../../shared/library/ids.ts';
import { openEditor, paste, press, type } from './harness.tsx';

const id = (end: string): ArticleId => `01m77d48a0xys4w7qv13frz8${end}` as ArticleId;
const about = (end: string, headline: string, leftOut: string | null): OtherArticle => {
  return { id: id(end), headline, standfirst: 'All of them.', section: 'Harbour', picture: null, leftOut };
};
const known = [about('zy', 'Boats are back', null), about('zz', 'Boats to come', 'its status is "draft"')];

const articles: OtherArticles = {
  find: async (words) => known.filter(({ headline }) => headline.toLowerCase().includes(words)),
  get: async (ids) => known.filter((one) => ids.includes(one.id)),
  at: async (addresses) =>
    addresses
      .filter((address) => address === 'https://ledger.example/boats/')
      .map((address) => ({ address, article: known[0] as OtherArticle })),
};

const field = () => page.getByRole('combobox', { name: /headline/ });
const option = (name: RegExp) => page.getByRole('option', { name });

describe('a link to another article', () => {
  test('is found by words of its headline and set on the selected words', async () => {
    const editor = await openEditor({ articles });
    await type('as we said');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await type('boats');
    await expect.element(option(/to come.*not published/)).toBeVisible();
    await press('ArrowDown', 'ArrowUp', 'Enter');
    await editor.expectOutline(`p as we [said](galley:${id('zy')})`);
    await press('Control+k');
    await expect.element(page.getByText('Leads to “Boats are back”, wherever that is.')).toBeVisible();
    await expect.element(field()).toHaveValue('');
    await press('Enter');
    await editor.expectOutline(`p as we [said](galley:${id('zy')})`);
  });

  test('without words is the headline', async () => {
    const editor = await openEditor({ articles });
    await press('Control+k');
    await type('back');
    await expect.element(option(/back/)).toBeVisible();
    await press('Enter');
    await editor.expectOutline(`p [Boats are back](galley:${id('zy')})`);
  });

  test('comes of a pasted address of the newsroom’s site; undo takes the whole paste back', async () => {
    const editor = await openEditor({ articles });
    await type('See ');
    paste(editor.element(), { 'text/html': '<a href="https://ledger.example/boats/">what we said</a>' });
    await editor.expectOutline(`p See [what we said](galley:${id('zy')})`);
    await press('Control+z');
    await editor.expectOutline('p See');
    paste(editor.element(), { 'text/plain': 'https://ledger.example/boats/' });
    await editor.expectOutline(`p See [Boats are back](galley:${id('zy')})`);
    await type(' and ');
    paste(editor.element(), { 'text/plain': 'https://elsewhere.example/' });
    await editor.expectOutline(
      `p See [Boats are back](galley:${id('zy')}) and [https://elsewhere.example/](https://elsewhere.example/)`,
    );
  });
});

describe('a card of another article', () => {
  test('comes by /article and words of the headline, says what readers will see, and goes again', async () => {
    const editor = await openEditor({ articles });
    await type('/article boats');
    await press('Enter');
    await expect.element(option(/to come/)).toBeVisible();
    await press('ArrowDown', 'Enter');
    await editor.expectOutline(`card(${id('zz')})`, 'p');
    await expect.element(page.getByText(/Readers don’t see this card yet, because its status/)).toBeVisible();
    await type('on');
    await editor.expectOutline(`card(${id('zz')})`, 'p on');
    await press('Control+z', 'Control+z', 'Control+z');
    await editor.expectOutline('p /article boats');
    await press('Control+y', 'Control+y');
    await page.getByRole('button', { name: 'Remove card' }).click();
    await editor.expectOutline('p');
  });

  test('of an article that nobody knows says so', async () => {
    await openEditor({ articles });
    await type('/article');
    await press('Enter');
    await type('nothing of the kind');
    await press('Enter');
    await expect
      .element(page.getByRole('combobox').last())
      .toHaveAccessibleDescription(/No headline has these words\./);
  });
});
