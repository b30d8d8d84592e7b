import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { tempFolder } from './temp-folder.ts';
import { tempNewsroom } from './temp-newsroom.ts';

export interface Taken {
  readonly newsroom: Newsroom;
  readonly reports: readonly FileImport[];
  readonly articles: readonly Article[];
}

/** Writes files into a folder of their own and takes one of them in, or the folder itself ('.'). */
export async function takeSiteFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  name: string,
  newsroom?: Newsroom,
): Promise<Taken> {
  const folder = join(await tempFolder(), 'site');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const open = newsroom ?? (await tempNewsroom());
  const service = createImportService({ ...open, clock: systemClock });
  const reports: FileImport[] = [];
  for await (const report of service.imports(join(folder, name), { status: 'ready', media: null })) {
    reports.push(report);
  }
  return { newsroom: open, reports, articles: await open.articles.all() };
}

export function named({ articles }: Taken, headline: string): Article {
  const article = articles.find((one) => one.headline === headline);
  if (article === undefined) throw new Error(`no article “${headline}”`);
  return article;
}
