import { expect, test } from '@playwright/test';
import { launchApp, makeHome, removeHome } from './launch.ts';

test('the first start opens a window on the sample newsroom, without a complaint', async () => {
  const home = await makeHome();
  const { page, errors, close } = await launchApp(home);
  await expect(page).toHaveTitle(/Galley/);
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
  await close();
  await removeHome(home);
});
