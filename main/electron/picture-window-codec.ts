import { sniffFile } from '#main/media/sniff-file.ts';
import {
  drawingSize,
  type EncodeRecipe,
  type ImageCodec,
  largestPicture,
} from '#main/platform/image-codec.ts';
import { createTaskQueue } from '#main/platform/task-queue.ts';
import type { PictureFile, PictureJob } from '#shared/media/picture-job.ts';
import { insertXmp } from './insert-xmp.ts';
import { PictureFailed, type PictureJobs, type PictureResult } from './picture-jobs.ts';

/** A window that is never shown and has no preload. */
export interface PictureWindow {
  /** Settles once the page is there; rejects where it can't be had. */
  readonly load: (address: string) => Promise<void>;
  readonly destroy: () => void;
  /** The page crashed. */
  readonly onGone: (listener: (reason: string) => void) => void;
}

export interface PictureWindowParts {
  readonly jobs: PictureJobs;
  readonly open: () => PictureWindow;
  /** In milliseconds: what one picture may take, and how long the window stays after the last. */
  readonly timeLimit: number;
  readonly idleTime: number;
}

export interface PictureWindowCodec extends ImageCodec {
  /** Ends what is under way with an error, and the window; there is no other afterwards. */
  readonly close: () => void;
}

/**
 * The codec on Chromium's own decoders, in the sandbox: one picture at a time, each in a fresh document. Whatever a
 * malicious file does to the decoder, it does it in a process that can reach nothing.
 */
export function createPictureWindowCodec(parts: PictureWindowParts): PictureWindowCodec {
  const queue = createTaskQueue();
  let window: PictureWindow | null = null;
  let giveUp: (reason: Error) => void = () => undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  function destroy(): void {
    window?.destroy();
    window = null;
  }

  function opened(): PictureWindow {
    if (isClosed) throw new Error('pictures are made no longer');
    if (window !== null) return window;
    const fresh = parts.open();
    fresh.onGone((reason) => {
      if (window === fresh) window = null;
      giveUp(new Error(`the picture window is gone: ${reason}`));
    });
    window = fresh;
    return fresh;
  }

  async function work(job: PictureJob, original: Uint8Array): Promise<PictureResult> {
    clearTimeout(idle);
    const { id, result, drop } = parts.jobs.add(job, original);
    giveUp = drop;
    const late = setTimeout(() => drop(new Error('the picture took too long')), parts.timeLimit);
    try {
      opened().load(`pictures://codec/?${id}`).catch(drop);
      return await result;
    } catch (error) {
      // It may hang, so the next picture gets a new window.
      if (!(error instanceof PictureFailed)) destroy();
      throw error;
    } finally {
      clearTimeout(late);
      idle = setTimeout(destroy, parts.idleTime);
      idle.unref();
    }
  }

  const run = (job: PictureJob, original: Uint8Array): Promise<PictureResult> =>
    queue.run(() => work(job, original));

  return {
    name: 'chromium',
    formats: windowFormats,
    identify: async (bytes) => {
      const sniffed = sniffFile(bytes);
      if (sniffed.kind !== 'picture') return null;
      try {
        const result = await run({ kind: 'identify' }, bytes);
        return result.kind === 'size' ? { format: sniffed.format, ...result.size } : null;
      } catch (error) {
        if (error instanceof PictureFailed) return null;
        throw error;
      }
    },
    convert: async (bytes, format) => {
      // Chromium knows no TIFF.
      if (format === 'tiff') return null;
      const drawing = format === 'svg' ? { drawing: drawingSize } : {};
      const made = format === 'avif' ? 'jpeg' : 'png';
      try {
        const size = await run({ kind: 'identify', ...drawing }, bytes);
        if (size.kind !== 'size' || size.size.width * size.size.height > largestPicture) return null;
        const file = { area: null, ...size.size, fit: 'stretch', format: made, quality: 95 } as const;
        const result = await run({ kind: 'encode', files: [file], ...drawing }, bytes);
        const [picture] = result.kind === 'files' ? result.files : [];
        return picture === undefined ? null : { facts: { format: made, ...size.size }, bytes: picture };
      } catch (error) {
        if (error instanceof PictureFailed) return null;
        throw error;
      }
    },
    encode: async (original, recipes) => {
      if (recipes.length === 0) return [];
      const result = await run({ kind: 'encode', files: recipes.map(fileOf) }, original);
      if (result.kind !== 'files') throw new Error('the picture window sent a size for files');
      return result.files.map((file, index) => withXmp(file, recipes[index]));
    },
    close: () => {
      isClosed = true;
      giveUp(new Error('pictures are made no longer'));
      destroy();
    },
  };
}

/** Chromium shows AVIF and doesn't write it. */
export const windowFormats = ['webp', 'jpeg', 'png'] as const;

function fileOf({ area, width, height, fit, format, quality }: EncodeRecipe): PictureFile {
  if (format === 'avif') throw new Error('the picture window writes no AVIF');
  return { area, width, height, fit, format, quality };
}

function withXmp(file: Uint8Array, recipe: EncodeRecipe | undefined): Uint8Array {
  if (!recipe?.xmp || recipe.format === 'avif' || recipe.format === 'png') return file;
  return insertXmp(file, recipe.format, recipe.xmp);
}
