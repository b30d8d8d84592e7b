import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { FileItem, MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { EncodeRecipe, ImageCodec } from '../platform/image-codec.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { iconFile } from './icon-file.ts';
import { createMediaCache } from './media-cache.ts';
import { createPublishedFiles, publishedName } from './published-files.ts';
import {
  extensions,
  type PictureRendition,
  type Rendition,
  type RenditionFormat,
  scaled,
} from './rendition-recipes.ts';
import { renditionXmp } from './rendition-xmp.ts';

/** Raised when the same recipe gives other bytes, so that a cache of an older Galley isn't used. */
const recipeVersion = 2;

const qualities: Readonly<Record<RenditionFormat, number>> = {
  avif: 52,
  webp: 78,
  jpeg: 80,
  png: 100,
  ico: 100,
};

interface RenditionProgress {
  readonly onDone?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The files made of pictures, and recordings and documents as readers get them, kept in the library by content and recipe: made once, and found again. */
export interface Renditions {
  /** What can be made here. */
  readonly formats: ImageCodec['formats'];
  /** The absolute path of a rendition of this width, or of the original's where that is less. ExpectedError `media-unknown`, `picture-unreadable`. */
  readonly fileOf: (
    media: MediaId,
    wanted: { readonly width: number; readonly format: RenditionFormat },
  ) => Promise<string>;
  /** The rendition's name in the cache, which says all that its bytes depend on. ExpectedError `media-unknown`. */
  readonly nameOf: (rendition: Rendition) => string;
  /** The absolute paths of these renditions, in their order. What is missing is made, each original decoded once. */
  readonly prepare: (
    wanted: readonly Rendition[],
    progress?: RenditionProgress,
  ) => Promise<readonly string[]>;
}

interface RenditionSource {
  readonly get: (id: MediaId) => MediaItem | undefined;
  readonly fileOf: (item: MediaItem) => string;
}

export function createRenditions(parts: {
  readonly libraryPath: string;
  readonly media: RenditionSource;
  readonly codec: ImageCodec;
}): Renditions {
  const cache = createMediaCache(parts.libraryPath);
  /** What is being made now, so that two requests for one picture don't decode it twice. */
  const underWay = new Map<string, Promise<void>>();

  const published = createPublishedFiles({ libraryPath: parts.libraryPath, originalOf: parts.media.fileOf });

  const itemOf = (id: MediaId): PictureItem => {
    const item = parts.media.get(id);
    if (item === undefined || !isPicture(item))
      throw new ExpectedError('media-unknown', phrase`The library has no picture ${id}.`);
    return item;
  };
  const fileItemOf = (id: MediaId): FileItem => {
    const item = parts.media.get(id);
    if (item === undefined || isPicture(item))
      throw new ExpectedError('media-unknown', phrase`This newsroom has no such file: ${id}.`);
    return item;
  };

  /** Of this moment: what is said of a picture may change while a file of it is made, and is in the file's name. */
  const plan = (rendition: PictureRendition): PlannedFile => {
    const item = itemOf(rendition.media);
    return { rendition, item, name: fileName(parts.codec.name, rendition, item) };
  };

  const make = async (item: PictureItem, missing: readonly PlannedFile[]): Promise<void> => {
    const file = parts.media.fileOf(item);
    let made: readonly Uint8Array[];
    try {
      const xmp = renditionXmp(item.details);
      made = await parts.codec.encode(
        await readFile(file),
        missing.map(({ rendition }) => recipeOf(rendition, xmp)),
      );
    } catch (error) {
      const message = phrase`The picture "${item.fileName}" (${file}) can't be read; put the original back or remove it from the articles that use it.`;
      throw new ExpectedError('picture-unreadable', message, { cause: error });
    }
    for (const [index, { rendition, name }] of missing.entries()) {
      const bytes = made[index];
      if (bytes === undefined) continue;
      const content = rendition.format === 'ico' ? iconFile(bytes, rendition.width) : bytes;
      await cache.keep(name, (path) => writeFile(path, content));
    }
  };

  const makeOnce = async (item: PictureItem, missing: readonly PlannedFile[]): Promise<void> => {
    const key = missing.map(({ name }) => name).join();
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const work = make(item, missing).finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  };

  const preparePictures = async (
    wanted: readonly PictureRendition[],
    progress: RenditionProgress,
  ): Promise<readonly string[]> => {
    const total = wanted.length;
    let done = 0;
    const planned = wanted.map(plan);
    const found = await mapParallel(planned, 16, ({ name }) => cache.find(name));
    const missing = Map.groupBy(
      planned.filter((_, index) => found[index] === null),
      ({ item }) => item,
    );
    done = total - [...missing.values()].reduce((sum, list) => sum + list.length, 0);
    progress.onDone?.(done, total);
    // libvips works on several threads itself; two pictures at once keep it busy while files are read and written.
    await mapParallel([...missing], Math.min(2, availableParallelism()), async ([item, list]) => {
      progress.signal?.throwIfAborted();
      await makeOnce(item, list);
      done += list.length;
      progress.onDone?.(done, total);
    });
    return mapParallel(planned, 16, async ({ item, name }) => {
      const file = await cache.find(name);
      if (file === null) throw new Error(`the rendition of ${item.id} vanished`);
      return file;
    });
  };

  const prepare: Renditions['prepare'] = async (wanted, progress = {}) => {
    const made = new Map<Rendition, string>();
    const pictures = wanted.filter((rendition): rendition is PictureRendition => !('whole' in rendition));
    for (const [index, file] of (await preparePictures(pictures, progress)).entries()) {
      const rendition = pictures[index];
      if (rendition !== undefined) made.set(rendition, file);
    }
    // One at a time: a film fills the disk's queue by itself.
    for (const rendition of wanted) {
      if (!('whole' in rendition)) continue;
      progress.signal?.throwIfAborted();
      made.set(rendition, await published.fileOf(fileItemOf(rendition.media)));
    }
    return wanted.map((rendition) => made.get(rendition) ?? '');
  };

  return {
    formats: parts.codec.formats,
    nameOf: (rendition) =>
      'whole' in rendition
        ? publishedName(fileItemOf(rendition.media))
        : fileName(parts.codec.name, rendition, itemOf(rendition.media)),
    prepare,
    fileOf: async (media, { width, format }) => {
      const [file] = await prepare([scaled(itemOf(media), width, format)]);
      if (file === undefined) throw new Error('a rendition was asked for and none came');
      return file;
    },
  };
}

interface PlannedFile {
  readonly rendition: PictureRendition;
  readonly item: PictureItem;
  /** In the cache. */
  readonly name: string;
}

function recipeOf(rendition: PictureRendition, xmp: string | null): EncodeRecipe {
  const { area, width, height, fit } = rendition;
  const format = rendition.format === 'ico' ? 'png' : rendition.format;
  return {
    area,
    width,
    height,
    format,
    quality: qualities[format],
    fit,
    // A PNG is an icon, which nobody quotes.
    xmp: format === 'png' ? null : xmp,
  };
}

/** Below the cache's folder. The name holds all that the bytes depend on: original, codec, recipe, embedded words. */
function fileName(codec: string, rendition: PictureRendition, item: PictureItem): string {
  const recipe = JSON.stringify([recipeVersion, codec, recipeOf(rendition, renditionXmp(item.details))]);
  const digest = createHash('sha256').update(recipe).digest('hex').slice(0, 20);
  return join(item.id.slice(0, 2), `${item.id}-${digest}.${extensions[rendition.format]}`);
}
