import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Opens a zip that anybody may have made, names that lead out of it refused. Whoever opens it closes it. Rejects with the system's or yauzl's error. */
export function openZipArchive(path: string): Promise<ZipFile> {
  return yauzl.openPromise(path, { autoClose: false, strictFileNames: true });
}

/** Never more than the entry says it has, whatever is packed in it: how much that may be, the caller has looked at. */
export async function zipEntryBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    bytes += (piece as Buffer).length;
    if (bytes > entry.uncompressedSize) throw new Error(`${entry.fileName} is longer than announced`);
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}
