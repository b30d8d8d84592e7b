import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { pdf, recording, recordingPath, writeLongSound } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const titled = { title: 'Harbour', creator: 'Ada' };
const film = { width: 96, height: 54, duration: expect.closeTo(2, 0) };
const sound = { width: null, height: null, duration: expect.closeTo(2, 0) };

describe('taking a recording in', () => {
  test.each<[string, object, object]>([
    ['clip.mp4', { format: 'mp4', ...film }, {}],
    ['phone.mp4', { format: 'mp4', ...film }, { ...titled, copyright: 'Ledger' }],
    ['clip.mov', { format: 'mp4', ...film }, {}],
    ['upright.mp4', { format: 'mp4', width: 54, height: 96 }, titled],
    ['frag.mp4', { format: 'mp4', ...film }, titled],
    ['drone.mp4', { format: 'mp4', ...film }, {}],
    ['clip.webm', { format: 'webm', ...film }, titled],
    ['sound.mp3', { format: 'mp3', ...sound }, { ...titled, copyright: 'Ledger' }],
    ['sound.m4a', { format: 'm4a', ...sound }, { ...titled, copyright: 'Ledger' }],
    ['sound.opus', { format: 'ogg', ...sound }, titled],
    ['sound.ogg', { format: 'ogg', ...sound }, titled],
    ['sound.wav', { format: 'wav', ...sound }, titled],
  ])('%s', async (name, facts, details) => {
    const newsroom = await tempNewsroom();
    const bytes = await recording(name);
    const { item, isNew, error } = await newsroom.media.take(name, { path: recordingPath(name) });
    expect({ isNew, error }).toEqual({ isNew: true, error: null });
    const id = createHash('sha256').update(bytes).digest('hex');
    expect(item).toMatchObject({ id, fileName: name, bytes: bytes.length, ...facts, details });
    if (item === null) return;
    expect(await readFile(newsroom.media.fileOf(item))).toEqual(bytes);
    expect(await readdir(join(newsroom.folder.path, 'media'))).toEqual([id.slice(0, 2)]);
    await newsroom.close();

    const again = await reopened(newsroom.folder.path);
    expect(again.media.list()).toEqual([item]);
    expect(again.media.picture(item.id)).toBeUndefined();
    // Of bytes that lie nowhere, as of a file.
    expect(await again.media.take('other', { bytes })).toMatchObject({
      isNew: false,
      item: { fileName: name },
    });
  });

  test.each([
    ['(Jane Doe)', '', ['Jane Doe', 'Writer 7.3'], ''],
    ['(Jane \\(JD\\) D\\366)', '', ['Jane (JD) Dö', 'Writer 7.3'], ''],
    ['<FEFF004A0061006E0065>', '', ['Jane', 'Writer 7.3'], ''],
    [
      '()',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Minutes &amp; notes</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>J. Doe</rdf:li></rdf:Seq></dc:creator>',
      ['Writer 7.3', 'J. Doe'],
      'Minutes & notes',
    ],
  ])('a PDF by %s', async (author, xmp, writtenBy, title) => {
    const newsroom = await tempNewsroom();
    const { item } = await newsroom.media.take('minutes.pdf', { bytes: pdf({ author, xmp }) });
    expect(item).toMatchObject({ format: 'pdf', width: null, duration: null, writtenBy, details: { title } });
  });

  test.each([
    ['sound.wav', 'mp3'],
    ['clip.webm', 'mp4'],
    ['phone.mp4', 'flac'],
    ['sound.ogg', 'bin'],
  ])('%s by the name of a .%s is what it holds', async (name, ending) => {
    const newsroom = await tempNewsroom();
    const path = join(await tempFolder(), `a.${ending}`);
    await writeFile(path, await recording(name));
    const { item } = await newsroom.media.take('a', { path });
    expect(item).toMatchObject({ duration: expect.closeTo(2, 0), details: titled });
  });

  test('a picture comes in by the same way', async () => {
    const newsroom = await tempNewsroom();
    const { error } = await newsroom.media.take('a.jpg', { bytes: Buffer.from('Dear editor') });
    expect(error).toMatchObject({ code: 'not-a-picture' });
  });

  test('of an article’s pictures none is a film', async () => {
    const newsroom = await tempNewsroom();
    const { item, error } = await newsroom.media.import('a.jpg', await recording('clip.mp4'));
    expect(item).toBeNull();
    expect(error).toMatchObject({ message: expect.stringMatching(/“a\.jpg” is a film or sound/) });
    expect(newsroom.media.list()).toEqual([]);
  });
});

describe('refused', () => {
  const head = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(400)]);
  const transport = (at: number): Buffer => {
    const bytes = Buffer.alloc(600);
    for (let index = at; index < 600; index += 188 + at) bytes[index] = 0x47;
    return bytes;
  };

  test.each<[string, () => Promise<Buffer> | Buffer, string, RegExp]>([
    ['HEVC', () => recording('hevc.mp4'), 'recording-not-playable', /HEVC \(H\.265\).*MP4 with H\.264/],
    [
      'an AVI',
      () => head('RIFF\0\0\0\0AVI LIST'),
      'not-a-picture',
      /an AVI film, which web pages can't play.*MP4/,
    ],
    ['a WMV', () => head('\x30\x26\xb2\x75\x8e\x66\xcf\x11'), 'not-a-picture', /a Windows Media file/],
    [
      'an MKV',
      () => head('\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska'),
      'not-a-picture',
      /a Matroska \(MKV\) film/,
    ],
    ['a FLV', () => head('FLV\x01'), 'not-a-picture', /a Flash film/],
    ['an MPEG film', () => head('\0\0\x01\xba'), 'not-a-picture', /an MPEG film/],
    ['a transport stream', () => transport(0), 'not-a-picture', /an MPEG transport stream/],
    ['an AVCHD film', () => transport(4), 'not-a-picture', /AVCHD/],
    ['an AIFF', () => head('FORM\0\0\0\0AIFF'), 'not-a-picture', /an AIFF sound.*MP3 or M4A/],
    ['a FLAC', () => head('fLaC'), 'not-a-picture', /a FLAC sound/],
    ['bare AAC', () => head('\xff\xf1\x50\x80'), 'not-a-picture', /bare AAC sound/],
    ['an AMR', () => head('#!AMR\n'), 'not-a-picture', /an AMR sound/],
    [
      'half an MP4',
      async () => (await recording('phone.mp4')).subarray(0, 6000),
      'damaged-recording',
      /cut off/,
    ],
    [
      'the head of an MP4',
      async () => (await recording('phone.mp4')).subarray(0, 40),
      'damaged-recording',
      /cut off/,
    ],
    [
      'the head of a WebM',
      async () => (await recording('clip.webm')).subarray(0, 60),
      'damaged-recording',
      /cut off/,
    ],
    [
      'half an Ogg',
      async () => (await recording('sound.ogg')).subarray(0, 200),
      'damaged-recording',
      /cut off/,
    ],
    ['a WAV without sound', () => head('RIFF\0\0\0\0WAVE'), 'damaged-recording', /cut off/],
  ])('%s', async (_name, make, code, message) => {
    const newsroom = await tempNewsroom();
    const { item, error } = await newsroom.media.take('a.bin', { bytes: await make() });
    expect(item).toBeNull();
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await readdir(join(newsroom.folder.path, 'media'))).toEqual([]);
  });

  test.each(['hevc.mp4', 'half.mp4', 'note.mp4'])(
    '%s is looked at where it lies, and nothing of it copied',
    async (name) => {
      const newsroom = await tempNewsroom();
      const path = join(await tempFolder(), name);
      const bytes =
        name === 'hevc.mp4' ? await recording(name) : (await recording('phone.mp4')).subarray(0, 6000);
      await writeFile(path, name === 'note.mp4' ? 'Dear editor' : bytes);
      // Whoever writes here makes the folder anew.
      await rm(join(newsroom.folder.path, 'media'), { recursive: true });
      const [taken, tried] = [
        await newsroom.media.takeFile(name, { path }),
        await newsroom.media.tryFile(name, { path }),
      ];
      expect(taken.error).not.toBeNull();
      expect(tried).toEqual(taken);
      if (name !== 'note.mp4') expect(await newsroom.media.take(name, { path })).toEqual(taken);
      expect(await readdir(newsroom.folder.path)).not.toContain('media');
    },
  );

  test('a file that is still being written is refused, and nothing of it stays', async () => {
    const newsroom = await tempNewsroom();
    const path = join(await tempFolder(), 'growing.wav');
    await writeLongSound(path);
    const writing = setInterval(() => appendFileSync(path, 'more'), 1);
    const { error } = await newsroom.media
      .take('growing.wav', { path })
      .finally(() => clearInterval(writing));
    expect(error).toMatchObject({ code: 'file-changed' });
    expect([...(await hashesIn(join(newsroom.folder.path, 'media')))]).toEqual([]);
  });

  test('neither a picture nor a text is taken as a file of an article', async () => {
    const newsroom = await tempNewsroom();
    const { error } = await newsroom.media.takeFile('a.pdf', { bytes: await picture('jpeg') });
    expect(error).toMatchObject({ code: 'not-a-recording' });
  });

  test('a file of 300 MB is copied in constant memory', { timeout: 60_000 }, async () => {
    const newsroom = await tempNewsroom();
    const path = join(await tempFolder(), 'long.wav');
    const head = Buffer.from(
      'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data',
      'latin1',
    );
    head.writeUInt32LE(300_000_036, 4);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(300_000_000);
    await writeFile(path, Buffer.concat([head, length]));
    await truncate(path, 300_000_044);
    const before = process.memoryUsage().rss;
    const { item, error } = await newsroom.media.take('long.wav', { path });
    expect(error).toBeNull();
    expect(item).toMatchObject({ bytes: 300_000_044, duration: 37_500 });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    if (item !== null) expect((await stat(newsroom.media.fileOf(item))).size).toBe(300_000_044);
  });
});
