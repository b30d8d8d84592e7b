import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { fileNode, paragraph, recordingNode } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { pdf, recordingPath } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function articleFiles(out: string): Promise<readonly string[]> {
  return (await readdir(join(out, 'media'))).filter((name) => !name.includes('-')).toSorted();
}

test('a page plays its recordings and leads to its documents; their files are in the site while they are used', async () => {
  const newsroom = await tempNewsroom();
  const { media, articles, folder } = newsroom;
  const film = (await media.take('phone.mp4', { path: recordingPath('phone.mp4') })).item;
  const sound = (await media.take('sound.mp3', { path: recordingPath('sound.mp3') })).item;
  const minutes = (await media.take('minutes.pdf', { bytes: pdf() })).item;
  const unused = (await media.take('clip.webm', { path: recordingPath('clip.webm') })).item;
  const poster = (await media.import('crane.png', await picture('png', { width: 600, height: 400 }))).item;
  if (film === null || sound === null || minutes === null || poster === null || unused === null)
    throw new Error('not taken');
  await folder.updateConfig({
    ...folder.config,
    baseUrl: 'https://news.example/',
    checks: { ...folder.config.checks, required: [] },
  });
  const body = [
    paragraph('Text.'),
    recordingNode(film.id, { poster: poster.id }),
    recordingNode(sound.id, { kind: 'audio', title: 'The horn' }),
    fileNode(minutes.id, 'Minutes of 3 May'),
  ];
  const { id } = await articles.create({
    headline: 'The harbour',
    slug: 'harbour',
    status: 'ready',
    publication: { at: '2024-05-06T07:08:09Z', timeZone: 'UTC' },
    body: bodyOf(body),
  });
  const out = join(await tempFolder(), 'site');
  const build = () => newsroom.site.build({ out });
  expect((await build()).problems).toEqual([]);

  const page = await readFile(join(out, newsroom.articlePaths().get(id) ?? ''), 'utf8');
  const name = (of: string, extension: string): string => `${of.slice(0, 16)}.${extension}`;
  expect(await articleFiles(out)).toEqual(
    [name(film.id, 'mp4'), name(sound.id, 'mp3'), name(minutes.id, 'pdf')].toSorted(),
  );
  expect(page).toMatch(
    new RegExp(
      `<video src="[./]+/media/${name(film.id, 'mp4')}" controls preload="metadata"[^>]* poster="[./]+/media/[^"]+" width="96" height="54"`,
    ),
  );
  expect(page).toMatch(
    new RegExp(`<audio src="[./]+/media/${name(sound.id, 'mp3')}" controls preload="metadata"`),
  );
  expect(page).toContain('>Minutes of 3 May</a> <small>PDF, 0.3 kB</small>');
  expect(page).not.toContain('autoplay');
  expect(page).toContain(`"contentUrl":"https://news.example/media/${name(film.id, 'mp4')}"`);
  expect(page).toMatch(/"@type":"VideoObject".*"duration":"PT2S"/s);
  const published = await readFile(join(out, 'media', name(film.id, 'mp4')), 'latin1');
  expect(published).not.toMatch(/PhoneMaker|52\.52|secret/);
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
  }).validateString(page);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);

  // Preview plays from the same file, by its place on this disk.
  const shown = await newsroom.preview.respond('site', `/media/${name(film.id, 'mp4')}`);
  expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'video/mp4' } });
  expect(await readFile(shown.file ?? '', 'latin1')).toBe(published);

  // Again: nothing to do. Without the film: its file goes.
  expect(await build()).toMatchObject({ written: 0 });
  await articles.change(id, () => ({ body: bodyOf(body.slice(0, 1)) }));
  await build();
  expect(await readdir(out)).not.toContain('media');
});

test('a recording that isn’t there keeps the article back; one without words or maker is said', async () => {
  const newsroom = await tempNewsroom();
  const { item } = await newsroom.media.take('sound.mp3', { path: recordingPath('sound.mp3') });
  const { id } = await newsroom.articles.create({
    headline: 'The harbour',
    body: bodyOf([
      recordingNode(item?.id ?? '', { kind: 'audio', transcript: ' ', credit: '' }),
      fileNode('b'.repeat(64), 'Gone'),
    ]),
  });
  const problems = await newsroom.check(id);
  expect(
    problems
      .map(({ code, field, level = 'block' }) => [code, field, level])
      .filter(([, field]) => field?.startsWith('body')),
  ).toEqual([
    ['transcript-missing', 'body/0/recording.transcript', 'warn'],
    ['credit-missing', 'body/0/recording.credit', 'warn'],
    ['file-missing', 'body/1/file', 'block'],
  ]);
});
