import type { Page } from '@playwright/test';

/** Notes from now on what is said to a screen reader, every line in its order. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const isSaid = target instanceof Element && target.matches('[data-announcements]');
        if (isSaid) said.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
      }
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { said: string[] }).said]);
}
