import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

test('a newsroom that another window has open is read, and written in once that one closes', async () => {
  const [home, other] = [await makeHome(), await makeHome()];
  try {
    const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
    const first = await launchApp(home, { newsroom });
    await expect(first.page.getByText('The tide').first()).toBeVisible();
    const { page, errors, close } = await launchApp(other, { newsroom });
    await page.getByText('The tide').first().click();
    // Said once.
    await expect(page.getByText(/has this newsroom open/)).toHaveCount(1);
    const text = page.getByRole('textbox', { name: 'Article text' });
    await expect(text).toHaveAttribute('aria-readonly', 'true');

    await first.close();
    await expect(page.getByText(/has this newsroom open/)).toHaveCount(0);
    // Where one was.
    await expect(text).not.toHaveAttribute('aria-readonly', 'true');
    await text.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' And more.');
    await expect.poll(async () => await readFile(articleFile, 'utf8')).toContain('And more.');
    expect(errors).toEqual([]);
    await close();
  } finally {
    await removeHome(home);
    await removeHome(other);
  }
});
