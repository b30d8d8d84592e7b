import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFile } from 'music-metadata';
import { describe, expect, test } from 'vitest';
import { writePublished } from '#main/media/published-files.ts';
import { withFileBytes } from '#main/media/recording/file-bytes.ts';
import { readMp4 } from '#main/media/recording/mp4.ts';
import { lengthOf, type Part, partsWith } from '#main/media/recording/parts.ts';
import type { FileFormat } from '#shared/media/file-formats.ts';
import { findExiftool } from '#tests/helpers/find-exiftool.ts';
import { recording, recordingPath } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const secrets = ['secret', 'PhoneMaker', 'PhoneX', 'Harbour', '52.52', '+52', 'GPS(', 'Lavf', 'VideoHandler'];

describe('what readers get of a recording', () => {
  test.each<[string, FileFormat, boolean]>([
    ['clip.mp4', 'mp4', true],
    ['phone.mp4', 'mp4', true],
    ['clip.mov', 'mp4', true],
    ['frag.mp4', 'mp4', true],
    ['drone.mp4', 'mp4', true],
    ['upright.mp4', 'mp4', true],
    ['sound.m4a', 'm4a', true],
    ['clip.webm', 'webm', true],
    ['sound.opus', 'ogg', true],
    ['sound.ogg', 'ogg', true],
    ['sound.mp3', 'mp3', false],
    ['sound.wav', 'wav', false],
  ])('%s: film and sound, nothing that was noted with them', async (name, format, isInPlace) => {
    const path = join(await tempFolder(), 'published');
    await writePublished(recordingPath(name), { format }, path);
    const [before, after] = [await recording(name), await readFile(path)];
    if (isInPlace) expect(after.length).toBe(before.length);
    else expect(after.length).toBeLessThan(before.length);
    const text = after.toString('latin1');
    expect(secrets.filter((word) => text.includes(word))).toEqual([]);
    const [was, is] = [await parseFile(recordingPath(name)), await parseFile(path)];
    expect(is.format.duration).toBe(was.format.duration);
    expect(is.format.codec).toBe(was.format.codec);
    expect(is.common.title).toBeFalsy();
    const exiftool = findExiftool();
    if (exiftool === null) return;
    const telling = Object.keys(exiftool(path)).filter((tag) =>
      /gps|location|make$|model|serial|artist|title|comment|software|keys:|udta|encoder|thumbnail|author/i.test(
        tag,
      ),
    );
    expect(telling).toEqual([]);
  });

  test('a track of a drone’s place goes with all that it holds', async () => {
    const tracks = await withFileBytes(recordingPath('drone.mp4'), readMp4);
    expect(tracks.tracks.map(({ codec }) => codec)).toEqual(['avc1', 'mp4a']);
    expect((await recording('drone.mp4')).includes('GPS(')).toBe(true);
  });
});

describe('the parts of a published file', () => {
  const zeros = (at: number, length: number) => ({ at, part: { zeros: length } });
  const written = (parts: readonly Part[]): string =>
    parts.map((part) => ('from' in part ? `${part.from}-${part.to}` : `${lengthOf(part)}×`)).join(' ');

  test.each<[string, Parameters<typeof partsWith>[1], string]>([
    ['no edit', [], '0-10'],
    ['in the middle', [zeros(2, 3)], '0-2 3× 5-10'],
    ['at both ends', [zeros(8, 2), zeros(0, 1)], '1× 1-8 2×'],
    ['one within another', [zeros(2, 6), zeros(4, 2)], '0-2 6× 8-10'],
    ['two that overlap', [zeros(2, 4), zeros(4, 4)], '0-2 4× 2× 8-10'],
    ['beyond the end', [zeros(8, 5)], '0-10'],
  ])('%s', (_name, edits, expected) => {
    expect(written(partsWith(10, edits))).toBe(expected);
  });
});
