import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { launchApp, makeHome, removeHome, root } from '#tests/e2e/launch.ts';
import { chooseStandIn, installedElectron } from './choose-electron.ts';
import { ensureBuilt } from './fresh-build.ts';

/** `node scripts/make-screenshot.ts`: README's picture of the window, on a copy of the sample newsroom. */
await ensureBuilt();
Object.assign(process.env, (installedElectron() ?? chooseStandIn()).env);
const home = await makeHome();
try {
  const newsroom = join(home, 'The Alvane Ledger');
  await cp(join(root, 'examples/newsroom'), newsroom, { recursive: true });
  const { page, close } = await launchApp(home, { newsroom });
  await page.setViewportSize({ width: 1360, height: 860 });
  await page.getByRole('button', { name: 'New article' }).first().waitFor();
  await page.waitForFunction(() => {
    const pictures = [...document.images];
    return pictures.length > 0 && pictures.every((picture) => picture.complete && picture.naturalWidth > 0);
  });
  const picture = await page.screenshot();
  await sharp(picture).webp({ quality: 82 }).toFile(join(root, 'examples/window.webp'));
  await close();
} finally {
  await removeHome(home);
}
