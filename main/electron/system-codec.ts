import type { ImageCodec } from '#main/platform/image-codec.ts';
import type { PictureJobs } from './picture-jobs.ts';
import type { PictureWindowCodec } from './picture-window-codec.ts';

interface SystemCodec extends ImageCodec {
  /** To be called when the app's own window is gone: the hidden one goes by nothing else. */
  readonly close: () => void;
}

/**
 * The codec that works in this process, loaded when the first picture comes. On Linux native sharp crashes inside
 * Electron (both bring a glib of their own, lovell/sharp#4522), so pictures are made in a sandboxed window there.
 */
export function createSystemCodec(jobs: PictureJobs): SystemCodec {
  const isElectronOnLinux = process.platform === 'linux' && process.versions['electron'] !== undefined;
  let loaded: Promise<ImageCodec> | null = null;
  let windowCodec: PictureWindowCodec | null = null;
  let isClosed = false;
  const load = (): Promise<ImageCodec> => {
    loaded ??= isElectronOnLinux
      ? loadWindowCodec(jobs).then((codec) => {
          windowCodec = codec;
          if (isClosed) codec.close();
          return codec;
        })
      : loadSharp();
    return loaded;
  };
  return {
    name: isElectronOnLinux ? 'chromium' : 'sharp',
    formats: isElectronOnLinux ? ['webp', 'jpeg', 'png'] : ['avif', 'webp', 'jpeg', 'png'],
    identify: async (bytes) => (await load()).identify(bytes),
    convert: async (bytes, format) => (await load()).convert(bytes, format),
    encode: async (original, recipes) => (await load()).encode(original, recipes),
    close: () => {
      isClosed = true;
      windowCodec?.close();
    },
  };
}

async function loadSharp(): Promise<ImageCodec> {
  const { sharpCodec } = await import('#main/platform/image-codec-sharp.ts');
  return sharpCodec;
}

async function loadWindowCodec(jobs: PictureJobs): Promise<PictureWindowCodec> {
  const { createPictureWindowCodec } = await import('./picture-window-codec.ts');
  const { openPictureWindow } = await import('./picture-window.ts');
  return createPictureWindowCodec({ jobs, open: openPictureWindow, timeLimit: 60_000, idleTime: 15_000 });
}
