import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '#main/site/themes/check-markup.ts';
import { holeFor } from '#main/site/themes/page-parts.ts';

const faultOf = (markup: string): string | null => checkMarkup(markup).fault?.message ?? null;
const main = holeFor(0);
const evil = 'https://evil.example/x.png';

describe('a picture', () => {
  it.each([
    '/&#9;/evil.example/x.png',
    '/&NewLine;/evil.example/x.png',
    '/\n/evil.example/x.png',
    '&#1;//evil.example/x.png',
    ' //evil.example/x.png',
    '///evil.example/x.png',
    '/\\evil.example/x.png',
    '\\\\evil.example\\x.png',
    'https:evil.example/x.png',
    'http&colon;/evil.example/x.png',
    'h&#9;ttps:/evil.example/x.png',
    'data:image/png;base64,AAAA',
    'blob:https://evil.example/x',
    'a.png?x=//evil.example',
  ])('at %j isn’t one of the site', (address) => {
    expect(faultOf(`<img src="${address}" alt="">`)).toBe('a picture must be a file of the site');
    expect(faultOf(`<img srcset="${address} 2x" alt="">`)).toBe('a picture must be a file of the site');
    expect(faultOf(`<source SRCSET="a.png 1x, ${address} 2x">`)).toBe('a picture must be a file of the site');
  });

  it.each([
    'a.png 1x, https:/evil.example/x.png 2x',
    'a.png 1x,data:image/png;base64,AAAA 2x',
    'a.png, https:evil.example/x.png',
    'a.png 1x(, https:evil.example/x.png 2x',
    'a.png 1x\f,\fhttps:evil.example/x.png',
    ',https:evil.example/x.png',
    'a.png 1x,, //evil.example/x.png 2x',
  ])('of the set %j isn’t one of the site', (set) => {
    expect(faultOf(`<img srcset="${set}" alt="">`)).toBe('a picture must be a file of the site');
  });

  it.each([
    ['src', ''],
    ['src', 'a.png'],
    ['src', '../../assets/stamp-0123456789.png'],
    ['src', '/the%20paper/~ida/media/01/x.640.webp'],
    ['srcset', '../a.png'],
    ['srcset', '../a-320.webp 320w, ../a-640.webp 640w'],
    ['srcset', ' /a.png 1x,\n\t/b.png 1.5x '],
  ])('by %s at %j is one', (name, address) => {
    expect(faultOf(`<img ${name}="${address}" alt="">`)).toBeNull();
  });
});

describe('what has no end, and would swallow what comes behind it,', () => {
  const noEnd = 'a tag or a comment has no end';
  it.each([
    [`<img src="/a.png" `],
    [`<script src="${evil}" x="`],
    ['<p title="'],
    ["<p title='"],
    ['<p title=a'],
    ['<p title'],
    ['<p'],
    ['</p'],
    ['<'],
    ['</'],
    ['<!'],
    ['<!-'],
    ['<!--'],
    ['<!-- x --'],
    ['<?'],
    [`${main}<!--`],
  ])('is found: %j', (markup) => {
    expect(faultOf(`<p>x</p>${markup}`)).toBe(noEnd);
  });

  it.each([
    [`<${main}`, "a tag can't hold a part of the page"],
    [`</${main}>`, "a tag can't hold a part of the page"],
    [`<p ${main}>`, "a tag can't hold a part of the page"],
    [`<p title=${main}>`, 'the attribute title'],
    [`<p title="${main}">`, 'the attribute title'],
    [`<!${main}>`, "a comment can't hold"],
    [`<!-- ${main} -->`, "a comment can't hold"],
    [`<?${main}>`, "a comment can't hold"],
  ])('or begins a part of the page, is found: %j', (markup, message) => {
    expect(faultOf(`<p>x</p>${markup}`)).toContain(message);
  });

  it.each([[main], [`<p>${main}</p>`], [`5 < 6 &amp ${main}`], [`<!-- x -->${main}&`], [`${main}${main}`]])(
    'isn’t seen in %j',
    (markup) => {
      expect(faultOf(markup)).toBeNull();
    },
  );
});

describe('what the scripts of Galley’s pages read', () => {
  const folder = join(import.meta.dirname, '../../../../main/site/theme');
  const names = ['site', 'search', 'embed', 'comments'].flatMap((script) =>
    [...readFileSync(join(folder, `${script}.js`), 'utf8').matchAll(/dataset\.(\w+)|\[data-(\w+)\]/g)].map(
      ([, property, attribute]) => property ?? attribute ?? '',
    ),
  );

  it.each([...new Set(names)])('a theme can’t print: data-%s', (name) => {
    expect(faultOf(`<div id="search-results" class="embed" data-${name}="${evil}">${main}</div>`)).toBe(
      `a theme can't print the attribute data-${name}`,
    );
  });

  it('is more than nothing, and leaves other data alone', () => {
    expect(names).toContain('files');
    expect(faultOf('<div data-kind="front"></div>')).toBeNull();
  });
});

describe('what loads something', () => {
  it.each([
    `<link rel="stylesheet" href="${evil}">`,
    `<base href="${evil}">`,
    `<meta http-equiv="refresh" content="0;url=${evil}">`,
    `<video poster="${evil}"></video>`,
    `<audio src="${evil}"></audio>`,
    `<svg><use href="${evil}"/></svg>`,
    `<image src="${evil}">`,
    `<input type="image" src="${evil}">`,
    `<object data="${evil}"></object>`,
    `<embed src="${evil}">`,
    `<iframe srcdoc="x"></iframe>`,
    `<template><img src="${evil}"></template>`,
    `<style>@import "${evil}"</style>`,
    `<table background="${evil}"></table>`,
    `<p style="background:url(${evil})"></p>`,
    `<a ping="${evil}" href="/">x</a>`,
    `<a href="/" attributionsrc="${evil}">x</a>`,
    `<img src="a.png" imagesrcset="${evil}">`,
    `<img src=a.png longdesc="${evil}" alt="">`,
    `<img src="a.png" dynsrc="${evil}" lowsrc="${evil}">`,
    `<p><math><annotation-xml></annotation-xml></math></p>`,
    `<p/style=background:url(${evil})>`,
    `<a/href=j&#97;vascript:alert(1)>x</a>`,
  ])('is refused: %s', (markup) => {
    expect(faultOf(markup)).not.toBeNull();
  });
});
