import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { measuredStream } from './measured-stream.ts';

/** SHA-256 and length of a file of any length, in constant memory. Throws the system's errors. */
export async function measureFile(
  path: string,
  onBytes?: (bytes: number) => void,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const stream = measuredStream(onBytes === undefined ? {} : { onBytes });
  stream.resume();
  await pipeline(createReadStream(path), stream);
  return stream.measured();
}
