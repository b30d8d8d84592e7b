import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Lets bytes through and knows how many they were, and their SHA-256 once all have passed. */
export interface MeasuredStream extends Transform {
  readonly measured: () => { readonly sha256: string; readonly bytes: number };
}

/** `onBytes` hears of each piece. A stream longer than `most` bytes fails. */
export function measuredStream({
  onBytes = () => {},
  most = Number.POSITIVE_INFINITY,
}: {
  readonly onBytes?: (bytes: number) => void;
  readonly most?: number;
} = {}): MeasuredStream {
  const hash = createHash('sha256');
  let bytes = 0;
  let sha256 = '';
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, give) {
      bytes += chunk.length;
      if (bytes > most) return give(new Error('more bytes than announced'));
      hash.update(chunk);
      onBytes(chunk.length);
      give(null, chunk);
    },
    flush(give) {
      sha256 = hash.digest('hex');
      give();
    },
  });
  return Object.assign(stream, { measured: () => ({ sha256, bytes }) });
}
