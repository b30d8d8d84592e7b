import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/media');

/**
 * Two seconds each, made by ffmpeg 7.0.2 (testsrc 96 × 54, a sine of 440 Hz) with title "Harbour", artist "Ada", copyright
 * "Ledger", comment "secret", a place (52.52, 13.405) and make and model "PhoneMaker" and "PhoneX". `drone.mp4` has the place in
 * a track of text, `upright.mp4` is turned by 90°, `frag.mp4` is in fragments, `hevc.mp4` in a codec that few browsers know.
 */
export function recordingPath(name: string): string {
  return join(folder, name);
}

export function recording(name: string): Promise<Buffer> {
  return readFile(recordingPath(name));
}

/** A page with one line, and authors and programs as writers of PDF note them. */
export function pdf({ author = '(Jane Doe)', xmp = '' }: { author?: string; xmp?: string } = {}): Buffer {
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj',
      `4 0 obj <</Author ${author} /Producer (Writer 7.3)>> endobj`,
      xmp,
      'trailer <</Root 1 0 R /Info 4 0 R>>',
      '%%EOF',
    ].join('\n'),
    'latin1',
  );
}

/** So many minutes of silence, almost a MB each; ten are more than a player takes at once. */
export async function writeLongSound(path: string, minutes = 10): Promise<void> {
  const length = minutes * 60 * 16_000;
  const head = Buffer.from(
    'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\0\0\0\0',
    'latin1',
  );
  head.writeUInt32LE(length + 36, 4);
  head.writeUInt32LE(length, 40);
  await writeFile(path, head);
  await truncate(path, length + head.length);
}
