import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createPreviewService } from '#main/preview/preview-service.ts';
import { loadTheme } from '#main/site/load-theme.ts';
import { manifestName } from '#main/site/site-manifest.ts';
import { ThemeError } from '#main/site/themes/theme-error.ts';
import { SiteDesign, ThemeName } from '#shared/design/design.schema.ts';
import { weakColourPairs } from '#shared/design/read-design.ts';
import { ThemeManifest } from '#shared/design/theme.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { type SampleNewsroom, sampleClock, sampleNewsroom } from './build-sample.ts';

const broadsheet = join(import.meta.dirname, '../../../examples/themes/broadsheet');

/** A newsroom with a theme of these files; without any: the example. Its articles have no pictures. */
async function newsroomWith(files: Readonly<Record<string, string>> | null = null): Promise<SampleNewsroom> {
  const newsroom = await sampleNewsroom();
  const folder = join(newsroom.libraryPath, 'themes/own');
  if (files === null) await cp(broadsheet, folder, { recursive: true });
  else await writeFiles(folder, { 'theme.json': bare, ...files });
  const articles = Array.from({ length: 9 }, (_, number) => sampleArticle(number + 1));
  newsroom.library = sampleLibrary([], articles, { config: themed });
  return newsroom;
}

const themed = sampleConfig({ design: { theme: 'own' } });
const bare = JSON.stringify({ version: 1, name: 'Own' });

/** What is said of a theme of these files when it is read, else when the front page is made. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const library = await tempFolder();
  await writeFiles(join(library, 'themes/own'), { 'theme.json': bare, ...files });
  return problemsIn(library);
}

async function problemsIn(library: string): Promise<readonly string[]> {
  const theme = await loadTheme(library, ThemeName.parse('own'));
  if (theme.problems.length > 0) return theme.problems.map(({ message }) => message);
  const { pages } = planLibrary(sampleLibrary([], [sampleArticle(4)]), { now: sampleClock.now(), theme });
  try {
    pages.find(({ kind }) => kind === 'front')?.render();
    return [];
  } catch (error) {
    return [error instanceof ThemeError ? error.message : String(error)];
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function filesOf(out: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== manifestName);
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(out.length + 1), await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}

describe('the example theme', () => {
  it('makes every kind of page valid, and the preview is the site', async () => {
    const newsroom = await newsroomWith();
    newsroom.library = { ...sampleLibrary(newsroom.pictures.items), config: themed };
    const out = join(newsroom.folder, 'out');
    const report = await newsroom.site.build({ out });
    expect(report.problems).toEqual([]);
    const files = await filesOf(out);
    expect(String(files.get('index.html'))).toContain('<header class="bs-header">');

    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
    });
    const preview = createPreviewService(newsroom);
    const kinds = new Set<string>();
    for (const [path, bytes] of files) {
      const kind = /<body class="([^"]*)"/.exec(String(bytes))?.[1];
      if (kind !== undefined && kind !== 'page-moved' && !kinds.has(kind)) {
        kinds.add(kind);
        const { results } = await validator.validateString(String(bytes));
        expect([
          path,
          results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
        ]).toEqual([path, []]);
      }
      const { body } = await preview.respond('site', encodeURI(`/${path}`));
      expect([path, Buffer.from(body).equals(bytes)]).toEqual([path, true]);
    }
    expect(kinds.size).toBeGreaterThan(8);
  });

  it('gives a later build the same bytes as a clean one, whatever of it changes', async () => {
    const newsroom = await newsroomWith();
    const own = join(newsroom.libraryPath, 'themes/own');
    const [out, clean] = [join(newsroom.folder, 'out'), join(newsroom.folder, 'clean')];
    await newsroom.site.build({ out });
    expect(await newsroom.site.build({ out })).toMatchObject({ written: 0, removed: 0 });
    await mkdir(join(own, 'assets'));
    await writeFile(join(own, 'assets/paper.webp'), 'no picture, but bytes');
    await writeFile(join(own, 'styles/broadsheet.css'), 'main { background: url("../assets/paper.webp") }');
    const list = join(own, 'templates/list.liquid');
    await writeFile(list, `${await readFile(list, 'utf8')}<p>The end</p>\n`);
    await newsroom.site.build({ out });
    await newsroom.site.build({ out: clean });
    expect(await filesOf(out)).toEqual(await filesOf(clean));
    const paths = [...(await filesOf(out)).keys()];
    expect(paths.filter((path) => path.includes('paper'))).toEqual([
      expect.stringMatching(/^assets\/paper-[0-9a-f]{10}\.webp$/),
    ]);
  });

  it('has colours that everybody can read', async () => {
    const manifest = ThemeManifest.parse(JSON.parse(await readFile(join(broadsheet, 'theme.json'), 'utf8')));
    expect(weakColourPairs(SiteDesign.parse({}), manifest)).toEqual([]);
  });
});

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

describe('styles that', () => {
  const theme = (css: string): Record<string, string> => ({
    'theme.json': JSON.stringify({ version: 1, name: 'Own', styles: ['a.css'] }),
    'styles/a.css': `p { color: red }\n${css}`,
  });
  it.each([
    [
      'load from elsewhere',
      'p { background: url(https://a.example/x.png) }',
      'line 2: url(https://a.example/x.png)',
    ],
    [
      'load from anywhere in quotes',
      "p { background: url( '//a.example/x.png' ) }",
      'line 2: url(//a.example/x.png)',
    ],
    ['load what the theme doesn’t have', 'p { background: url("assets/none.png") }', 'url(assets/none.png)'],
    ['leave the folder', 'p { background: url("assets/../../x.png") }', 'url(assets/../../x.png)'],
    ['import', '@import "https://a.example/x.css";', 'line 2: list further files under "styles"'],
    [
      'hide by escapes',
      'p { background: u\\72l(https://a.example/x.png) }',
      'line 2: a backslash may stand in quotes only',
    ],
    [
      'load by another function',
      'p { background: image-set("https://a.example/x.png" 1x) }',
      'only url() may be used',
    ],
  ])('%s are refused', async (_, css, message) => {
    expect(await problemsOf(theme(css))).toEqual([expect.stringContaining(message)]);
  });

  it('say harmless things are taken', async () => {
    expect(
      await problemsOf(theme('/* url(https://a.example) */ p::before { content: "\\201C @import url(x"; }')),
    ).toEqual([]);
  });
});

describe('a theme’s folder', () => {
  it.each([
    [{ 'theme.json': '{' }, 'themes/own/theme.json: it isn’t JSON'],
    [{ 'theme.json': '{"version":2,"name":"x"}' }, 'version: this Galley knows version 1 of themes'],
    [{ 'theme.json': '{"version":1,"name":"x","styles":["../../galley.json"]}' }, 'which "styles" names'],
    [{ 'assets/x.svg': '<svg/>' }, 'themes/own/assets/x.svg: a file of this name has no place there'],
    [{ 'assets/x.js': 'alert(1)' }, 'themes/own/assets/x.js: a file of this name has no place there'],
  ])('of %j is refused', async (files, message) => {
    expect(await problemsOf(files)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['themes', 'themes/own', 'themes/own/assets', 'themes/own/assets/x.png', 'themes/own/theme.json'])(
    'is refused where %s is a link',
    async (path) => {
      const [library, elsewhere] = [await tempFolder(), await tempFolder()];
      const own = { 'theme.json': bare, 'assets/x.png': '' };
      await writeFiles(join(library, 'themes/own'), own);
      await rm(join(library, path), { recursive: true });
      await writeFiles(join(elsewhere, 'themes/own'), own);
      await symlink(join(elsewhere, path), join(library, path));
      expect(await problemsIn(library)).toEqual([expect.stringMatching(/^themes.*not a link/)]);
    },
  );

  it('that isn’t there is a problem', async () => {
    const newsroom = await sampleNewsroom();
    newsroom.library = { ...newsroom.library, config: sampleConfig({ design: { theme: 'gone' } }) };
    expect((await newsroom.site.check())[0]).toMatchObject({
      code: 'theme-failed',
      file: 'themes/gone/theme.json',
      field: 'design.theme',
    });
  });
});
