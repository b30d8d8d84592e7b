import { lengthsHeader, type PictureJob } from '#shared/media/picture-job.ts';
import { drawnPicture } from './drawn-picture.ts';
import { makeFile } from './make-file.ts';

/**
 * The picture window: a page without a preload that decodes and encodes one original, inside Chromium's sandbox. It
 * gets its job and hands over the result by requests to its own scheme, which main answers (picture-jobs.ts).
 */
const job = `/jobs/${location.search.slice(1)}`;

async function run(): Promise<void> {
  const [asked, original] = await Promise.all([fetch(job), fetch(`${job}/original`)]);
  const wanted: PictureJob = await asked.json();
  // Turns the picture as its EXIF orientation says, and refuses one that is cut off.
  const blob = await original.blob();
  const picture = await (wanted.drawing === undefined
    ? createImageBitmap(blob)
    : drawnPicture(blob, wanted.drawing));
  if (wanted.kind === 'identify') {
    const { width, height } = picture;
    await send('size', JSON.stringify({ width, height }));
    return;
  }
  const files: Uint8Array[] = [];
  for (const file of wanted.files) files.push(await makeFile(picture, file));
  await send('files', joined(files), { [lengthsHeader]: files.map(({ length }) => length).join() });
}

function joined(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(files.reduce((total, { length }) => total + length, 0));
  let offset = 0;
  for (const file of files) {
    all.set(file, offset);
    offset += file.length;
  }
  return all;
}

async function send(what: string, body: BodyInit, headers: Record<string, string> = {}): Promise<void> {
  await fetch(`${job}/${what}`, { method: 'POST', body, headers });
}

run().catch((error: unknown) => send('failed', String(error)));
