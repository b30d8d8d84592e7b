import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPreviewService } from '#main/preview/preview-service.ts';
import { articleId, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { filesOf, newsroomWith, problemsOf, themed } from './own-theme.ts';

const layout = (main: string): object => ({
  'templates/layout.liquid': `<main id="main">{{ main }}</main>\n${main}`,
});

const at = (line: number, message: string): string =>
  expect.stringContaining(`themes/own/templates/layout.liquid, line ${line}: ${message}`);

describe('a template that', () => {
  it.each([
    ['prints a script', '<script>alert(1)</script>', at(2, "a theme can't print <script>")],
    [
      'prints a script in pieces',
      '<scr{{ site.email | slice: 99 }}ipt>alert(1)</script>',
      "a theme can't print <script>",
    ],
    ['prints a handler', '<p onclick="alert(1)">x</p>', "a theme can't print the attribute onclick"],
    [
      'prints styles',
      '<p style="background: url(https://a.example)">x</p>',
      "a theme can't print the attribute style",
    ],
    ['gives the body a handler', '<body onload="alert(1)">', at(2, "a theme can't print <body>")],
    [
      'hides a script from careless readers',
      '<!--><script>alert(1)</script>-->',
      "a theme can't print <script>",
    ],
    [
      'frames another site',
      '<iframe src="https://a.example"></iframe>',
      at(2, "a theme can't print <iframe>"),
    ],
    ['draws', '<svg onload="alert(1)"></svg>', at(2, "a theme can't print <svg>")],
    ['links to code', '<a href="java\nscript:alert(1)">x</a>', "a link can't lead to javascript:"],
    [
      'links to code in entities',
      '<a href="&#106;avascript:alert(1)">x</a>',
      "a link can't lead to javascript:",
    ],
    [
      'shows a picture from elsewhere',
      '<img src="//a.example/x.png" alt="">',
      'a picture must be a file of the site',
    ],
    [
      'shows one of a set from elsewhere',
      '<img src="x.png" srcset="x.png 1x, https://a.example/x.png 2x" alt="">',
      'a picture must be a file of the site',
    ],
    [
      'puts a part of the page into an attribute',
      '<p title="{{ main }}">x</p>',
      "the attribute title can't hold a part of the page",
    ],
    ['asks for what there isn’t', '{{ site.titel }}', at(2, 'undefined variable: site.titel')],
    [
      'asks for the machine',
      '{{ site.constructor.constructor }}',
      at(2, 'undefined variable: site.constructor'),
    ],
    ['asks for the prototype', '{{ site.__proto__ }}', at(2, 'undefined variable: site.__proto__')],
    ['has an open tag', '{% if site.title %}', at(2, 'tag {% if site.title %} not closed')],
    ['uses what prints unescaped', '{{ site.title | raw }}', at(2, 'undefined filter: raw')],
    ['asks for the time', '{{ "now" | date: "%s" }}', at(2, 'undefined filter: date')],
    ['takes chances', '{{ "a,b" | split: "," | sample }}', at(2, 'undefined filter: sample')],
    ['includes a file', '{% include "../../../galley.json" %}', at(2, 'tag "include" not found')],
    ['renders a file elsewhere', '{% render "../../../../galley.json" %}', 'galley.json'],
    ['loops for ever', '{% for i in (1..100000000) %}x{% endfor %}', at(2, 'memory alloc limit exceeded')],
    ['renders itself', '{% render "layout", main: main %}', 'its templates render each other without end'],
  ])('%s is named with its place', async (_, template, message) => {
    const problems = await problemsOf({ ...layout(template) });
    expect(problems).toEqual([typeof message === 'string' ? expect.stringContaining(message) : message]);
  });

  it('prints no main part is told so', async () => {
    expect(await problemsOf({ 'templates/layout.liquid': '{{ main }}' })).toEqual([
      expect.stringContaining('it must print <main id="main">'),
    ]);
  });

  it('prints an article’s words prints them as words', async () => {
    const newsroom = await newsroomWith({
      'templates/article.liquid': '<h1 title="{{ article.headline }}">{{ article.headline | upcase }}</h1>',
    });
    newsroom.library = sampleLibrary([], [sampleArticle(1, { headline: 'Less & <more>' })], {
      config: themed,
    });
    const preview = createPreviewService(newsroom);
    const { url } = await preview.open(articleId(1));
    const { body } = await preview.respond(articleId(1), new URL(url).pathname);
    expect(String(body)).toContain('<h1 title="Less &amp; &lt;more&gt;">LESS &amp; &lt;MORE&gt;</h1>');
  });

  it('is broken is shown as such in the preview, and leaves the site that is there', async () => {
    const newsroom = await newsroomWith();
    const out = join(newsroom.folder, 'out');
    await newsroom.site.build({ out });
    const before = await filesOf(out);
    await writeFile(
      join(newsroom.libraryPath, 'themes/own/templates/front.liquid'),
      '<p>\n{{ lead.headlin }}</p>',
    );
    const { ok, problems } = await newsroom.site.build({ out });
    expect([ok, problems.map(({ code, file }) => [code, file])]).toEqual([
      false,
      [['theme-failed', 'themes/own/templates/front.liquid']],
    ]);
    expect(await filesOf(out)).toEqual(before);
    const preview = createPreviewService(newsroom);
    const { status, body } = await preview.respond('site', '/');
    expect([status, String(body)]).toEqual([
      500,
      expect.stringContaining('themes/own/templates/front.liquid, line 2:'),
    ]);
  });
});
