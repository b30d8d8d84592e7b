import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '#main/articles/journal-lines.ts';
import { repairFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { sampleArticle } from '../../../helpers/sample-library.ts';
import { reopened } from '../../../helpers/temp-newsroom.ts';
import { check, copyOfSample, firstOf, repair } from './sample-copy.ts';

describe('the doctor', () => {
  it('makes an article anew of its journal, which holds the newest text', async () => {
    const path = await copyOfSample();
    const { id } = await firstOf(path);
    const file = join(path, 'articles', id, 'article.json');
    await truncate(file, 500);
    const cut = await readFile(file);
    const content = ArticleContent.parse(sampleArticle(1, { headline: 'What was typed last' }));
    await writeFile(
      join(path, 'articles', id, 'journal'),
      lineOf({ schemaVersion: 1, at: '2026-11-25T10:00:00Z', content }).text,
    );
    const report = await repair(path);
    expect(report.findings.map(({ code, isRepaired }) => [code, isRepaired])).toEqual([
      ['damaged-file', true],
    ]);
    expect(await readFile(join(path, report.kept ?? '', 'articles', id, 'article.json'))).toEqual(cut);
    expect(isWell(await check(path))).toBe(true);
    const { articles } = await reopened(path);
    expect((await articles.get(id as never)).article).toMatchObject({ id, headline: 'What was typed last' });
  });

  it.each(['cut off', 'gone'])(
    'offers the newest version of an article that is %s, and brings it back only when that is wanted',
    async (how) => {
      const path = await copyOfSample();
      const { id } = await firstOf(path);
      const newsroom = await reopened(path);
      const content = ArticleContent.parse((await newsroom.articles.get(id as never)).article);
      await newsroom.articles.record(id as never, { ...content, headline: 'Kept last' });
      await newsroom.history.keep(id as never, { kind: 'saved' });
      const [newest] = (await newsroom.history.list(id as never)).versions;
      await newsroom.close();
      const file = `articles/${id}/article.json`;
      if (how === 'gone') await rm(join(path, file));
      else await truncate(join(path, file), 500);
      const asked = await repair(path);
      expect(asked.findings).toMatchObject([{ file, level: 'damaged', repair: null, newest: newest?.at }]);
      expect(isWell(asked)).toBe(false);

      const options = { libraryPath: path, clock: systemClock, program: 'test', bringBack: [file] };
      const report = await repairFiles(options);
      expect([isWell(report), isWell(await check(path))]).toEqual([true, true]);
      const again = await reopened(path);
      expect((await again.articles.get(id as never)).article).toMatchObject({ id, headline: 'Kept last' });
      if (how !== 'gone') expect((await readFile(join(path, report.kept ?? '', file))).length).toBe(500);
    },
  );

  const newerForm = (file: string): string =>
    JSON.stringify({ ...JSON.parse(file), schemaVersion: 99, byline: { people: ['new form'] } });
  const updated = (file: string, at: string): string =>
    file.replace(/"updatedAt": "[^"]+"/, `"updatedAt": "${at}"`);
  it.each<readonly [string, (file: string) => string, readonly unknown[], string | null]>([
    ['is newer', newerForm, ['newer-file', 'note', null, null], null],
    [
      'is newer and cut off',
      (file) => newerForm(file).slice(0, -9),
      ['damaged-file', 'damaged', null, null],
      null,
    ],
    [
      'is newer, with zeros',
      (file) => `${newerForm(file)}\0\0`,
      ['damaged-file', 'damaged', null, null],
      null,
    ],
    [
      'was written after it',
      (file) => updated(file, '2026-11-25T10:00:01.000Z').slice(0, 500),
      ['damaged-file', 'damaged', null, '2026-11-25T10:00:00Z'],
      'In the journal',
    ],
    [
      'was written before it',
      (file) => updated(file, '2026-11-25T09:59:59.000Z').slice(0, 500),
      ['damaged-file', 'damaged', expect.stringContaining('2026-11-25T10:00:00Z'), null],
      'In the journal',
    ],
    [
      'is empty',
      () => '',
      ['damaged-file', 'damaged', expect.stringContaining('journal'), null],
      'In the journal',
    ],
  ])(
    'of a journal and an article that %s takes nothing that may be older',
    async (_name, damage, said, headline) => {
      const path = await copyOfSample();
      const { id } = await firstOf(path);
      const file = join(path, 'articles', id, 'article.json');
      const damaged = damage(await readFile(file, 'utf8'));
      await writeFile(file, damaged);
      const content = ArticleContent.parse(sampleArticle(1, { headline: 'In the journal' }));
      const record = lineOf({ schemaVersion: 1, at: '2026-11-25T10:00:00Z', content }).text;
      await writeFile(join(path, 'articles', id, 'journal'), record);
      const { findings } = await repair(path);
      expect(findings.map(({ code, level, repair, newest }) => [code, level, repair, newest])).toEqual([
        said,
      ]);
      if (said[2] === null) expect(await readFile(file, 'utf8')).toBe(damaged);
      await repairFiles({ libraryPath: path, clock: systemClock, program: 'test', bringBack: 'all' });
      const now = await readFile(file, 'utf8');
      if (headline === null) expect(now).toBe(damaged);
      else expect(JSON.parse(now)).toMatchObject({ id, headline });
    },
  );
});
