import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildReport } from '#shared/site/build-report.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened } from '../../helpers/temp-newsroom.ts';
import { fileWith, newLibrary, patient } from './new-library.ts';
import { galley, galleyWith } from './run-galley.ts';

describe('galley import, check and build', patient, () => {
  it('bring a page of text and a picture to a site', async () => {
    const library = await newLibrary();
    const folder = await tempFolder();
    await writeFile(join(folder, 'h.jpg'), await picture('jpeg', { width: 500 }));
    await writeFile(
      join(folder, 'a.md'),
      '---\ntitle: Boats & more\nsection: City\nauthor: Ana Lima\nhero: {src: h.jpg, alt: Boats}\ndate: 2024-01-02\n---\nWords.\n',
    );
    await writeFile(
      join(folder, 'b.html'),
      '<title>Second</title><article><h1>Second</h1><p>More.</p><img src="gone.jpg" alt="Gone"></article>',
    );

    const files = [join(folder, 'a.md'), join(folder, 'b.html')];
    const tried = await galley('import', ...files, 'gone.md', '--library', library, '--dry-run');
    expect(tried.code).toBe(1);
    expect(tried.stdout).toBe('“Boats & more” (ready, in City, by Ana Lima, 1 picture)\n“Second” (ready)\n');
    expect(tried.stderr).toMatch(
      /not imported: .*gone\.md.*\nNew besides the articles: authors: Ana Lima; 1 picture\nA dry run: nothing was written, and nobody was asked\n$/,
    );
    expect(await readdir(join(library, 'articles')).catch(() => [])).toEqual([]);

    const imported = await galley('import', ...files, '--library', library);
    const ids = imported.stdout.trimEnd().split('\n');
    expect(imported.code).toBe(0);
    expect(ids).toHaveLength(2);
    expect(imported.stdout).toMatch(/^([0-9a-z]{26}\n){2}$/);
    expect(imported.stderr).toMatch(/b\.html: a picture was not taken: gone\.jpg: it is not there/);

    const checked = await galley('check', '--library', library);
    expect(checked).toMatchObject({ code: 0, stderr: 'No problems, 5 warnings.\n' });
    expect(checked.stdout.match(/(?<=^warning: “)[^”]+|\w+(?=: The)/gm)).toEqual([
      'baseUrl',
      'Boats & more',
      'caption',
      'Boats & more',
      'credit',
      'Second',
      'section',
      'Second',
      'byline',
    ]);

    const out = join(await tempFolder(), 'site');
    const built = await galley('build', '--library', library, '--out', out);
    expect(built).toMatchObject({ code: 0, stderr: checked.stdout });
    expect(built.stdout).toMatch(/^Built 2 articles, \d+ files .*: .*site\n$/);
    expect(await readFile(join(out, 'city/boats-and-more/index.html'), 'utf8')).toContain('Boats &amp; more');

    const again = await galley('build', '--library', library, '--out', out, '--json');
    expect(again.code).toBe(0);
    expect(BuildReport.parse(JSON.parse(again.stdout))).toMatchObject({
      ok: true,
      written: 0,
      removed: 0,
      articles: 2,
    });

    const alone = join(await tempFolder(), 'one');
    const one = await galley(
      'build',
      '--library',
      library,
      '--out',
      alone,
      '--article',
      ids[0] ?? '',
      '--json',
    );
    expect(BuildReport.parse(JSON.parse(one.stdout)).pages).toEqual([
      { article: ids[0], path: 'city/boats-and-more/index.html' },
    ]);
  });

  it('export prints an article, or writes it with its pictures', async () => {
    const library = await newLibrary();
    const folder = await tempFolder();
    await writeFile(join(folder, 'h.jpg'), await picture('jpeg', { width: 500 }));
    await writeFile(join(folder, 'a.md'), '---\ntitle: Boats\nhero: {src: h.jpg, alt: Boats}\n---\nWords.\n');
    const { stdout } = await galley('import', join(folder, 'a.md'), '--library', library);
    const id = stdout.trim();
    const text = await galley('export', id, '--library', library, '--as', 'text');
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/^Boats\n\n[\d-]+\n\nWords\.\n$/);
    const out = join(folder, 'out');
    const ran = await galley('export', id, '--library', library, '--as', 'markdown', '--out', out);
    expect(ran).toEqual({ code: 0, stdout: `${join(out, 'boats.md')}\n`, stderr: '' });
    expect((await readdir(out)).toSorted()).toEqual(['boats.md', 'pictures']);
    const again = await galley('export', id, '--library', library, '--as', 'markdown', '--out', out);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/^galley: .*boats\.md exists already and was left as it is/);
    const all = ['export', '--all', '--library', library, '--as', 'ghost'];
    const site = await galley(...all, '--out', out, '--json');
    expect(JSON.parse(site.stdout)).toMatchObject({
      path: join(out, 'boats.ghost.json'),
      articles: [{ article: id }],
    });
    expect(await galley(...all)).toMatchObject({ code: 1, stderr: expect.stringMatching(/say with --out/) });
    const posts = await galley('export', id, '--library', library, '--as', 'social');
    expect(posts).toMatchObject({ code: 0, stdout: '[headline]\nBoats\n\n' });
    expect(posts.stderr).toContain('X 5/280, Bluesky 5/300, Mastodon 5/500');
    const wrong = await galley('export', id, '--library', library, '--as', 'pdf');
    expect(wrong.code).toBe(2);
  });

  it('report as JSON, and take what they can', async () => {
    const library = await newLibrary();
    const good = await fileWith('good.md', '# Good\n\nWords.');
    const { code, stdout, stderr } = await galley(
      'import',
      'gone.html',
      good,
      '--library',
      library,
      '--json',
      '--status',
      'draft',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^galley: not imported: .*gone\.html can't be read: there is no such file\.\n$/);
    expect(JSON.parse(stdout)).toMatchObject([
      { article: null, problems: [expect.stringMatching(/no such file/)] },
      { headline: 'Good', problems: [] },
    ]);
  });

  it('know the stages that the library has', async () => {
    const library = await newLibrary();
    const file = await fileWith('good.md', '# Good\n\nWords.');
    const ran = await galley('import', file, '--library', library, '--status', 'odd');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^galley: The library has no stage "odd": give one of draft, .*ready\.\n$/);
    const listed = await galley('list', '--library', library, '--status', 'odd');
    expect(listed).toMatchObject({ code: 1, stdout: '', stderr: ran.stderr });
    const history = await galley('history', '0'.repeat(26), '--library', library);
    expect(history).toMatchObject({ code: 1, stderr: expect.stringMatching(/has no article/) });
  });

  it('name each problem and build nothing', async () => {
    const library = await newLibrary();
    const folder = await tempFolder();
    await writeFile(join(folder, 'h.png'), await picture('png'));
    await writeFile(
      join(folder, 'a.html'),
      '<title>No alt</title><article><h1>No alt</h1><p>x</p><img src="h.png"></article>',
    );
    const [id = ''] = (await galley('import', join(folder, 'a.html'), '--library', library)).stdout.split(
      '\n',
    );

    const checked = await galley('check', '--library', library);
    expect(checked.code).toBe(1);
    expect(checked.stdout.split('\n')).toContain(
      `“No alt” (${id}), body/1/figure.alt: The picture needs an alt text: say what is seen in it, or mark it as decorative if it tells nothing.`,
    );
    expect(checked.stderr).toBe('1 problem, 5 warnings.\n');
    const json = await galley('check', '--library', library, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ article: id, field: 'body/1/figure.alt' }),
      ]),
    });

    const out = join(await tempFolder(), 'site');
    const built = await galley('build', '--library', library, '--out', out);
    expect(built).toMatchObject({ code: 1, stdout: '' });
    expect(built.stderr).toMatch(/needs an alt text[\s\S]*\ngalley: the site was not built \(1 problem\)/);
    await expect(readdir(out)).rejects.toThrow();
    const report = await galley('build', '--library', library, '--out', out, '--json');
    expect(report.code).toBe(1);
    expect(BuildReport.parse(JSON.parse(report.stdout)).ok).toBe(false);
  });

  it.each(['import', 'check', 'build'])('%s says so where there is no library', async (command) => {
    const folder = await tempFolder();
    const file = await fileWith('a.md', '# A\n\nx');
    const rest = { import: [file], check: [], build: ['--out', join(folder, 'out')] }[command] ?? [];
    const { code, stdout, stderr } = await galley(command, ...rest, '--library', folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^galley: .* is not a newsroom: it holds no galley\.json/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('read a library that another program has open, and say who it is before writing to it', async () => {
    const library = await newLibrary();
    const file = await fileWith('a.md', '# A\n\nx');
    await galley('import', file, '--library', library);
    await reopened(library);

    const imported = await galley('import', file, '--library', library);
    expect(imported).toMatchObject({ code: 1, stdout: '' });
    expect(imported.stderr).toMatch(
      /^galley: Nothing was changed. test \(process \d+\) has this newsroom open\./,
    );
    expect((await galley('check', '--library', library)).code).toBe(0);
    const out = join(await tempFolder(), 'site');
    expect((await galley('build', '--library', library, '--out', out)).code).toBe(0);
  });

  it('refuse a file as the place for a site', async () => {
    const library = await newLibrary();
    const file = await fileWith('out', 'mine');
    const { code, stderr } = await galley('build', '--library', library, '--out', file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^galley: The site can't be built to .*: that is a file/);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('stop at Ctrl-C between two files, with nothing half made', async () => {
    const library = await newLibrary();
    const folder = await tempFolder();
    const files = Array.from({ length: 400 }, (_, index) => join(folder, `${index}.md`));
    for (const file of files) await writeFile(file, `# Article ${file}\n\nWords.`);
    const onStdout = (kill: (signal: NodeJS.Signals) => void): void => kill('SIGINT');
    const { code, stdout, stderr } = await galleyWith({ onStdout }, 'import', ...files, '--library', library);
    expect(code).toBe(130);
    expect(stderr).toMatch(/galley: stopping…\ngalley: cancelled; \d+ files were not imported\n$/);
    const ids = stdout.trimEnd().split('\n');
    expect(ids.length).toBeLessThan(400);
    expect((await readdir(join(library, 'articles'))).toSorted()).toEqual(ids.toSorted());
    expect((await galley('check', '--library', library)).code).toBe(0);
  });
});
