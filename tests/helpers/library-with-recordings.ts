import { open } from 'node:fs/promises';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { pdf, recording } from './recordings.ts';
import { tempNewsroom } from './temp-newsroom.ts';

export const recordingKinds = ['gate.mp4', 'bell.mp3', 'minutes.pdf'] as const;

/** A closed library with a film, a sound and a document, each with words of its own; `file` is the named one's, within it. */
export async function libraryWithRecordings(
  name: (typeof recordingKinds)[number],
): Promise<{ readonly path: string; readonly file: string; readonly item: MediaItem }> {
  const newsroom = await tempNewsroom();
  const sources = {
    'gate.mp4': await recording('clip.mp4'),
    'bell.mp3': await recording('sound.mp3'),
    'minutes.pdf': pdf(),
  };
  let wanted: MediaItem | null = null;
  for (const kind of recordingKinds) {
    const { item } = await newsroom.media.take(kind, { bytes: sources[kind] });
    if (item === null) throw new Error(`${kind} was not taken`);
    const worded = await newsroom.media.update(item.id, { ...item.details, title: `The ${kind}` });
    if (kind === name) wanted = worded;
  }
  await newsroom.close();
  if (wanted === null) throw new Error(name);
  const path = newsroom.folder.path;
  return { path, item: wanted, file: newsroom.media.fileOf(wanted).slice(path.length + 1) };
}

/** Another byte in the middle, the length the same: as a disk fails. */
export async function flipByte(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.floor(size / 2));
  await handle.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, Math.floor(size / 2));
  await handle.close();
}
