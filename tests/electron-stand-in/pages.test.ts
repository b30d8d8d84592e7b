import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, launchFixture } from './launch-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
}, 60_000);
afterAll(() => fixture.end());

const seen = () => fixture.app.evaluate(() => Reflect.get(globalThis, 'seen') as unknown[]);
const requests = () => fixture.app.evaluate(() => Reflect.get(globalThis, 'requests') as string[]);

test('protocol.handle gets addresses of the app, and so does the rest of the app', async () => {
  // A frame's page is asked for when the frame is, which may be after the rest is loaded.
  await expect
    .poll(requests)
    .toEqual(
      expect.arrayContaining([
        'app://home/index.html',
        'media://library/abc',
        'preview://article-1/news/index.html',
      ]),
    );
  const window = await fixture.app.browserWindow(fixture.page);
  expect(await window.evaluate((shown) => shown.webContents.getURL())).toBe('app://home/index.html');
  await expect.poll(() => window.evaluate((shown) => shown.getTitle())).toBe('The fixture');
});

test('pages show pictures and frames under their own schemes, unchanged in the document', async () => {
  const { page } = fixture;
  expect(await page.evaluate("document.getElementById('picture').naturalWidth")).toBe(16);
  expect(await page.evaluate("document.getElementById('frame').getAttribute('src')")).toMatch(/^preview:/);
  const frame = page.frameLocator('#frame');
  await expect.poll(() => frame.locator('p').textContent()).toBe('Page /news/index.html of article-1');
  await frame.locator('a').click();
  await expect.poll(() => frame.locator('p').textContent()).toBe('Page /news/next.html of article-1');
  expect(await seen()).toContainEqual(['will-frame-navigate', 'preview://article-1/news/next.html', false]);
});

test('a frame that is set later works as well', async () => {
  await fixture.page.evaluate("document.getElementById('frame').src = 'preview://article-2/'");
  const frame = fixture.page.frameLocator('#frame');
  await expect.poll(() => frame.locator('p').textContent()).toBe('Page / of article-2');
});

test('the policy of a page is in force, sources with custom schemes included', async () => {
  const { page } = fixture;
  await page.evaluate(`{
    const picture = new Image();
    picture.src = 'preview://article-1/picture.svg';
    document.body.append(picture);
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'app://home/index.html';
    document.body.append(frame);
  }`);
  await expect
    .poll(() => page.evaluate('window.violations.toSorted()'))
    .toEqual(expect.arrayContaining(['frame-src', 'img-src', 'script-src-elem']));
  expect(await page.evaluate('window.inlineRan')).toBe(undefined);
  expect(await page.evaluate("fetch('https://example.org/').catch(() => 'refused')")).toBe('refused');
});

test('a request with a body reaches the app', async () => {
  const posted = await fixture.page.evaluate(
    "fetch('/post', { method: 'POST', body: 'ä' }).then((r) => r.text())",
  );
  expect(posted).toBe('ä');
});

test('new windows are denied and the handler is asked', async () => {
  expect(await fixture.page.evaluate("String(window.open('https://example.org/new'))")).toBe('null');
  await expect.poll(seen).toContainEqual(['window-open', 'https://example.org/new']);
  expect(fixture.app.windows()).toHaveLength(1);
});

test.each([
  ['https://example.org/'],
  ['app://other/index.html'],
  ['mailto:editor@example.org'],
  ['app://home/forbidden'],
])('a prevented navigation to %s leaves the page where it is', async (url) => {
  await fixture.page.evaluate((to) => window.location.assign(to), url);
  await expect.poll(seen).toContainEqual(['will-frame-navigate', url, true]);
  expect(await fixture.page.evaluate("bridge.invoke('sender').then((sender) => sender.url)")).toBe(
    'app://home/index.html',
  );
});

test('a redirect is asked about', async () => {
  await fixture.page.evaluate("window.location.assign('/redirect')");
  await expect.poll(seen).toContainEqual(['will-redirect', 'app://elsewhere/index.html']);
  expect(await requests()).not.toContain('app://elsewhere/index.html');
});

test('permissions are what the two handlers answer', async () => {
  const state = (name: string) =>
    fixture.page.evaluate(
      (wanted) => navigator.permissions.query({ name: wanted as PermissionName }).then((p) => p.state),
      name,
    );
  expect(await state('notifications')).toBe('granted');
  expect(await state('geolocation')).toBe('denied');
  expect(await state('clipboard-read')).toBe('denied');
});

test('an address that the app does not answer fails, and the log names it', async () => {
  const window = await fixture.app.browserWindow(fixture.page);
  const message = await window.evaluate((shown) =>
    shown.loadURL('https://example.org/').then(
      () => 'loaded',
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe("ERR_BLOCKED_BY_CLIENT (-20) loading 'https://example.org/'");
  expect(fixture.output()).toContain('blocked GET https://example.org/');
});
