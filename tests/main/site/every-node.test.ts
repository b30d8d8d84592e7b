import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inLibrary, libraryFiles } from '#main/library/library-layout.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { pdf, recordingPath } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/**
 * Beside tests/editor/every-node.test.tsx, where each node is typed, undone and pasted: what becomes of it on disk and on the
 * site. The golden bodies have every node that there is (tests/architecture/completeness.test.ts).
 */
const folder = join(import.meta.dirname, '../../fixtures/bodies');
const files = globSync('*.json', { cwd: folder }).toSorted();

test('every node is the same saved, opened again, previewed and built', async () => {
  const first = await tempNewsroom();
  const { config, path } = first.folder;
  // The bodies are there for what they hold, not for how well they are written.
  const levels = { ...config.checks.levels, 'alt-missing': 'off', 'link-broken': 'off' } as const;
  await first.folder.updateConfig({ ...config, checks: { ...config.checks, levels } });
  const take = async (colour: string): Promise<string> => {
    const bytes = await picture('png', { width: 300, height: 200, colour });
    return (await first.media.import(`${colour}.png`, bytes)).item?.id ?? '';
  };
  const [a, b] = [await take('#123'), await take('#456')];
  const taken = async (name: string): Promise<string> =>
    (await first.media.take(name, { path: recordingPath(name) })).item?.id ?? '';
  const [film, sound, other] = [await taken('clip.mp4'), await taken('sound.mp3'), await taken('sound.wav')];
  const minutes = (await first.media.take('minutes.pdf', { bytes: pdf() })).item?.id ?? '';
  const target = await first.articles.create({ headline: 'Led to' });
  const given = new Map<ArticleId, { readonly file: string; readonly body: Body }>();
  for (const file of files) {
    const json = readFileSync(join(folder, file), 'utf8')
      .replaceAll('a'.repeat(64), a)
      .replaceAll('b'.repeat(64), b)
      .replaceAll('c'.repeat(64), film)
      .replaceAll('d'.repeat(64), sound)
      .replaceAll('e'.repeat(64), other)
      .replaceAll('f'.repeat(64), minutes)
      .replaceAll(/01m77d48a0xys4w7qv13frz8../g, target.id);
    const article = await first.articles.create({
      headline: basename(file, '.json'),
      section: config.sections[0]?.slug ?? null,
      status: 'ready',
      publication: { at: '2026-01-02T03:04:05Z', timeZone: 'Europe/Lisbon' },
    });
    const body = JSON.parse(json) as Body;
    await first.articles.record(article.id, ArticleContent.parse({ ...article, body }));
    given.set(article.id, { file, body });
  }
  await first.close();

  const newsroom = await reopened(path);
  const opened = new Map<ArticleId, unknown>();
  for (const id of given.keys()) opened.set(id, (await newsroom.articles.read(id))?.body);
  const out = await tempFolder();
  expect(await newsroom.site.build({ out })).toMatchObject({
    ok: true,
    articles: files.length,
    problems: [],
  });

  for (const [id, { file, body }] of given) {
    const onDisk = JSON.parse(await readFile(inLibrary(path, libraryFiles.article(id)), 'utf8')) as {
      body: unknown;
    };
    expect([file, opened.get(id)]).toEqual([file, body]);
    expect([file, onDisk.body]).toEqual([file, body]);
    const page = await newsroom.preview.open(id);
    const shown = Buffer.from((await newsroom.preview.respond(id, new URL(page.url).pathname)).body);
    expect([file, shown.equals(await readFile(join(out, page.path)))]).toEqual([file, true]);
  }
});
