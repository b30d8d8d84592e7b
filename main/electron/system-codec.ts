import type { ImageCodec } from '#main/platform/image-codec.ts';

/**
 * The codec that works in this process, loaded when the first picture comes. On Linux native sharp crashes inside
 * Electron (both bring a glib of their own, lovell/sharp#4522), so pictures are made in a sandboxed window there.
 */
export function createSystemCodec(): ImageCodec {
  let loaded: Promise<ImageCodec> | null = null;
  const load = (): Promise<ImageCodec> => {
    loaded ??= import('#main/platform/image-codec-sharp.ts').then(({ sharpCodec }) => sharpCodec);
    return loaded;
  };
  return {
    identify: async (bytes) => (await load()).identify(bytes),
    encode: async (original, recipes) => (await load()).encode(original, recipes),
  };
}
