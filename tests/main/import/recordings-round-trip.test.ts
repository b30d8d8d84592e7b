import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { systemClock } from '#main/platform/clock.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { fileNode, paragraphNode, recordingNode, textNode } from '#shared/body/from-html/build-nodes.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { picture } from '../../helpers/pictures.ts';
import { pdf, recording } from '../../helpers/recordings.ts';
import { type Taken, takeMedia } from '../../helpers/take-media.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

/** An article with a film, a sound and two documents. */
async function newsroomWithRecordings(): Promise<Newsroom> {
  const newsroom = await tempNewsroom();
  const take = async (name: string, bytes: Uint8Array): Promise<MediaId> => {
    const { item, error } = await newsroom.media.take(name, { bytes });
    if (item === null) throw new Error(error?.message);
    return item.id;
  };
  const film = await take('gate.mp4', await recording('clip.mp4'));
  const sound = await take('bell.mp3', await recording('sound.mp3'));
  const paper = await take('minutes.pdf', pdf());
  const cover = await take('cover.png', await picture('png', { width: 700, height: 500 }));
  const words = { title: 'The gate', caption: 'It opens at noon.', credit: 'Bo Chen' };
  const blocks = [
    paragraphNode([textNode('Words of it.', 0)]),
    recordingNode({
      media: film,
      kind: 'video',
      ...words,
      transcript: 'One.\nTwo.\n\nThree.',
      poster: cover,
    }),
    recordingNode({
      media: sound,
      kind: 'audio',
      title: '',
      caption: '',
      credit: '',
      transcript: '',
      poster: null,
    }),
    fileNode(paper, 'The minutes'),
    fileNode(paper, ''),
    paragraphNode([textNode('The end.', 0)]),
  ];
  await newsroom.articles.create({
    headline: 'A',
    section: newsroom.folder.config.sections[0]?.slug ?? null,
    publication: { at: '2024-05-06T07:08:09Z', timeZone: 'Europe/Lisbon' },
    status: 'ready',
    body: bodyOf(blocks),
  });
  return newsroom;
}

/** Pictures leave in the form that readers get. */
const anyPicture = (taken: Taken): Taken => ({
  ...taken,
  lines: taken.lines.map((line) => line.replace(/behind (?:jpeg|png|webp)/, 'behind picture')),
  formats: taken.formats.map((format) => (/jpeg|png|webp/.test(format) ? 'picture' : format)),
});

const whole = [
  'p: Words of it.',
  'video mp4 behind picture: The gate | It opens at noon. (Bo Chen) [One. / Two. /  / Three.]',
  'audio mp3:  |  () []',
  'file pdf: The minutes',
  'file pdf: ',
  'p: The end.',
];
const withLines = (changed: Readonly<Record<number, string>>): readonly string[] =>
  whole.map((line, index) => changed[index] ?? line);

it.each<[ExportFormat, readonly string[]]>([
  ['html', whole],
  ['ghost', whole],
  // A link to a file says its name.
  ['markdown', withLines({ 4: 'file pdf: minutes.pdf' })],
  // WordPress has one line for what is said of a film.
  [
    'wxr',
    withLines({
      1: 'video mp4 behind picture:  | The gate It opens at noon. (Bo Chen) [One. / Two. /  / Three.]',
      4: 'file pdf: minutes.pdf',
    }),
  ],
  ['ninjs', whole],
])('recordings and documents go out as %s and come back', async (format, lines) => {
  const newsroom = await newsroomWithRecordings();
  const out = await tempFolder();
  const ids = (await newsroom.articles.all()).map(({ id }) => id);
  const { path, articles } = await exportArticles(newsroom, ids, format, folderDestination(out), {
    clock: systemClock,
    asDraft: false,
  });
  const taken = anyPicture(await takeMedia(path ?? join(out, articles[0]?.file ?? '')));
  expect(taken).toEqual({ lines, problems: [], formats: ['mp3', 'mp4', 'pdf', 'picture'] });
});

it('come back from a page of the site', async () => {
  const newsroom = await newsroomWithRecordings();
  const out = await tempFolder();
  const { pages, problems } = await newsroom.site.build({ out });
  expect(problems).toEqual([]);
  const taken = anyPicture(await takeMedia(join(out, pages[0]?.path ?? '')));
  expect(taken.lines).toEqual(whole);
  expect(taken.problems).toEqual([]);
});
