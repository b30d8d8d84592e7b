import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { BylineRole } from '#shared/articles/byline.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { writtenIn } from './written-in.ts';

const words: readonly (readonly [language: string, by: string, photo: string])[] = [
  ['en-GB', 'By', '(Photo: Cy Roe)'],
  ['de', 'Von', '(Foto: Cy Roe)'],
  ['es', 'Por', '(Foto: Cy Roe)'],
  ['fr', 'Par', '(Photo : Cy Roe)'],
  ['he', 'מאת', '(צילום: Cy Roe)'],
  ['id', 'Oleh', '(Foto: Cy Roe)'],
  ['pt-BR', 'Por', '(Foto: Cy Roe)'],
  ['ar', 'بقلم', '(الصورة: Cy Roe)'],
  ['nl', 'By', '(Photo: Cy Roe)'],
];
const formats = ['html', 'page', 'docx', 'epub', 'text'] as const;
const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');

it.each(words)(
  'in %s exports say %s and %s, and our own come back',
  { timeout: 60_000 },
  async (language, by, photo) => {
    const { newsroom, article: first } = await newsroomWithArticle();
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, language });
    const made: Record<string, string> = { 'Ana Lima': 'by' };
    for (const role of ['photos', 'edited', 'translated', 'reporting'] as const)
      for (const name of [`Bo ${role}`, `Cy ${role} and Sons`]) made[name] = role;
    const { id: _, ...fields } = first;
    const byline = [...first.byline];
    for (const [name, role] of Object.entries(made).slice(1))
      byline.push({ author: (await newsroom.authors.create({ name })).slug, role: role as BylineRole });
    const article = await newsroom.articles.create({ ...fields, slug: 'again', byline });
    for (const format of formats) {
      const folder = await tempFolder();
      await exportArticles(newsroom, [article.id], format, folderDestination(folder), {
        clock: systemClock,
      });
      const written = plain(await writtenIn(folder));
      expect([format, written.includes(photo)]).toEqual([format, true]);
      if (format !== 'epub') expect([format, written.includes(`${by} Ana Lima`)]).toEqual([format, true]);
      if (format === 'text' || format === 'epub') continue;
      const other = await tempNewsroom();
      const [file = ''] = (await readdir(folder)).filter((name) => /\.(?:html|docx)$/.test(name));
      const report = await createImportService({ ...other, clock: systemClock }).importFile(
        join(folder, file),
        {
          status: 'draft',
        },
      );
      const back = report.article === null ? null : (await other.articles.get(report.article)).article;
      const nameOf = new Map(other.authors.list().map(({ slug, name }) => [slug, name]));
      const names = back?.byline.map(({ author, role }) => [nameOf.get(author), role]);
      expect([format, names]).toEqual([format, Object.entries(made)]);
      expect([format, back?.hero?.caption, back?.hero?.credit]).toEqual([format, 'The harbour.', 'Cy Roe']);
    }
  },
);
