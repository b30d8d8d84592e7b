import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createImportService } from '#main/import/import-service.ts';
import { askNetwork } from '#main/import/network/ask-network.ts';
import { systemClock } from '#main/platform/clock.ts';
import { outline } from '../shared/body/from-html/outline.ts';
import { picture } from './pictures.ts';
import { pdf, recording } from './recordings.ts';
import { tempFolder } from './temp-folder.ts';
import { tempNewsroom } from './temp-newsroom.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** One of each kind, and one that pages can't play. */
export const samples = async () => ({
  film: await recording('clip.mp4'),
  sound: await recording('sound.mp3'),
  paper: pdf(),
  cover: await picture('png'),
  hevc: await recording('hevc.mp4'),
});

/** Writes files below a new folder, by their paths in it. */
export async function lay(files: Files): Promise<string> {
  const folder = join(await tempFolder(), 'site');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export interface Taken {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** What kinds of files the library has then. */
  readonly formats: readonly string[];
}

/** Imports what lies at `path` into a new newsroom; media are named by their format. `fetches`: other computers may be asked, this one too. */
export async function takeMedia(
  path: string,
  fetches: { readonly site: string | null } | null = null,
): Promise<Taken> {
  const newsroom = await tempNewsroom();
  const { signal } = new AbortController();
  const network = fetches && askNetwork({ signal, ...fetches, isAllowed: () => true });
  const problems: string[] = [];
  const service = createImportService({ ...newsroom, clock: systemClock });
  for await (const report of service.imports(path, {
    status: 'draft',
    media: null,
    ...(network && { network }),
  }))
    problems.push(...report.problems);
  const [article] = await newsroom.articles.all();
  const items = newsroom.media.list();
  const names = new Map(items.map((item) => [item.id.replace(/0+$/, ''), item.format]));
  const lines = outline((article?.body.root.children ?? []) as object[]).map((line) =>
    line.replaceAll(/\b[0-9a-f]{60,64}\b/g, (id) => names.get(id as never) ?? '?'),
  );
  return { lines, problems, formats: items.map(({ format }) => format).toSorted() };
}

export const page = (body: string): string =>
  `<html><head><title>A</title></head><body><article><h1>A</h1><p>Words of it.</p>${body}</article></body></html>`;
export const ghost = (...children: readonly object[]): string =>
  JSON.stringify({
    data: {
      posts: [
        {
          id: 1,
          title: 'A',
          status: 'published',
          lexical: JSON.stringify({ root: { type: 'root', children } }),
        },
      ],
    },
  });
