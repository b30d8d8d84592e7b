import { expect, type Page, test } from '@playwright/test';
import { launchApp, makeHome, type RunningApp, removeHome } from './launch.ts';

/**
 * That the rules of tests/security are wired to the running app: what a script in the window, or in a page shown
 * inside it, can and can't do.
 */
let home: string;
let running: RunningApp;

test.beforeAll(async () => {
  home = await makeHome();
  running = await launchApp(home);
  await expect(running.page.getByRole('button', { name: 'Articles' }).first()).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
  await removeHome(home);
});

type Galley = {
  calls: Record<string, (...values: unknown[]) => Promise<unknown>>;
};
type Answer<Value> = { readonly value: Value };
const call = (page: Page, name: string, ...values: unknown[]) =>
  page.evaluate(
    ([channel, inputs]) => (window as unknown as { galley: Galley }).galley.calls[channel]?.(...inputs),
    [name, values] as const,
  );

test('the window has the bridge and nothing of Node or Electron', async () => {
  const found = await running.page.evaluate(() =>
    ['galley', 'require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual(['galley']);
});

test('no script runs but those of the app', async () => {
  const ran = await running.page.evaluate(async () => {
    const results: string[] = [];
    const attempt = async (name: string, run: () => unknown) => {
      try {
        await run();
      } catch {
        // Refused, as it should be.
      }
      if ((window as { ran?: boolean }).ran) results.push(name);
      delete (window as { ran?: boolean }).ran;
    };
    const code = 'window.ran = true';
    await attempt('inline', () => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
    });
    await attempt('eval', async () => {
      // The debugger's own evaluation may use eval, so this one happens after it.
      await new Promise((resolve) => setTimeout(resolve, 50));
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
      globalThis.eval(code);
    });
    await attempt('handler', async () => {
      document.body.insertAdjacentHTML('beforeend', `<img src="data:," onerror="${code}">`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await attempt('data address', async () => {
      const script = document.createElement('script');
      script.src = `data:text/javascript,${code}`;
      document.head.append(script);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    return results;
  });
  expect(ran).toEqual([]);
});

test('nothing is asked of the network', async () => {
  const refused = await running.page.evaluate(async () => {
    const outcomes: Record<string, boolean> = {};
    outcomes['fetch'] = await fetch('https://example.org/').then(
      () => false,
      () => true,
    );
    outcomes['image'] = await new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => resolve(false);
      image.onerror = () => resolve(true);
      image.src = 'https://example.org/pixel.png';
    });
    return outcomes;
  });
  expect(refused).toEqual({ fetch: true, image: true });
});

test('the window stays where it is and opens no other', async () => {
  const { app, page } = running;
  const before = page.url();
  for (const address of [
    'https://example.org/',
    'file:///etc/passwd',
    'preview://01m7qmex60kcv763te4pc22tmp/',
  ]) {
    await page.evaluate((url) => {
      location.href = url;
    }, address);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
  }
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await page.evaluate(() => {
    window.open('https://example.org/');
    window.open('app://galley/');
  });
  await page.waitForTimeout(300);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(windows);
});

test('a page that is previewed has no bridge, and its window is not in reach', async () => {
  const { page } = running;
  const { value: articles } = (await call(page, 'articles.list', {})) as Answer<{ id: string }[]>;
  const { value: preview } = (await call(page, 'preview.open', { id: articles[0]?.id })) as Answer<{
    url: string;
  }>;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.id = 'test-preview';
    frame.src = src;
    document.body.append(frame);
  }, preview.url);
  const headline = page.frameLocator('#test-preview').getByRole('heading', { level: 1 });
  await expect(headline).toHaveCount(1);
  const reached = await headline.evaluate(() => {
    try {
      return ['galley' in window, 'galley' in window.parent];
    } catch (error) {
      return [false, (error as Error).name];
    }
  });
  expect(reached).toEqual([false, 'SecurityError']);
  await page.evaluate(() => document.getElementById('test-preview')?.remove());
});

test('permissions are refused', async () => {
  const states = await running.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as PermissionName[];
    const results = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    return results.map(({ state }) => state);
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('a call that is malformed is refused with a reason', async () => {
  const { page } = running;
  expect(await call(page, 'articles.get', { id: '../../etc/passwd' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  expect(await call(page, 'articles.get')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await call(page, 'app.openExternal', { url: 'file:///etc/passwd' })).toMatchObject({
    ok: false,
    error: { code: 'address-refused' },
  });
});

test('webPreferences are those that the window was made with', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron has it, its types don't.
    const contents = window?.webContents as { getLastWebPreferences?: () => object } | undefined;
    return contents?.getLastWebPreferences?.();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});
