import { type FileHandle, open } from 'node:fs/promises';

/** Bytes of a file anywhere in it, a little at a time: a film is never in memory. */
export interface FileBytes {
  readonly size: number;
  /** Fewer at the file's end. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** What is asked for is seldom more than a header, and the next lies close by. */
const windowBytes = 65_536;
/** No table of a real recording is larger; what says so is damaged or hostile. */
const mostAtOnce = 64_000_000;

export async function withFileBytes<Value>(
  path: string,
  work: (file: FileBytes) => Promise<Value>,
): Promise<Value> {
  const handle = await open(path, 'r');
  try {
    return await work(await fileBytes(handle));
  } finally {
    await handle.close();
  }
}

async function fileBytes(handle: FileHandle): Promise<FileBytes> {
  const { size } = await handle.stat();
  let window: { readonly offset: number; readonly bytes: Buffer } = { offset: 0, bytes: Buffer.alloc(0) };

  async function load(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await handle.read(bytes, read, length - read, offset + read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  }

  return {
    size,
    read: async (offset, length) => {
      if (length > mostAtOnce || offset < 0) throw new DamagedRecording(`${length} bytes at ${offset}`);
      if (length > windowBytes) return load(offset, length);
      const start = offset - window.offset;
      if (start < 0 || start + length > window.bytes.length)
        window = { offset, bytes: await load(offset, windowBytes) };
      const from = offset - window.offset;
      return window.bytes.subarray(from, from + length);
    },
  };
}

/** A recording's own structure contradicts itself. For the log; people are told by `inspectRecording`. */
export class DamagedRecording extends Error {}
