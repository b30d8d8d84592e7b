import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import type { FileItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { createMediaCache } from './media-cache.ts';
import { type FileBytes, withFileBytes } from './recording/file-bytes.ts';
import type { Part } from './recording/parts.ts';
import { publishedParts } from './recording/published-parts.ts';

/** Raised when the same original gives other bytes, so that what an older Galley made isn't used. */
const recipeVersion = 1;

/** Recordings and documents as readers get them. */
interface PublishedFiles {
  /** The absolute path, made where it wasn't yet. ExpectedError `file-unreadable`. */
  readonly fileOf: (item: FileItem) => Promise<string>;
}

export function createPublishedFiles(parts: {
  readonly libraryPath: string;
  readonly originalOf: (item: FileItem) => string;
}): PublishedFiles {
  const cache = createMediaCache(parts.libraryPath);
  /** What is being made now, so that a page that asks for a film twice doesn't copy it twice. */
  const underWay = new Map<MediaId, Promise<string>>();

  async function make(item: FileItem): Promise<string> {
    const original = parts.originalOf(item);
    if (fileFormats[item.format].kind === 'document') return original;
    const name = publishedName(item);
    const known = await cache.find(name);
    if (known !== null) return known;
    try {
      await cache.keep(name, (path) => writePublished(original, item, path));
    } catch (error) {
      const message = phrase`“${item.fileName}” (${original}) can't be read; put the original back or remove it from the articles that use it.`;
      throw new ExpectedError('file-unreadable', message, { cause: error });
    }
    const made = await cache.find(name);
    if (made === null) throw new Error(`the published file of ${item.id} vanished`);
    return made;
  }

  return {
    fileOf: (item) => {
      const running = underWay.get(item.id) ?? make(item).finally(() => underWay.delete(item.id));
      underWay.set(item.id, running);
      return running;
    },
  };
}

/** What readers get of `original`, written to `path`: a film of any length in constant memory. */
export async function writePublished(
  original: string,
  { format }: Pick<FileItem, 'format'>,
  path: string,
): Promise<void> {
  await withFileBytes(original, async (file) => {
    const parts = await publishedParts(file, format);
    if (parts === null) throw new Error('its tracks of data are mixed with the rest');
    await pipeline(
      Readable.from(piecesOf(file, parts), { objectMode: false }),
      createWriteStream(path, { flags: 'wx' }),
    );
  });
}

const pieceBytes = 1_000_000;

async function* piecesOf(file: FileBytes, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if ('bytes' in part) yield part.bytes;
    else if ('zeros' in part) {
      for (let left = part.zeros; left > 0; left -= pieceBytes)
        yield Buffer.alloc(Math.min(left, pieceBytes));
    } else {
      for (let at = part.from; at < part.to; at += pieceBytes)
        yield file.read(at, Math.min(pieceBytes, part.to - at));
    }
  }
}

/** Below the cache's folder. */
export function publishedName({ id, format }: FileItem): string {
  return join(id.slice(0, 2), `${id}-bare${recipeVersion}.${fileFormats[format].extension}`);
}
