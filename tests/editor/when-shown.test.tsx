import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { whenShown } from '../../renderer/ui/when-shown.tsx';

test('a view whose code can’t be loaded says so, leaves the rest as it is, and can be tried again', async () => {
  let isThere = false;
  const View = whenShown(async () => {
    if (!isThere) throw new Error('the file is gone');
    return () => <p>The view</p>;
  });
  await render(
    <>
      <p>The text</p>
      <View />
    </>,
  );
  await expect.element(page.getByText('the file is gone')).toBeVisible();
  await expect.element(page.getByText('The text')).toBeVisible();
  isThere = true;
  await page.getByRole('button').click();
  await expect.element(page.getByText('The view')).toBeVisible();
});
