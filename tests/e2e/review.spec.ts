import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a comment is written, answered, resolved, deleted and brought back', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  await window.getByRole('tab', { name: /^Review/ }).click();
  const review = window.getByRole('tabpanel', { name: /^Review/ });
  await review.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await review.getByRole('textbox', { name: 'New comment' }).fill('Who says so?');
  await review.getByRole('button', { name: 'Comment', exact: true }).click();

  const comment = review.getByRole('article', { name: 'Ana Lima: Who says so?' });
  await comment.getByRole('textbox', { name: 'Reply to Ana Lima' }).fill('The captain.');
  await comment.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(comment).toContainText('The captain.');

  await comment.getByRole('button', { name: 'Delete' }).click();
  await expect(comment).toBeHidden();
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(comment).toContainText('The captain.');

  await comment.getByRole('button', { name: 'Resolve' }).click();
  await expect(comment).toBeHidden();
  await review.getByRole('checkbox', { name: 'Show resolved comments' }).check();
  await expect(comment).toContainText('Resolved by Ana Lima');
  expect(errors).toEqual([]);
  await close();
});
