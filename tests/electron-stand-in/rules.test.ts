import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';
import { nodeCodec } from './ipc/node-codec.ts';
import { parseAccelerator } from './menu/accelerator.ts';
import { policyForChromium } from './network/content-security-policy.ts';
import { addScheme, originOf, toApp, toChromium } from './network/schemes.ts';

for (const scheme of ['app', 'preview']) addScheme(scheme);

test("the command line that Playwright builds is read as Electron's", () => {
  const words = [
    '-r',
    '/loader.js',
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '.',
    '--lang=de',
    'x',
  ];
  const { preloadedModules, appPath, switches } = readCommandLine(words);
  expect({ preloadedModules, appPath, switches: Object.fromEntries(switches) }).toEqual({
    preloadedModules: ['/loader.js'],
    appPath: '.',
    switches: { 'no-sandbox': '', inspect: '0', 'remote-debugging-port': '0', lang: 'de' },
  });
});

describe('addresses', () => {
  test.each([
    ['app://galley/', 'http://galley.app.localhost/'],
    ['app://galley/a/b.html?c=d#e', 'http://galley.app.localhost/a/b.html?c=d#e'],
    ['preview://2026-a1/', 'http://2026-a1.preview.localhost/'],
  ])('%s is %s to Chromium and back', (app, chromium) => {
    expect(toChromium(app)).toBe(chromium);
    expect(toApp(chromium)).toBe(app);
  });

  test.each([
    'https://example.org/',
    'http://x.other.localhost/',
    'media://library/a',
    'about:blank',
    'app:',
    '',
  ])('%s is left alone', (url) => {
    expect(toChromium(url)).toBe(url);
    expect(toApp(url)).toBe(url);
  });

  test.each([
    ['app://galley/a', 'app://galley'],
    ['https://example.org/a', 'https://example.org'],
    ['about:blank', 'null'],
  ])('the origin of %s is %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});

test.each([
  ["default-src 'none'; img-src 'self' data:", "default-src 'none'; img-src 'self' data:"],
  ['frame-src preview:', 'frame-src preview: http://*.preview.localhost'],
  ['frame-ancestors app://galley', 'frame-ancestors app://galley http://galley.app.localhost'],
  ['script-src app://galley/js/', 'script-src app://galley/js/ http://galley.app.localhost/js/'],
])('the policy %s becomes %s', (policy, expected) => {
  expect(policyForChromium(policy)).toBe(expected);
});

test.each([
  ['CmdOrCtrl+S', 'ctrl+s'],
  ['Shift+CommandOrControl+P', 'ctrl+shift+p'],
  ['Alt+Up', 'alt+arrowup'],
  ['CmdOrCtrl+Plus', 'ctrl++'],
  ['F11', 'f11'],
])('the accelerator %s is the key press %s', (accelerator, keys) => {
  expect(parseAccelerator(accelerator)).toBe(keys);
});

test.each(['Ctrl+', 'Strg+S'])('%s is no accelerator', (text) => {
  expect(() => parseAccelerator(text)).toThrow('is no accelerator');
});

test('values that contain themselves are refused', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  expect(() => nodeCodec.encode(circle)).toThrow('contain themselves');
});

test('errors survive with their class, name keys that look like ours too', () => {
  const sent = { error: new TypeError('no'), data: { $type: 'Map', data: [], __proto__x: 1 } };
  const received = nodeCodec.decode(nodeCodec.encode(sent)) as typeof sent;
  expect(received.error).toBeInstanceOf(TypeError);
  expect(received.error.message).toBe('no');
  expect(received.data).toEqual(sent.data);
});
