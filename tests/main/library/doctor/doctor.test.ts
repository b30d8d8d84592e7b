import { createHash } from 'node:crypto';
import {
  appendFile,
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '#main/articles/journal-lines.ts';
import { examineArticle } from '#main/library/doctor/examine-article.ts';
import { examineMediaFolder } from '#main/library/doctor/examine-media.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { sampleArticle } from '../../../helpers/sample-library.ts';
import { reopened } from '../../../helpers/temp-newsroom.ts';
import { check, copyOfSample, firstOf, repair } from './sample-copy.ts';

describe('the doctor', () => {
  it('finds nothing in a library that is well, and touches nothing', async () => {
    const path = await copyOfSample();
    expect((await check(path)).findings).toEqual([]);
    expect(await repair(path)).toMatchObject({ findings: [], kept: null });
    expect((await readdir(path)).includes('set-aside')).toBe(false);
  });

  it.each<
    readonly [string, string, (path: string, first: { id: string; picture: string }) => Promise<unknown>]
  >([
    [
      'an author of another name',
      'invalid-file',
      (path) =>
        writeFile(join(path, 'authors/nobody.json'), '{"schemaVersion":1,"slug":"somebody","name":"S"}'),
    ],
    [
      'an article that is cut off',
      'damaged-file',
      (path, { id }) => truncate(join(path, 'articles', id, 'article.json'), 100),
    ],
    [
      'an article’s folder that was copied',
      'invalid-file',
      (path, { id }) =>
        cp(join(path, 'articles', id), join(path, 'articles', '01jz0000000000000000000999'), {
          recursive: true,
        }),
    ],
    [
      'a record of exchanges that is another article’s',
      'invalid-file',
      (path, { id }) =>
        writeFile(
          join(path, 'articles', id, 'exchange.json'),
          `{"schemaVersion":1,"article":"01jz0000000000000000000999","copy":"${'a'.repeat(16)}","sent":0,"seen":[]}`,
        ),
    ],
    ...(['snippets', 'templates'] as const).map(
      (folder): readonly [string, string, (path: string) => Promise<unknown>] => [
        `one of the ${folder} that is cut off`,
        'damaged-file',
        async (path) => {
          await mkdir(join(path, folder), { recursive: true });
          await writeFile(join(path, folder, 'sign-off.json'), '{"schemaVersion":1,"slug":"sign-');
        },
      ],
    ),
    [
      'a theme that says nothing of itself',
      'invalid-file',
      async (path) => {
        await mkdir(join(path, 'themes/own'), { recursive: true });
        await writeFile(join(path, 'themes/own/theme.json'), '[]');
      },
    ],
    [
      'a review that is none',
      'invalid-file',
      (path, { id }) => writeFile(join(path, 'articles', id, 'review.json'), '{"schemaVersion":1}'),
    ],
    [
      'suggestions of another article',
      'damaged-file',
      (path, { id }) => writeFile(join(path, 'articles', id, 'suggestions.json'), ''),
    ],
    [
      'a picture with another byte',
      'damaged-picture',
      (path, { picture }) => appendFile(join(path, picture), 'x'),
    ],
    ['a picture that is gone', 'missing-file', (path, { picture }) => rm(join(path, picture))],
    [
      'a version whose line is damaged',
      'damaged-versions',
      async (path, { id }) => {
        await mkdir(join(path, 'articles', id, 'versions'), { recursive: true });
        await writeFile(join(path, 'articles', id, 'versions/aaaaaaaa.log'), '\n00000000 {"at":1}\n');
      },
    ],
    [
      'a receipt that is none',
      'invalid-file',
      async (path) => {
        await mkdir(join(path, 'publish/receipts'), { recursive: true });
        await writeFile(join(path, 'publish/receipts/20261125T100000Z-abcd.json'), '{"schemaVersion":1}');
      },
    ],
  ])('reports %s as %s, and repairs nothing that it can’t prove', async (_name, code, damage) => {
    const path = await copyOfSample();
    await damage(path, await firstOf(path));
    const { findings } = await check(path);
    expect(findings.map((finding) => [finding.code, finding.level, finding.repair])).toEqual([
      [code, 'damaged', null],
    ]);
    const after = await repair(path);
    expect([isWell(after), after.kept]).toEqual([false, null]);
  });

  it('cuts zeros off behind a document that is whole', async () => {
    const path = await copyOfSample();
    const before = await readFile(join(path, 'galley.json'), 'utf8');
    await appendFile(join(path, 'galley.json'), Buffer.alloc(4096));
    expect(isWell(await repair(path))).toBe(true);
    expect(await readFile(join(path, 'galley.json'), 'utf8')).toBe(before);
  });

  it('puts a picture back that is there under another name', async () => {
    const path = await copyOfSample();
    const { picture } = await firstOf(path);
    const whole = await readFile(join(path, picture));
    await rename(join(path, picture), join(path, picture.replace(/(\.[a-z]+)$/, ' (1)$1')));
    await writeFile(join(path, picture), 'half a pict');
    const report = await repair(path);
    expect(isWell(report)).toBe(true);
    expect(await readFile(join(path, picture))).toEqual(whole);
    expect(await readFile(join(path, report.kept ?? '', picture), 'utf8')).toBe('half a pict');
    expect(createHash('sha256').update(whole).digest('hex')).toBe(/([0-9a-f]{64})/.exec(picture)?.[1]);
  });

  it('takes away what killed writes left, and keeps a copy of it too', async () => {
    const path = await copyOfSample();
    const { id } = await firstOf(path);
    await writeFile(join(path, 'articles', id, '.0123456789abcdef.galley-tmp'), 'half an art');
    const report = await repair(path);
    expect(report.findings).toMatchObject([{ code: 'stray-file', level: 'note', isRepaired: true }]);
    expect(await readdir(join(path, 'articles', id))).not.toContain('.0123456789abcdef.galley-tmp');
    const kept = join(path, report.kept ?? '', 'articles', id, '0123456789abcdef.galley-tmp');
    expect(await readFile(kept, 'utf8')).toBe('half an art');
  });

  it('passes over what went while it looked', async () => {
    const path = await copyOfSample();
    const { id, picture } = await firstOf(path);
    const names = [...(await readdir(join(path, 'articles', id))), 'journal', 'versions/aaaaaaaa.archive'];
    expect(await examineArticle(path, id, names)).toEqual([]);
    await rm(join(path, 'articles', id), { recursive: true });
    expect(await examineArticle(path, id, names)).toEqual([]);
    const folder = dirname(picture);
    const gone = [...(await readdir(join(path, folder))), `${'a'.repeat(64)}.png`];
    expect(await examineMediaFolder(path, folder, gone, () => {})).toEqual([]);
  });

  it('goes on after files that can’t be read or are crafted, and names each', async () => {
    const path = await copyOfSample();
    const { id, picture } = await firstOf(path);
    const article = join(path, 'articles', id);
    await mkdir(join(article, 'versions/b.archive'), { recursive: true });
    await mkdir(join(article, 'journal'));
    await writeFile(join(article, 'versions/a.log'), '\n00000000 \n');
    await writeFile(join(article, 'review.json'), `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    const names = ['article.json', 'journal', 'review.json', 'versions/a.log', 'versions/b.archive'];
    const found = (await examineArticle(path, id, names)).map(({ finding }) => [finding.code, finding.file]);
    expect(found).toEqual([
      ['unreadable-file', `articles/${id}/journal`],
      ['invalid-file', `articles/${id}/review.json`],
      ['damaged-versions', `articles/${id}/versions/a.log`],
      ['unreadable-file', `articles/${id}/versions/b.archive`],
    ]);
    await rm(join(path, picture));
    await mkdir(join(path, picture));
    const folder = dirname(picture);
    const media = await examineMediaFolder(path, folder, await readdir(join(path, folder)), () => {});
    expect(media.map(({ finding }) => [finding.code, finding.file])).toEqual([['unreadable-file', picture]]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says what it has no permission to read, and looks at the rest',
    async () => {
      const path = await copyOfSample();
      const { id, picture } = await firstOf(path);
      const locked = [picture, `articles/${id}/article.json`, `articles/${id}/journal`, 'themes'];
      await writeFile(
        join(path, 'articles', id, 'journal'),
        lineOf({
          schemaVersion: 1,
          at: '2026-11-25T10:00:00Z',
          content: ArticleContent.parse(sampleArticle(1)),
        }).text,
      );
      await mkdir(join(path, 'themes/own'), { recursive: true });
      await writeFile(join(path, 'addresses.json'), '[');
      for (const name of locked) await chmod(join(path, name), 0);
      const { findings } = await check(path);
      for (const name of locked) await chmod(join(path, name), 0o700);
      expect(findings.map(({ file }) => file).toSorted()).toEqual([...locked, 'addresses.json'].toSorted());
      for (const { file, message, repair, newest } of findings) {
        if (file === 'addresses.json') continue;
        expect([message, repair, newest]).toEqual([
          expect.stringContaining('you have no permission to read it'),
          null,
          null,
        ]);
      }
    },
  );

  it('repairs nothing while another program has the library open', async () => {
    const path = await copyOfSample();
    await reopened(path);
    await expect(repair(path)).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('test'),
    });
    expect((await check(path)).findings).toEqual([]);
  });
});
