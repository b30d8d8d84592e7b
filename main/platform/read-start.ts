import { open } from 'node:fs/promises';

/** The first bytes of a file, `length` of them or all that it has. Throws the file system's error. */
export async function readStart(path: string, length: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
