import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent(`<section class="comments"><form>
    <label for="comment-name">Name</label><input id="comment-name" required>
    <label for="comment-email">Email</label><input id="comment-email" type="email" required>
    <button>Send</button>
  </form></section>`);
  await page.addScriptTag({ path: join(import.meta.dirname, '../../../main/site/theme/comments.js') });
});
afterAll(() => browser.close());

test('what is wrong is read with the field that is led to, and said where the keyboard is there already', async () => {
  const said = page.getByRole('alert');
  await page.getByRole('button').press('Enter');
  expect(await page.locator('#comment-name').evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await said.textContent()).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => said.textContent()).toBe(await page.locator('#comment-name-error').textContent());
});

test('while a field is mended nothing changes until it is right, or left', async () => {
  const email = page.locator('#comment-email');
  const fault = page.locator('#comment-email-error');
  await page.getByRole('button').press('Enter');
  const missing = await fault.textContent();
  await email.focus();
  await page.keyboard.type('ana@');
  expect(await fault.textContent()).toBe(missing);
  await page.keyboard.press('Tab');
  expect(await fault.textContent()).not.toBe(missing);
  await email.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('reader.example');
  expect(await fault.count()).toBe(0);
  expect(await email.getAttribute('aria-invalid')).toBe('false');
});
