import { expect, it } from 'vitest';
import { servedMimeType } from '#main/electron/serve-file.ts';
import { mimeTypeOf } from '#shared/media/mime-types.ts';

it.each<[path: string, mimeType: string | null, served: boolean]>([
  ['index.html', 'text/html; charset=utf-8', true],
  ['a/b.c/site-0123456789.css', 'text/css; charset=utf-8', true],
  ['app.JS', 'text/javascript; charset=utf-8', true],
  ['media/01/a.jpg', 'image/jpeg', true],
  ['a.jpeg', 'image/jpeg', false],
  ['a.png', 'image/png', true],
  ['a.webp', 'image/webp', true],
  ['a.avif', 'image/avif', true],
  ['a.gif', 'image/gif', false],
  ['icon.svg', 'image/svg+xml', true],
  ['favicon.ico', 'image/x-icon', true],
  ['film.mp4', 'video/mp4', true],
  ['sound.weba', 'audio/webm', true],
  ['sound.m4a', 'audio/mp4', true],
  ['paper.pdf', 'application/pdf', false],
  ['face.woff2', 'font/woff2', true],
  ['codec.wasm', 'application/wasm', true],
  ['feed.atom', 'application/atom+xml; charset=utf-8', false],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', false],
  ['app.js.map', null, false],
  ['_headers', null, false],
  ['', null, false],
])('%s is %s, served to the window: %s', (path, mimeType, served) => {
  expect(mimeTypeOf(path)).toBe(mimeType);
  expect(servedMimeType(path)).toBe(served ? mimeType : null);
});
