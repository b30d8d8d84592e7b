import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, launchFixture } from './launch-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
}, 60_000);
afterAll(() => fixture.end());

const seen = () => fixture.app.evaluate(() => Reflect.get(globalThis, 'seen') as unknown[]);
const viewport = () => fixture.page.evaluate('[innerWidth, innerHeight]');

test('a window has the size that was asked for, at once and later', async () => {
  await expect.poll(viewport).toEqual([900, 650]);
  const window = await fixture.app.browserWindow(fixture.page);
  const bounds = await window.evaluate((shown) => {
    shown.setBounds({ width: 1000, height: 700 });
    return shown.getBounds();
  });
  expect(bounds).toMatchObject({ width: 1000, height: 700 });
  await expect.poll(viewport).toEqual([1000, 700]);
});

test.each([
  [{ contextIsolation: false }, 'contextIsolation: false'],
  [{ sandbox: false }, 'sandbox: false'],
  [{ nodeIntegration: true }, 'nodeIntegration: true'],
  [{ webSecurity: false }, 'webSecurity: false'],
])('a window with %j is refused', async (webPreferences, text) => {
  const message = await fixture.app.evaluate(({ BrowserWindow }, preferences) => {
    try {
      new BrowserWindow({ webPreferences: preferences });
      return 'opened';
    } catch (error) {
      return String(error);
    }
  }, webPreferences);
  expect(message).toContain(`webPreferences.${text}`);
});

test.each([
  ['Control+s', [['menu', 'save']]],
  // Its item is disabled.
  ['Control+j', []],
  // The field keeps it for itself.
  ['Control+Shift+P', []],
  // On no menu.
  ['Control+y', []],
])('%s in the field gives the menu %j', async (keys, expected) => {
  const before = (await seen()).length;
  await fixture.page.getByLabel('Field').press(keys);
  await fixture.page.waitForTimeout(150);
  expect((await seen()).slice(before)).toEqual(expected);
});

test('a key that the page leaves alone reaches the menu', async () => {
  await fixture.page.getByLabel('Field').blur();
  await fixture.page.keyboard.press('Control+Shift+P');
  await expect.poll(seen).toContainEqual(['menu', 'palette']);
});

test('menu items can be clicked by a test', async () => {
  await fixture.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save')?.click());
  expect(
    (await seen()).filter((entry) => Array.isArray(entry) && entry[1] === 'save').length,
  ).toBeGreaterThan(0);
});

test('what the stand-in lacks says so', async () => {
  const messages = await fixture.app.evaluate((electron) => {
    const attempt = (use: () => unknown) => {
      try {
        return String(use());
      } catch (error) {
        return (error as Error).message;
      }
    };
    const [window] = electron.BrowserWindow.getAllWindows();
    return [
      attempt(() => new electron.Tray('icon.png')),
      attempt(() => electron.clipboard.readText()),
      attempt(() => electron.app.dock),
      attempt(() => electron.session.fromPartition('other')),
      attempt(() => window?.setVibrancy('menu')),
      attempt(() => window?.webContents.executeJavaScript('1')),
    ];
  });
  expect(messages.filter((message) => !message.startsWith("the stand-in doesn't implement"))).toEqual([]);
  expect(messages[2]).toBe("the stand-in doesn't implement electron's app.dock");
});

test('a dialog without a display rejects until a test puts its own in its place', async () => {
  const rejected = await fixture.app.evaluate(({ dialog }) =>
    dialog.showOpenDialog({}).catch((error: Error) => error.message),
  );
  expect(rejected).toContain('no display');
  const chosen = await fixture.app.evaluate(async ({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] });
    return dialog.showOpenDialog({});
  });
  expect(chosen).toEqual({ canceled: false, filePaths: ['/chosen'] });
});

test('a theme reaches the page', async () => {
  await fixture.app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect
    .poll(() => fixture.page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
    .toBe(true);
});

test('a crashed page is reported', async () => {
  const window = await fixture.app.browserWindow(fixture.page);
  const gone = window.evaluate(
    (shown) =>
      new Promise((resolve) => {
        shown.webContents.once('render-process-gone', (_event: unknown, { reason }: { reason: string }) =>
          resolve(reason),
        );
        shown.webContents.forcefullyCrashRenderer();
      }),
  );
  expect(await gone).toBe('crashed');
});
