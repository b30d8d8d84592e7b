import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '#shared/body/body.schema.ts';
import { type EveryMedia, markedBody } from '#tests/helpers/every-block.ts';
import { pdf, recordingPath } from '#tests/helpers/recordings.ts';
import { galley } from './command-line.ts';

export type Recordings = Omit<EveryMedia, 'picture'>;

/** The sample, with a film, a sound and a document. */
export async function sampleWithRecordings(
  home: string,
): Promise<{ readonly newsroom: string; readonly recordings: Recordings }> {
  const newsroom = join(home, 'newsroom');
  await cp('examples/newsroom', newsroom, { recursive: true });
  const document = join(home, 'minutes.pdf');
  await writeFile(document, pdf());
  const files = [recordingPath('clip.mp4'), recordingPath('sound.mp3'), document];
  const ids = (await galley('media', 'add', ...files, '--library', newsroom)).trim().split('\n');
  const [video = '', audio = '', minutes = ''] = ids;
  return { newsroom, recordings: { video, audio, document: minutes } };
}

/**
 * Writes a block of every kind into the article that opens first, as another program would, with `fields` of its own. `mark`: what
 * a text ends with, by its place.
 */
export async function writeEveryBlock(
  newsroom: string,
  recordings: Recordings,
  mark: (path: string) => string,
  fields: object = {},
): Promise<{ readonly path: string; readonly body: Body }> {
  const files = await Promise.all(
    (await readdir(join(newsroom, 'articles'))).map(async (id) => {
      const path = join(newsroom, 'articles', id, 'article.json');
      return { path, article: JSON.parse(await readFile(path, 'utf8')) };
    }),
  );
  const newest = files.toSorted((a, b) => (a.article.updatedAt < b.article.updatedAt ? 1 : -1))[0];
  if (newest === undefined) throw new Error('the sample newsroom has no article');
  const { path, article } = newest;
  const marked = await markedBody({ ...recordings, picture: article.hero.media }, mark);
  // What they lead to is there.
  const other = files.map((file) => file.article.id).find((id) => id !== article.id);
  const text = JSON.stringify(marked)
    .replace(/\b01[0-9a-z]{24}\b/g, other)
    .replace('../other/', 'https://example.org/');
  const body: Body = JSON.parse(text);
  await writeFile(path, JSON.stringify({ ...article, ...fields, body }, null, 2));
  return { path, body };
}
