import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { articleId, fullArticle, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { type SampleNewsroom, sampleNewsroom } from './build-sample.ts';

let newsroom: SampleNewsroom;
let out: string;
let run = 0;

beforeAll(async () => {
  newsroom = await sampleNewsroom();
});
beforeEach(() => {
  newsroom.library = sampleLibrary(newsroom.pictures.items);
  run += 1;
  out = join(newsroom.folder, `out-${run}`);
});

describe('a build', () => {
  it('holds every page, and gives the same bytes each time', async () => {
    const report = await newsroom.site.build({ out });
    expect(report).toMatchObject({ ok: true, out, articles: 5, problems: [], removed: 0 });
    const content = await hashesIn(out);
    expect(content.size).toBe(report.files + 1);
    for (const { path } of report.pages) expect(content.has(path)).toBe(true);
    await newsroom.site.build({ out: `${out}-again` });
    expect(await hashesIn(`${out}-again`)).toEqual(content);
  });

  it('leaves alone what is unchanged, and removes only what it wrote', async () => {
    await newsroom.site.build({ out });
    const untouched = join(out, 'sport/index.html');
    const before = (await stat(untouched)).mtimeMs;
    await writeFile(join(out, 'CNAME'), 'weir.example');
    expect(await newsroom.site.build({ out })).toMatchObject({ written: 0, removed: 0 });

    const articles = newsroom.library.articles.filter(({ id }) => id !== articleId(2));
    newsroom.library = sampleLibrary(newsroom.pictures.items, articles);
    const report = await newsroom.site.build({ out });
    expect(report.removed).toBeGreaterThan(1);
    expect((await stat(untouched)).mtimeMs).toBe(before);
    const content = await hashesIn(out);
    expect([...content.keys()].filter((path) => path.includes('ferry-crew'))).toEqual([]);
    expect(content.has('CNAME')).toBe(true);
    await expect(readdir(join(out, 'tags/jobs'))).rejects.toThrow('ENOENT');

    await newsroom.site.build({ out: `${out}-clean` });
    const clean = await hashesIn(`${out}-clean`);
    expect(new Map([...content].filter(([path]) => path !== 'CNAME'))).toEqual(clean);
  });

  it('writes nothing while there is a problem', async () => {
    await newsroom.site.build({ out });
    const before = await hashesIn(out);
    const broken = fullArticle(newsroom.pictures.items, { headline: '', slug: 'x' });
    newsroom.library = sampleLibrary(newsroom.pictures.items, [broken, sampleArticle(4), sampleArticle(9)]);
    const report = await newsroom.site.build({ out });
    expect(report).toMatchObject({ ok: false, written: 0, files: 0 });
    expect(report.problems.map(({ code }) => code)).toEqual(['headline-missing']);
    expect(await hashesIn(out)).toEqual(before);
  });

  it('says which picture can’t be read', async () => {
    const [first] = newsroom.pictures.items;
    if (first === undefined) throw new Error('no picture');
    const other = await sampleNewsroom();
    await writeFile(other.pictures.fileOf(first), 'not a picture');
    const report = await other.site.build({ out });
    expect(report.problems.map(({ code, message }) => [code, message.includes('reservoir.jpg')])).toEqual([
      ['picture-unreadable', true],
    ]);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('tells how far it is', async () => {
    const phases = new Map<string, number>();
    await newsroom.site.build({
      out,
      onProgress: ({ phase, done, total }) => phases.set(phase, done / total),
    });
    expect([...phases]).toEqual([
      ['reading', 1],
      ['pages', 1],
      ['pictures', 1],
      ['writing', 1],
    ]);
  });

  it('can be cancelled at any step, and leaves no trace then', async () => {
    for (const phase of ['reading', 'pages', 'pictures', 'writing']) {
      const controller = new AbortController();
      const onProgress = (progress: { readonly phase: string }): void => {
        if (progress.phase === phase) controller.abort();
      };
      const build = newsroom.site.build({ out, onProgress, signal: controller.signal });
      await expect(build).rejects.toMatchObject({ code: 'cancelled' });
      await expect(readdir(out)).rejects.toThrow('ENOENT');
    }
  });

  it('runs once at a time', async () => {
    const first = newsroom.site.build({ out });
    await expect(newsroom.site.build({ out })).rejects.toMatchObject({ code: 'build-running' });
    expect((await first).ok).toBe(true);
  });

  it('repairs what a killed build left', async () => {
    await newsroom.site.build({ out });
    const whole = await hashesIn(out);
    const manifest = JSON.parse(await readFile(join(out, '.galley-site.json'), 'utf8'));
    await writeFile(join(out, '.galley-site.json'), JSON.stringify({ ...manifest, state: 'writing' }));
    await mkdir(join(out, '.galley-staging'));
    await writeFile(join(out, '.galley-staging/0'), 'half a pa');
    await writeFile(join(out, 'index.html'), 'half');
    await rm(join(out, 'town'), { recursive: true });
    expect((await newsroom.site.build({ out })).ok).toBe(true);
    expect(await hashesIn(out)).toEqual(whole);
  });
});

describe('one article alone', () => {
  it('brings its page and what that needs', async () => {
    const report = await newsroom.site.build({ out, article: articleId(1) });
    expect(report.pages).toHaveLength(1);
    const paths = [...(await hashesIn(out)).keys()];
    expect(paths.filter((path) => path.endsWith('.html'))).toEqual([report.pages[0]?.path]);
    const page = await readFile(join(out, report.pages[0]?.path ?? ''), 'utf8');
    for (const [, file] of page.matchAll(/(?:src|href)="(?:\.\.\/)+((?:media|assets)\/[^"]+)"/g)) {
      expect(paths).toContain(file);
    }
  });

  it('leaves the rest of a site as it is', async () => {
    await newsroom.site.build({ out });
    const before = await hashesIn(out);
    expect(await newsroom.site.build({ out, article: articleId(4) })).toMatchObject({
      written: 0,
      removed: 0,
    });
    expect(await hashesIn(out)).toEqual(before);
  });

  it.each([
    [5, 'article-not-ready'],
    [6, 'article-not-ready'],
    [7, 'article-not-ready'],
    [99, 'article-unknown'],
  ])('number %i is refused with %s', async (number, code) => {
    await expect(newsroom.site.build({ out, article: articleId(number) })).rejects.toMatchObject({ code });
  });

  it('isn’t held up by another’s problem', async () => {
    const broken = sampleArticle(2, { headline: '' });
    newsroom.library = sampleLibrary(newsroom.pictures.items, [broken, sampleArticle(4)]);
    expect((await newsroom.site.build({ out })).ok).toBe(false);
    expect((await newsroom.site.build({ out, article: articleId(4) })).ok).toBe(true);
    expect((await newsroom.site.build({ out, article: articleId(2) })).ok).toBe(false);
  });
});

describe('a folder that a build must not write to', () => {
  it.each<[string, string, () => Promise<string>]>([
    [
      'a file',
      'out-is-file',
      async () => {
        await writeFile(out, 'mine');
        return out;
      },
    ],
    [
      'a path below a file',
      'out-is-file',
      async () => {
        await writeFile(out, 'mine');
        return join(out, 'site');
      },
    ],
    [
      'a folder with other files',
      'out-not-empty',
      async () => {
        await mkdir(out);
        await writeFile(join(out, 'thesis.txt'), 'mine');
        return out;
      },
    ],
    [
      'a folder whose manifest is damaged',
      'out-not-empty',
      async () => {
        await mkdir(out);
        await writeFile(join(out, '.galley-site.json'), '{"galleySite":1');
        return out;
      },
    ],
    [
      'a manifest that names files elsewhere',
      'out-not-empty',
      async () => {
        await mkdir(out);
        const files = ['../../victim'];
        await writeFile(
          join(out, '.galley-site.json'),
          JSON.stringify({ galleySite: 1, state: 'complete', files }),
        );
        return out;
      },
    ],
    ['the library', 'out-in-library', async () => newsroom.libraryPath],
    ['a folder in the library', 'out-in-library', async () => join(newsroom.libraryPath, 'site')],
    ['the folder of the library', 'out-in-library', async () => newsroom.folder],
    [
      'a link into the library',
      'out-in-library',
      async () => {
        await symlink(newsroom.libraryPath, out);
        return join(out, 'site');
      },
    ],
  ])('%s is refused', async (_, code, prepare) => {
    const wanted = await prepare();
    await expect(newsroom.site.build({ out: wanted })).rejects.toMatchObject({ code });
  });

  it('one where somebody’s own page would be replaced', async () => {
    await newsroom.site.build({ out, article: articleId(1) });
    await writeFile(join(out, '404.html'), 'our own');
    await expect(newsroom.site.build({ out })).rejects.toMatchObject({ code: 'out-foreign-file' });
    expect(await readFile(join(out, '404.html'), 'utf8')).toBe('our own');
  });

  it('an empty folder is fine', async () => {
    await mkdir(out);
    expect((await newsroom.site.build({ out })).ok).toBe(true);
  });
});

it('checks articles that aren’t ready too', async () => {
  newsroom.library = sampleLibrary([], [sampleArticle(1, { status: 'draft', headline: '' })]);
  expect((await newsroom.site.check()).map(({ code }) => code)).toEqual(['headline-missing']);
});
